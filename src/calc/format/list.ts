import { cellScope } from "../formula/scope";
import type { SheetId } from "../liveBook";
import { contains } from "../sheets/address";
import type { Workbook } from "../sheets/workbook";
import { isMatrix } from "../value/operand";
import { shownText } from "./text";

/** The words a drop-down offers in a cell, or null when it has none. */
export function dropDown(book: Workbook, sheet: SheetId, row: number, column: number): readonly string[] | null {
  const found = book.sheet(sheet).validations.find((entry) => contains(entry.area, row, column));
  if (found?.rule.kind !== "list") return null;
  const { source } = found.rule;
  if (typeof source !== "string") return source;
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const program = book.program(source);
  if (program === null) return null;
  const scope = {
    ...cellScope(book.calculation.around, sheet, row, column),
    shiftRows: row - found.area.row,
    shiftColumns: column - found.area.column,
  };
  const result = book.calculation.evaluation.result(program, scope);
  const values = isMatrix(result) ? result.flat() : [result];
  return values.map((value) => shownText(value, {})).filter((word) => word !== "");
}
