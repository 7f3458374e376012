import * as formulajs from "@formulajs/formulajs";
import { dateToSerial } from "../value/numberFormats";
import type { CellValue, ErrorText } from "../../core/book/book";
import { valueOf } from "../formula/deref";
import type { Scope } from "../formula/scope";
import { type Matrix, type Operand, failure, isError, isMatrix, raised } from "../value/operand";
import { type FunctionDefinition, MANY, whole } from "./define";

/** Functions of the library that would not see blanks, addresses or references as a workbook does. */
const UNFIT = new Set(["INDEX", "CELL", "INFO", "ERROR", "UTILS", "ISO", "Z", "F", "HYPERLINK", "AGGREGATE"]);

/** A function of the function library by its upper-case name (dots lead into its groups), or null. */
export function libraryFunction(name: string): FunctionDefinition | null {
  if (UNFIT.has(name) || name === "") return null;
  const found = name.split(".").reduce<unknown>(member, formulajs);
  if (typeof found !== "function") return null;
  return whole(0, MANY, (operands, scope) => called(found as LibraryFunction, operands, scope));
}

type LibraryFunction = (...args: readonly unknown[]) => unknown;

function member(holder: unknown, key: string): unknown {
  const holds = (typeof holder === "object" && holder !== null) || typeof holder === "function";
  return holds && Object.hasOwn(holder, key) ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
}

function called(apply: LibraryFunction, operands: readonly Operand[], scope: Scope): Operand {
  const args = operands.map((operand) => valueOf(operand, scope));
  const wrong = args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).find(isError);
  if (wrong !== undefined) throw raised(wrong);
  try {
    return operandFrom(apply(...args.map((arg) => (isMatrix(arg) ? arg.map((row) => [...row]) : arg))));
  } catch {
    return failure("#VALUE!");
  }
}

function operandFrom(result: unknown): Operand {
  if (!Array.isArray(result)) return valueFrom(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row.map(valueFrom) : [valueFrom(row)]));
  return rows.length === 0 ? failure("#VALUE!") : (rows satisfies Matrix);
}

function valueFrom(result: unknown): CellValue {
  if (typeof result === "number") return Number.isFinite(result) ? result : failure("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (result instanceof Date) return dateNumber(result);
  return result instanceof Error && result.message.startsWith("#")
    ? failure(result.message as ErrorText)
    : failure("#VALUE!");
}

function dateNumber(date: Date): CellValue {
  const parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), 0, 0, 0];
  return dateToSerial(parts) ?? failure("#NUM!");
}
