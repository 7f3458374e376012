import type { Result } from "../../core/result";
import type { AuditArguments } from "./auditArguments";
import { type FunctionLanguage, readLanguage } from "./language";
import type { ArgumentRefusal } from "./refusal";
import { scoreArguments, type ScoredAudit } from "./scoredAudit";
import { cellError } from "./cellError";
import { speech, type Speech } from "./words";

/** What a function makes of a scored audit, or why it cannot. */
export type Answer<T> = (audit: ScoredAudit, words: Speech, language: FunctionLanguage) => Result<T, ArgumentRefusal>;

/** Reads, scores and answers; whatever stands in the way becomes the cell's error with its sentences. */
export function answer<T>(given: AuditArguments, language: unknown, make: Answer<T>): T {
  const chosen = readLanguage(language);
  if (!chosen.ok) throw cellError([chosen.error], "zh");
  const audit = scoreArguments(given);
  if (!audit.ok) throw cellError(audit.error, chosen.value);
  const made = make(audit.value, speech[chosen.value], chosen.value);
  if (!made.ok) throw cellError([made.error], chosen.value);
  return made.value;
}
