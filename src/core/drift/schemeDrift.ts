import { schemeToRows } from "../scheme/rows";
import type { SchemeRow } from "../scheme/rows";
import type { Clause, Scheme } from "../scheme/scheme";
import type { Drift } from "./drift";
import { drift } from "./makeDrift";

/** What a workbook's own scheme sheet changed against the scheme of that id and version as it was given out. */
export function schemeDrift(own: Scheme, pinned: Scheme): readonly Drift[] {
  const mine = new Map(own.clauses.map((clause) => [clause.id, clause]));
  const given = new Map(pinned.clauses.map((clause) => [clause.id, clause]));
  return [
    ...own.clauses.flatMap((clause) => clauseChange(clause, given.get(clause.id))),
    ...pinned.clauses.flatMap(({ id, points }) =>
      mine.has(id)
        ? []
        : [drift(isReplaced(own) ? "points-entered" : "rule-changed", { clause: id, expected: points.value })],
    ),
    ...ruleChanges(own, pinned),
  ];
}

/** A table from a licensed copy has other clauses as well as other points; all of it is marked as the user's own. */
const isReplaced = ({ clauses }: Scheme): boolean => clauses.every(({ points }) => points.status === "userEntered");

function clauseChange({ id, points }: Clause, given: Clause | undefined): Drift[] {
  const expected = given?.points.value ?? "";
  if (points.value === expected) return [];
  const kind =
    points.status === "userEntered" ? "points-entered" : given === undefined ? "clause-added" : "points-changed";
  return [drift(kind, { clause: id, found: points.value, expected })];
}

/** Rules are compared key by key; a group's own points belong to the table of points. */
function ruleChanges(own: Scheme, pinned: Scheme): Drift[] {
  const [mine, given] = [rules(own), rules(pinned)];
  const keys = [...new Set([...given.keys(), ...mine.keys()])];
  const changed = keys.flatMap((key) => {
    const [is, was] = [mine.get(key), given.get(key)];
    if (is !== undefined && was !== undefined && is.value === was.value) return [];
    return [drift("rule-changed", { found: said(key, is), expected: said(key, was) })];
  });
  const isReworded = keys.some((key) => textsOf(mine.get(key)) !== textsOf(given.get(key)));
  return isReworded ? [...changed, drift("texts-changed", {})] : changed;
}

const rules = (scheme: Scheme): ReadonlyMap<string, SchemeRow> =>
  new Map(
    schemeToRows(scheme)
      .filter(({ key }) => !/^((clause|requirement|finding-class|findings)\.|scheme\.published$)/.test(key))
      .map((row) => [row.key, row]),
  );

const said = (key: string, row: SchemeRow | undefined): string => (row === undefined ? "" : `${key} = ${row.value}`);
const textsOf = (row: SchemeRow | undefined): string => (row === undefined ? "" : JSON.stringify([row.zh, row.en]));
