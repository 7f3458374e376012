import { calculationIn } from "./calculationIn";
import type { Expression } from "./expression";
import { saysStatistic } from "./headingWords";

/** An average or an extreme value of a column where its sum belongs. */
export const isOtherStatistic = (tree: Expression, label: string): boolean =>
  !saysStatistic(label) && isStatistic(calculationIn(tree));

/** The same at the head of a chain of operations: MAX(…) - SUMIF(…). */
export const beginsWithStatistic = (tree: Expression, label: string): boolean =>
  !saysStatistic(label) && isStatistic(firstOf(calculationIn(tree)));

const isStatistic = (node: Expression): boolean => {
  if (node.kind !== "call") return false;
  // MIN(100,SUM(…)), MAX(0,SUM(…)): a sum that is kept within bounds.
  const inner = /^(MIN|MAX)$/.test(node.name) ? node.args.filter(({ kind }) => kind === "call") : [];
  if (inner.length > 0) return inner.some((one) => isStatistic(calculationIn(one)));
  return /^(AVERAGE|AVERAGEIFS?|MAX|MIN|COUNT|COUNTA|MEDIAN|PRODUCT)$/.test(node.name);
};

/** What a chain of operations begins with. */
const firstOf = (node: Expression): Expression =>
  node.kind === "operation" && node.args[0] !== undefined ? firstOf(node.args[0]) : node;
