import type { CellValue } from "../../core/book/book";
import { compareText, sameNumber } from "../value/compare";
import { numberInText } from "../value/coerce";
import { isError } from "../value/operand";

/** Says whether a cell's value meets a criterion. */
export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/;

/** A text with the wildcards * and ? (escaped by ~) as a pattern for the whole text, any case. */
export function wildcardPattern(text: string, whole = true): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return `\\${part.charAt(part.length - 1)}`;
  });
  return new RegExp(whole ? `^${source}$` : source, "i");
}

function logicalInText(text: string): boolean | null {
  const word = text.toUpperCase();
  if (word === "TRUE") return true;
  return word === "FALSE" ? false : null;
}

function equalTo(operand: string): Criterion {
  const number = numberInText(operand);
  if (number !== null) return (value) => numberIn(value, number);
  const logical = logicalInText(operand);
  if (logical !== null) return (value) => value === logical;
  if (operand.startsWith("#")) return (value) => isError(value) && value.error === operand.toUpperCase();
  const pattern = wildcardPattern(operand);
  return (value) => typeof value === "string" && pattern.test(value);
}

function numberIn(value: CellValue, number: number): boolean {
  if (typeof value === "number") return sameNumber(value, number);
  if (typeof value !== "string") return false;
  const read = numberInText(value);
  return read !== null && sameNumber(read, number);
}

const holds: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function ordered(operator: string, operand: string): Criterion {
  const test = holds[operator] ?? (() => false);
  const number = numberInText(operand);
  if (number === null) return (value) => typeof value === "string" && test(compareText(value, operand));
  return (value) => typeof value === "number" && test(sameNumber(value, number) ? 0 : value - number);
}

function fromText(text: string): Criterion {
  const [, operator, operand = ""] = OPERATOR.exec(text) ?? [];
  if (operator === undefined) return operand === "" ? (value) => value === null || value === "" : equalTo(operand);
  if (operator === "=") return operand === "" ? (value) => value === null : equalTo(operand);
  if (operator !== "<>") return ordered(operator, operand);
  if (operand === "") return (value) => value !== null;
  const same = equalTo(operand);
  return (value) => !same(value);
}

/** Reads a criterion of COUNTIF and its like: a value to equal, or text such as ">=5", "<>", "a*". A blank means 0. */
export function criterion(value: CellValue): Criterion {
  if (typeof value === "string") return fromText(value);
  if (typeof value === "boolean") return (cell) => cell === value;
  if (isError(value)) return (cell) => isError(cell) && cell.error === value.error;
  const number = value ?? 0;
  return (cell) => numberIn(cell, number);
}
