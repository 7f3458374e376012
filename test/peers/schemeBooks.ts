import type { Book, Cell, CellValue, Sheet } from "../../src/core/book/book";
import type { Scheme } from "../../src/core/scheme/scheme";
import { copiesWords } from "../../src/words/copies";
import { sheetWords } from "../../src/workbook/layout/headers";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { clauseColumn, HEADER_ROW } from "../../src/workbook/layout/places";
import { portableCopy } from "../../src/workbook/layout/portable/portableCopy";
import type { PortableCopy } from "../../src/workbook/layout/portable/portableCopy";
import type { SchemeCase } from "./schemeCases";

const words = sheetWords("zh-CN");
const WRONG = 12345;

/** A workbook of several audits as a portable copy, every formula with a wrong saved value. */
export interface PortableBook {
  readonly original: Book;
  readonly copy: PortableCopy;
  readonly book: Book;
}

/** Audits with the suffixes "_1", "_2" …, made portable. */
export function portableBook(scheme: Scheme, cases: readonly SchemeCase[]): PortableBook {
  const audits = cases.map((one, index) => auditOf(scheme, one, `_${index + 1}`));
  const original = { sheets: audits.flatMap(({ sheets }) => sheets), names: audits.flatMap(({ names }) => names) };
  const copy = portableCopy(original, { words: copiesWords["zh-CN"], date: "2026-11-22" });
  if (copy === null) throw new Error("nothing to convert");
  const twins = new Map(copy.cells.map((cell) => [`${cell.sheet}\n${cell.row},${cell.column}`, cell]));
  const sheets = original.sheets.map((sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const twin = twins.get(`${sheet.name}\n${cell.row},${cell.column}`);
      if (twin === undefined || !("formula" in twin.twin)) return cell;
      return { ...cell, formula: twin.twin.formula, ...(twin.spill === null ? {} : { spill: twin.spill }) };
    }),
  }));
  return { original, copy, book: { ...original, sheets: [...sheets, copy.sheet].map(wrongly) } };
}

function auditOf(scheme: Scheme, one: SchemeCase, suffix: string): Book {
  const title = { company: one.title, assessor: "", date: "" };
  const book = newAuditSheets({ scheme, language: "zh-CN", words, title, suffix, takenSheets: [] });
  return { ...book, sheets: book.sheets.map((sheet) => filled(sheet, one)) };
}

function filled(sheet: Sheet, one: SchemeCase): Sheet {
  const tables = sheet.tables.map(({ name }) => name);
  if (tables.some((name) => name.startsWith("StarsheetClauses"))) return scored(sheet, one);
  return tables.some((name) => name.startsWith("StarsheetSpecials")) ? listed(sheet, one) : sheet;
}

const FIELDS = ["verdict", "sampled", "failed", "awarded"] as const;

const scored = (sheet: Sheet, { rows }: SchemeCase): Sheet =>
  withEntries(
    sheet,
    rows.flatMap((row, index) =>
      FIELDS.map((field) => at(HEADER_ROW + 1 + index, clauseColumn(field), row[field] ?? null)),
    ),
  );

function listed(sheet: Sheet, { specials }: SchemeCase): Sheet {
  const entries = specials.flatMap(({ type, kind }, index) => [
    at(HEADER_ROW + 1 + index, 0, type),
    at(HEADER_ROW + 1 + index, 1, kind),
  ]);
  const last = HEADER_ROW + 1 + Math.max(1, specials.length);
  const tables = sheet.tables.map((table) => ({ ...table, area: table.area.replace(/\d+$/, String(last)) }));
  return { ...withEntries(sheet, entries), tables };
}

const at = (row: number, column: number, value: CellValue): Cell => ({ row, column, value });

function withEntries(sheet: Sheet, entries: readonly Cell[]): Sheet {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  for (const entry of entries) {
    const key = `${entry.row},${entry.column}`;
    cells.set(key, { ...cells.get(key), ...entry });
  }
  return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Wrong saved values; without looks, which take the programs longer to load than the formulas to calculate. */
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
