import type { AuditRow, OpenAudit } from "../../app/audit";
import type { RawClause } from "../../core/audit/audit";
import type { Problem } from "../../core/audit/problem";
import { readClause } from "../../core/audit/readClause";
import { scoreAudit } from "../../core/score/scoreAudit";
import type { ClauseResult, ScoreResult } from "../../core/score/result";
import type { Rational } from "../../core/number/rational";
import type { VerdictKind } from "../../core/scheme/scheme";
import { nothing, shownText, shownVerdict } from "./draft";
import type { Draft, Model, TypedField } from "./model";
import { clauseOf } from "./texts";

/** What a clause earns as it is entered now, before anything is written. */
export type Preview =
  | { readonly kind: VerdictKind; readonly points: Rational; readonly earned: Rational | null; readonly problems: null }
  | { readonly kind: null; readonly points: null; readonly earned: null; readonly problems: readonly Problem[] };

/** Scores one row by itself, by the same rules as the whole audit. */
export function preview(audit: OpenAudit, row: AuditRow, draft: Draft): Preview {
  const read = readClause(audit.scheme, clauseOf(audit, row.id), entered(row, draft), { reasons: "elsewhere" });
  if (!read.ok) return { kind: null, points: null, earned: null, problems: read.error };
  const [scored] = scoreAudit(audit.scheme, { clauses: [read.value], specials: [] }).clauses;
  return { kind: read.value.verdict.kind, points: read.value.points, earned: scored?.earned ?? null, problems: null };
}

/**
 * What a clause earns as it stands in the sheet; null where its own row cannot be read. Errors of other rows keep the
 * audit from having a score, not this clause from having its points.
 */
export function clauseResult(
  { lost }: Model,
  audit: OpenAudit,
  row: AuditRow,
): Pick<ClauseResult, "points" | "earned"> | null {
  if (audit.result !== null) return resultsById(audit.result).get(row.id) ?? null;
  if (lost !== null || row.problems.length > 0) return null;
  const seen = preview(audit, row, nothing);
  return seen.kind === null ? null : seen;
}

const results = new WeakMap<ScoreResult, ReadonlyMap<string, ClauseResult>>();

function resultsById(result: ScoreResult): ReadonlyMap<string, ClauseResult> {
  const known = results.get(result);
  if (known !== undefined) return known;
  const made = new Map(result.clauses.map((clause) => [clause.id, clause]));
  results.set(result, made);
  return made;
}

function entered(row: AuditRow, draft: Draft): RawClause {
  const typed = (field: TypedField) => draft.patch[field] ?? row.raw[field as "sampled"];
  const verdict = draft.patch.verdict === undefined ? row.raw.verdict : shownVerdict(row, draft);
  return {
    ...row.raw,
    verdict,
    sampled: typed("sampled"),
    failed: typed("failed"),
    awarded: typed("awarded"),
    reason: shownText(row, draft, "reason"),
  };
}

/** The field a problem is about; the verdict where none of the typed ones is to blame. */
export function fieldOf(problem: Problem): TypedField | "verdict" {
  switch (problem.code) {
    case "NOT_A_NUMBER":
    case "NEGATIVE":
    case "NOT_WHOLE":
    case "COUNTS_MISSING":
      return problem.field === "points" ? "verdict" : problem.field;
    case "FAILED_ABOVE_SAMPLED":
      return "failed";
    case "NOTHING_SAMPLED":
      return "sampled";
    case "AWARDED_MISSING":
    case "AWARDED_ABOVE_POINTS":
      return "awarded";
    case "REASON_REQUIRED":
      return "reason";
    default:
      return "verdict";
  }
}

/** What is missing is no mistake while it is being typed. */
const unfinished = new Set(["COUNTS_MISSING", "AWARDED_MISSING", "REASON_REQUIRED"]);

/** The problems a card shows: why the sheet refused, else what is wrong with what is typed, else with the row as it stands. */
export function cardProblems(row: AuditRow, draft: Draft, seen: Preview): readonly Problem[] {
  if (draft.problem?.code === "BAD_ENTRY") return draft.problem.problems;
  if (Object.keys(draft.patch).length === 0) return row.problems;
  return (seen.problems ?? []).filter((problem) => !unfinished.has(problem.code));
}
