import { areaAddress, columnLetters, readArea } from "../../src/core/review/model/area";
import type { Book, Cell, Sheet, Validation } from "../../src/core/book/book";
import { quoted } from "../../src/workbook/layout/address";
import type { Spot } from "./book";
import { changed, refs, type Ref } from "./text";

/** A workbook that says the same elsewhere or in other words, and where each of its cells stands now. */
export interface Moved {
  readonly book: Book;
  readonly at: (spot: Spot) => Spot;
}

/** A change that leaves all that a workbook means as it is. `of` gives null for a workbook that it cannot be made in. */
export interface Move {
  readonly id: string;
  readonly of: (book: Book) => Moved | null;
}

type Place = (spot: Spot) => Spot;
/** What stands before a reference to `target` in a formula on `own`: "Sheet!" or "". */
type Prefix = (target: string, own: string) => string;

const whereNeeded: Prefix = (target, own) => (target === own ? "" : `${quoted(target)}!`);
const always: Prefix = (target) => `${quoted(target)}!`;

/** Names, tables and whole columns would have to be moved by rules of their own. */
const canBeMoved = ({ names, sheets }: Book): boolean =>
  names.length === 0 &&
  sheets.every(
    ({ tables, merges, cells }) =>
      tables.length === 0 && merges.length === 0 && cells.every(({ formula = "" }) => !unmovable.test(formula)),
  );
const unmovable = /(^|[^A-Z])(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\dA-Z(])|INDIRECT|OFFSET|AUDIT\./;

/** Every cell at its new place; only rows and columns of the same sheet may change, or the names of sheets. */
function moving(id: string, placesOf: (book: Book) => Place, prefix: Prefix = whereNeeded): Move {
  return {
    id,
    of: (book) => {
      if (!canBeMoved(book)) return null;
      const at = placesOf(book);
      return { book: { ...book, sheets: book.sheets.map((sheet) => movedSheet(sheet, at, prefix)) }, at };
    },
  };
}

/** Columns drawn apart: nothing for formulas that count them. */
function spreading(id: string, columnNow: (column: number) => number): Move {
  const all = moving(id, () => (spot) => ({ ...spot, column: columnNow(spot.column) }));
  const countsColumns = ({ formula = "" }: Cell): boolean => /[VH]LOOKUP|INDEX\(|COLUMNS?\(/.test(formula);
  return { id, of: (book) => (book.sheets.some(({ cells }) => cells.some(countsColumns)) ? null : all.of(book)) };
}

function movedSheet(sheet: Sheet, at: Place, prefix: Prefix): Sheet {
  const name = sheetNow(sheet.name, at);
  const cells = sheet.cells.map((cell) => movedCell(cell, sheet.name, at, prefix));
  const validations = sheet.validations.map((one) => movedValidation(one, sheet.name, at, prefix));
  return { ...sheet, name, columns: [], rows: [], cells, validations };
}

const sheetNow = (sheet: string, at: Place): string => at({ sheet, row: 0, column: 0 }).sheet;

function movedCell(cell: Cell, sheet: string, at: Place, prefix: Prefix): Cell {
  const { row, column } = at({ sheet, row: cell.row, column: cell.column });
  const { formula } = cell;
  return { ...cell, row, column, ...(formula === undefined ? {} : { formula: movedText(formula, sheet, at, prefix) }) };
}

function movedText(formula: string, own: string, at: Place, prefix: Prefix): string {
  return changed(formula, (ref) => {
    const target = ref.prefix === "" ? own : bareName(ref.prefix);
    const to = ref.to === null ? null : movedCorner(ref.to, target, at);
    return {
      ...ref,
      prefix: prefix(sheetNow(target, at), sheetNow(own, at)),
      from: movedCorner(ref.from, target, at),
      to,
    };
  });
}

/** "'Business Logic'!" → Business Logic */
const bareName = (prefix: string): string => prefix.replace(/!$/, "").replace(/^'|'$/g, "").replace(/''/g, "'");

function movedCorner(corner: Ref["from"], sheet: string, at: Place): Ref["from"] {
  const column = readArea(`${corner.letters}1`)?.left ?? 0;
  const now = at({ sheet, row: corner.row - 1, column });
  return { ...corner, letters: columnLetters(now.column), row: now.row + 1 };
}

function movedValidation(validation: Validation, sheet: string, at: Place, prefix: Prefix): Validation {
  const area = validation.area
    .split(" ")
    .map((one) => movedArea(one, sheet, at))
    .join(" ");
  const { rule } = validation;
  if (rule.kind !== "list" || typeof rule.source !== "string") return { ...validation, area };
  return { ...validation, area, rule: { kind: "list", source: movedText(rule.source, sheet, at, prefix) } };
}

function movedArea(text: string, sheet: string, at: Place): string {
  const area = readArea(text);
  if (area === null) return text;
  const first = at({ sheet, row: area.top, column: area.left });
  const last = at({ sheet, row: area.bottom, column: area.right });
  return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}

/** The same formulas at the same places, each written in another way. */
const rewritten = (id: string, write: (formula: string) => string): Move => ({
  id,
  of: (book) => ({ book: { ...book, sheets: book.sheets.map((sheet) => withFormulas(sheet, write)) }, at: stay }),
});

const withFormulas = (sheet: Sheet, write: (formula: string) => string): Sheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: write(cell.formula) })),
});

const stay: Place = (spot) => spot;

function renamed({ sheets }: Book): Place {
  const names = new Map(sheets.map(({ name }, index) => [name, `Sheet${index + 1}`]));
  return (spot) => ({ ...spot, sheet: names.get(spot.sheet) ?? spot.sheet });
}

/** =C9+C15 → =SUM(C9,C15); anything else stays as it is. */
function plusAsSum(formula: string): string {
  const terms = formula.slice(1).split("+");
  const isSum = terms.length > 1 && terms.every((term) => /^[^()*/-]+$/.test(term) && refs(`=${term}`).length === 1);
  return isSum ? `=SUM(${terms.join(",")})` : formula;
}

const rounded = (formula: string): string =>
  /^=(SUM|SUMPRODUCT|[A-Z]+\d+[*/])/.test(formula) ? `=ROUND(${formula.slice(1)},4)` : formula;

const guarded = (formula: string): string =>
  formula.startsWith("=IFERROR(") ? formula : `=IFERROR(${formula.slice(1)},"")`;

/** Nothing moved: what the others are compared with. */
export const unmoved: Move = { id: "as it is", of: (book) => ({ book, at: stay }) };
export const shifted = moving("three rows down, two columns to the right", () => (spot) => ({
  ...spot,
  row: spot.row + 3,
  column: spot.column + 2,
}));
export const ownSheetNamed = moving("the own sheet named in every reference", () => stay, always);
export const sheetsRenamed = moving("sheets renamed", renamed);

/** All that must change nothing about what a review says. */
export const moves: readonly Move[] = [
  shifted,
  ownSheetNamed,
  sheetsRenamed,
  spreading("a blank column put in", (column) => (column < 3 ? column : column + 1)),
  spreading("every other column blank", (column) => column * 2),
  {
    id: "sheets in reverse order",
    of: (book) => ({ book: { ...book, sheets: [...book.sheets].reverse() }, at: stay }),
  },
  rewritten("plus signs as SUM", plusAsSum),
  rewritten("wrapped in ROUND", rounded),
  rewritten("wrapped in IFERROR", guarded),
];
