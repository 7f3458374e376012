import type { Audit, AuditClause } from "../audit/audit";
import { add, compare, divide, isZero, min, multiply, rational, subtract, ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import { isWithin } from "../scheme/sums";
import type { GateFacts, SchemeFacts } from "./facts";
import type { PartFacts } from "./extraFacts";
import type { ClauseResult, SectionSums } from "./result";
import { clauseResults } from "./tally";
import type { Tally } from "./tally";

/** Sums that only some schemes need, taken from the clauses once. */
export interface ExtraSums {
  /** Of the bonus groups together; null for a scheme without them. */
  readonly section: SectionSums | null;
  readonly parts: readonly { readonly facts: PartFacts; readonly sums: SectionSums }[];
  /** Clauses that belong to no part though the scheme has parts. */
  readonly outside: readonly string[];
  readonly verdicts: ReadonlyMap<string, AuditClause>;
  readonly clauses: readonly ClauseResult[];
}

/** Takes those sums; null for a scheme that has no use for them. */
export function extraSums({ extra }: SchemeFacts, audit: Audit): ExtraSums | null {
  if (extra === null) return null;
  const clauses = clauseResults(audit.clauses);
  const { bonusGroups, parts } = extra;
  const isBonus = ({ id }: ClauseResult): boolean => bonusGroups.some((group) => isWithin(id, group));
  const isIn = ({ id }: ClauseResult, { part }: PartFacts): boolean => part.groups.some((group) => isWithin(id, group));
  const isOutside = (clause: ClauseResult): boolean => !isBonus(clause) && !parts.some((part) => isIn(clause, part));
  return {
    section: bonusGroups.length === 0 ? null : sumOf(clauses.filter(isBonus)),
    parts: parts.map((facts) => ({ facts, sums: sumOf(clauses.filter((clause) => isIn(clause, facts))) })),
    outside: parts.length === 0 ? [] : clauses.filter(isOutside).map(({ id }) => id),
    verdicts: new Map(audit.clauses.map((clause) => [clause.id, clause])),
    clauses,
  };
}

function sumOf(clauses: readonly ClauseResult[]): SectionSums {
  const pointsOf = (chosen: readonly ClauseResult[]): Rational => chosen.map(({ points }) => points).reduce(add, ZERO);
  const points = pointsOf(clauses);
  return {
    points,
    applicable: subtract(points, pointsOf(clauses.filter(({ kind }) => kind === "excluded"))),
    earned: clauses.map(({ earned }) => earned ?? ZERO).reduce(add, ZERO),
    open: pointsOf(clauses.filter(({ kind }) => kind === "notAssessed")),
  };
}

/** The sums of everything that must be reached: what is earned in bonus groups comes on top of them. */
export function withoutSection(sums: Tally, extra: ExtraSums | null): Tally {
  if (extra === null || extra.section === null) return sums;
  const { points, applicable, earned, open } = extra.section;
  return {
    ...sums,
    points: subtract(sums.points, points),
    applicable: subtract(sums.applicable, applicable),
    openPoints: subtract(sums.openPoints, open),
    earned: subtract(sums.earned, earned),
  };
}

/** What is earned when all open clauses fail, or when they all conform. */
export const earnedAt = ({ earned, open }: SectionSums, openConform: boolean): Rational =>
  openConform ? add(earned, open) : earned;

/** The score of a part at one end of what is possible; null when nothing of it is applicable. */
export function partScore({ fullScore }: PartFacts, sums: SectionSums, openConform: boolean): Rational | null {
  const { applicable } = sums;
  return isZero(applicable) ? null : multiply(divide(earnedAt(sums, openConform), applicable), fullScore);
}

/** The sum of all parts; null as soon as one has nothing applicable. */
export function partsScore({ parts }: ExtraSums, openConform: boolean): Rational | null {
  return parts.reduce<Rational | null>((sum, { facts, sums }) => {
    const score = partScore(facts, sums, openConform);
    return sum === null || score === null ? null : add(sum, score);
  }, ZERO);
}

/** Whether a gate that looks at groups or clauses is passed at one end of what is possible; others pass here. */
export function passesAt({ gate, bound }: GateFacts, extra: ExtraSums, openConform: boolean): boolean {
  if (gate.rule === "groups-at-least")
    return gate.groups.every((group) => compare(groupShare(extra, group, openConform), bound) >= 0);
  if (gate.rule !== "clauses-conform" && gate.rule !== "precondition") return true;
  return gate.clauses.every((id) => isMet(extra.verdicts.get(id), openConform));
}

/** What the gate compared: the lowest share of its groups in per cent, or how many of its clauses fall short. */
export function valueOf({ gate }: GateFacts, extra: ExtraSums): Rational | null {
  if (gate.rule === "groups-at-least")
    return gate.groups.map((group) => groupShare(extra, group, false)).reduce(min, FULL_SHARE);
  if (gate.rule !== "clauses-conform" && gate.rule !== "precondition") return null;
  return rational(gate.clauses.filter((id) => !isMet(extra.verdicts.get(id), true)).length);
}

const FULL_SHARE = rational(100);

/** In per cent; full when nothing of the group is applicable, because then it misses nothing. */
function groupShare({ clauses }: ExtraSums, group: string, openConform: boolean): Rational {
  const sums = sumOf(clauses.filter(({ id }) => isWithin(id, group)));
  const { applicable } = sums;
  return isZero(applicable) ? FULL_SHARE : multiply(divide(earnedAt(sums, openConform), applicable), FULL_SHARE);
}

/** A clause that is not in the table at all was never met. */
function isMet(clause: AuditClause | undefined, openConforms: boolean): boolean {
  const verdict = clause?.verdict;
  if (verdict === undefined) return false;
  if (verdict.kind === "notAssessed") return openConforms;
  return (
    verdict.kind === "conforms" || verdict.kind === "excluded" || (verdict.kind === "sampled" && verdict.failed === 0)
  );
}
