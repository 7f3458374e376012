import { bookOf, type GoldenPair } from "../books";

/** The fifth clause was added under the range. */
export const pair: GoldenPair = {
  rule: "omitted-cells",
  severity: "warning",
  category: "formula",
  cells: ["B6"],
  flagged: bookOf([
    ["a", 3],
    ["b", 4],
    ["c", 5],
    ["d", 6],
    ["e", 7],
    ["total", "=SUM(B1:B4)"],
  ]),
  clean: bookOf([
    ["a", 3],
    ["b", 4],
    ["c", 5],
    ["d", 6],
    ["e", 7],
    ["total", "=SUM(B1:B5)"],
  ]),
};
