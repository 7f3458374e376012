import type { Area, SheetId } from "../../../../calc/liveBook";
import { parseAddress, splitSheet } from "../../cells/address";
import { notImplemented } from "../../protocol/refusal";
import type { Session } from "../../state/session";

/**
 * The cells a text means: an A1 address (with or without a sheet), a name, or a table.
 * Null when it means none; `home` is the sheet an address without a sheet stands on.
 */
export function areaFromText(session: Session, text: string, home: SheetId): Area | null {
  if (text.includes(",")) throw notImplemented("ranges of several areas");
  const { sheet, address } = splitSheet(text);
  const place = sheet === null ? home : session.findSheet(sheet)?.id;
  if (place === undefined) return null;
  return parseAddress(address, place) ?? areaOfName(session, address, place) ?? areaOfTable(session, address);
}

/** Where a name refers to, when it refers to cells at all. A sheet's own name comes before the workbook's. */
function areaOfName(session: Session, name: string, sheet: SheetId | null): Area | null {
  const wanted = name.toLowerCase();
  const sheetName = sheet === null ? undefined : session.sheet(sheet).name;
  const same = session.book.names().filter((candidate) => candidate.name.toLowerCase() === wanted);
  const found =
    same.find((one) => one.sheet !== undefined && one.sheet === sheetName) ??
    same.find((one) => one.sheet === undefined);
  return found === undefined ? null : areaOfFormula(session, found.formula);
}

/** The area a formula like ='汇总'!$C$4 refers to; null for any other formula. */
export function areaOfFormula(session: Session, formula: string): Area | null {
  const { sheet, address } = splitSheet(formula.replace(/^=/, ""));
  const place = sheet === null ? null : session.findSheet(sheet);
  return place === null ? null : parseAddress(address, place.id);
}

function areaOfTable(session: Session, name: string): Area | null {
  const table = session.findTable(name, null);
  if (table === null) return null;
  const { area } = table;
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (table.totalsRow ? 1 : 0) };
}
