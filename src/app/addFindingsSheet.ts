import { findingsSheet } from "../workbook/layout/findingsSheet";
import { sheetWords } from "../workbook/layout/headers";
import { freeSheetName, isOwnSuffix, tablesOf } from "../workbook/layout/names";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { isBound } from "./boundSuffix";
import { itemTableNames } from "./itemTables";
import { openAudit } from "./openAudit";
import { placesOf } from "./places";

/**
 * Adds the sheet of findings to an audit that has none: one on somebody's own sheet, or from before there were any. Nothing existing is touched, and the
 * sheet in front stays in front.
 */
export async function addFindingsSheet(port: WorkbookPort, audit: OpenAudit): Done<OpenAudit> {
  const { suffix, scheme, language } = audit;
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const words = sheetWords(language);
  const taken = outline.value.sheets.map(({ name }) => name);
  const sheet = freeSheetName(words.sheets.findings, isOwnSuffix(suffix) ? suffix : "", taken);
  const table = isBound(suffix)
    ? itemTableNames(suffix).findings
    : (placesOf(suffix).findings[0] ?? tablesOf("").findings);
  const built = await port.build(
    { sheets: [findingsSheet({ scheme, language, words, sheet, table })], names: [] },
    null,
  );
  return built.ok ? openAudit(port, suffix) : built;
}
