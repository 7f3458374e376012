import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
} from "@borgar/fx";
import type { CellValue } from "../../book/book";
import { gridColumns, gridRows } from "./area";
import { cellsIn, type BookModel } from "./bookModel";
import type { SheetModel } from "./sheetModel";

/** What a formula would show: a number, a division by zero, or null when this small evaluator cannot tell. */
export type Outcome = number | "#DIV/0!" | null;

/**
 * Works out a formula of plain arithmetic, sums and averages from the values saved in the workbook. It serves to see
 * whether a typed number is what the formula beside it would have given, and gives up on anything else.
 */
export function evaluateFormula(text: string, sheet: SheetModel, model: BookModel): Outcome {
  try {
    const result = evaluate(parse(tokenize(text)), { sheet, model });
    return typeof result === "number" ? result : null;
  } catch (thrown) {
    if (thrown === divided) return "#DIV/0!";
    return null;
  }
}

const divided = new Error("#DIV/0!");
const unknown = new Error("not evaluated");

interface Scope {
  readonly sheet: SheetModel;
  readonly model: BookModel;
}

function evaluate(node: AstExpression, scope: Scope): number {
  if (isLiteralNode(node) && typeof node.value === "number") return node.value;
  if (isReferenceNode(node)) return single(values(node.value, scope));
  if (isUnaryNode(node)) return unary(node.operator, evaluateFirst(node.arguments, scope));
  if (isCallNode(node)) return call(node.callee.name.toUpperCase(), node.arguments, scope);
  if (!isBinaryNode(node)) throw unknown;
  const [left, right] = node.arguments;
  if (!left || !right) throw unknown;
  return binary(node.operator, evaluate(left, scope), evaluate(right, scope));
}

function evaluateFirst([first]: readonly AstExpression[], scope: Scope): number {
  if (!first) throw unknown;
  return evaluate(first, scope);
}

function unary(operator: string, value: number): number {
  if (operator === "%") return value / 100;
  if (operator !== "-" && operator !== "+") throw unknown;
  return operator === "-" ? -value : value;
}

function binary(operator: string, left: number, right: number): number {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  if (operator === "^") return left ** right;
  if (operator !== "/") throw unknown;
  if (right === 0) throw divided;
  return left / right;
}

function call(name: string, args: readonly AstExpression[], scope: Scope): number {
  const numbers = args.flatMap((arg) => argument(arg, scope));
  if (name === "SUM") return numbers.reduce((sum, value) => sum + value, 0);
  if (name === "COUNT") return numbers.length;
  if (name === "ABS" && numbers.length === 1) return Math.abs(numbers[0] ?? 0);
  if (numbers.length === 0) throw name === "AVERAGE" ? divided : unknown;
  if (name === "AVERAGE") return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (name === "MAX") return numbers.reduce((most, value) => Math.max(most, value));
  if (name === "MIN") return numbers.reduce((least, value) => Math.min(least, value));
  if (name === "ROUND" && numbers.length === 2) return rounded(numbers[0] ?? 0, numbers[1] ?? 0);
  throw unknown;
}

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

function argument(node: AstExpression, scope: Scope): number[] {
  if (!isReferenceNode(node)) return [evaluate(node, scope)];
  return values(node.value, scope).flatMap((value) => {
    if (value !== null && typeof value === "object") throw unknown;
    return typeof value === "number" ? [value] : [];
  });
}

/** A single cell in arithmetic: a blank is 0, a text is nothing that can be calculated with. */
function single(cells: readonly CellValue[]): number {
  if (cells.length > 1) throw unknown;
  const value = cells[0] ?? 0;
  if (typeof value !== "number") throw unknown;
  return value;
}

function values(text: string, { sheet, model }: Scope): CellValue[] {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed) || (parsed.context?.length ?? 0) > 1) throw unknown;
  const name = parsed.context?.[0];
  const target = name === undefined ? sheet : model.sheet(name);
  if (!target) throw unknown;
  const { top, left, bottom, right } = parsed.range;
  const area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? gridRows - 1, right: right ?? gridColumns - 1 };
  return cellsIn(target, area).map(({ cell }) => cell.value);
}
