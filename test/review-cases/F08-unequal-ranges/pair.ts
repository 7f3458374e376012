import { bookOf, type GoldenPair } from "../books";

const rows = (last: string): (string | number)[][] => [
  ["a", 1, 2, 3, 4],
  ["b", 1, 2, 3, 4],
  ["c", 1, 2, 3, 4],
  ["total", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D1:D3)", last],
];

export const pair: GoldenPair = {
  rule: "unequal-ranges",
  severity: "warning",
  category: "formula",
  cells: ["E4"],
  flagged: bookOf(rows("=SUM(E2:E3)")),
  clean: bookOf(rows("=SUM(E1:E3)")),
};
