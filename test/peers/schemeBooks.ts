import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book, Cell, Sheet } from "../../src/core/book/book";
import type { Scheme } from "../../src/core/scheme/scheme";
import { copiesWords } from "../../src/words/copies";
import { a1, firstCell, quoted } from "../../src/workbook/layout/address";
import { sheetWords } from "../../src/workbook/layout/headers";
import { NAMES } from "../../src/workbook/layout/names";
import type { NamedCell } from "../../src/workbook/layout/names";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { clauseColumn, HEADER_ROW } from "../../src/workbook/layout/places";
import { portableCopy } from "../../src/workbook/layout/portable/portableCopy";
import type { PortableCopy } from "../../src/workbook/layout/portable/portableCopy";
import { writeXlsx } from "../../src/xlsx";
import type { SchemeCase } from "./schemeCases";
import { at, withEntries, wrongly, WRONG } from "./sheets";

const words = sheetWords("zh-CN");
/** Special items that an audit of these workbooks has room for: at most five deductions and a bonus are made. */
const SPECIALS = 6;

/** One line of results an audit: the native cells of the summary, the twins beside them, RANGE and GAP. */
export const RESULTS = [
  ["score", 0],
  ["grade", 0],
  ["stars", 0],
  ["score", 2],
  ["grade", 2],
  ["stars", 2],
  ["points", 0],
  ["applicable", 0],
  ["open", 0],
  ["deductions", 0],
  ["deductions", 2],
  ["earned", 0],
  ["soFar", 0],
] as const satisfies readonly (readonly [NamedCell, number])[];

/** A portable copy of several audits whose entries are still to come, every formula with a wrong saved value. */
export interface PortableMaster {
  readonly copy: PortableCopy;
  readonly bytes: Uint8Array;
  /** The functions that fill several cells, in the order of their cells in a line of results. */
  readonly filling: readonly (readonly string[])[];
}

/** Audits with the suffixes "_1", "_2" …, made portable while nothing is entered; a first sheet gathers the results. */
export async function portableMaster(scheme: Scheme, count: number): Promise<PortableMaster> {
  const audits = Array.from({ length: count }, (_, index) => auditOf(scheme, `_${index + 1}`));
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
  const places = new Places();
  const open = sheets.map((sheet) => withPlaces(sheet, scheme, places));
  const filling = audits.map((_, index) => fillingOf(copy, index));
  const book = { ...original, sheets: [results(original, filling), ...open, copy.sheet].map(wrongly) };
  return {
    copy,
    bytes: await writeXlsx(book),
    filling: filling.map((cells) => cells.map(({ original: formula }) => formula)),
  };
}

/** Puts the entries of audits into a master's file: the rest of it stays as it is. */
export function filledWith(master: PortableMaster, cases: readonly SchemeCase[]): Uint8Array {
  const entries = cases.flatMap(entriesOf);
  const parts = Object.entries(unzipSync(master.bytes)).map(([name, bytes]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, bytes] as const;
    return [name, strToU8(filledText(strFromU8(bytes), entries))] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** null: the cell stays blank. */
type Entry = string | number | null;

const FIRST_PLACE = 900_000_000;
const WAITING = /<c r="([A-Z]+\d+)"( s="\d+")?><v>(9\d{8})<\/v><\/c>/g;

/** Numbers that stand where an entry will. */
class Places {
  private next = FIRST_PLACE;
  take(): number {
    this.next += 1;
    return this.next - 1;
  }
}

function filledText(xml: string, entries: readonly Entry[]): string {
  return xml.replace(WAITING, (_, address: string, look: string | undefined, place: string) => {
    const value = entries[Number(place) - FIRST_PLACE] ?? null;
    const start = `<c r="${address}"${look ?? ""}`;
    if (value === null) return `${start}/>`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    return `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
  });
}

/** In the order in which `withPlaces` takes them. */
function entriesOf({ rows, specials }: SchemeCase): Entry[] {
  const clauses = rows.flatMap((row) => FIELDS.map((field) => row[field] ?? null));
  const items = Array.from({ length: SPECIALS }, (_, index) => specials[index]);
  return [...clauses, ...items.flatMap((item) => [item?.type ?? null, item?.kind ?? null])];
}

function auditOf(scheme: Scheme, suffix: string): Book {
  const title = { company: "", assessor: "", date: "" };
  return newAuditSheets({ scheme, language: "zh-CN", words, title, suffix, takenSheets: [] });
}

/** The scoring sheet comes before the sheet of special items in every audit. */
function withPlaces(sheet: Sheet, scheme: Scheme, places: Places): Sheet {
  const tables = sheet.tables.map(({ name }) => name);
  if (tables.some((name) => name.startsWith("StarsheetClauses"))) return scored(sheet, scheme, places);
  return tables.some((name) => name.startsWith("StarsheetSpecials")) ? listed(sheet, places) : sheet;
}

const FIELDS = ["verdict", "sampled", "failed", "awarded"] as const;

const scored = (sheet: Sheet, { clauses }: Scheme, places: Places): Sheet =>
  withEntries(
    sheet,
    clauses.flatMap((_, index) =>
      FIELDS.map((field) => at(HEADER_ROW + 1 + index, clauseColumn(field), places.take())),
    ),
  );

/** The table grows to its room after the conversion, as it does when somebody enters more items. */
function listed(sheet: Sheet, places: Places): Sheet {
  const entries = Array.from({ length: SPECIALS }, (_, index) => index).flatMap((index) => [
    at(HEADER_ROW + 1 + index, 0, places.take()),
    at(HEADER_ROW + 1 + index, 1, places.take()),
  ]);
  const last = HEADER_ROW + 1 + SPECIALS;
  const tables = sheet.tables.map((table) => ({ ...table, area: table.area.replace(/\d+$/, String(last)) }));
  return { ...withEntries(sheet, entries), tables };
}

const fillingOf = ({ cells }: PortableCopy, index: number): PortableCopy["cells"] =>
  cells.filter(({ sheet, spill }) => sheet.endsWith(`_${index + 1}`) && spill !== null);

/** Plain references, so that the sheet says what the cells say. */
function results(original: Book, filling: readonly PortableCopy["cells"][]): Sheet {
  const cells = filling.flatMap((functions, index) =>
    [
      ...RESULTS.map(([key, shift]) => namedCell(original, `${NAMES[key]}_${index + 1}`, shift)),
      ...functions.flatMap(({ sheet, row, column }) =>
        [0, 1, 2, 3].map((shift) => `${quoted(sheet)}!${a1(row, column + shift)}`),
      ),
    ].map((reference, column): Cell => ({ row: index, column, value: WRONG, formula: `=${reference}` })),
  );
  const [model] = original.sheets;
  if (model === undefined) throw new Error("no sheet");
  return { ...model, name: "results", cells, tables: [], merges: [], protection: null };
}

function namedCell(book: Book, name: string, shift: number): string {
  const formula = book.names.find((one) => one.name === name)?.formula ?? "";
  const place = firstCell(formula);
  const sheet = /^='?(.*?)'?!/.exec(formula)?.[1];
  if (place === null || sheet === undefined) throw new Error(`no ${name}`);
  return `${quoted(sheet)}!${a1(place.row, place.column + shift)}`;
}
