import type { Scheme } from "../../../core/scheme/scheme";
import type { SummaryWords } from "../../../words/shape/sheets";
import { fixed } from "../address";
import type { Rows } from "../places";

/** Columns of the summary, zero-based: what is printed stands in A to G, the rules the formulas use in I to M. */
export const COLUMNS = {
  what: 0,
  native: 2,
  soFar: 3,
  engine: 4,
  check: 5,
  last: 6,
  rule: 8,
  value: 9,
  stars: 10,
} as const;

/** The lines of the table at the top, in order. */
export const LINES = [
  "score",
  "grade",
  "stars",
  "deductions",
  "bonus",
  "points",
  "applicable",
  "earned",
  "uncapped",
  "range",
  "gap",
  "gapPoints",
] as const satisfies readonly (keyof SummaryWords["lines"])[];
export type Line = (typeof LINES)[number];

/** The rules read from the scheme sheet and the flags made of them, in order. */
export const RULES = [
  "deductionEach",
  "bonusEach",
  "bonusLimit",
  "order",
  "full",
  "cap",
  "floor",
  "decimals",
  "gradesOn",
  "failedGates",
  "gradeNumber",
  "uncertain",
  "close",
  "otherOrder",
  "lostSheet",
] as const satisfies readonly (keyof SummaryWords["rules"])[];
export type Rule = (typeof RULES)[number];

export const MISSING = [
  "open",
  "openPoints",
  "wrong",
  "untyped",
  "nextOpen",
] as const satisfies readonly (keyof SummaryWords["lines"])[];
export type Missing = (typeof MISSING)[number];

/** Which row each part of the summary begins in, zero-based. */
export interface Plan {
  readonly head: number;
  readonly gates: Rows;
  readonly groups: Rows;
  readonly missing: number;
  readonly notices: number;
  readonly signatures: number;
  readonly bounds: Rows;
  /** The rows in which AUDIT.RANGE and AUDIT.GAP spill, each above a row that says their ids in words. */
  readonly answers: Rows;
}

const HEAD = 6;
export const NOTICE_COUNT = 6;

/** Places the parts one below the other, as long as the scheme needs them. */
export function planSummary(scheme: Scheme, groupCount: number): Plan {
  const gates = { first: HEAD + LINES.length + 3, last: HEAD + LINES.length + 2 + scheme.gates.length };
  const groups = { first: gates.last + 3, last: gates.last + 2 + groupCount };
  const missing = groups.last + 2;
  const notices = missing + MISSING.length + 2;
  const bounds = { first: HEAD + RULES.length + 3, last: HEAD + RULES.length + 2 + scheme.grades.length };
  const answers = { first: bounds.last + 3, last: bounds.last + 6 };
  return { head: HEAD, gates, groups, missing, notices, signatures: notices + NOTICE_COUNT + 2, bounds, answers };
}

/** The cell of a line's native value, with dollars. */
export const lineCell = (line: Line, column: number = COLUMNS.native): string =>
  fixed(HEAD + 1 + LINES.indexOf(line), column);

/** The cell of a rule's value. */
export const ruleCell = (rule: Rule): string => fixed(HEAD + 1 + RULES.indexOf(rule), COLUMNS.value);

/** The cell of a count of what is missing. */
export const missingCell = (plan: Plan, what: Missing): string =>
  fixed(plan.missing + 1 + MISSING.indexOf(what), COLUMNS.native);

/** Some cells of one column, for example all bounds. */
export const block = (rows: Rows, column: number): string => `${fixed(rows.first, column)}:${fixed(rows.last, column)}`;
