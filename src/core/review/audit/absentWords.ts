import { areaAddress } from "../model/area";
import { groupBy } from "../model/groupBy";
import { cellsIn } from "../model/bookModel";
import type { AuditModel, ReadFormula } from "./auditModel";
import { textAt } from "./cellText";
import { isCell, nodesOf, type Expression, type RangeNode } from "./expression";
import { plainLabel } from "./headingWords";

/** A row that counts or adds up, elsewhere, what bears its name, where nothing bears it. */
export interface Absent {
  readonly formula: ReadFormula;
  readonly word: string;
  readonly range: RangeNode;
}

/** COUNTIF(names elsewhere, own name) that meets none of them, in columns where most rows do meet theirs. */
export function absentWords(audit: AuditModel): Absent[] {
  const asked = audit.formulas.flatMap((formula) => {
    const question = /IFS?\(/i.test(formula.cell.formula.text) ? questionOf(formula) : null;
    return question === null ? [] : [{ formula, ...question }];
  });
  const columns = groupBy(asked, ({ formula: { sheet, cell } }) => `${sheet.name}|${cell.column}`);
  return [...columns.values()].flatMap((column) => {
    const words = new Map<string, ReadonlySet<string>>();
    const absent = column.length < 4 ? [] : column.filter((one) => isMissed(one, audit, words));
    return absent.length * 4 <= column.length ? absent : [];
  });
}

/** The first range elsewhere that is tested for a text in the formula's own row. */
function questionOf({ tree, sheet, cell }: ReadFormula): { word: string; range: RangeNode } | null {
  for (const { node } of nodesOf(tree)) {
    if (node.kind !== "call" || !/^(COUNTIFS?|SUMIFS?)$/.test(node.name)) continue;
    const [range, asked] = node.name === "SUMIFS" ? node.args.slice(1) : node.args;
    const word = ownText(asked, { sheet, cell });
    if (range?.kind === "range" && range.sheet !== null && word !== "") return { word, range };
  }
  return null;
}

function ownText(node: Expression | undefined, { sheet, cell }: Pick<ReadFormula, "sheet" | "cell">): string {
  if (node?.kind !== "range" || node.sheet !== null || !isCell(node) || node.area.top !== cell.row) return "";
  const read = sheet.at(node.area.top, node.area.left);
  return read?.kind === "text" ? plainLabel(textAt(read)) : "";
}

/**
 * Whether the word is in none of the cells. A machine may well be in no list of records: where there are no clauses, a word
 * that is nearly the same must be there. `known`: the words of the ranges that were looked at already.
 */
function isMissed(
  { formula, word, range }: Absent,
  audit: AuditModel,
  known: Map<string, ReadonlySet<string>>,
): boolean {
  const target = audit.sheetOf(range, formula.sheet);
  if (target === null) return false;
  const key = `${target.name}!${areaAddress(range.area)}`;
  const words = known.get(key) ?? new Set(cellsIn(target, range.area).map((cell) => plainLabel(textAt(cell))));
  known.set(key, words);
  if (words.has(word)) return false;
  return audit.tablesOn(target).length > 0 || [...words].some((other) => isNearly(other, word));
}

/** The same but for a letter or two in one place. */
function isNearly(one: string, other: string): boolean {
  const short = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < short && one[head] === other[head]) head++;
  while (tail < short - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= 2 && head + tail >= 3;
}
