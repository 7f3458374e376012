import type { CellStyle } from "../../core/book/book";
import { cellScope } from "../formula/scope";
import type { Area, SheetId } from "../liveBook";
import { contains } from "../sheets/address";
import type { Workbook } from "../sheets/workbook";
import { toLogical } from "../value/coerce";
import { caught, isError, isMatrix } from "../value/operand";

/** The look a conditional format can give. */
export type ConditionalLook = Pick<CellStyle, "bold" | "italic" | "color" | "fill">;

function holds(book: Workbook, formula: string, area: Area, row: number, column: number): boolean {
  const program = book.program(formula);
  if (program === null) return false;
  const scope = {
    ...cellScope(book.calculation.around, area.sheet, row, column),
    shiftRows: row - area.row,
    shiftColumns: column - area.column,
  };
  const result = book.calculation.evaluation.result(program, scope);
  const first = isMatrix(result) ? (result[0]?.[0] ?? null) : result;
  const truth = caught(() => toLogical(first));
  return !isError(truth) && truth;
}

/** The look of a cell by the rules that hold now; where two speak about the same thing the earlier one wins. */
export function conditionalLook(book: Workbook, sheet: SheetId, row: number, column: number): ConditionalLook {
  let look: ConditionalLook = {};
  for (const { area, rule, style } of book.sheet(sheet).conditionalFormats) {
    if (rule.kind !== "formula" || style === undefined || !contains(area, row, column)) continue;
    if (holds(book, rule.formula, area, row, column)) look = { ...style, ...look };
  }
  return look;
}
