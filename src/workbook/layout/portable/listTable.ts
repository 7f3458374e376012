import { copiesWords } from "../../../words/copies";
import type { PortableSheetWords } from "../../../words/shape/copies";
import type { TableReading } from "../../port";
import { a1, area } from "../address";
import type { Draft } from "../draft";
import { HEADER, LABEL, TEXT, TITLE } from "../looks";
import type { TwinCell } from "./twin";

/** The table that lists the cells of a portable copy. Its name never changes after release. */
const PORTABLE_TABLE = "StarsheetPortable";

/** Whether a table is the list of a portable copy. */
export const isPortableTable = (name: string): boolean => /^StarsheetPortable(_\d+)?$/i.test(name);

/** The first name for the list that no table of the workbook has; an earlier one may stand there emptied. */
export function freePortableTable(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  const name = (): string => (number === 1 ? PORTABLE_TABLE : `${PORTABLE_TABLE}_${number}`);
  while (used.has(name().toLowerCase())) number += 1;
  return name();
}
/** Zero-based row of the list's headers. */
export const HEADER_ROW = 4;
/** Zero-based row of the first cell in the list. */
export const FIRST_ROW = HEADER_ROW + 1;

/** What the list says of a cell. */
export interface ListedCell {
  readonly sheet: string;
  /** A1 */
  readonly address: string;
  /** The formula that stood there. */
  readonly original: string;
  /** What was put in its place: a formula, or a text that was frozen. */
  readonly now: string;
  /** The cell as the file held it, where the copy was made from a file; "" otherwise. */
  readonly stored: string;
}

/** A cell of Excel holds no longer text. */
const LONGEST = 32_000;

/** Writes title, explanation and the list. `stored` gives a cell's form in the file, "" where there is none. */
export function writeList(
  draft: Draft,
  words: PortableSheetWords,
  date: string,
  cells: readonly TwinCell[],
  stored: (cell: TwinCell) => string,
  table: string,
): void {
  draft.put(0, 0, words.title, TITLE);
  draft.put(1, 0, words.explanation, LABEL);
  draft.put(2, 0, words.wayBack, LABEL);
  const headers = LIST_COLUMNS.map((column) => words.columns[column]);
  draft.putRow(HEADER_ROW, 0, headers, HEADER);
  cells.forEach((cell, index) => {
    const now = "value" in cell.twin ? cell.twin.value : cell.twin.formula;
    const form = stored(cell);
    const known = form.length > LONGEST ? "" : form;
    const texts = [cell.sheet, a1(cell.row, cell.column), cell.original, now, date, known];
    draft.putRow(FIRST_ROW + index, 0, texts, TEXT);
  });
  if (cells.length === 0)
    draft.putRow(
      FIRST_ROW,
      0,
      LIST_COLUMNS.map(() => null),
      TEXT,
    );
  draft.table({
    name: table,
    area: area(HEADER_ROW, 0, FIRST_ROW + Math.max(1, cells.length) - 1, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
}

/** The columns of the list, from the first one on. */
export const LIST_COLUMNS = ["sheet", "cell", "original", "now", "date", "stored"] as const;

/** The cells that a list names, its columns found by their headers in either language; rows that name none are left out. */
export function readList({ headers, values }: Pick<TableReading, "headers" | "values">): ListedCell[] {
  const all = Object.values(copiesWords).map(({ sheet }) => sheet.columns);
  const column = (key: (typeof LIST_COLUMNS)[number]): number =>
    headers.findIndex((header) => all.some((columns) => columns[key] === header.trim()));
  const places = LIST_COLUMNS.map(column);
  return values.flatMap((row) => {
    const text = (index: number): string => {
      const value = row[places[index] ?? -1];
      return typeof value === "string" ? value : "";
    };
    const [sheet, address, original, now, , stored] = [0, 1, 2, 3, 4, 5].map(text) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const isCell = sheet !== "" && /^[A-Z]{1,3}[1-9]\d*$/.test(address) && original.startsWith("=");
    return isCell ? [{ sheet, address, original, now, stored }] : [];
  });
}
