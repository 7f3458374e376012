import { sheetOf, workbook, type GoldenPair } from "../books";

const middle = (formulas: string[]): GoldenPair["clean"] =>
  workbook([sheetOf("Inputs", [[1]]), sheetOf("Work", [formulas]), sheetOf("Result", [[2]])]);

export const pair: GoldenPair = {
  rule: "reading-order",
  severity: "info",
  category: "workbook",
  cells: ["B1"],
  flagged: middle(["=Inputs!A1", "=Result!A1"]),
  clean: middle(["=Inputs!A1", "=Inputs!A1*2"]),
};
