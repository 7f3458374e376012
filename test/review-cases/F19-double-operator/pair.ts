import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "double-operator",
  severity: "info",
  category: "workbook",
  cells: ["A3"],
  flagged: bookOf([[1], [2], ["=A1+-A2"]]),
  // A doubled minus turns a comparison into a number on purpose.
  clean: bookOf([[1], [2], ["=SUMPRODUCT(--(A1:A2>1))"]]),
};
