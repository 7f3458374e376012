import type { Result } from "../../core/result";
import type { AuditArguments } from "./auditArguments";
import { type FunctionLanguage, readLanguage } from "./language";
import type { ArgumentRefusal } from "./refusal";
import { scoreArguments, type ScoredAudit } from "./scoredAudit";
import { refuse } from "./refuse";

/** What a function makes of a scored audit, or why it cannot. */
export type Answer<T> = (audit: ScoredAudit, language: FunctionLanguage) => Result<T, ArgumentRefusal>;

/** Reads, scores and answers; whatever stands in the way becomes the cell's error with its sentences. */
export function answer<T>(given: AuditArguments, language: unknown, make: Answer<T>): T {
  const chosen = readLanguage(language);
  if (!chosen.ok) return refuse([chosen.error], "zh");
  const audit = scoreArguments(given);
  if (!audit.ok) return refuse(audit.error, chosen.value);
  const made = make(audit.value, chosen.value);
  return made.ok ? made.value : refuse([made.error], chosen.value);
}
