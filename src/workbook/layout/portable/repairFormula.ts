import { auditFunctions } from "./calls";

/** Texts and quoted sheet names stay as they are. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^"']+/g;

const known = auditFunctions.join("|");
/** What other programs and other versions put in front of a function of the add-in. */
const owners = String.raw`(?:\[\d+\]!|\[[^\][]+\]!?|_xlfn\.|_xll\.|_xldudf_|_xlws\.|AUDIT[._])*`;
const spoilt = new RegExp(String.raw`(?<![\p{L}\p{N}_.!\]])${owners}AUDIT[._](${known})(?=\s*\()`, "giu");
/** A quoted path to an add-in file just in front of the function. */
const path = /'(?:[^']|'')*'!$/;
const startsWithCall = new RegExp(String.raw`^${owners}AUDIT[._](?:${known})(?=\s*\()`, "iu");

/**
 * The formula with the add-in's functions called by their plain names: `_xldudf_AUDIT_SCORE`, `_xll.AUDIT.SCORE`,
 * `[1]!AUDIT.SCORE`, `'C:\…\addin.xlam'!AUDIT.SCORE` and `AUDIT.AUDIT.SCORE` become `AUDIT.SCORE`. Anything else stays.
 */
export function repairFormula(formula: string): string {
  const found = formula.match(pieces) ?? [];
  return found
    .map((piece, index) => {
      if (path.test(piece) && startsWithCall.test(found[index + 1] ?? "")) return "";
      return /^["']/.test(piece) ? piece : piece.replace(spoilt, (_, name: string) => `AUDIT.${name.toUpperCase()}`);
    })
    .join("");
}
