import { LONGEST_FORMULA, LONGEST_TEXT } from "../functions/textLength";
import type { Area, CellInput, EditSource } from "../liveBook";
import { EditRefused } from "../liveBook";
import { eachCell } from "../sheets/address";
import type { Workbook } from "../sheets/workbook";
import { growTable, growingTable } from "./growth";
import { renameHeaders } from "./headers";
import { tidyFormula } from "./tidy";

type Inputs = readonly (readonly (CellInput | null)[])[];

interface Put {
  readonly formula: string | null;
  readonly value: Exclude<CellInput, { readonly formula: string }>["value"];
}

/** Excel's own limits, which it keeps to whoever writes. */
function checkLength(text: string, most: number): void {
  if (text.length <= most) return;
  throw new EditRefused("InvalidArgument", `${text.length} characters, the limit is ${most}`);
}

function prepared(book: Workbook, input: CellInput): Put {
  // An empty text cannot stand in a cell by itself: writing it empties the cell.
  if (!("formula" in input)) checkLength(typeof input.value === "string" ? input.value : "", LONGEST_TEXT);
  if (!("formula" in input)) return { formula: null, value: input.value === "" ? null : input.value };
  checkLength(input.formula, LONGEST_FORMULA);
  if (!input.formula.startsWith("=")) throw new EditRefused("InvalidArgument", "a formula starts with =");
  const formula = tidyFormula(input.formula, (name) => book.calculation.calls.has(name));
  if (book.program(formula) === null) throw new EditRefused("InvalidArgument", `not a formula: ${input.formula}`);
  return { formula, value: null };
}

function checkSize(area: Area, inputs: Inputs): void {
  const fits = inputs.length === area.rows && inputs.every((line) => line.length === area.columns);
  if (!fits) throw new EditRefused("InvalidArgument", "the inputs do not have the size of the area");
}

/** Writes into an area; a null leaves its cell alone. Everything is checked before anything is written. */
export function write(book: Workbook, area: Area, inputs: Inputs, source: EditSource): void {
  checkSize(area, inputs);
  book.sheet(area.sheet);
  const puts = inputs.map((line) => line.map((input) => (input === null ? null : prepared(book, input))));
  const something = puts[0]?.some((put) => put !== null && (put.formula !== null || put.value !== null)) === true;
  book.edit(source, () => {
    const growing = something && book.tablesGrow ? growingTable(book, area) : null;
    eachCell(area, (row, column) => {
      const put = puts[row - area.row]?.[column - area.column] ?? null;
      if (put !== null) book.putInput(area.sheet, row, column, put);
    });
    if (growing !== null) growTable(book, growing, area.rows);
    renameHeaders(book, area, source);
    announceChange(book, area, source);
  });
}

/** Tells that cells of an area were written. */
export function announceChange(book: Workbook, area: Area, source: EditSource): void {
  const tables = book.tablesIn(area).map((table) => table.id);
  book.announce({ kind: "changed", area, source, tables });
}
