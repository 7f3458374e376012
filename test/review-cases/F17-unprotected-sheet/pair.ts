import { sheetOf, workbook, type GoldenPair } from "../books";

const protection = { password: false, allow: [] } as const;
const open = sheetOf("Open", [[2], ["=A1*2"]]);

export const pair: GoldenPair = {
  rule: "unprotected-sheet",
  severity: "info",
  category: "workbook",
  cells: [],
  flagged: workbook([sheetOf("Guarded", [[1]], { protection }), open]),
  clean: workbook([sheetOf("Guarded", [[1]], { protection }), { ...open, protection }]),
};
