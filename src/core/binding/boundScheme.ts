import { readNumber, readText } from "../audit/raw";
import type { Localised, Scheme } from "../scheme/scheme";
import { sumMismatches } from "../scheme/sums";
import type { BoundClause } from "./readBound";

/** The rules that a bound sheet is scored by, and whether they are more than adding up. */
export interface BoundRules {
  readonly scheme: Scheme;
  /** Where the rules come from: chosen by the user, recognised by ids and points, or made of the sheet itself. */
  readonly from: "chosen" | "recognised" | "sheet";
}

/** Id of the scheme that is made of a sheet. */
export const sheetSchemeId = "bound-sheet";

/** A scheme that is meant; without a version the one that is there. */
export interface SchemeChoice {
  readonly id: string;
  readonly version: string | null;
}

/** Whether this is the scheme that is meant: an audit is never scored by another version than its own. */
export const isMeant = ({ id, version }: Scheme, meant: SchemeChoice): boolean =>
  id === meant.id && (meant.version === null || version === meant.version);

/**
 * The rules for the clauses of a sheet. What the user chose comes first; then a scheme that has exactly these clauses
 * and whose public sums of points fit; otherwise the sheet's own: earned over applicable points brought to 100, without
 * grades, because nobody said where they begin.
 */
export function boundRules(
  clauses: readonly BoundClause[],
  schemes: readonly Scheme[],
  chosen: SchemeChoice | null,
  { name, all }: SheetNames,
): BoundRules | null {
  if (chosen !== null) {
    const scheme = schemes.find((one) => isMeant(one, chosen));
    return scheme === undefined ? null : { scheme: withClauses(scheme, clauses), from: "chosen" };
  }
  const known = schemes.find((scheme) => isSameTable(scheme, clauses));
  if (known !== undefined) return { scheme: withClauses(known, clauses), from: "recognised" };
  return { scheme: sheetScheme(clauses, name, all), from: "sheet" };
}

function isSameTable(scheme: Scheme, clauses: readonly BoundClause[]): boolean {
  const ids = new Set(clauses.map(({ id }) => id));
  if (ids.size !== scheme.clauses.length || !scheme.clauses.every(({ id }) => ids.has(id))) return false;
  const priced = clauses.flatMap(({ id, raw }) => {
    const points = readNumber(raw.points);
    return points.ok ? [{ id, points: points.value }] : [];
  });
  return sumMismatches(scheme, priced).length === 0;
}

/** The sheet's own clauses and points under the rules of a scheme: what the user's sheet says was entered by him. */
function withClauses(scheme: Scheme, clauses: readonly BoundClause[]): Scheme {
  const known = new Map(scheme.clauses.map((clause) => [clause.id, clause]));
  return {
    ...scheme,
    groups: [
      ...scheme.groups.filter(({ id }) => clauses.some((clause) => clause.id.startsWith(`${id}.`))),
      ...tableGroups(clauses),
    ],
    clauses: clausesOf(clauses).map((clause) => ({ ...known.get(clause.id), ...clause })),
  };
}

/** Tables whose clauses begin with a number of their own are groups, whatever the scheme calls its own. */
const tableGroups = (clauses: readonly BoundClause[]): Scheme["groups"] => {
  const named = clauses.filter(({ group }) => group !== undefined);
  return groupsOf(named, { zh: "", en: "" });
};

const clausesOf = (clauses: readonly BoundClause[]): Scheme["clauses"] =>
  clauses.map(({ id, text, section, raw }) => ({
    id,
    name: { zh: text || section, en: text || section },
    requirement: { zh: "", en: "" },
    points: { value: readText(raw.points), status: "userEntered" as const },
  }));

/** Names of what the rules of a sheet have none for. */
export interface SheetNames {
  /** Of the rules themselves. */
  readonly name: Localised;
  /** Of all clauses together, where the sheet has no sections. */
  readonly all: Localised;
}

/** Sections give their names to the groups that ids such as 2.3 begin with. */
function groupsOf(clauses: readonly BoundClause[], all: Localised): Scheme["groups"] {
  const names = new Map<string, Localised>();
  for (const { id, section, group: named } of clauses) {
    const group = id.includes(".") ? id.slice(0, id.indexOf(".")) : "";
    const name = named ?? section;
    if (!names.has(group)) names.set(group, group === "" ? all : { zh: name, en: name });
  }
  return [...names].map(([id, name]) => ({ id, name, points: null }));
}

function sheetScheme(clauses: readonly BoundClause[], name: Localised, all: Localised): Scheme {
  return {
    id: sheetSchemeId,
    version: "1",
    name,
    source: { zh: "", en: "" },
    groups: groupsOf(clauses, all),
    clauses: clausesOf(clauses),
    verdicts: { allowed: ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"], withNotice: [] },
    exclusion: { reason: "optional", wholeGroup: "allowed" },
    deductions: { kinds: [], pointsEach: "0" },
    bonus: { pointsEach: "0", limit: 0 },
    order: "after",
    fullScore: "100",
    cap: null,
    floor: null,
    display: { decimals: 2, rounding: "half-away-from-zero", gradesOn: "exact" },
    grades: [],
    gates: [],
  };
}
