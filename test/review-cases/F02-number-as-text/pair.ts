import { bookOf, shows, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "number-as-text",
  severity: "warning",
  category: "data",
  cells: ["B2"],
  flagged: bookOf([
    ["a", 3],
    ["b", "４"],
    ["c", 5],
    ["total", shows("=SUM(B1:B3)", 8)],
  ]),
  // Clause numbers are text on purpose, and nothing sums them up.
  clean: bookOf([
    ["5.1", 3],
    ["5.2", 4],
    ["5.3", 5],
    ["total", shows("=SUM(B1:B3)", 12)],
  ]),
};
