import { findingClassesOf } from "../core/scheme/findings";
import { findFindingColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, TableReading } from "../workbook/port";
import { findingColumns } from "../words/shape/sheets";
import type { FindingColumn } from "../words/shape/sheets";
import type { NewFinding, OpenAudit } from "./audit";
import type { Entries, KeyedTable } from "./tableCells";

/** The table of findings with its columns. */
export const findingTable = (table: TableReading, { language }: OpenAudit): KeyedTable<FindingColumn> => ({
  table,
  columns: findFindingColumns(table.headers),
  usual: sheetWords(language).finding,
});

/** What the cells of these fields hold: the class by its name in the sheet's language, texts as typed. */
export const findingEntries = (audit: OpenAudit, finding: Partial<NewFinding>): Entries<FindingColumn> =>
  findingColumns.flatMap((key): readonly (readonly [FindingColumn, CellInput])[] => {
    const entry = finding[key];
    if (entry === undefined) return [];
    const text = key === "class" ? className(audit, entry) : entry;
    return [[key, { value: text === null || text.trim() === "" ? null : text }]];
  });

function className({ scheme, language }: OpenAudit, id: string | null): string | null {
  const known = findingClassesOf(scheme).find((one) => one.id === id);
  if (known === undefined) return id;
  return language === "zh-CN" ? known.name.zh : known.name.en;
}
