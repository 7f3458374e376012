import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "hidden-spaces",
  severity: "info",
  category: "data",
  cells: ["A3"],
  flagged: bookOf([["符合"], ["不符合"], ["符合 "], ["=COUNTIF(A1:A3,A1)"]]),
  clean: bookOf([["符合"], ["不符合"], ["A remark that ends with a space "], ["=COUNTIF(A1:A3,A1)"]]),
};
