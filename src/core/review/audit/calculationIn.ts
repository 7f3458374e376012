import type { Expression } from "./expression";

const rounding = /^(ROUND|ROUNDUP|ROUNDDOWN)$/;

/**
 * What a formula works out, without what is only wrapped around it: IFERROR(x,…), ROUND(x,2), and IF(…,"",x), in which one
 * answer is a text. Not for rules about bounds, which must see the rounding.
 */
export function calculationIn(tree: Expression): Expression {
  if (tree.kind !== "call") return tree;
  const [first, second, third] = tree.args;
  if (/^(IFERROR|IFNA)$/.test(tree.name) || rounding.test(tree.name)) return first ? calculationIn(first) : tree;
  if (tree.name !== "IF" || !second || !third) return tree;
  if (second.kind === "text") return calculationIn(third);
  return third.kind === "text" ? calculationIn(second) : tree;
}

/** By how much a rounding in a formula may move its result; 0 without one. */
export function roundingIn(tree: Expression): number {
  if (tree.kind !== "call") return 0;
  const [first, digits] = tree.args;
  const inner = first === undefined ? 0 : roundingIn(first);
  if (!rounding.test(tree.name)) return /^(IFERROR|IFNA)$/.test(tree.name) ? inner : 0;
  return inner + 10 ** -(digits?.kind === "number" ? digits.value : 0);
}
