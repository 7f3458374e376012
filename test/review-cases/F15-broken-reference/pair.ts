import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "broken-reference",
  severity: "error",
  category: "formula",
  cells: ["A1"],
  flagged: bookOf([["=A2+#REF!"], [2]]),
  clean: bookOf([["=A2"], [2]]),
};
