import type { Book, BookName } from "../../core/book/book";
import type { LiveSheet, LiveTable, SheetId } from "../liveBook";

/** A column as it looks; absent members are the sheet's default. */
export interface ColumnState {
  readonly width?: number;
  readonly hidden?: boolean;
}
/** A row as it looks; absent members are the sheet's default. */
export interface RowState {
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A sheet with everything but its cells. */
export interface SheetState extends LiveSheet {
  readonly columnLooks: ReadonlyMap<number, ColumnState>;
  readonly rowLooks: ReadonlyMap<number, RowState>;
}

/** A workbook with everything but its cells; never changed, only replaced. */
export interface Structure {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly LiveTable[];
  readonly names: readonly BookName[];
  readonly calculation: Book["calculation"];
  /** The sheet that was in front when the workbook was saved. */
  readonly activeSheet?: SheetId;
}

/** The structure with one sheet replaced. */
export function withSheet(structure: Structure, id: SheetId, change: (sheet: SheetState) => SheetState): Structure {
  return { ...structure, sheets: structure.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
}

/** The structure with one table replaced. */
export function withTable(structure: Structure, id: string, change: (table: LiveTable) => LiveTable): Structure {
  return { ...structure, tables: structure.tables.map((table) => (table.id === id ? change(table) : table)) };
}

/** Same names in Excel, whatever their case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
