import { sheetOf, workbook, type GoldenPair } from "../books";

const named = (formula: string): GoldenPair["clean"] =>
  workbook([sheetOf("S", [[1]])], { names: [{ name: "Total", formula, visible: true }] });

export const pair: GoldenPair = {
  rule: "broken-name",
  severity: "warning",
  category: "workbook",
  cells: [],
  flagged: named("=S!#REF!"),
  clean: named("=S!$A$1"),
};
