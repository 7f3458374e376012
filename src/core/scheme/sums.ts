import { parseDecimal } from "../number/parse";
import { add, equals, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import type { Scheme } from "./scheme";

/** A group (null: the whole table) whose clauses do not add up to the points it is known to have. */
export interface SumMismatch {
  readonly group: string | null;
  readonly sum: Rational;
  readonly expected: Rational;
}

/** A clause as far as sums are concerned. */
export interface PricedClause {
  readonly id: string;
  readonly points: Rational;
}

/**
 * Compares a table of clauses with the group points of the scheme that are not ours for demonstration. The whole table
 * is compared with the sum of the outermost groups where all of them are known, and only where no group explains the
 * difference.
 */
export function sumMismatches(scheme: Scheme, clauses: readonly PricedClause[]): readonly SumMismatch[] {
  const known = knownGroups(scheme);
  const wrong = known
    .map(({ id, points }) => ({ group: id, sum: sumWithin(id, clauses), expected: points }))
    .filter(({ sum, expected }) => !equals(sum, expected));
  const outer = scheme.groups.filter(
    ({ id }) => !scheme.groups.some((other) => other.id !== id && isWithin(id, other.id)),
  );
  const outermost = known.filter(({ id }) => outer.some((group) => group.id === id));
  if (wrong.length > 0 || outermost.length === 0 || outermost.length < outer.length) return wrong;
  const expected = outermost.map(({ points }) => points).reduce(add, ZERO);
  const sum = clauses.map(({ points }) => points).reduce(add, ZERO);
  return equals(sum, expected) ? [] : [{ group: null, sum, expected }];
}

function knownGroups(scheme: Scheme): readonly PricedClause[] {
  return scheme.groups.flatMap(({ id, points }) => {
    if (points === null || points.status === "demonstration") return [];
    const value = parseDecimal(points.value);
    return value.ok ? [{ id, points: value.value }] : [];
  });
}

/** Whether an id is a group or lies inside it: 5.10 does not lie in 5.1. */
export const isWithin = (id: string, group: string): boolean => id === group || id.startsWith(`${group}.`);

const sumWithin = (group: string, clauses: readonly PricedClause[]): Rational =>
  clauses
    .filter(({ id }) => isWithin(id, group))
    .map(({ points }) => points)
    .reduce(add, ZERO);
