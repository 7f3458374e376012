import { nodesOf, textOf, type CallNode, type Expression } from "./expression";

/** One step of a chain of conditions: what is compared, how, with which bound. */
export interface Step {
  /** What is compared, without the rounding around it. */
  readonly subject: string;
  readonly operator: ">=" | ">" | "<=" | "<";
  readonly bound: Expression;
  /** The subject is rounded to so few decimals that a score can be lifted over a bound. */
  readonly isRounded: boolean;
}

/** Chains of conditions on one subject: IF(x>=90,…,IF(x>=80,…)) or IFS(x>=90,…,x>=80,…). Longest first. */
export function chainsOf(tree: Expression): Step[][] {
  const seen = new Set<Expression>();
  const chains: Step[][] = [];
  for (const { node } of nodesOf(tree)) {
    if (node.kind !== "call" || seen.has(node)) continue;
    const chain =
      node.name === "IF"
        ? nested(node, seen)
        : node.name === "IFS"
          ? node.args.flatMap((arg, index) => (index % 2 === 0 ? (stepOf(arg) ?? []) : []))
          : [];
    const subject = chain.at(-1)?.subject;
    const same = chain.filter((step) => step.subject === subject);
    if (same.length >= 2) chains.push(same);
  }
  return chains.sort((one, other) => other.length - one.length);
}

function nested(node: CallNode, seen: Set<Expression>): Step[] {
  seen.add(node);
  const [condition, , otherwise] = node.args;
  const step = condition === undefined ? null : stepOf(condition);
  const rest = otherwise?.kind === "call" && otherwise.name === "IF" ? nested(otherwise, seen) : [];
  return step === null ? rest : [step, ...rest];
}

/** The step of one comparison; null for other conditions. */
export function stepOf(condition: Expression): Step | null {
  if (condition.kind !== "operation" || !isOrder(condition.operator)) return null;
  const [left, right] = condition.args;
  if (!left || !right) return null;
  const isTurned = left.kind === "number";
  const [subject, bound] = isTurned ? [right, left] : [left, right];
  const operator = isTurned ? turned[condition.operator] : condition.operator;
  return { subject: textOf(bare(subject)), operator, bound: bare(bound), isRounded: isCoarse(subject) };
}

const turned = { ">=": "<=", ">": "<", "<=": ">=", "<": ">" } as const;
const isOrder = (operator: string): operator is Step["operator"] => operator in turned;

const rounding: ReadonlySet<string> = new Set([
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "INT",
  "CEILING",
  "FLOOR",
  "TRUNC",
  "MROUND",
]);

/** What is rounded, without the rounding. */
export function bare(node: Expression): Expression {
  const [inner] = node.kind === "call" && rounding.has(node.name) ? node.args : [];
  return inner === undefined ? node : bare(inner);
}

/** Rounding to six decimals and more only takes the noise of binary numbers away. */
export function isCoarse(node: Expression): boolean {
  if (node.kind !== "call" || !rounding.has(node.name)) return false;
  const [inner, decimals] = node.args;
  return !(decimals?.kind === "number" && decimals.value >= 6) || (inner !== undefined && isCoarse(inner));
}
