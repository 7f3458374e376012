import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "text-in-arithmetic",
  severity: "warning",
  category: "data",
  cells: ["A3"],
  flagged: bookOf([["points", "score"], [3, 4], ["=A1*B2"]]),
  clean: bookOf([["points", "score"], [3, 4], ["=A2*B2"]]),
};
