import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "reference-to-blank",
  severity: "info",
  category: "formula",
  cells: ["A3"],
  flagged: bookOf([[3], [null, 4], ["=A1*B1"]]),
  clean: bookOf([[3], [null, 4], ["=A1*B2"]]),
};
