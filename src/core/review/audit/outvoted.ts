import { groupBy } from "../model/groupBy";
import type { ReadFormula } from "./auditModel";
import { nodesOf, type Expression } from "./expression";

/** One or two formulas whose functions and signs differ from those of at least three times as many peers. */
export function outvoted(formulas: readonly ReadFormula[]): ReadFormula[] {
  const ofRows = formulas.filter((one) => !readsColumn(one));
  const kinds = [...groupBy(ofRows, ({ tree }) => signature(tree)).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [most = []] = kinds;
  const rest = kinds.slice(1).flat();
  return rest.length > 0 && most.length >= 3 && rest.length * 3 <= most.length ? rest : [];
}

/** Goes on from other cells of its own column, parameters with $ aside: a sum or a cap below the rows, not one of them. */
export const readsColumn = ({ cell }: ReadFormula): boolean =>
  cell.formula.references.some(
    ({ sheet, area, fixed }) => sheet === null && !fixed.top && area.left === cell.column && area.right === cell.column,
  );

const signature = (tree: Expression): string =>
  [...nodesOf(tree)]
    .map(({ node }) => (node.kind === "call" ? node.name : node.kind === "operation" ? node.operator : ""))
    .join(" ");
