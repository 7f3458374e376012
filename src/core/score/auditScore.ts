import type { Grade } from "../scheme/scheme";
import { ledgerOf } from "./ledger";
import type { ClauseResult, GateResult, LedgerLine, NextGrade, PartResult, ScoreRange, ScoreResult } from "./result";
import type { Scored } from "./scored";
import { clauseResults } from "./tally";

/** Where a score stands among the scheme's grades and gates. */
export interface Standing {
  readonly grade: Grade | null;
  readonly range: ScoreRange | null;
  readonly gates: readonly GateResult[];
  readonly next: NextGrade | null;
  readonly parts: readonly PartResult[];
}

/** A score with everything but its notices. */
export type ScoreNumbers = Omit<ScoreResult, "notices">;

/** A finished result. A class, because it remembers its clauses and its ledger once somebody has asked for them. */
export class AuditScore implements ScoreNumbers {
  declare readonly scheme: ScoreResult["scheme"];
  declare readonly complete: ScoreResult["complete"];
  declare readonly groups: ScoreResult["groups"];
  declare readonly points: ScoreResult["points"];
  declare readonly applicable: ScoreResult["applicable"];
  declare readonly assessed: ScoreResult["assessed"];
  declare readonly earned: ScoreResult["earned"];
  declare readonly open: ScoreResult["open"];
  declare readonly soFar: ScoreResult["soFar"];
  declare readonly score: ScoreResult["score"];
  declare readonly deductions: ScoreResult["deductions"];
  declare readonly bonus: ScoreResult["bonus"];
  declare readonly gates: ScoreResult["gates"];
  declare readonly parts: ScoreResult["parts"];
  declare readonly section: ScoreResult["section"];
  declare readonly grade: ScoreResult["grade"];
  declare readonly stars: ScoreResult["stars"];
  declare readonly range: ScoreResult["range"];
  declare readonly next: ScoreResult["next"];
  readonly #scored: Scored;
  #clauses: readonly ClauseResult[] | null = null;
  #ledger: readonly LedgerLine[] | null = null;

  constructor(scored: Scored, standing: Standing) {
    const { facts, sums, specials } = scored;
    this.scheme = facts.identity;
    this.complete = sums.open.length === 0;
    this.groups = sums.groups;
    this.points = sums.points;
    this.applicable = sums.applicable;
    this.assessed = scored.assessed;
    this.earned = sums.earned;
    this.open = sums.open;
    this.soFar = scored.soFar;
    this.score = scored.score;
    this.deductions = specials.deductions;
    this.bonus = specials.bonus;
    this.gates = standing.gates;
    this.parts = standing.parts;
    this.section = scored.extra?.section ?? null;
    this.grade = standing.grade?.id ?? null;
    this.stars = standing.grade?.stars ?? null;
    this.range = standing.range;
    this.next = standing.next;
    this.#scored = scored;
  }

  /** What the result was made from. */
  protected get made(): Scored {
    return this.#scored;
  }

  get clauses(): readonly ClauseResult[] {
    return (this.#clauses ??= clauseResults(this.#scored.audit.clauses));
  }

  get ledger(): readonly LedgerLine[] {
    return (this.#ledger ??= ledgerOf(this.#scored));
  }
}
