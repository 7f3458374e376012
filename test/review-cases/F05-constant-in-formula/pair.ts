import { bookOf, type GoldenPair } from "../books";

const rows = (fourth: string): (string | number)[][] =>
  [1, 2, 3, 4, 5, 6].map((line) => [line, line === 4 ? fourth : `=A${line}*0.35`]);

export const pair: GoldenPair = {
  rule: "constant-in-formula",
  severity: "warning",
  category: "data",
  cells: ["B4"],
  flagged: bookOf(rows("=A4*0.35+3")),
  clean: bookOf(rows("=A4*0.35")),
};
