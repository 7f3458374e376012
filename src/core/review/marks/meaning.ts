import { parseA1Ref, tokenize } from "@borgar/fx";
import type { Book, Sheet } from "../../book/book";
import { gridColumns, gridRows, type Area, type Place } from "../model/area";
import { indexSheet, sheetNamed, type SheetIndex } from "./sheetIndex";

const ranges = new Set(["range", "range_beam", "range_ternary"]);
const blanks = new Set(["whitespace", "newline", "fx_prefix"]);

/**
 * A formula with its references told by what stands beside the cells: =SUM(D2:D11) becomes the sum from the row "5.1" to
 * the row "5.10" under "Score". It stays the same when Excel rewrites references because rows or columns were put in, and
 * not when somebody makes the formula read other cells. What nothing names is told by its distance.
 */
export function meaningOf(formula: string, at: Place, sheet: Sheet, book: Book): string {
  const told = tokenize(formula, { negativeNumbers: false })
    .filter(({ type }) => !blanks.has(type))
    .map(({ type, value }) => {
      if (ranges.has(type)) return toldReference(value, at, sheet, book);
      return type === "string" ? value : value.toUpperCase();
    });
  return told.join("");
}

/** Names of other sheets that a formula reads. */
export const sheetsRead = (formula: string): readonly string[] =>
  tokenize(formula)
    .filter(({ type }) => ranges.has(type))
    .flatMap(({ value }) => {
      const context = parseA1Ref(value)?.context ?? [];
      return context.length === 1 ? context : [];
    });

function toldReference(text: string, at: Place, sheet: Sheet, book: Book): string {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return text.toUpperCase();
  const [named, ...more] = parsed.context ?? [];
  const other = named === undefined ? sheet : more.length > 0 ? undefined : sheetNamed(book, named);
  if (other === undefined) return text.toUpperCase();
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  const area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? gridRows - 1, right: right ?? gridColumns - 1 };
  const held = [$top, $left, $bottom, $right].map((one) => (one === true ? "$" : "-")).join("");
  return `‹${other === sheet ? "" : `[${other.name}]`}${held}${toldArea(area, at, indexSheet(other))}›`;
}

function toldArea(area: Area, at: Place, index: SheetIndex): string {
  const { top, left, bottom, right } = area;
  const rows = top === 0 && bottom === gridRows - 1 ? ["*"] : [top, bottom].map((row) => toldRow(row, left, at, index));
  const isWide = left === 0 && right === gridColumns - 1;
  const columns = isWide ? ["*"] : [left, right].map((column) => toldColumn(column, top, at, index));
  return `${[...new Set(rows)].join(" … ")} / ${[...new Set(columns)].join(" … ")}`;
}

function toldRow(row: number, column: number, at: Place, index: SheetIndex): string {
  const label = index.label(row, column);
  return label !== "" && index.rowsLabelled(label, column).length === 1 ? label : `R[${row - at.row}]`;
}

function toldColumn(column: number, row: number, at: Place, index: SheetIndex): string {
  const heading = index.heading(row, column);
  return heading !== "" && index.columnsHeaded(heading, row).length === 1 ? heading : `C[${column - at.column}]`;
}

const sheetIn = /‹\[([^\]]*)\]/g;

/** Whether two meanings are the same; a sheet that is not there any more may have been given another name. */
export function sameMeaning(before: string, now: string, book: Book): boolean {
  if (before === "" || now === "" || blanked(before) !== blanked(now)) return false;
  const names = sheetsIn(now);
  return sheetsIn(before).every((name, at) => name === names[at] || sheetNamed(book, name) === undefined);
}

const blanked = (meaning: string): string => meaning.replaceAll(sheetIn, "‹[]");
const sheetsIn = (meaning: string): readonly string[] => [...meaning.matchAll(sheetIn)].map(([, name = ""]) => name);
