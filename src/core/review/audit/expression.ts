import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx";
import { readArea, type Area } from "../model/area";
import type { Formula } from "../model/formula";

/** A formula as a tree, as far as the rules of a score need it. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | RangeNode
  /** A defined name, a structured reference, an array …: nothing is known of it but its text. */
  | { readonly kind: "other"; readonly text: string }
  | CallNode
  /** "-" and "%" with one argument, else two. */
  | { readonly kind: "operation"; readonly operator: string; readonly args: readonly Expression[] };

export interface RangeNode {
  readonly kind: "range";
  /** As written. */
  readonly text: string;
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

export interface CallNode {
  readonly kind: "call";
  /** Upper case. */
  readonly name: string;
  readonly args: readonly Expression[];
}

/** So many trees are kept: a workbook of ordinary size needs each of them several times, a huge one would fill the memory. */
const most = 20_000;

/** Trees are made once a formula; they die with it. */
let known = new WeakMap<Formula, Expression>();
let count = 0;

/** The tree of a formula. */
export function expressionOf(formula: Formula): Expression {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const made = read(formula);
  if (count++ === most) [known, count] = [new WeakMap(), 0];
  known.set(formula, made);
  return made;
}

function read({ text, references }: Formula): Expression {
  const own = new Set(references.flatMap((one) => (one.sheet === null ? [one.text] : [])));
  try {
    return expression(parse(tokenize(text, { negativeNumbers: false })), own);
  } catch {
    // What the parser refuses is left to the rules that work on its parts.
    return { kind: "other", text };
  }
}

/** `own`: references to the formula's own sheet, as written, whether or not they name it. */
function expression(node: AstExpression, own: ReadonlySet<string>): Expression {
  if (isLiteralNode(node)) return literal(node.value);
  if (isReferenceNode(node)) return reference(node.value, own.has(node.value));
  if (isCallNode(node))
    return {
      kind: "call",
      name: node.callee.name.toUpperCase(),
      args: node.arguments.map((one) => expression(one, own)),
    };
  if (isBinaryNode(node) || isUnaryNode(node))
    return { kind: "operation", operator: node.operator, args: node.arguments.map((one) => expression(one, own)) };
  return { kind: "other", text: "" };
}

function literal(value: unknown): Expression {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : { kind: "other", text: String(value) };
}

function reference(written: string, isOwn: boolean): Expression {
  const text = isOwn ? written.slice(written.lastIndexOf("!") + 1) : written;
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const area = readArea(text.slice(mark + 1));
  return area === null || sheet?.includes("[") === true
    ? { kind: "other", text }
    : { kind: "range", text, sheet, area };
}

export const partsOf = (node: Expression): readonly Expression[] =>
  node.kind === "call" || node.kind === "operation" ? node.args : [];

/** Every node of a tree with the nodes that it stands in, innermost first. */
export function* nodesOf(
  node: Expression,
  within: readonly Expression[] = [],
): Generator<{ readonly node: Expression; readonly within: readonly Expression[] }> {
  yield { node, within };
  for (const part of partsOf(node)) yield* nodesOf(part, [node, ...within]);
}

/** Every reference of a tree to cells. */
export function rangesOf(node: Expression, found: RangeNode[] = []): RangeNode[] {
  if (node.kind === "range") found.push(node);
  for (const part of partsOf(node)) rangesOf(part, found);
  return found;
}

export const isCell = ({ area }: RangeNode): boolean => area.top === area.bottom && area.left === area.right;
/** More than one row, in one column. */
export const isColumnRange = ({ area }: RangeNode): boolean => area.left === area.right && area.bottom > area.top;

/** Two trees that say the same. */
export const same = (one: Expression, other: Expression): boolean => textOf(one) === textOf(other);

/** A tree as text, without spaces and needless brackets; for comparing. */
export function textOf(node: Expression): string {
  if (node.kind === "number") return String(node.value);
  if (node.kind === "text") return `"${node.value}"`;
  if (node.kind === "range" || node.kind === "other") return node.text.replaceAll("$", "").toUpperCase();
  const args = node.args.map(textOf);
  return node.kind === "call"
    ? `${node.name}(${args.join(",")})`
    : `(${args.join(node.operator)}${args.length < 2 ? node.operator : ""})`;
}
