import { correctionStates } from "../../core/audit/correction";
import type { CorrectionState } from "../../core/audit/correction";
import { folded } from "../../core/audit/verdictWords";
import { clauseColumns, findingColumns, schemeColumns, specialColumns } from "../../words/shape/sheets";
import type { ClauseColumn, FindingColumn, SchemeColumn, SheetWords, SpecialColumn } from "../../words/shape/sheets";
import { sheetsEn } from "../../words/en/sheets";
import { sheetsZh } from "../../words/zh/sheets";

const languages = [sheetsZh, sheetsEn] as const;

/** Zero-based positions of the columns that a table has, wherever they stand; other columns are nobody's business. */
export type Columns<Key extends string> = ReadonlyMap<Key, number>;

function find<Key extends string>(
  keys: readonly Key[],
  headers: readonly string[],
  header: (words: SheetWords, key: Key) => string,
): Columns<Key> {
  const found = new Map<Key, number>();
  for (const key of keys) {
    const names = languages.map((words) => header(words, key));
    const place = headers.findIndex((text) => names.includes(text.trim()));
    if (place >= 0) found.set(key, place);
  }
  return found;
}

/** The columns of a clause table by their exact headers in either language. */
export const findClauseColumns = (headers: readonly string[]): Columns<ClauseColumn> =>
  find(clauseColumns, headers, (words, key) => words.clause[key]);

export const findSpecialColumns = (headers: readonly string[]): Columns<SpecialColumn> =>
  find(specialColumns, headers, (words, key) => words.special[key]);

export const findFindingColumns = (headers: readonly string[]): Columns<FindingColumn> =>
  find(findingColumns, headers, (words, key) => words.finding[key]);

export const findSchemeColumns = (headers: readonly string[]): Columns<SchemeColumn> =>
  find(schemeColumns, headers, (words, key) => words.scheme[key]);

/** Columns without which a table is no clause table. */
const NEEDED: readonly ClauseColumn[] = ["clause", "points", "verdict", "sampled", "failed", "awarded"];

/** Whether a table of the workbook is a table of clauses, whatever its name. */
export function isClauseTable(headers: readonly string[]): boolean {
  const columns = findClauseColumns(headers);
  return NEEDED.every((key) => columns.has(key));
}

/** The language a clause table was made in: that of its headers; the one with more of them where they are mixed. */
export function languageOf(headers: readonly string[]): "zh-CN" | "en-US" {
  const count = (words: SheetWords): number =>
    clauseColumns.filter((key) => headers.some((text) => text.trim() === words.clause[key])).length;
  return count(sheetsEn) > count(sheetsZh) ? "en-US" : "zh-CN";
}

/** The words of the sheets in a language. */
export const sheetWords = (language: "zh-CN" | "en-US"): SheetWords => (language === "zh-CN" ? sheetsZh : sheetsEn);

/** The state of a corrective action that a word stands for, in either language; null when it stands for none. */
export function correctionStateOf(text: string): CorrectionState | null {
  const wanted = folded(text);
  const isState = (state: CorrectionState): boolean =>
    state === wanted || languages.some((words) => folded(words.statuses[state]) === wanted);
  return correctionStates.find(isState) ?? null;
}
