import { readAudit } from "../../core/audit/readAudit";
import { fail, ok, type Result } from "../../core/result";
import type { ScoreNumbers } from "../../core/score/auditScore";
import { scoreNumbers } from "../../core/score/scoreNumbers";
import type { Scheme } from "../../core/scheme/scheme";
import { readAuditArguments, type AuditArguments, type RawAudit } from "./auditArguments";
import type { Refusal } from "./refusal";
import type { SchemeReading } from "./scheme";

/** An audit that was read from a function's arguments, and its score. */
export interface ScoredAudit {
  readonly scheme: Scheme;
  readonly result: ScoreNumbers;
  readonly hasIds: boolean;
  /** Rows of the arguments, counted from 1, whose clauses are not assessed; in order. */
  readonly openRows: readonly number[];
}

/** Reads and scores the audit in a function's arguments, or says everything that is wrong with them and the scheme. */
export function scoreArguments(given: AuditArguments, scheme: SchemeReading): Result<ScoredAudit, readonly Refusal[]> {
  const raw = readAuditArguments(given);
  if (!raw.ok || !scheme.ok) return fail([...(raw.ok ? [] : raw.error), ...(scheme.ok ? [] : scheme.error)]);
  if (!raw.value.hasIds && needsIds(scheme.value)) return fail([{ code: "IDS_NEEDED" }]);
  const audit = readAudit(scheme.value, raw.value.clauses, raw.value.specials, {
    numbersAre: "awarded",
    ids: raw.value.hasIds ? "required" : "optional",
    reasons: "elsewhere",
  });
  if (!audit.ok) return fail([{ code: "AUDIT", problems: audit.error }]);
  const result = scoreNumbers(scheme.value, audit.value);
  return ok({ scheme: scheme.value, result, hasIds: raw.value.hasIds, openRows: openRows(raw.value, result) });
}

/** Whether rules look at clauses or groups by their numbers; without these the score would be another one. */
const needsIds = ({ gates, groups, parts }: Scheme): boolean =>
  parts !== undefined ||
  groups.some(({ role }) => role === "bonus") ||
  gates.some((gate) => "groups" in gate || "clauses" in gate);

function openRows(raw: RawAudit, result: ScoreNumbers): readonly number[] {
  return raw.clauses.flatMap(({ place }, index) => (result.clauses[index]?.kind === "notAssessed" ? [place.row] : []));
}
