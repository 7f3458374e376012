import type { Area } from "../liveBook";
import { overlap } from "../sheets/address";
import { type Operand, Reference, failure, isError } from "../value/operand";

/** The operators that make references of references: `:` the rectangle around both, blank what both have, comma both. */
export function combine(operator: string, left: Operand, right: Operand): Operand {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return failure("#VALUE!");
  if (operator === ",") return new Reference([...left.areas, ...right.areas]);
  const a = left.single;
  const b = right.single;
  if (a === null || b === null || a.sheet !== b.sheet) return failure("#VALUE!");
  if (operator === ":") return new Reference([around(a, b)]);
  const both = overlap(a, b);
  return both === null ? failure("#NULL!") : new Reference([both]);
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}
