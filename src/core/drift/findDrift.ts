import { stateOf } from "../fingerprint/publish";
import { parseDecimal } from "../number/parse";
import { equals } from "../number/rational";
import type { Scheme } from "../scheme/scheme";
import type { Drift, DriftClause, DriftSide, FormulaCell } from "./drift";
import { drift } from "./makeDrift";
import { anyRows, inItsRow } from "./formulaShape";
import { schemeDrift } from "./schemeDrift";

/**
 * What a workbook changed against the scheme it was made from, clause by clause, then what belongs to no clause.
 * `made` is what a new audit by the workbook's own scheme sheet looks like; `pinned` the scheme of that id and version as
 * it was given out, null where nobody has it: then the record of its publication is all there is.
 */
export function findDrift(actual: DriftSide, made: DriftSide, pinned: Scheme | null): readonly Drift[] {
  const hasMoved = actual.size !== made.size;
  const expected = new Map(made.clauses.map((clause) => [clause.id, clause]));
  return [
    ...publication(actual.scheme),
    ...(pinned === null ? [] : schemeDrift(actual.scheme, pinned)),
    ...actual.clauses.flatMap((clause) => clauseDrift(actual, clause, expected.get(clause.id), hasMoved)),
    ...missing(actual, made),
    ...doubles(actual),
    ...lists(actual, expected),
    ...summary(actual, made, hasMoved),
    ...names(actual, made),
    ...protection(actual),
  ];
}

function publication(scheme: Scheme): Drift[] {
  const state = stateOf(scheme);
  if (state === "tampered") return [drift("version-changed", { found: scheme.version })];
  return state === "reworded" ? [drift("texts-changed", {})] : [];
}

function clauseDrift(side: DriftSide, clause: DriftClause, made: DriftClause | undefined, hasMoved: boolean): Drift[] {
  const { sheet } = side;
  if (made === undefined) return [drift("clause-added", { clause: clause.id, sheet, cell: clause.pointsCell })];
  const points = samePoints(clause.points, made.points)
    ? []
    : [
        drift("points-changed", {
          clause: clause.id,
          sheet,
          cell: clause.pointsCell,
          found: clause.points,
          expected: made.points,
        }),
      ];
  const formulas = Object.entries(made.formulas).flatMap(([column, wanted]) =>
    formulaDrift(clause.formulas[column], wanted, clause.id, hasMoved),
  );
  return [...points, ...formulas];
}

function samePoints(found: string, wanted: string): boolean {
  const [a, b] = [parseDecimal(found), parseDecimal(wanted)];
  return a.ok && b.ok ? equals(a.value, b.value) : found === wanted;
}

function formulaDrift(
  found: FormulaCell | undefined,
  wanted: FormulaCell,
  clause: string | null,
  hasMoved: boolean,
): Drift[] {
  if (wanted.formula === null) return [];
  const place = found === undefined ? {} : { sheet: found.sheet, cell: found.cell };
  const facts = { clause, ...place, expected: wanted.formula };
  if (found === undefined || found.formula === null)
    return [drift("formula-lost", { ...facts, found: found?.shown ?? "" })];
  const [is, should] = [inItsRow(found.formula, found.row), inItsRow(wanted.formula, wanted.row)];
  const isSame = is === should || (hasMoved && anyRows(is) === anyRows(should));
  return isSame ? [] : [drift("formula-changed", { ...facts, found: found.formula })];
}

function missing(actual: DriftSide, made: DriftSide): Drift[] {
  const there = new Set(actual.clauses.map(({ id }) => id));
  const gone = made.clauses.filter(({ id }) => !there.has(id));
  return gone.map(({ id, points }) => drift("clause-missing", { clause: id, sheet: actual.sheet, expected: points }));
}

function doubles({ clauses, sheet }: DriftSide): Drift[] {
  const seen = new Set<string>();
  return clauses.flatMap(({ id, pointsCell }) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [drift("clause-double", { clause: id, sheet, cell: pointsCell })] : [];
  });
}

/** Lists that are gone or others; one difference for the whole column where all its clauses have the same. */
function lists({ clauses, sheet }: DriftSide, expected: ReadonlyMap<string, DriftClause>): Drift[] {
  const found = clauses.flatMap(({ id, list, verdictCell }) => {
    const wanted = expected.get(id)?.list ?? null;
    if (wanted === null || wanted === list) return [];
    const kind = list === null ? "list-lost" : "list-changed";
    return [drift(kind, { clause: id, sheet, cell: verdictCell, found: list ?? "", expected: wanted })];
  });
  const [first] = found;
  const isAll = first !== undefined && found.length > 1 && found.length === clauses.length;
  return isAll && found.every(({ found: list }) => list === first.found) ? [{ ...first, clause: null }] : found;
}

function summary(actual: DriftSide, made: DriftSide, hasMoved: boolean): Drift[] {
  return [...made.summary].flatMap(([place, wanted]) =>
    formulaDrift(actual.summary.get(place), wanted, null, hasMoved),
  );
}

function names(actual: DriftSide, made: DriftSide): Drift[] {
  const there = new Set(actual.names.map((name) => name.toLowerCase()));
  const lost = made.names.filter((name) => !there.has(name.toLowerCase()));
  return lost.map((name) => drift("name-lost", { expected: name }));
}

/** Where one sheet of a template is still protected, or its inputs are still unlocked, the others were opened by somebody. */
function protection({ guarded, isFromTemplate }: DriftSide): Drift[] {
  if (!isFromTemplate && !guarded.some(({ isProtected }) => isProtected)) return [];
  return guarded.flatMap(({ sheet, isProtected }) => (isProtected ? [] : [drift("unprotected", { sheet })]));
}
