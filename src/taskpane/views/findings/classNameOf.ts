import type { Language, OpenAudit } from "../../../app/audit";
import { findingClassesOf } from "../../../core/scheme/findings";
import { inLanguage } from "../../model/texts";

/** A class of findings by its name; null for one the scheme does not know. */
export function classNameOf({ scheme }: OpenAudit, id: string | null, language: Language): string | null {
  const known = findingClassesOf(scheme).find((one) => one.id === id);
  return known === undefined ? null : inLanguage(known.name, language);
}
