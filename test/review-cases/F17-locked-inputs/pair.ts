import type { Cell } from "../../../src/core/book/book";
import { bookOf, type GoldenPair } from "../books";

const input = (row: number, locked: boolean): Cell => ({ row, column: 0, value: row, style: { locked } });
const form = (locked: boolean): GoldenPair["clean"] =>
  bookOf([], {
    cells: [...[0, 1, 2].map((row) => input(row, locked)), { row: 3, column: 0, value: 3, formula: "=SUM(A1:A3)" }],
    protection: { password: false, allow: [] },
  });

export const pair: GoldenPair = {
  rule: "locked-inputs",
  severity: "info",
  category: "workbook",
  cells: ["A1:A3"],
  flagged: form(true),
  clean: form(false),
};
