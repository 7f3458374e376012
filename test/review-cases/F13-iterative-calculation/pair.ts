import { sheetOf, workbook, type GoldenPair } from "../books";

const sheets = [sheetOf("S", [[1]])];

export const pair: GoldenPair = {
  rule: "iterative-calculation",
  severity: "warning",
  category: "workbook",
  cells: [],
  flagged: workbook(sheets, { calculation: { mode: "auto", iterate: true } }),
  clean: workbook(sheets, { calculation: { mode: "auto", iterate: false } }),
};
