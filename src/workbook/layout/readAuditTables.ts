import type { Place, RawClause, RawSpecial } from "../../core/audit/audit";
import { readVerified } from "../../core/audit/correction";
import type { Correction } from "../../core/audit/correction";
import type { Problem } from "../../core/audit/problem";
import { isBlank, readText } from "../../core/audit/raw";
import type { CellValue } from "../../core/book/book";
import type { Result } from "../../core/result";
import { rowsToScheme } from "../../core/scheme/readRows";
import type { SchemeReading } from "../../core/scheme/readRows";
import type { TableReading } from "../port";
import { area } from "./address";
import { isoDate } from "./dateContent";
import { correctionColumns, itemFacts } from "../../words/shape/sheets";
import type { SpecialColumn } from "../../words/shape/sheets";
import {
  correctionStateOf,
  findClauseColumns,
  findFindingColumns,
  findSchemeColumns,
  findSpecialColumns,
} from "./headers";
import type { Columns } from "./headers";

/** A clause row as it stands in its table. Texts are as entered, "" for a blank. */
export interface ClauseLine {
  readonly raw: RawClause;
  readonly id: string;
  readonly indicator: string;
  readonly requirement: string;
  readonly evidence: string;
  readonly reason: string;
  readonly site: string;
  /** The whole row, A1. */
  readonly address: string;
}

/** A row of the special items as it stands in its table. */
export interface SpecialLine {
  readonly raw: RawSpecial;
  /** Zero-based position in the table. */
  readonly index: number;
  readonly clause: string;
  readonly site: string;
  readonly description: string;
  readonly evidence: string;
  /** null when the table has no column for any of it. */
  readonly correction: Correction | null;
  readonly address: string;
}

/** The rows of a clause table, found by their headers; rows in which nothing is entered are left out. */
export function readClauseTable(table: TableReading): readonly ClauseLine[] {
  const columns = findClauseColumns(table.headers);
  return table.values.flatMap((values, index) => {
    const cell = reader(columns, values);
    const place = placeOf(table, index);
    const line: ClauseLine = {
      raw: {
        place,
        id: cell("clause"),
        points: cell("points"),
        verdict: cell("verdict"),
        sampled: cell("sampled"),
        failed: cell("failed"),
        awarded: cell("awarded"),
        reason: cell("reason"),
        site: cell("site"),
      },
      id: readText(cell("clause")),
      indicator: written(cell("indicator")),
      requirement: written(cell("requirement")),
      evidence: written(cell("evidence")),
      reason: written(cell("reason")),
      site: written(cell("site")),
      address: place.address,
    };
    const { id, points, verdict, sampled, failed, awarded } = line.raw;
    return [id, points, verdict, sampled, failed, awarded].every(isBlank) ? [] : [line];
  });
}

/** The rows of the table of special items; empty rows are left out, positions stay those of the table. */
export function readSpecialTable(table: TableReading): readonly SpecialLine[] {
  const columns = findSpecialColumns(table.headers);
  return table.values.flatMap((values, index) => {
    if (values.every(isBlank)) return [];
    const cell = reader(columns, values);
    const place = placeOf(table, index);
    return [
      {
        raw: { place, type: cell("type"), kind: cell("kind"), note: noteOf(cell) },
        index,
        clause: readText(cell("clause")),
        site: written(cell("site")),
        description: written(cell("description")),
        evidence: written(cell("evidence")),
        correction: correctionIn(columns, cell),
        address: place.address,
      },
    ];
  });
}

/** The corrective action of a row; null when the table has none of its columns. */
function correctionIn(columns: Columns<SpecialColumn>, cell: (key: SpecialColumn) => CellValue): Correction | null {
  if (!correctionColumns.some((column) => columns.has(column))) return null;
  return {
    requirement: written(cell("correction")),
    responsible: written(cell("responsible")),
    due: dayOf(cell("due")),
    proof: written(cell("proof")),
    ...readVerified(dayOf(cell("verified"))),
    state: correctionStateOf(readText(cell("status"))),
  };
}

/** A date as Excel holds it is a number of days; what is written in words stays as it is. */
const dayOf = (value: CellValue): string =>
  typeof value === "number" && value >= 1 && value < 2_958_466 ? isoDate(value) : written(value);

/** A row of the findings as it stands in its table. */
export interface FindingLine {
  /** Zero-based position in the table. */
  readonly index: number;
  readonly clause: string;
  /** Its class as it is written. */
  readonly class: string;
  readonly text: string;
  readonly evidence: string;
  readonly link: string;
  readonly address: string;
}

/** The rows of the table of findings; empty rows are left out, positions stay those of the table. */
export function readFindingTable(table: TableReading): readonly FindingLine[] {
  const columns = findFindingColumns(table.headers);
  return table.values.flatMap((values, index) => {
    if (values.every(isBlank)) return [];
    const cell = reader(columns, values);
    return [
      {
        index,
        clause: readText(cell("clause")),
        class: readText(cell("class")),
        text: written(cell("text")),
        evidence: written(cell("evidence")),
        link: written(cell("link")),
        address: placeOf(table, index).address,
      },
    ];
  });
}

/** The first thing that tells of an item, whether or not it has a type. */
const noteOf = (cell: (key: SpecialColumn) => CellValue): CellValue =>
  itemFacts.map(cell).find((value) => !isBlank(value)) ?? null;

/** The scheme that a table of keys and values holds with the rows left aside, or everything wrong with it. */
export function readSchemeTable(table: TableReading): Result<SchemeReading, readonly Problem[]> {
  const columns = findSchemeColumns(table.headers);
  return rowsToScheme(
    table.values.map((values, index) => {
      const cell = reader(columns, values);
      return {
        place: placeOf(table, index),
        key: cell("key"),
        value: cell("value"),
        zh: cell("zh"),
        en: cell("en"),
        status: cell("status"),
      };
    }),
  );
}

function reader<Key extends string>(columns: Columns<Key>, values: readonly CellValue[]): (key: Key) => CellValue {
  return (key) => {
    const place = columns.get(key);
    return place === undefined ? null : (values[place] ?? null);
  };
}

/** Text as it was written; numbers in digits. */
const written = (value: CellValue): string => (typeof value === "string" ? value : readText(value));

function placeOf(table: TableReading, index: number): Place & { readonly in: "cell" } {
  const row = table.row + 1 + index;
  const address = area(row, table.column, row, table.column + table.headers.length - 1);
  return { in: "cell", sheet: table.sheet, address, row: row + 1 };
}
