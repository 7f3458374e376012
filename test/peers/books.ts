import type { Book, Cell, CellValue, Sheet } from "../../src/core/book/book";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { sheetWords } from "../../src/workbook/layout/headers";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { clauseColumn, HEADER_ROW } from "../../src/workbook/layout/places";
import type { Case, CaseRow } from "./cases";

const words = sheetWords("zh-CN");
const WRONG = 12345;

/** A workbook with one audit a case, "_1" … as suffixes. Every formula carries a wrong saved value. */
export function bookOf(cases: readonly Case[]): Book {
  const audits = cases.map((one, index) => auditOf(one, `_${index + 1}`));
  return { sheets: audits.flatMap(({ sheets }) => sheets), names: audits.flatMap(({ names }) => names) };
}

function auditOf(one: Case, suffix: string): Book {
  const clauses = one.rows.map(({ id, points }) => ({
    id,
    name: { zh: "", en: "" },
    requirement: { zh: "", en: "" },
    points: { value: String(points), status: "userEntered" as const },
  }));
  const title = { company: one.title, assessor: "", date: "" };
  const scheme = { ...gbt27922, clauses };
  const book = newAuditSheets({ scheme, language: "zh-CN", words, title, suffix, takenSheets: [] });
  const [scoring, specials, ...others] = book.sheets;
  if (scoring === undefined || specials === undefined) throw new Error("no sheets");
  return { ...book, sheets: [scored(scoring, one.rows), listed(specials, one), ...others].map(wrongly) };
}

function scored(sheet: Sheet, rows: readonly CaseRow[]): Sheet {
  const fields = ["verdict", "sampled", "failed", "awarded"] as const;
  const entries = rows.flatMap((row, index) =>
    fields.map((field) => at(HEADER_ROW + 1 + index, clauseColumn(field), row[field] ?? null)),
  );
  return filled(sheet, entries);
}

function listed(sheet: Sheet, { deductions, bonuses }: Case): Sheet {
  const types = [...Array<string>(deductions).fill("扣分"), ...Array<string>(bonuses).fill("加分")];
  const entries = types.map((type, index) => at(HEADER_ROW + 1 + index, 0, type));
  const rows = Math.max(1, types.length);
  const tables = sheet.tables.map((table) => ({ ...table, area: `A6:L${6 + rows}` }));
  return { ...filled(sheet, entries), tables };
}

const at = (row: number, column: number, value: CellValue): Cell => ({ row, column, value });

function filled(sheet: Sheet, entries: readonly Cell[]): Sheet {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const entry of entries) {
    const key = `${entry.row},${entry.column}`;
    cells.set(key, { ...cells.get(key), ...entry });
  }
  return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Wrong saved values; without the looks, which take the programs far longer to load than the formulas to calculate. */
const wrongly = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: [],
  columns: [],
  page: null,
  validations: [],
  conditionalFormats: [],
  cells: sheet.cells.map(({ style, ...cell }) => ({
    ...cell,
    ...(cell.formula === undefined ? {} : { value: WRONG }),
    ...(style?.numberFormat === "@" ? { style: { numberFormat: "@" } } : {}),
  })),
});
