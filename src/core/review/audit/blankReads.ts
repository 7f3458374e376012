import { groupBy } from "../model/groupBy";
import { remember } from "../model/remember";
import type { AuditModel, ReadFormula } from "./auditModel";
import { showsNothing } from "./emptyResults";
import { nodesOf, rangesOf, same, type Expression } from "./expression";
import { marksIn } from "./marksIn";
import { clauseRows, type ScoreTable } from "./scoreTable";

/** Formulas of one column that calculate with entries which may be blank. */
export interface BlankRead {
  readonly formulas: readonly ReadFormula[];
  /** An entry is blank now, or most of the column does ask for blanks. */
  readonly isSure: boolean;
}

/** Scores that are worked out although nothing was entered in their row. */
export function blankCounts(table: ScoreTable, audit: AuditModel): BlankRead[] {
  const roles = [...table.roles].filter(([, role]) => role === "score" || role === "weighted" || role === "gap");
  return roles.flatMap(([column]): BlankRead[] => {
    const formulas = clauseRows(table).flatMap((row) => audit.formulaAt(table.sheet, row, column) ?? []);
    const open = formulas.filter(({ tree, cell }) => readsBare(tree, table, cell.row, audit));
    const others = formulas.filter(({ tree }) => asksForBlank(tree)).length * 2 > formulas.length;
    const isBlank = open.filter((one) => readsBlank(one, table));
    // Where many rows stay blank, nothing was found there: that is how the sheet is filled in.
    const isHabit = (isBlank.length > 2 && isBlank.length * 5 >= formulas.length) || oftenBlank(audit);
    if (isBlank.length > 0) return [{ formulas: isBlank, isSure: !isHabit }];
    return others
      ? [{ formulas: open, isSure: true }]
      : [...groupBy(open, ({ cell }) => cell.formula.pattern).values()].map((group) => ({
          formulas: group,
          isSure: false,
        }));
  });
}

/** Whether a fifth of all deductions of the workbook are left blank. */
const oftenBlank = remember((audit: AuditModel): boolean => {
  const cells = audit.tables.flatMap((table) => {
    const column = table.columns.get("deducted");
    return column === undefined ? [] : clauseRows(table).map((row) => table.sheet.at(row, column));
  });
  return cells.filter((cell) => cell === undefined).length * 5 >= Math.max(cells.length, 10);
});

const entries = new Set(["verdict", "deducted", "score", "excluded", "weighted"]);

/** What happens to an entry that is blank: arithmetic, with no condition on the way that asks for the blank. */
function readsBare(tree: Expression, table: ScoreTable, row: number, audit: AuditModel): boolean {
  const marks = marksIn(tree);
  const read = rangesOf(tree).filter((range) => {
    const { sheet, area } = range;
    if (marks.has(range) || sheet !== null || area.top !== row || !entries.has(table.roles.get(area.left) ?? ""))
      return false;
    const source = audit.formulaAt(table.sheet, row, area.left);
    return source === null || (showsNothing(source.tree) && !asksTheSame(tree, source.tree));
  });
  if (read.length === 0 || asksForBlank(tree)) return false;
  return isNumeric(lastBranch(tree));
}

/** Both formulas begin with one condition: what the one leaves out the other does not ask for. */
const asksTheSame = (tree: Expression, source: Expression): boolean =>
  tree.kind === "call" &&
  source.kind === "call" &&
  tree.name === "IF" &&
  source.name === "IF" &&
  tree.args[0] !== undefined &&
  source.args[0] !== undefined &&
  same(tree.args[0], source.args[0]);

/** A comparison with "", or a function that tells blanks and texts from numbers. */
const asksForBlank = (tree: Expression): boolean =>
  [...nodesOf(tree)].some(
    ({ node }) =>
      (node.kind === "operation" && node.args.some((arg) => arg.kind === "text" && arg.value === "")) ||
      (node.kind === "call" && /^(IS|COUNT|LEN|TRIM|IFERROR|IFNA)/.test(node.name)),
  );

/** What a chain of conditions answers when none holds. */
const lastBranch = (tree: Expression): Expression =>
  tree.kind === "call" && tree.name === "IF" && tree.args[2] ? lastBranch(tree.args[2]) : tree;

const isNumeric = (node: Expression): boolean =>
  node.kind === "number" ||
  (node.kind === "operation" && node.operator !== "&") ||
  (node.kind === "call" && /^(ROUND|SUM)$/.test(node.name));

const readsBlank = ({ tree }: ReadFormula, table: ScoreTable): boolean =>
  rangesOf(tree).some(
    ({ sheet, area }) =>
      sheet === null &&
      entries.has(table.roles.get(area.left) ?? "") &&
      table.sheet.at(area.top, area.left) === undefined,
  );
