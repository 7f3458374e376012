import type { Clause, Gate, Grade, Group, Localised, Part, Publication, Scheme } from "./scheme";

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
    ...scheme.groups.flatMap(groupRows),
    ...scheme.clauses.flatMap(clauseRows),
    ...rules(scheme),
    ...scheme.grades.flatMap(gradeRows),
    ...scheme.gates.flatMap(gateRows),
    ...(scheme.parts ?? []).flatMap(partRows),
    ...findingRows(scheme),
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

/** A row only where the scheme says something. */
const optional = (key: string, value: string | number | undefined, text?: Localised): SchemeRow[] =>
  value === undefined ? [] : [row(key, value, text)];

const listed = (texts: readonly string[] | undefined): string | undefined => texts?.join(" ");

/** Key of the row that records a publication. */
export const PUBLISHED = "scheme.published";

/** The record of a publication in one cell: version, fingerprint, fingerprint of what a score depends on. */
export const publicationText = ({ version, fingerprint, scoring }: Publication): string =>
  `${version} ${fingerprint} ${scoring}`;

const general = ({ id, version, published, name, source }: Scheme): SchemeRow[] => [
  row("scheme.id", id),
  row("scheme.version", version),
  ...(published === undefined ? [] : [row(PUBLISHED, publicationText(published))]),
  row("scheme.name", "", name),
  row("scheme.source", "", source),
];

const groupRows = ({ id, name, points, role }: Group): SchemeRow[] => [
  row(`group.${id}`, amount(points?.value ?? null), name, points?.status ?? ""),
  ...optional(`group-role.${id}`, role),
];

const clauseRows = ({ id, name, requirement, points, allowed, shares }: Clause): SchemeRow[] => [
  row(`clause.${id}`, amount(points.value), name, points.status),
  row(`requirement.${id}`, "", requirement),
  ...optional(`allowed.${id}`, listed(allowed)),
  ...optional(`shares.${id}`, listed(shares)),
];

const rules = (scheme: Scheme): SchemeRow[] => [
  row("verdicts.allowed", scheme.verdicts.allowed.join(" ")),
  row("verdicts.withNotice", scheme.verdicts.withNotice.join(" ")),
  ...optional("verdicts.shares", listed(scheme.verdicts.shares)),
  row("exclusion.reason", scheme.exclusion.reason),
  row("exclusion.wholeGroup", scheme.exclusion.wholeGroup),
  ...scheme.deductions.kinds.flatMap(({ id, name, ceiling }) => [
    row(`deduction-kind.${id}`, "", name),
    ...optional(`kind-ceiling.${id}`, ceiling),
  ]),
  row("deductions.pointsEach", amount(scheme.deductions.pointsEach)),
  row("bonus.pointsEach", amount(scheme.bonus.pointsEach)),
  row("bonus.limit", scheme.bonus.limit),
  row("score.order", scheme.order),
  ...optional("score.method", scheme.method),
  ...optional("score.clauseFloor", scheme.clauseFloor === undefined ? undefined : amount(scheme.clauseFloor)),
  row("score.full", amount(scheme.fullScore)),
  row("score.cap", amount(scheme.cap)),
  row("score.floor", amount(scheme.floor)),
  row("display.decimals", scheme.display.decimals),
  row("display.rounding", scheme.display.rounding),
  row("display.gradesOn", scheme.display.gradesOn),
];

const gradeRows = ({ id, name, min, stars, consequence }: Grade): SchemeRow[] => [
  row(`grade.${id}`, amount(min), name),
  row(`stars.${id}`, stars),
  ...(consequence === undefined ? [] : [row(`consequence.${id}`, "", consequence)]),
];

const gateRows = (gate: Gate): SchemeRow[] => [
  row(`gate.${gate.id}`, gateValue(gate), gate.name),
  row(`gate-rule.${gate.id}`, gate.rule),
  ...optional(`gate-ceiling.${gate.id}`, gate.ceiling),
  ...(gate.rule === "groups-at-least" ? [row(`gate-groups.${gate.id}`, gate.groups.join(" "))] : []),
];

/** What a gate compares with; where it asks for clauses, which. */
function gateValue(gate: Gate): string | number {
  if (gate.rule === "deductions-below") return gate.limit;
  return "bound" in gate ? amount(gate.bound) : gate.clauses.join(" ");
}

const partRows = ({ id, name, groups, fullScore, bounds }: Part): SchemeRow[] => [
  row(`part.${id}`, amount(fullScore), name),
  row(`part-groups.${id}`, groups.join(" ")),
  row(`part-bounds.${id}`, bounds.map(({ grade, min }) => `${grade}=${min}`).join(" ")),
];

const findingRows = ({ findings }: Scheme): SchemeRow[] =>
  findings === undefined
    ? []
    : [
        ...findings.classes.map(({ id, name }) => row(`finding-class.${id}`, "", name)),
        row("findings.hints", findings.hints.join(" ") || NONE),
      ];
