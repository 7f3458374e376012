import { bookOf, type GoldenPair } from "../books";

const rows = [[1], [null], [3], ["=SUM(A1:A3)"]];

export const pair: GoldenPair = {
  rule: "merged-cells",
  severity: "info",
  category: "workbook",
  cells: ["A1:A2"],
  flagged: bookOf(rows, { merges: ["A1:A2"] }),
  clean: bookOf(rows, { merges: ["C1:D1"] }),
};
