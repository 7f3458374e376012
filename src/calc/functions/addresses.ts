import { parseA1Ref, stringifyA1Ref, toCol } from "@borgar/fx";
import type { CellValue } from "../../core/book/book";
import type { Area } from "../liveBook";
import { firstOf, valueOf } from "../formula/deref";
import { nameReference, rangeReference, tableReference } from "../formula/references";
import type { Scope } from "../formula/scope";
import { MAX_COLUMNS, MAX_ROWS } from "../sheets/address";
import { toLogical, toText, toWhole } from "../value/coerce";
import { matrixOf } from "../value/matrix";
import { type Operand, Reference, failure, isError, isMatrix, raise } from "../value/operand";
import { type Family, lazy, ofAddresses, onEveryPass, scalar, whole } from "./define";

function areaOf(operand: Operand): Area {
  if (isError(operand)) return raise(operand.error);
  return (operand instanceof Reference ? operand.single : null) ?? raise("#VALUE!");
}

const numbered = (first: (area: Area) => number, count: (area: Area) => number, down: boolean) =>
  ofAddresses(
    lazy(0, 1, ([run], scope) => {
      if (!run) return first({ ...scope, rows: 1, columns: 1 }) + 1;
      const area = areaOf(run(scope));
      const length = count(area);
      if (length === 1) return first(area) + 1;
      return down
        ? matrixOf(length, 1, (row) => first(area) + row + 1)
        : matrixOf(1, length, (_, column) => first(area) + column + 1);
    }),
  );

const counted = (ofArea: (area: Area) => number, ofRows: (rows: readonly (readonly unknown[])[]) => number) =>
  ofAddresses(
    whole(1, 1, ([operand = null]) => {
      if (isMatrix(operand)) return ofRows(operand);
      return operand instanceof Reference || isError(operand) ? ofArea(areaOf(operand)) : 1;
    }),
  );

function offset(operands: readonly Operand[], scope: Scope): Operand {
  const [start = null, down = null, right = null] = operands;
  const area = areaOf(start);
  const size = (at: number, absent: number): number => {
    const given = operands[at] ?? null;
    return given === null ? absent : toWhole(firstOf(given, scope));
  };
  const rows = size(3, area.rows);
  const columns = size(4, area.columns);
  const row = area.row + toWhole(firstOf(down, scope)) + Math.min(0, rows + 1);
  const column = area.column + toWhole(firstOf(right, scope)) + Math.min(0, columns + 1);
  const inside =
    row >= 0 && column >= 0 && row + Math.abs(rows) <= MAX_ROWS && column + Math.abs(columns) <= MAX_COLUMNS;
  if (!inside || rows === 0 || columns === 0) return failure("#REF!");
  return new Reference([{ sheet: area.sheet, row, column, rows: Math.abs(rows), columns: Math.abs(columns) }]);
}

function indirect([text = null, a1 = true]: readonly Operand[], scope: Scope): Operand {
  const address = toText(firstOf(text, scope)).trim();
  if (address === "" || !toLogical(firstOf(a1, scope))) return failure("#REF!");
  const reference =
    rangeReference(address) ?? (address.includes("[") ? tableReference(address) : nameReference(address));
  const found = reference?.resolve(scope) ?? null;
  return found instanceof Reference ? found : failure("#REF!");
}

function address(cells: readonly CellValue[]): string {
  const [row = null, column = null, kind = 1, , sheet] = cells;
  const r = toWhole(row);
  const c = toWhole(column);
  if (r < 1 || c < 1 || r > MAX_ROWS || c > MAX_COLUMNS) return raise("#VALUE!");
  const fixed = toWhole(kind);
  const text = `${fixed % 2 === 1 ? "$" : ""}${toCol(c - 1)}${fixed <= 2 ? "$" : ""}${r}`;
  const range = parseA1Ref(text, { allowNamed: false });
  if (sheet === undefined || range === undefined) return text;
  return stringifyA1Ref({ ...range, context: [toText(sheet)] });
}

/** Functions about where cells are. */
export const ADDRESSES: Family = {
  ROW: numbered(
    (area) => area.row,
    (area) => area.rows,
    true,
  ),
  COLUMN: numbered(
    (area) => area.column,
    (area) => area.columns,
    false,
  ),
  ROWS: counted(
    (area) => area.rows,
    (rows) => rows.length,
  ),
  COLUMNS: counted(
    (area) => area.columns,
    (rows) => rows[0]?.length ?? 0,
  ),
  AREAS: whole(1, 1, ([operand = null]) => (operand instanceof Reference ? operand.areas.length : failure("#VALUE!"))),
  SHEET: whole(0, 1, ([operand], scope) => {
    const sheet = operand instanceof Reference ? areaOf(operand).sheet : sheetByName(operand ?? null, scope);
    return sheet === null ? failure("#N/A") : scope.book.sheetIndex(sheet) + 1;
  }),
  OFFSET: onEveryPass(whole(3, 5, offset)),
  INDIRECT: onEveryPass(whole(1, 2, indirect)),
  ADDRESS: scalar(2, 5, address),
};

function sheetByName(operand: Operand, scope: Scope): string | null {
  if (operand === null) return scope.sheet;
  const value = valueOf(operand, scope);
  return isMatrix(value) ? null : scope.book.sheetNamed(toText(value));
}
