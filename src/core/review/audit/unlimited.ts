import { contains } from "../model/area";
import type { AuditModel, ReadFormula } from "./auditModel";
import { stepOf } from "./bands";
import { clauseRows } from "./scoreTable";
import { isCell, nodesOf, rangesOf, type Expression } from "./expression";

/** A result that nothing limits, and what it is that ought to be limited. */
export interface Unlimited {
  readonly formula: ReadFormula;
  /** The label of the bonus, the score or the count. */
  readonly limit: string;
}

const bonus = /加分|奖励分|\bbonus|extra (?:credit|points)/i;
const score = /得分|评分|总分|score/i;
const serious = /严重|重大|一票否决|否决|关键不符合|critical|serious|\bmajor\b|veto|knock-?out|fatal/i;

/**
 * In a workbook of scores: a bonus without a limit, a score that takes a bonus in without a cap, and a score that is only
 * handed on although serious faults are counted beside it and nothing reads their number.
 */
export function unlimited(audit: AuditModel): Unlimited[] {
  if (audit.tables.length === 0) return [];
  const single = audit.formulas.filter(
    ({ sheet, cell }) => typeof cell.cell.value === "number" && audit.tableAt(sheet, cell.row, cell.column) === null,
  );
  return [
    ...single.filter((one) => isOpenBonus(one, audit)).map((formula) => ({ formula, limit: labelOf(formula) })),
    ...single.filter((one) => isUncapped(one, audit)).map((formula) => ({ formula, limit: labelOf(formula) })),
    ...uncappedInTables(audit),
    ...unreadVetoes(single, audit),
  ];
}

/** In a column of scores that are kept below a bound row by row, the few that are not although they take a bonus in. */
function uncappedInTables(audit: AuditModel): Unlimited[] {
  return audit.tables.flatMap((table) =>
    [...table.headings].flatMap(([column, heading]) => {
      if (!score.test(heading)) return [];
      const formulas = clauseRows(table).flatMap((row) => audit.formulaAt(table.sheet, row, column) ?? []);
      const open = formulas.filter(({ tree }) => !isLimited(tree));
      const takesBonus = open.filter(({ ranges }) =>
        ranges.some(({ sheet, area }) => sheet === null && bonus.test(table.headings.get(area.left) ?? "")),
      );
      return open.length * 3 <= formulas.length ? takesBonus.map((formula) => ({ formula, limit: heading })) : [];
    }),
  );
}

const labelOf = ({ sheet, cell }: ReadFormula): string => sheet.rowLabel(cell.row, cell.column).normalize("NFKC");

/** A smallest or largest value, or a condition, keeps the result within bounds. */
const isLimited = (tree: Expression): boolean =>
  [...nodesOf(tree)].some(
    ({ node }) =>
      (node.kind === "call" && /^(MIN|MEDIAN|LOOKUP|VLOOKUP|INDEX|CHOOSE)$/.test(node.name)) ||
      (stepOf(node) !== null && node.kind === "operation" && !node.args.some(({ kind }) => kind === "text")),
  );

/** The formulas of single cells that this one reads on its own sheet or others. */
const readBy = ({ sheet, tree }: ReadFormula, audit: AuditModel): ReadFormula[] =>
  rangesOf(tree).flatMap((range) => {
    const target = isCell(range) ? audit.sheetOf(range, sheet) : null;
    return (target === null ? null : audit.formulaAt(target, range.area.top, range.area.left)) ?? [];
  });

/** Worked out from a count or an entry as it comes; a bonus that is only handed on is judged where it is made. */
function isOpenBonus(formula: ReadFormula, audit: AuditModel): boolean {
  if (!bonus.test(labelOf(formula)) || score.test(labelOf(formula).replace(/加分/g, ""))) return false;
  const { tree, sheet } = formula;
  const plain = rangesOf(tree);
  if (plain.length === 0 || !plain.every(isCell) || isLimited(tree)) return false;
  if (readBy(formula, audit).some((one) => bonus.test(labelOf(one)) || isLimited(one.tree))) return false;
  return plain.every((range) => audit.sheetOf(range, sheet) === sheet);
}

/** Takes a bonus in, and neither it nor what goes on from it knows an upper bound. */
function isUncapped(formula: ReadFormula, audit: AuditModel): boolean {
  if (!score.test(labelOf(formula)) || isLimited(formula.tree)) return false;
  const takesBonus = rangesOf(formula.tree).some((range) => {
    const target = isCell(range) ? audit.sheetOf(range, formula.sheet) : null;
    return target !== null && bonus.test(target.rowLabel(range.area.top, range.area.left));
  });
  if (!takesBonus) return false;
  const { row, column } = formula.cell;
  return !audit.formulas.some(
    (one) =>
      one.sheet === formula.sheet &&
      typeof one.cell.cell.value === "number" &&
      one.ranges.some(({ sheet, area }) => sheet === null && contains(area, row, column)) &&
      isLimited(one.tree),
  );
}

/** Shows another cell as it is, or nothing while that is blank. */
function isHandedOn({ tree, ranges }: ReadFormula): boolean {
  const [first, ...others] = ranges;
  const isPlain = [...nodesOf(tree)].every(
    ({ node }) =>
      node.kind === "range" ||
      node.kind === "text" ||
      (node.kind === "call" && node.name === "IF") ||
      (node.kind === "operation" && node.operator === "="),
  );
  return isPlain && first !== undefined && isCell(first) && others.every(({ text }) => text === first.text);
}

/** A count of serious faults that nothing reads, and the score that is handed on past it. */
function unreadVetoes(single: readonly ReadFormula[], audit: AuditModel): Unlimited[] {
  const counts = single.filter(
    (one) => serious.test(labelOf(one)) && one.cell.formula.calls.some((call) => /^(COUNTIFS?|SUMPRODUCT)$/.test(call)),
  );
  return counts.flatMap((count) => {
    const { row, column } = count.cell;
    const isRead = audit.formulas.some((one) =>
      one.ranges.some((range) => audit.sheetOf(range, one.sheet) === count.sheet && contains(range.area, row, column)),
    );
    const handedOn = isRead
      ? []
      : single.filter((one) => one.sheet === count.sheet && isHandedOn(one) && score.test(labelOf(one)));
    return handedOn.map((formula) => ({ formula, limit: labelOf(count) }));
  });
}
