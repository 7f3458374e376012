import type { ColumnRole, RoleColumns } from "./binding";
import { Chosen } from "./chosen";
import { hasMarkColumns, isNumbering, markKind, type ReadHeading } from "./headings";
import { isOfFewWords, share, type ColumnProfile } from "./profile";
import type { HeadingRole, Side } from "./roleWords";

/** Which column holds what, and how sure each of them is, 0 to 1. */
export interface Assigned {
  readonly columns: RoleColumns;
  readonly sure: ReadonlyMap<ColumnRole, number>;
  /** Columns whose heading said nothing and whose content decided. */
  readonly guessed: readonly ColumnRole[];
}

interface Candidate {
  readonly column: number;
  readonly text: string;
  readonly role: HeadingRole;
  readonly strength: number;
  readonly side: Side;
  readonly profile: ColumnProfile | undefined;
}

type Profiles = ReadonlyMap<number, ColumnProfile>;

/** Decides between headings that say the same, by who gave the points, how fine the points are, and what stands below. */
export function assignColumns(headings: readonly ReadHeading[], profiles: Profiles): Assigned {
  const chosen = new Chosen();
  const marks = hasMarkColumns(headings) ? takeMarks(headings, chosen) : new Set<number>();
  const open = candidatesOf(headings, profiles, marks);
  const of = (...roles: readonly HeadingRole[]): Candidate[] => open.filter(({ role }) => roles.includes(role));
  for (const role of plainRoles) chosen.take(role, of(role)[0]);
  takePoints(of("points"), chosen);
  takeSided(of("awarded"), chosen, "awarded", ["selfAwarded", "earlierAwarded"]);
  takeSided(of("deducted"), chosen, "deducted", ["selfDeducted", "selfDeducted"]);
  if (!chosen.has("conforms")) takeVerdict(of("verdict"), of("awarded"), chosen);
  takeLabels(of, chosen);
  swapAmbiguous(of, chosen);
  guess(headings, profiles, marks, chosen);
  return { columns: Object.fromEntries(chosen.columns), sure: chosen.sure, guessed: chosen.guessed };
}

const plainRoles = [
  "criterion",
  "sampled",
  "nonConforming",
  "notApplicable",
  "applicable",
  "evidence",
  "reason",
  "veto",
] as const;

function takeMarks(headings: readonly ReadHeading[], chosen: Chosen): ReadonlySet<number> {
  const roles = { conforms: "conforms", fails: "fails", partial: "partial", excluded: "notApplicable" } as const;
  const taken = new Set<number>();
  for (const { column, text } of headings) {
    const kind = isNumbering({ column, text }, headings) ? null : markKind(text);
    if (kind === null || kind === "sampled" || kind === "notAssessed") continue;
    chosen.take(roles[kind], { column, strength: 1 });
    taken.add(column);
  }
  return taken;
}

/** Headings with a meaning, corrected where what stands below says otherwise. */
function candidatesOf(
  headings: readonly ReadHeading[],
  profiles: Profiles,
  marks: ReadonlySet<number>,
): readonly Candidate[] {
  return headings.flatMap(({ column, text, meaning }) => {
    const profile = profiles.get(column);
    if (meaning === null || marks.has(column)) return [];
    return [{ column, text, ...meaning, role: byContent(meaning.role, profile), profile }];
  });
}

function byContent(role: HeadingRole, profile: ColumnProfile | undefined): HeadingRole {
  if (profile === undefined || profile.filled === 0) return role;
  const [numbers, verdicts] = [share(profile.numbers, profile), share(profile.verdicts, profile)];
  const isLong = profile.letters / profile.filled > 10;
  if (role === "awarded" && verdicts > 0.6 && numbers < 0.4) return "verdict";
  if (role === "awarded" && numbers < 0.2 && isOfFewWords(profile)) return "verdict";
  if (role === "awarded" && numbers + verdicts < 0.3 && isLong) return "reason";
  if (role === "verdict" && numbers > 0.6) return "awarded";
  if (role === "verdict" && isLong && verdicts < 0.3) return "evidence";
  if (role === "deducted" && numbers + verdicts < 0.3 && isLong) return "reason";
  if (role === "clause" && isLong && share(profile.ids, profile) < 0.3) return "text";
  if (role === "points" && numbers < 0.3 && isLong) return "item";
  if (role === "text" && share(profile.ids, profile) > 0.7) return "clause";
  return role;
}

/** Of points at several levels, those of the finest level stand in the most rows. */
function takePoints(candidates: readonly Candidate[], chosen: Chosen): void {
  const isWeight = ({ text }: Candidate): boolean => /权重|权数|weight/i.test(text);
  const sorted = [...candidates].sort(
    (one, other) =>
      (other.profile?.numbers ?? 0) - (one.profile?.numbers ?? 0) || Number(isWeight(one)) - Number(isWeight(other)),
  );
  chosen.take("points", sorted[0]);
  chosen.take("groupPoints", sorted[1]);
}

/** Beside points that were awarded, a column with other words than verdicts describes what was found. */
function takeVerdict(candidates: readonly Candidate[], awarded: readonly Candidate[], chosen: Chosen): void {
  const isScored = chosen.has("points") && awarded.some(({ profile }) => (profile?.numbers ?? 0) > 0);
  const isFreeText = ({ profile }: Candidate): boolean => (profile?.verdicts ?? 0) < (profile?.filled ?? 0);
  const texts = candidates.filter((candidate) => isScored && isFreeText(candidate));
  const open = candidates.filter((candidate) => !texts.includes(candidate));
  // Beside a column of words that are understood, one with others grades something else, such as a risk.
  const known = open.filter(({ profile }) => (profile?.verdicts ?? 0) > 0);
  const rest = known.length > 0 ? known : open;
  takeSided(rest, chosen, "verdict", ["other", "other"]);
  for (const text of texts) chosen.take(chosen.has("evidence") ? "reason" : "evidence", text);
}

const sideRank: Readonly<Record<string, number>> = { assessor: 3, earlier: 1, self: 0 };

/** The assessor's word counts before an earlier one, and that before the audited party's own. */
function takeSided(
  candidates: readonly Candidate[],
  chosen: Chosen,
  role: ColumnRole,
  [self, earlier]: readonly [ColumnRole, ColumnRole],
): void {
  const rank = ({ side, text }: Candidate): number =>
    (side === null ? 2 : (sideRank[side] ?? 2)) +
    (/实际|最终|评定|平均|均分|加权|final|actual|average/i.test(text) ? 0.5 : 0);
  const sorted = [...candidates].sort((one, other) => rank(other) - rank(one) || other.column - one.column);
  const [first, second] = sorted;
  const isOpen = first !== undefined && second !== undefined && rank(first) === rank(second) && areTyped(first, second);
  // Two people's points, or those of two half-years: nobody but the user knows which of them count.
  chosen.take(role, isOpen ? { ...first, strength: first.strength * 0.6 } : first);
  for (const candidate of sorted.slice(1)) chosen.take(candidate.side === "self" ? self : earlier, candidate);
}

const areTyped = (...candidates: readonly Candidate[]): boolean =>
  candidates.every(({ profile }) => profile !== undefined && profile.numbers > 0 && profile.formulas === 0);

/** Text, section and id: an item is the text where nothing finer stands beside it. */
function takeLabels(of: (...roles: readonly HeadingRole[]) => Candidate[], chosen: Chosen): void {
  const isPrinted = ({ text }: Candidate): boolean => /条款|条文|编号|clause|\bid\b|ref/i.test(text);
  const ids = [...of("clause")].sort(
    (one, other) =>
      Number(isPrinted(other)) - Number(isPrinted(one)) || (other.profile?.ids ?? 0) - (one.profile?.ids ?? 0),
  );
  chosen.take("clause", ids[0]);
  const length = ({ profile }: Candidate): number => profile?.letters ?? 0;
  const texts = [...of("text")].sort((one, other) => length(other) - length(one));
  const items = [...of("item")].sort((one, other) => length(other) - length(one));
  const isText = texts.length > 0 ? texts : items;
  chosen.take("text", isText[0]);
  if (!chosen.has("text")) chosen.move("criterion", "text");
  const sections = [...of("section"), ...items, ...texts].filter(({ column }) => !chosen.isTaken(column));
  const before = sections.filter(({ column }) => column < (chosen.columns.get("text") ?? Infinity));
  const finest = [...before].sort((one, other) => other.column - one.column)[0];
  if (chosen.has("text")) chosen.take("section", finest ?? sections[0]);
  else chosen.take("text", finest ?? sections[0]);
}

/** "分数", "Points" and "Score" mean either side: beside the maximum they are what was given, and the other way round. */
function swapAmbiguous(of: (...roles: readonly HeadingRole[]) => Candidate[], chosen: Chosen): void {
  const hasEntry = (["awarded", "deducted", "verdict", "conforms"] as const).some((role) => chosen.has(role));
  const given = of("points").find(({ text }) => /^(分数|分|points|marks|pts|总分)$/i.test(text.trim()));
  if (!hasEntry && given !== undefined && of("points").length > 1) {
    const rest = of("points").filter(({ column }) => column !== given.column);
    for (const role of ["points", "groupPoints"] as const) chosen.columns.delete(role);
    chosen.take("awarded", given);
    takePoints(rest, chosen);
  }
  const scores = of("awarded").filter(({ side }) => side === null);
  if (chosen.has("points") || scores.length !== 2) return;
  const [one, other] = scores;
  if (one === undefined || other === undefined || (one.profile?.largest ?? 0) < (other.profile?.largest ?? 0)) return;
  for (const role of ["awarded", "earlierAwarded"] as const) chosen.columns.delete(role);
  chosen.take("points", { column: one.column, strength: 0.75 });
  chosen.take("awarded", other);
}

/** What no heading told, the content may. */
function guess(headings: readonly ReadHeading[], profiles: Profiles, marks: ReadonlySet<number>, chosen: Chosen): void {
  const silent = headings.filter(({ column }) => !chosen.isTaken(column) && !marks.has(column));
  const headed = new Set(headings.map(({ column }) => column));
  const free = [...profiles.values()].filter(({ column }) => !headed.has(column) && column < firstOf(chosen));
  const unknown = silent.flatMap(({ column, meaning }) => (meaning === null ? (profiles.get(column) ?? []) : []));
  const isIds = (one: ColumnProfile): boolean => one.filled >= 2 && share(one.ids, one) > 0.7;
  const text = chosen.columns.get("text") ?? Infinity;
  chosen.guess("clause", [...free, ...unknown].find((one) => one.column < text && isIds(one))?.column);
  const texts = [...unknown].sort((one, other) => other.letters - one.letters);
  if (!chosen.has("text")) chosen.guess("text", texts.find((one) => one.letters > one.filled * 3)?.column);
  const isJudged = (["awarded", "deducted", "verdict", "conforms"] as const).some((role) => chosen.has(role));
  const judged = unknown.find((one) => one.filled >= 2 && share(one.verdicts - one.numbers, one) > 0.6);
  if (!isJudged) chosen.guess("verdict", judged?.column);
  if (!chosen.has("text")) chosen.move("section", "text");
}

const firstOf = (chosen: Chosen): number => Math.min(...chosen.columns.values());
