import { bookOf, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "volatile-function",
  severity: "info",
  category: "workbook",
  cells: ["A1"],
  flagged: bookOf([["=TODAY()"]]),
  clean: bookOf([["=DATE(2026,1,1)"]]),
};
