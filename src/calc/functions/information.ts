import type { CellValue, ErrorText } from "../../core/book/book";
import { valueOf } from "../formula/deref";
import { Reference, caught, failure, isError, isMatrix, raised } from "../value/operand";
import { mapCells } from "../value/matrix";
import { type Family, type FunctionDefinition, lazy, scalar, whole } from "./define";
import { toNumber } from "../value/coerce";

/** Numbers of ERROR.TYPE. */
const ERROR_NUMBERS: Partial<Record<ErrorText, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** A question about one value; an error is a value here and is not passed on. */
const asks = (test: (value: CellValue) => CellValue): FunctionDefinition =>
  lazy(1, 1, ([run = null], scope) => {
    const operand = caught(() => (run === null ? null : run(scope)));
    return mapCells([valueOf(operand, scope)], ([value = null]) => test(value));
  });

function typeNumber(value: CellValue): number {
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return isError(value) ? 16 : 1;
}

function asNumber(value: CellValue): CellValue {
  if (isError(value)) throw raised(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : 0;
}

/** What kind of value a cell holds. */
export const INFORMATION: Family = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks(isError),
  ISNA: asks((value) => isError(value) && value.error === "#N/A"),
  ISERR: asks((value) => isError(value) && value.error !== "#N/A"),
  "ERROR.TYPE": asks((value) => (isError(value) ? (ERROR_NUMBERS[value.error] ?? failure("#N/A")) : failure("#N/A"))),
  ISREF: lazy(1, 1, ([run = null], scope) => caught(() => run?.(scope) ?? null) instanceof Reference),
  ISFORMULA: whole(1, 1, ([cell = null], scope) => {
    const area = cell instanceof Reference ? cell.single : null;
    return area === null ? failure("#VALUE!") : scope.book.formulaAt(area.sheet, area.row, area.column) !== null;
  }),
  FORMULATEXT: whole(1, 1, ([cell = null], scope) => {
    const area = cell instanceof Reference ? cell.single : null;
    if (area === null) return failure("#VALUE!");
    return scope.book.formulaAt(area.sheet, area.row, area.column) ?? failure("#N/A");
  }),
  ISEVEN: scalar(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: scalar(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 !== 0),
  NA: scalar(0, 0, () => failure("#N/A")),
  N: scalar(1, 1, ([value = null]) => asNumber(value)),
  T: scalar(1, 1, ([value = null]) => {
    if (isError(value)) return value;
    return typeof value === "string" ? value : "";
  }),
  TYPE: lazy(1, 1, ([run = null], scope) => {
    const operand = valueOf(
      caught(() => run?.(scope) ?? null),
      scope,
    );
    return isMatrix(operand) ? 64 : typeNumber(operand);
  }),
  SHEETS: scalar(0, 0, (_, scope) => scope.book.sheetCount()),
};
