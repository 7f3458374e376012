import { type Token, tokenize } from "@borgar/fx";

const cannotQualify = new Set(["context", "context_quote"]);

/**
 * The tokens of a formula in the form the parser reads: a broken reference keeps its sheet in Excel
 * (Sheet1!#REF!), which the parser refuses and which means the same as #REF! alone.
 */
export function readableTokens(formula: string): Token[] {
  const tokens = tokenize(formula, { withLocation: false });
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    if (token.value === "!" && next?.type === "error") return false;
    return !(cannotQualify.has(token.type) && next?.value === "!" && tokens[at + 2]?.type === "error");
  });
}

/** Name of a function without the prefixes of files; `_xldudf_AUDIT_SCORE` is an add-in's AUDIT.SCORE. */
export function functionName(written: string): string {
  const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  const addin = /^_XLDUDF_([^_]+)_(.+)$/.exec(name);
  return addin === null ? name : `${addin[1] ?? ""}.${addin[2] ?? ""}`;
}
