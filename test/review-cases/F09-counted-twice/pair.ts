import { bookOf, type GoldenPair } from "../books";

const rows = (total: string): (string | number)[][] => [
  ["a", 1],
  ["b", 2],
  ["subtotal", "=SUM(B1:B2)"],
  ["c", 3],
  ["d", 4],
  ["subtotal", "=SUM(B4:B5)"],
  ["total", total],
];

export const pair: GoldenPair = {
  rule: "counted-twice",
  severity: "warning",
  category: "formula",
  cells: ["B7"],
  flagged: bookOf(rows("=SUM(B1:B6)")),
  clean: bookOf(rows("=B3+B6")),
};
