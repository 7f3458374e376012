import { bookOf, type GoldenPair } from "../books";

const rows = (fourth: string): (string | number)[][] =>
  [1, 2, 3, 4, 5, 6].map((line) => [line, line === 4 ? fourth : `=A${line}*2`]);

export const pair: GoldenPair = {
  rule: "absolute-reference-mismatch",
  severity: "info",
  category: "formula",
  cells: ["B4"],
  flagged: bookOf(rows("=A$4*2")),
  clean: bookOf(rows("=A4*2")),
};
