import { bookOf, shows, type GoldenPair } from "../books";

/** 2 + 3 was changed to 2 + 4 and not worked out again. */
export const pair: GoldenPair = {
  rule: "stale-value",
  severity: "warning",
  category: "data",
  cells: ["A3"],
  flagged: bookOf([[2], [4], [shows("=SUM(A1:A2)", 5)]]),
  clean: bookOf([[2], [4], [shows("=SUM(A1:A2)", 6)]]),
};
