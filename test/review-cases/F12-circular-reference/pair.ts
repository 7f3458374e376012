import { bookOf, type GoldenPair } from "../books";

/** A1 → B1 → A1, hidden behind a condition; C1 only reads the circle. */
export const pair: GoldenPair = {
  rule: "circular-reference",
  severity: "error",
  category: "formula",
  cells: ["A1:B1"],
  flagged: bookOf([["=IF(D1>5,B1,0)", "=A1+1", "=B1*2", 3]]),
  clean: bookOf([["=IF(D1>5,D1,0)", "=A1+1", "=B1*2", 3]]),
};
