import { groupBy } from "../model/groupBy";
import type { AuditModel, ReadFormula } from "./auditModel";
import { nodesOf, type Expression } from "./expression";
import type { ColumnRole } from "./headingWords";
import { beginsWithStatistic, isOtherStatistic } from "./otherStatistic";
import { clauseRows, type ScoreTable } from "./scoreTable";

/** What stands in rows of sums and adds nothing up, or not as all others of its column do. */
export function oddSums(table: ScoreTable, audit: AuditModel): Labelled[] {
  const rows = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total");
  const formulas = rows.flatMap(({ row, label }) =>
    [...table.roles].flatMap(([column, role]) => {
      const isSummed = !unsummed.has(role) || (role === "gap" && hasSums(table, row, audit));
      const formula = isSummed ? audit.formulaAt(table.sheet, row, column) : null;
      return formula === null ? [] : [{ formula, label }];
    }),
  );
  const wrong = formulas.filter(
    ({ formula, label }) =>
      isOtherStatistic(formula.tree, label) && !isOfItsRow(formula) && !isMadeElsewhere(formula, table, audit),
  );
  const odd = wrong.length > 0 ? [] : oddInColumns(formulas.filter(({ formula }) => formula.cell.row !== table.total));
  return [...wrong, ...odd];
}

/** A mean of what stands beside it: the totals of its own row, quarter by quarter. */
const isOfItsRow = ({ cell, ranges }: ReadFormula): boolean =>
  ranges.length > 0 &&
  ranges.every(({ sheet, area }) => sheet === null && area.top === cell.row && area.bottom === cell.row);

/** Worked out from cells elsewhere, such as a mean of all records below means of some: it adds up nothing that stands above it. */
const isMadeElsewhere = ({ cell, ranges }: ReadFormula, table: ScoreTable, audit: AuditModel): boolean =>
  ranges.length > 0 &&
  ranges.every(({ sheet }) => sheet !== null) &&
  clauseRows(table).some((row) => {
    const above = audit.formulaAt(table.sheet, row, cell.column);
    return above !== null && isOtherStatistic(above.tree, "");
  });

/** At least three other columns are plainly summed in this row. */
const hasSums = (table: ScoreTable, row: number, audit: AuditModel): boolean =>
  audit.formulasInRow(table.sheet, row).filter(({ cell }) => /^SUM\(@:@\)$/.test(cell.formula.pattern)).length >= 3;

/** A formula in a row of sums, and what the row is called. */
export interface Labelled {
  readonly formula: ReadFormula;
  readonly label: string;
}

/** One sum whose functions are not those of all the others in its column. */
function oddInColumns(formulas: readonly Labelled[]): Labelled[] {
  return [...groupBy(formulas, ({ formula }) => formula.cell.column).values()].flatMap((column) => {
    const kinds = [...groupBy(column, ({ formula }) => calls(formula.tree)).values()].filter(
      ([one]) => one !== undefined && calls(one.formula.tree) !== "",
    );
    const [most, [odd, another] = []] = kinds.sort((one, other) => other.length - one.length);
    const isAlone = kinds.length === 2 && (most?.length ?? 0) >= 2 && odd !== undefined && another === undefined;
    return isAlone && beginsWithStatistic(odd.formula.tree, odd.label) ? [odd] : [];
  });
}

/** The functions that a formula calls, in order. */
const calls = (tree: Expression): string =>
  [...nodesOf(tree)].flatMap(({ node }) => (node.kind === "call" ? [node.name] : [])).join(" ");

/** What is not added up: shares are averaged or divided, bounds and ids are neither. */
const unsummed: ReadonlySet<ColumnRole> = new Set(["rate", "gap", "target", "id"]);
