import { fail } from "../core/result";
import { sheetWords } from "../workbook/layout/headers";
import { isOwnSuffix, NAMES } from "../workbook/layout/names";
import type { CellPlace, WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";

/** The totals of a summary that have a name of their own. */
export type Total = "points" | "applicable" | "earned" | "deductions" | "bonus" | "score" | "soFar";

/**
 * Selects the cell of a total on the summary, wherever its name points to now. SHEET_MISSING when the name is gone or
 * points nowhere: its sheet was deleted.
 */
export async function goToTotal(port: WorkbookPort, audit: OpenAudit, total: Total): Done<null> {
  const book = await port.snapshot({ sheets: [], bare: true });
  if (!book.ok) return book;
  const name = NAMES[total] + (isOwnSuffix(audit.suffix) ? audit.suffix : "");
  const formula = book.value.names.find((one) => one.sheet === undefined && isSameName(one.name, name))?.formula;
  const place = placeOf(formula ?? "");
  const { summary } = sheetWords(audit.language).sheets;
  return place === null ? fail({ code: "SHEET_MISSING", sheet: summary }) : port.select(place);
}

/** Excel compares names without case. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The cell a name's formula points to: ='汇总'!$C$4; null for anything but a cell of this workbook. */
function placeOf(formula: string): CellPlace | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(formula);
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  const address = parts?.[3]?.replaceAll("$", "");
  return sheet === undefined || address === undefined ? null : { sheet, address };
}
