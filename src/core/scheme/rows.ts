import type { Clause, Gate, Grade, Group, Localised, Scheme } from "./scheme";

/** One row of the scheme's table: what it is, its value, its text in both languages, where points come from. */
export interface SchemeRow {
  readonly key: string;
  /** Numbers as numbers where that loses nothing, so that formulas can use them; "none" where there is no limit. */
  readonly value: string | number;
  readonly zh: string;
  readonly en: string;
  readonly status: string;
}

/** The word for "no limit", "no bound": an empty cell could also have been forgotten. */
export const NONE = "none";

/** Writes a whole scheme as rows that a person can read and edit; `rowsToScheme` gives the same scheme back. */
export function schemeToRows(scheme: Scheme): readonly SchemeRow[] {
  return [
    ...general(scheme),
    ...scheme.groups.map(groupRow),
    ...scheme.clauses.flatMap(clauseRows),
    ...rules(scheme),
    ...scheme.grades.flatMap(gradeRows),
    ...scheme.gates.flatMap(gateRows),
  ];
}

const row = (key: string, value: string | number, text: Localised = { zh: "", en: "" }, status = ""): SchemeRow => ({
  key,
  value,
  zh: text.zh,
  en: text.en,
  status,
});

/** "5.10" and "1e3" stay text: as numbers they would come back as something else. */
const amount = (text: string | null): string | number =>
  text === null ? NONE : /^-?\d{1,15}(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;

const general = ({ id, version, name, source }: Scheme): SchemeRow[] => [
  row("scheme.id", id),
  row("scheme.version", version),
  row("scheme.name", "", name),
  row("scheme.source", "", source),
];

const groupRow = ({ id, name, points }: Group): SchemeRow =>
  row(`group.${id}`, amount(points?.value ?? null), name, points?.status ?? "");

const clauseRows = ({ id, name, requirement, points, allowed }: Clause): SchemeRow[] => [
  row(`clause.${id}`, amount(points.value), name, points.status),
  row(`requirement.${id}`, "", requirement),
  ...(allowed === undefined ? [] : [row(`allowed.${id}`, allowed.join(" "))]),
];

const rules = (scheme: Scheme): SchemeRow[] => [
  row("verdicts.allowed", scheme.verdicts.allowed.join(" ")),
  row("verdicts.withNotice", scheme.verdicts.withNotice.join(" ")),
  row("exclusion.reason", scheme.exclusion.reason),
  row("exclusion.wholeGroup", scheme.exclusion.wholeGroup),
  ...scheme.deductions.kinds.map(({ id, name }) => row(`deduction-kind.${id}`, "", name)),
  row("deductions.pointsEach", amount(scheme.deductions.pointsEach)),
  row("bonus.pointsEach", amount(scheme.bonus.pointsEach)),
  row("bonus.limit", scheme.bonus.limit),
  row("score.order", scheme.order),
  row("score.full", amount(scheme.fullScore)),
  row("score.cap", amount(scheme.cap)),
  row("score.floor", amount(scheme.floor)),
  row("display.decimals", scheme.display.decimals),
  row("display.rounding", scheme.display.rounding),
  row("display.gradesOn", scheme.display.gradesOn),
];

const gradeRows = ({ id, name, min, stars }: Grade): SchemeRow[] => [
  row(`grade.${id}`, amount(min), name),
  row(`stars.${id}`, stars),
];

const gateRows = (gate: Gate): SchemeRow[] => [
  row(`gate.${gate.id}`, gate.rule === "score-at-least" ? amount(gate.bound) : gate.limit, gate.name),
  row(`gate-rule.${gate.id}`, gate.rule),
];
