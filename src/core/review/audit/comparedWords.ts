import { nodesOf, type Expression, type RangeNode } from "./expression";

/** A word that a formula looks for in cells. */
export interface ComparedWord {
  readonly range: RangeNode;
  readonly word: string;
}

/** Words compared with cells: ="…", <>"…", the criteria of COUNTIF and its kin, MATCH. Patterns are left aside. */
export function comparedWords(tree: Expression): ComparedWord[] {
  const found: ComparedWord[] = [];
  for (const { node } of nodesOf(tree)) {
    for (const [range, word] of pairs(node)) {
      const text = word.kind === "text" ? criterion(word.value) : null;
      if (range.kind === "range" && text !== null) found.push({ range, word: text });
    }
  }
  return found;
}

type Pair = readonly [Expression, Expression];

function pairs(node: Expression): Pair[] {
  if (node.kind === "operation" && (node.operator === "=" || node.operator === "<>"))
    return both(node.args[0], node.args[1]);
  if (node.kind !== "call") return [];
  const { name, args } = node;
  if (name === "COUNTIF" || name === "SUMIF" || name === "AVERAGEIF") return one(args[0], args[1]);
  if (name === "MATCH") return one(args[1], args[0]);
  if (name === "COUNTIFS") return everyTwo(args);
  return name === "SUMIFS" || name === "AVERAGEIFS" ? everyTwo(args.slice(1)) : [];
}

const one = (range: Expression | undefined, word: Expression | undefined): Pair[] =>
  range && word ? [[range, word]] : [];
const both = (left: Expression | undefined, right: Expression | undefined): Pair[] => [
  ...one(left, right),
  ...one(right, left),
];
const everyTwo = (args: readonly Expression[]): Pair[] =>
  args.flatMap((arg, index) => (index % 2 === 0 ? one(arg, args[index + 1]) : []));

/** The word of a criterion; null for a number, a comparison, a pattern or nothing. */
function criterion(text: string): string | null {
  const word = text.replace(/^(<>|=)/, "");
  return word.trim() === "" || /^[<>]|[*?~]/.test(word) || !Number.isNaN(Number(word)) ? null : word;
}
