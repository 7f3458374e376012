import type { Result } from "../../core/result";
import type { AuditArguments } from "./auditArguments";
import { type FunctionLanguage, readLanguage } from "./language";
import type { ArgumentRefusal } from "./refusal";
import { refuse } from "./refuse";
import { readScheme, type SchemeReading } from "./scheme";
import { scoreArguments, type ScoredAudit } from "./scoredAudit";

/** What a function makes of a scored audit, or why it cannot. */
export type Answer<T> = (audit: ScoredAudit, language: FunctionLanguage) => Result<T, ArgumentRefusal>;

/** What a function hands back: its value at once, or a promise while something has to be fetched for it. */
type Reply<T> = T | Promise<T>;

/** Reads, scores and answers; whatever stands in the way becomes the cell's error with its sentences. */
export function answer<T>(given: AuditArguments, language: unknown, make: Answer<T>): Reply<T> {
  const chosen = readLanguage(language);
  if (!chosen.ok) return refuse([chosen.error], "zh");
  const finish = (scheme: SchemeReading): Reply<T> => {
    const audit = scoreArguments(given, scheme);
    if (!audit.ok) return refuse(audit.error, chosen.value);
    const made = make(audit.value, chosen.value);
    return made.ok ? made.value : refuse([made.error], chosen.value);
  };
  const scheme = readScheme(given.scheme);
  return scheme instanceof Promise ? scheme.then(finish) : finish(scheme);
}
