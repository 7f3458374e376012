import { isBlank, quoted, readNumber, readText } from "../core/audit/raw";
import { readClause } from "../core/audit/readClause";
import { verdictWords } from "../core/audit/verdictWords";
import type { RawClause, RawValue } from "../core/audit/audit";
import type { NumberField, Problem } from "../core/audit/problem";
import type { CellValue } from "../core/book/book";
import { ok } from "../core/result";
import type { VerdictKind } from "../core/scheme/scheme";
import { findClauseColumns, languageOf, sheetWords } from "../workbook/layout/headers";
import type { CellEdit, TableReading } from "../workbook/port";
import type { AuditRow, ClausePatch, Language, OpenAudit } from "./audit";

/** A field of a clause that is entered. */
export type Field = keyof ClausePatch;
/** What the cells of one clause will hold. */
export type Entries = ReadonlyMap<Field, CellValue>;

const FIELDS: readonly Field[] = ["verdict", "sampled", "failed", "awarded", "evidence", "reason"];

/** A patch as cells: the verdict's word in the sheet's language, numbers as numbers, blanks as blanks. */
export function entriesOf(patch: ClausePatch, language: Language): Entries {
  const entries = new Map<Field, CellValue>();
  for (const field of FIELDS) {
    const given = patch[field];
    if (given === undefined) continue;
    if (field === "verdict") entries.set(field, patch.verdict === undefined ? null : wordFor(patch.verdict, language));
    else entries.set(field, field === "evidence" || field === "reason" ? textOf(given) : amountOf(given));
  }
  return entries;
}

/** A clause that is not assessed has a blank cell, so that everybody sees at once what is open. */
export function wordFor(kind: VerdictKind, language: Language): string | null {
  const word = verdictWords.find((candidate) => candidate.kind === kind);
  if (word === undefined || kind === "notAssessed") return null;
  return language === "zh-CN" ? word.zh : word.en;
}

const textOf = (text: string): string | null => (text.trim() === "" ? null : text);

/** A plain decimal number becomes a number; anything else stays as typed for the reader to judge. */
function amountOf(text: string): string | number | null {
  const plain = readText(text);
  if (isBlank(plain)) return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) && plain.length <= 16 ? Number(plain) : text;
}

/** What contradicts itself in an entry. Only what was entered is judged: a table with wrong points must not keep anybody from writing down a verdict. */
export function problemsOf({ scheme }: OpenAudit, row: AuditRow, entries: Entries): readonly Problem[] {
  const isAboutScore = [...entries.keys()].some((field) => field !== "evidence" && field !== "reason");
  const known = scheme.clauses.find(({ id }) => id === row.id) ?? null;
  const reading = readClause(scheme, known, { ...row.raw, ...Object.fromEntries(entries) });
  const found = (reading.ok ? [] : reading.error).filter((problem) =>
    isAboutScore ? !isAboutTable(problem) : problem.code === "REASON_REQUIRED" && entries.has("reason"),
  );
  const said = new Set(found.flatMap((problem) => ("field" in problem ? [problem.field] : [])));
  return [...found, ...strayTexts(row, entries).filter(({ field }) => !said.has(field))];
}

/** A verdict looks at its own numbers only; a text in one of the others would still be nonsense in the sheet. */
function strayTexts({ raw, id }: AuditRow, entries: Entries): (Problem & { readonly field: NumberField })[] {
  return (["sampled", "failed", "awarded"] as const).flatMap((field) => {
    const value = entries.get(field);
    const number = typeof value === "string" ? readNumber(value) : ok(null);
    if (number.ok) return [];
    const found = quoted(value);
    return [{ place: raw.place, clause: id, code: "NOT_A_NUMBER", field, found, why: number.error }];
  });
}

const isAboutTable = (problem: Problem): boolean =>
  problem.code === "CLAUSE_ID_MISSING" ||
  ("field" in problem && (problem.field === "points" || problem.field === "id"));

/** The edits that write an entry; each compares its cell with what the person saw. */
export function editsFor(table: TableReading, row: AuditRow, entries: Entries): CellEdit[] {
  const columns = findClauseColumns(table.headers);
  const header = (field: Field | "clause"): string => {
    const place = columns.get(field);
    const usual = sheetWords(languageOf(table.headers)).clause[field];
    return place === undefined ? usual : (table.headers[place] ?? usual);
  };
  const key = { column: header("clause"), is: row.id };
  return [...entries].map(([field, value]) => ({
    table: table.name,
    row: key,
    column: header(field),
    input: { value },
    expected: standing(row, field),
  }));
}

/** What stood in the cell when the person decided. */
function standing(row: AuditRow, field: Field): CellValue {
  const { raw, evidence } = row;
  return field === "evidence" ? evidence : cellOf(raw[field satisfies keyof RawClause]);
}

const cellOf = (raw: RawValue): CellValue =>
  raw === undefined ? null : typeof raw === "object" && raw !== null ? ({ error: raw.error } as CellValue) : raw;
