/** A formula without what programs write differently: spaces outside texts, the prefix of saved add-in functions. */
function plain(formula: string): string {
  return outsideTexts(formula, (code) => code.replace(/\s+/g, "").replace(/_xldudf_AUDIT_/gi, "AUDIT."));
}

/** A formula as its row has it: references into its own row say so, whatever the row. */
export const inItsRow = (formula: string, row: number): string =>
  outsideTexts(plain(formula), (code) =>
    code.replace(new RegExp(`(?<![$A-Z0-9_.])([A-Z]{1,3})${row}(?!\\d)`, "g"), "$1@"),
  );

/** The same with every other row left open, for sheets whose tables have grown: only the numbers of rows may differ. */
export const anyRows = (formula: string): string =>
  outsideTexts(formula, (code) => code.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, "$1#"));

/** Changes a formula only where no text in quotation marks stands. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
