import { bookOf, type GoldenPair } from "../books";

const rows = (last: string): (string | number)[][] => [
  ["a", 1, 2, 3],
  ["b", 1, 2, 3],
  ["c", 1, 2, 3],
  ["total", "=SUM(B1:B3)", "=SUM(C1:C3)", last],
];

export const pair: GoldenPair = {
  rule: "mixed-totals",
  severity: "warning",
  category: "formula",
  cells: ["D4"],
  flagged: bookOf(rows("=D1+D3")),
  // Written out, but the same cells.
  clean: bookOf(rows("=D1+D2+D3")),
};
