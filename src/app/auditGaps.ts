import type { AuditGap, Language } from "./audit";
import type { TableReading } from "../workbook/port";
import { findClauseColumns, findSchemeColumns, findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import { isOwnSuffix } from "../workbook/layout/names";

/** The tables of an audit as far as they are there. */
export interface AuditTablesFound {
  readonly clauses: TableReading;
  readonly specials: TableReading | null;
  readonly scheme: TableReading | null;
}

/** Columns without which nothing can be scored; all others may be missing. */
const needed = {
  clauses: ["clause", "points", "verdict", "sampled", "failed", "awarded"],
  specials: ["type"],
  scheme: ["key", "value"],
} as const;

/**
 * Everything an audit lacks, under the names its own language gives it. Without the special items, say, a score would
 * be too good without a word.
 */
export function auditGaps(
  { clauses, specials, scheme }: AuditTablesFound,
  suffix: string,
  language: Language,
): readonly AuditGap[] {
  const words = sheetWords(language);
  const usual = (name: string): AuditGap => ({ sheet: isOwnSuffix(suffix) ? name + suffix : name, column: null });
  return [
    ...columnGaps(clauses, needed.clauses, findClauseColumns(clauses.headers), words.clause),
    ...(specials === null
      ? [usual(words.sheets.specials)]
      : columnGaps(specials, needed.specials, findSpecialColumns(specials.headers), words.special)),
    ...(scheme === null
      ? [usual(words.sheets.scheme)]
      : columnGaps(scheme, needed.scheme, findSchemeColumns(scheme.headers), words.scheme)),
  ];
}

function columnGaps<Key extends string>(
  table: TableReading,
  keys: readonly Key[],
  found: ReadonlyMap<Key, number>,
  headers: Readonly<Record<Key, string>>,
): AuditGap[] {
  return keys.filter((key) => !found.has(key)).map((key) => ({ sheet: table.sheet, column: headers[key] }));
}
