import type { Book, Sheet } from "../../src/core/book/book";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { sheetWords } from "../../src/workbook/layout/headers";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { clauseColumn, HEADER_ROW } from "../../src/workbook/layout/places";
import type { Case, CaseRow } from "./cases";
import { at, withEntries, wrongly } from "./sheets";

const words = sheetWords("zh-CN");

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
  return withEntries(sheet, entries);
}

function listed(sheet: Sheet, { deductions, bonuses }: Case): Sheet {
  const types = [...Array<string>(deductions).fill("扣分"), ...Array<string>(bonuses).fill("加分")];
  const entries = types.map((type, index) => at(HEADER_ROW + 1 + index, 0, type));
  const rows = Math.max(1, types.length);
  const tables = sheet.tables.map((table) => ({ ...table, area: `A6:L${6 + rows}` }));
  return { ...withEntries(sheet, entries), tables };
}
