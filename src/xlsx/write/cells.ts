import type { Cell, CellValue, RowLook, Sheet } from "../../core/book/book";
import { cellAddress, contains, readArea, type Rectangle } from "../address";
import { asksOtherWorkbook, toFile } from "../formula/toFile";
import { encodeOffice, encodeText } from "../xml/text";
import { element } from "../xml/write";
import type { StringPool } from "./stringPool";
import type { StyleBook } from "./styleBook";

/** What is gathered over all sheets while cells are written. */
export interface Gathered {
  readonly styles: StyleBook;
  readonly strings: StringPool;
  /** Of the password that protects the sheets; undefined = none. */
  readonly passwordHash: string | undefined;
  /** Some cell is a dynamic array: the file needs the metadata that says so. */
  dynamic: boolean;
  /** Some formula has no result yet: Excel is asked to calculate when it opens the file. */
  uncalculated: boolean;
}

/** The sheetData element. */
export function writeCells(sheet: Sheet, gathered: Gathered): string {
  const writer = new CellWriter(sheet, gathered);
  const looks = new Map(sheet.rows.map((look) => [look.row, look]));
  const rows = new Map<number, string[]>();
  for (const row of looks.keys()) rows.set(row, []);
  for (const cell of sheet.cells) {
    const texts = rows.get(cell.row) ?? [];
    texts.push(writer.write(cell));
    rows.set(cell.row, texts);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return element(
    "sheetData",
    {},
    ordered.map(([row, cells]) => writeRow(row, looks.get(row), cells)),
  );
}

function writeRow(row: number, look: RowLook | undefined, cells: readonly string[]): string {
  const height = look?.height === undefined ? {} : { ht: look.height, customHeight: 1 };
  return element("row", { r: row + 1, ...height, hidden: look?.hidden === true ? 1 : undefined }, cells);
}

class CellWriter {
  readonly #tables: readonly { readonly name: string; readonly area: Rectangle }[];
  readonly #merges: readonly Rectangle[];

  constructor(
    sheet: Sheet,
    readonly gathered: Gathered,
  ) {
    const area = (text: string): Rectangle[] => [readArea(text)].filter((found) => found !== null);
    this.#tables = sheet.tables.flatMap(({ name, area: text }) => area(text).map((found) => ({ name, area: found })));
    this.#merges = sheet.merges.flatMap(area);
  }

  write(cell: Cell): string {
    const formula = this.#formula(cell);
    const { type, text } = this.#value(cell.value, formula !== null);
    const style = this.gathered.styles.cell(cell.style);
    const address = cellAddress(cell.row, cell.column);
    const attributes = `${style > 0 ? ` s="${style}"` : ""}${type === "" ? "" : ` t="${type}"`}${formula?.dynamic === true ? ' cm="1"' : ""}`;
    const content = (formula?.xml ?? "") + (text === null ? "" : `<v>${text}</v>`);
    return content === "" ? `<c r="${address}"${attributes}/>` : `<c r="${address}"${attributes}>${content}</c>`;
  }

  /** null for a plain value, and for a formula that a file without its link cannot hold: its result stays. */
  #formula(cell: Cell): { readonly xml: string; readonly dynamic: boolean } | null {
    if (cell.formula === undefined || asksOtherWorkbook(cell.formula)) return null;
    if (cell.value === null) this.gathered.uncalculated = true;
    const table = this.#tables.find(({ area }) => contains(area, cell.row, cell.column))?.name ?? null;
    const area = cell.spill ?? this.#ownArea(cell, table);
    const text = encodeText(toFile(cell.formula.slice(1), { table, array: area !== null }));
    if (area === null) return { xml: `<f>${text}</f>`, dynamic: false };
    // An array over one cell that the book names as such was entered the old way; all others are dynamic.
    const dynamic = cell.spill === undefined || area.includes(":");
    if (dynamic) this.gathered.dynamic = true;
    return { xml: `<f t="array" ref="${area}">${text}</f>`, dynamic };
  }

  /**
   * The add-in's functions may answer with several cells. Without this mark Excel would cut them to one and show
   * "@" before their names. Tables and merged cells cannot hold arrays.
   */
  #ownArea(cell: Cell, table: string | null): string | null {
    const mayFill = /(?<![\p{L}\p{N}_])AUDIT\./iu.test(cell.formula ?? "");
    const merged = this.#merges.some((area) => contains(area, cell.row, cell.column));
    return mayFill && table === null && !merged ? cellAddress(cell.row, cell.column) : null;
  }

  #value(value: CellValue, isResult: boolean): { readonly type: string; readonly text: string | null } {
    // Only a formula can give an empty text: typed into a cell it makes the cell blank.
    if (value === null || (value === "" && !isResult)) return { type: "", text: null };
    if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
    if (typeof value === "number") return writeNumber(value);
    if (typeof value === "object") return { type: "e", text: encodeText(storedError(value.error)) };
    if (isResult) return { type: "str", text: encodeText(encodeOffice(value)) };
    return { type: "s", text: String(this.gathered.strings.add(value)) };
  }
}

function writeNumber(value: number): { readonly type: string; readonly text: string } {
  return Number.isFinite(value) ? { type: "", text: String(value) } : { type: "e", text: "#NUM!" };
}

/** The newer errors exist in files only with extra parts; without those they read as #VALUE! until Excel recalculates. */
function storedError(error: string): string {
  return error === "#SPILL!" || error === "#CALC!" || error === "#BUSY!" ? "#VALUE!" : error;
}
