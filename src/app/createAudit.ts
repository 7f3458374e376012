import { fail } from "../core/result";
import { schemeById } from "../schemes";
import { sheetWords } from "../workbook/layout/headers";
import { freeSuffix } from "../workbook/layout/names";
import { newAuditSheets } from "../workbook/layout/newAuditSheets";
import type { Outline, WorkbookPort } from "../workbook/port";
import type { Done, NewAudit, OpenAudit } from "./audit";
import { openAudit } from "./openAudit";

/** Adds the sheets of a new audit to the workbook without touching what is there, and opens it. */
export async function createAudit(port: WorkbookPort, wanted: NewAudit): Done<OpenAudit> {
  const scheme = schemeById(wanted.schemeId);
  if (scheme === null) return fail({ code: "UNKNOWN_SCHEME", id: wanted.schemeId });
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const suffix = freeSuffix(takenNames(outline.value));
  const { language, title } = wanted;
  const takenSheets = outline.value.sheets.map(({ name }) => name);
  const addition = newAuditSheets({ scheme, language, title, suffix, takenSheets, words: sheetWords(language) });
  const built = await port.build(addition, addition.sheets[0]?.name ?? null);
  return built.ok ? openAudit(port, suffix) : built;
}

const takenNames = ({ tables, names }: Outline): string[] => [...tables.map(({ name }) => name), ...names];
