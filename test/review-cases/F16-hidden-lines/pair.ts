import { bookOf, type GoldenPair } from "../books";

const rows = [[1], [2], [3], ["=SUM(A1:A3)"]];

export const pair: GoldenPair = {
  rule: "hidden-lines",
  severity: "info",
  category: "workbook",
  cells: [],
  flagged: bookOf(rows, { rows: [{ row: 1, hidden: true }] }),
  clean: bookOf(rows, { rows: [{ row: 1, height: 20 }] }),
};
