import type { Book } from "../../book/book";
import type { BoundAudit } from "../recompute/boundAudit";
import type { CellModel } from "./cellModel";
import { Copies } from "./copies";
import type { Reference } from "./formula";
import { modelSheet, type SheetModel } from "./sheetModel";

/** A workbook, ready to be asked by every rule. */
export interface BookModel {
  readonly book: Book;
  readonly sheets: readonly SheetModel[];
  /** By its name, whatever the case. */
  readonly sheet: (name: string) => SheetModel | undefined;
  /** The sheet that a reference of a formula on `own` reads; null for another workbook, 3-D references and lost sheets. */
  readonly target: (reference: Reference, own: SheetModel) => SheetModel | null;
  /** The same workbook calculated anew; absent when nobody did. */
  readonly recalculated?: Book | undefined;
  /** Audits that were recognised in it. */
  readonly audits?: readonly BoundAudit[] | undefined;
}

/** What a review can be given besides the workbook. */
export type Evidence = Pick<BookModel, "recalculated" | "audits">;

export function modelBook(book: Book, evidence: Evidence = {}): BookModel {
  const copies = new Copies();
  const sheets = book.sheets.map((one) => modelSheet(one, copies));
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheet = (name: string): SheetModel | undefined => byName.get(name.toLowerCase());
  const target = (reference: Reference, own: SheetModel): SheetModel | null => {
    if (reference.book !== null) return null;
    return reference.sheet === null ? own : (sheet(reference.sheet) ?? null);
  };
  return { book, sheets, sheet, target, ...evidence };
}

/** Cells with content inside an area: walks the shorter of the area and the sheet's cells. */
export function cellsIn(sheet: SheetModel, area: Reference["area"]): CellModel[] {
  const found: CellModel[] = [];
  const columns = area.right - area.left + 1;
  if ((area.bottom - area.top + 1) * columns > sheet.cells.length)
    return sheet.cells.filter(
      ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.at(row, column);
      if (cell) found.push(cell);
    }
  return found;
}

/** The first cells with content inside an area, column by column; takes no longer for a tall area than for a low one. */
export function firstCellsIn(sheet: SheetModel, area: Reference["area"], most: number): CellModel[] {
  const found: CellModel[] = [];
  const last = Math.min(area.right, sheet.lastColumn);
  for (let column = area.left; column <= last && found.length < most; column++)
    found.push(...sheet.firstIn(column, area, most - found.length));
  return found;
}
