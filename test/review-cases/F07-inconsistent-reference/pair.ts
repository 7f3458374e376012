import { bookOf, type GoldenPair } from "../books";

const rows = (fourth: string): (string | number)[][] =>
  [1, 2, 3, 4, 5, 6].map((line) => [line, line + 1, line === 4 ? fourth : `=A${line}*B${line}`]);

/** Row 4 multiplies by the number of row 5. */
export const pair: GoldenPair = {
  rule: "inconsistent-reference",
  severity: "warning",
  category: "formula",
  cells: ["C4"],
  flagged: bookOf(rows("=A4*B5")),
  clean: bookOf(rows("=A4*B4")),
};
