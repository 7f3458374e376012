import { toWhole } from "../value/coerce";
import type { CellValue } from "../../core/book/book";
import { boundedArea, firstOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { eachCell } from "../sheets/address";
import { type Operand, Reference, isError, raise, raised } from "../value/operand";
import { type Family, MANY, whole } from "./define";
import { total } from "./numbers";

type Summary = (numbers: readonly number[], values: readonly CellValue[]) => number;

const spread = (numbers: readonly number[], divisor: number): number => {
  if (divisor < 1) return raise("#DIV/0!");
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((x) => (x - mean) ** 2)) / divisor;
};

const SUMMARIES: Readonly<Record<number, Summary>> = {
  1: (numbers) => (numbers.length === 0 ? raise("#DIV/0!") : total(numbers) / numbers.length),
  2: (numbers) => numbers.length,
  3: (_, values) => values.filter((value) => value !== null).length,
  4: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  5: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  6: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, x) => product * x, 1)),
  7: (numbers) => Math.sqrt(spread(numbers, numbers.length - 1)),
  8: (numbers) => Math.sqrt(spread(numbers, numbers.length)),
  9: total,
  10: (numbers) => spread(numbers, numbers.length - 1),
  11: (numbers) => spread(numbers, numbers.length),
};

const HIDDEN_LEFT_OUT = 100;

/** Values of the cells SUBTOTAL looks at: other subtotals are left out, with 101 to 111 hidden rows as well. */
function visibleValues(operand: Operand, leaveHidden: boolean, scope: Scope): CellValue[] {
  if (!(operand instanceof Reference)) return raise("#VALUE!");
  const values: CellValue[] = [];
  for (const area of operand.areas) {
    eachCell(boundedArea(area, scope), (row, column) => {
      if (scope.book.isSubtotal(area.sheet, row, column)) return;
      if (leaveHidden && scope.book.isHiddenRow(area.sheet, row)) return;
      values.push(scope.book.value(area.sheet, row, column));
    });
  }
  return values;
}

function subtotal([code = null, ...ranges]: readonly Operand[], scope: Scope): number {
  const number = toWhole(firstOf(code, scope));
  const summary = SUMMARIES[number % HIDDEN_LEFT_OUT];
  if (summary === undefined) return raise("#VALUE!");
  const values = ranges.flatMap((range) => visibleValues(range, number > HIDDEN_LEFT_OUT, scope));
  const wrong = values.find(isError);
  if (wrong !== undefined && number % HIDDEN_LEFT_OUT !== 2 && number % HIDDEN_LEFT_OUT !== 3) throw raised(wrong);
  return summary(
    values.filter((value) => typeof value === "number"),
    values,
  );
}

/** SUBTOTAL, as the totals rows of tables use it. */
export const SUBTOTALS: Family = { SUBTOTAL: whole(2, MANY, subtotal) };
