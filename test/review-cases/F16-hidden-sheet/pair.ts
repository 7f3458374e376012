import { sheetOf, workbook, type GoldenPair } from "../books";

export const pair: GoldenPair = {
  rule: "hidden-sheet",
  severity: "info",
  category: "workbook",
  cells: [],
  flagged: workbook([sheetOf("S", [[1]]), sheetOf("Rates", [[0.35]], { visibility: "veryHidden" })]),
  clean: workbook([sheetOf("S", [[1]]), sheetOf("Rates", [[0.35]])]),
};
