import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "external-link",
  severity: "warning",
  category: "workbook",
  cells: ["A1"],
  flagged: bookOf([["='[2025.xlsx]Scores'!B3"], [2]]),
  clean: bookOf([["=A2"], [2]]),
};
