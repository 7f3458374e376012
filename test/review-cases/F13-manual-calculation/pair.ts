import { sheetOf, workbook, type GoldenPair } from "../books";

const sheets = [sheetOf("S", [[1]])];

export const pair: GoldenPair = {
  rule: "manual-calculation",
  severity: "warning",
  category: "workbook",
  cells: [],
  flagged: workbook(sheets, { calculation: { mode: "manual", iterate: false } }),
  clean: workbook(sheets, { calculation: { mode: "auto", iterate: false } }),
};
