import { sheetWords } from "../workbook/layout/headers";
import { freeSheetName } from "../workbook/layout/names";
import { specialsSheet } from "../workbook/layout/specialsSheet";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { itemTableNames } from "./itemTables";
import { openAudit } from "./openAudit";

/**
 * Adds a sheet for special items to an audit on somebody's own sheet. Nothing existing is touched, and the sheet in front
 * stays in front.
 */
export async function addSpecialsSheet(port: WorkbookPort, audit: OpenAudit): Done<OpenAudit> {
  const { suffix, scheme, language } = audit;
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const words = sheetWords(language);
  const taken = outline.value.sheets.map(({ name }) => name);
  const sheet = freeSheetName(words.sheets.specials, "", taken);
  const kinds = scheme.deductions.kinds.map(({ name }) => (language === "zh-CN" ? name.zh : name.en));
  const { specials: table } = itemTableNames(suffix);
  const built = await port.build({ sheets: [specialsSheet({ words, sheet, table, kinds })], names: [] }, null);
  return built.ok ? openAudit(port, suffix) : built;
}
