import type { Audit } from "../audit/audit";
import type { Scheme } from "../scheme/scheme";
import { AuditScore } from "./auditScore";
import { noticesOf } from "./notices";
import type { Notice, ScoreResult } from "./result";
import { workOut } from "./scoreNumbers";

/**
 * Scores an audit: earned points, groups, score, gates, grade, what is still possible and the way to the next grade.
 * Both the scheme and the audit must have been checked. Nothing applicable gives no score; open clauses withhold it.
 */
export function scoreAudit(scheme: Scheme, audit: Audit): ScoreResult {
  const { scored, standing } = workOut(scheme, audit);
  return new NoticedScore(scored, standing);
}

/** A result that looks for its notices when somebody asks for them. */
class NoticedScore extends AuditScore implements ScoreResult {
  #notices: readonly Notice[] | null = null;

  get notices(): readonly Notice[] {
    return (this.#notices ??= noticesOf(this.made));
  }
}
