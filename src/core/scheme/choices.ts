import type { Gate, Group, PointsStatus, Scheme, ScoreMethod, VerdictKind } from "./scheme";

/** Everything one of the closed sets holds; never empty. */
type Choices<T> = readonly [T, ...T[]];

/** The closed sets a scheme chooses from; the values stand in saved workbooks and never change. */
export const clauseVerdicts: Choices<VerdictKind> = [
  "conforms",
  "fails",
  "sampled",
  "partial",
  "excluded",
  "notAssessed",
];
/** Where points come from. */
export const pointsStatuses: Choices<PointsStatus> = ["public", "userEntered", "demonstration"];
/** Whether an exclusion needs a written reason. */
export const exclusionReasons: Choices<Scheme["exclusion"]["reason"]> = ["required", "notice", "optional"];
/** What is said when a whole group is excluded. */
export const wholeGroupRules: Choices<Scheme["exclusion"]["wholeGroup"]> = ["notice", "allowed"];
/** Whether special items count after normalisation or before it. */
export const deductionOrders: Choices<Scheme["order"]> = ["after", "before"];
/** Roundings by name. */
export const roundings: Choices<Scheme["display"]["rounding"]> = ["half-away-from-zero"];
/** Which score is compared with bounds. */
export const gradeValues: Choices<Scheme["display"]["gradesOn"]> = ["exact", "displayed"];
/** What a gate compares. */
export const gateRules: Choices<Gate["rule"]> = [
  "score-at-least",
  "deductions-below",
  "groups-at-least",
  "clauses-conform",
  "precondition",
];
/** How earned points become a score; the first is meant where none is named. */
export const scoreMethods: Choices<ScoreMethod> = ["proportion", "subtraction"];
/** What a group may be besides an ordinary one. */
export const groupRoles: Choices<NonNullable<Group["role"]>> = ["bonus"];
/** Decimals a score may be shown with; Excel keeps no more than 15 digits. */
export const decimalsRange = { least: 0, most: 11 } as const;
