import { sheetWords } from "../workbook/layout/headers";
import type { OpenAudit } from "./audit";
import { placesOf } from "./places";

/** What the check of a summary says where the add-in's function has answered, in either language. */
const answered = new Set(
  (["zh-CN", "en-US"] as const).flatMap((language) => {
    const { same, open, wrong } = sheetWords(language).summary.checks;
    return [same, open, wrong];
  }),
);

/**
 * Whether AUDIT formulas may be without an answer, by what was read with the audit: its check says something else than
 * that they answered, or it has none. Then `readAiling` tells.
 */
export function mayBeSilent({ source, suffix }: OpenAudit): boolean {
  const check = source?.reading.names[placesOf(suffix).check]?.value;
  return typeof check !== "string" || !answered.has(check);
}
