import { groupBy } from "../model/groupBy";
import type { Reference } from "../model/formula";
import type { AuditModel, ReadFormula } from "./auditModel";
import { stepOf } from "./bands";
import { nodesOf } from "./expression";

/** A formula that keeps fewer limits than all others of its column, and one of those. */
export interface Unlike {
  readonly formula: ReadFormula;
  readonly peer: ReadFormula;
}

/**
 * Columns in which at least three rows in a line, and all but one, keep the same limits (MIN, MAX, a comparison), and one
 * that reads nothing but what these read keeps fewer.
 */
export function withoutPeersLimit(audit: AuditModel): Unlike[] {
  const columns = groupBy(audit.formulas, ({ sheet, cell }) => `${sheet.name}|${cell.column}`);
  return [...columns.values()].flatMap((column) => runsOf(column).flatMap((run) => oddIn(run) ?? []));
}

/** Formulas without a gap between their rows. */
function runsOf(column: readonly ReadFormula[]): ReadFormula[][] {
  const runs: ReadFormula[][] = [];
  for (const one of column) {
    const run = runs.at(-1);
    if (run?.at(-1)?.cell.row === one.cell.row - 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function oddIn(run: readonly ReadFormula[]): Unlike | null {
  if (run.length < 3) return null;
  const kinds = [...groupBy(run, ({ cell }) => cell.formula.key).values()];
  const [peers = [], [formula, another] = []] = kinds.sort((one, other) => other.length - one.length);
  const [peer] = peers;
  if (kinds.length !== 2 || peers.length < 2 || peer === undefined || formula === undefined || another !== undefined)
    return null;
  return limitsOf(formula) < limitsOf(peer) && readsNoMore(formula, peer) ? { formula, peer } : null;
}

/** How many limits a formula keeps. */
function limitsOf({ tree }: ReadFormula): number {
  const isLimit = [...nodesOf(tree)].filter(
    ({ node }) => (node.kind === "call" && /^(MIN|MAX|MEDIAN)$/.test(node.name)) || stepOf(node) !== null,
  );
  return isLimit.length;
}

/** Every reference of the one stands in the other, too, at the same distance. */
function readsNoMore(one: ReadFormula, other: ReadFormula): boolean {
  const known = new Set(other.cell.formula.references.map((reference) => placed(reference, other)));
  return one.cell.formula.references.every((reference) => known.has(placed(reference, one)));
}

const placed = ({ sheet, area, fixed }: Reference, { cell }: ReadFormula): string =>
  [
    sheet ?? "",
    fixed.top ? area.top : `+${area.top - cell.row}`,
    fixed.bottom ? area.bottom : `+${area.bottom - cell.row}`,
    area.left,
    area.right,
  ].join("|");
