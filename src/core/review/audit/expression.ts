import type { Area } from "../model/area";

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

export const partsOf = (node: Expression): readonly Expression[] =>
  node.kind === "call" || node.kind === "operation" ? node.args : [];

/** A node of a tree with the nodes that it stands in, innermost first. */
interface Standing {
  readonly node: Expression;
  readonly within: readonly Expression[];
}

/** Every node of a tree, each before its parts. */
export const nodesOf = (tree: Expression): readonly Standing[] => collect(tree, [], []);

function collect(node: Expression, within: readonly Expression[], found: Standing[]): readonly Standing[] {
  found.push({ node, within });
  const parts = partsOf(node);
  if (parts.length === 0) return found;
  const inner = [node, ...within];
  for (const part of parts) collect(part, inner, found);
  return found;
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
