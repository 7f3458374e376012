import { bookOf, type GoldenPair } from "../books";

const rows = (total: string): (string | number)[][] => [[1], [2], [3], [total]];
const hidden = { rows: [{ row: 1, hidden: true }] };

export const pair: GoldenPair = {
  rule: "hidden-rows-in-range",
  severity: "info",
  category: "workbook",
  cells: ["A4"],
  flagged: bookOf(rows("=SUM(A1:A3)"), hidden),
  clean: bookOf(rows("=SUBTOTAL(109,A1:A3)"), hidden),
};
