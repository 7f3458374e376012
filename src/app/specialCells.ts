import { asDay, writtenVerified } from "../core/audit/correction";
import type { Correction } from "../core/audit/correction";
import { correctionColumns } from "../words/shape/sheets";
import type { SpecialColumn } from "../words/shape/sheets";
import { findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, TableReading } from "../workbook/port";
import type { NewSpecial, OpenAudit } from "./audit";
import { itemTables } from "./itemTables";
import type { Entries, KeyedTable } from "./tableCells";

/** The table of special items with its columns. */
export const specialTable = (table: TableReading, { language }: OpenAudit): KeyedTable<SpecialColumn> => ({
  table,
  columns: findSpecialColumns(table.headers),
  usual: sheetWords(language).special,
});

/** Headers of the columns for corrective actions that the sheet does not have, in its language. */
export function missingCorrectionColumns(audit: OpenAudit): readonly string[] {
  const { specials } = itemTables(audit);
  if (specials === undefined) return [];
  const { columns, usual } = specialTable(specials, audit);
  return correctionColumns.filter((column) => !columns.has(column)).map((column) => usual[column]);
}

const text = (entry: string): CellInput => ({ value: entry.trim() === "" ? null : entry });

/** A day is handed over as a person types it: Excel makes a date of it and shows it as one, whatever the cell's format. */
function day(entry: string): CellInput {
  const known = asDay(entry);
  return known === null ? text(entry) : { formula: known };
}

/** What the cells of a special item hold: type and kind by their words in the sheet's language, texts as typed. */
export function specialEntries(audit: OpenAudit, item: Partial<NewSpecial>): Entries<SpecialColumn> {
  const { type, kind } = item;
  const plain = (["clause", "site", "description", "evidence"] as const).flatMap((key) => {
    const entry = item[key];
    return entry === undefined ? [] : [[key, text(entry)] as const];
  });
  return [
    ...(type === undefined ? [] : [["type", { value: sheetWords(audit.language).types[type] }] as const]),
    ...(kind === undefined ? [] : [["kind", text(kindName(audit, kind))] as const]),
    ...plain,
  ];
}

/** What the cells of a corrective action hold. `now`: the action as it will be, for the cell that holds name and day. */
export function correctionEntries(
  { language }: OpenAudit,
  change: Partial<Correction>,
  now: Pick<Correction, "verifiedBy" | "verifiedOn">,
): Entries<SpecialColumn> {
  const { requirement, responsible, due, proof, verifiedBy, verifiedOn, state } = change;
  const isVerified = verifiedBy !== undefined || verifiedOn !== undefined;
  return [
    ...(requirement === undefined ? [] : [["correction", text(requirement)] as const]),
    ...(responsible === undefined ? [] : [["responsible", text(responsible)] as const]),
    ...(due === undefined ? [] : [["due", day(due)] as const]),
    ...(proof === undefined ? [] : [["proof", text(proof)] as const]),
    ...(isVerified ? [["verified", text(writtenVerified(now))] as const] : []),
    ...(state === undefined ? [] : [["status", { value: state && sheetWords(language).statuses[state] }] as const]),
  ];
}

function kindName({ scheme, language }: OpenAudit, id: string | null): string {
  const kind = scheme.deductions.kinds.find((candidate) => candidate.id === id);
  if (kind === undefined) return id ?? "";
  return language === "zh-CN" ? kind.name.zh : kind.name.en;
}
