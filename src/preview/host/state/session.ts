import type { Area, LiveBook, LiveSheet, LiveTable, SheetId, TableId } from "../../../calc/liveBook";
import type { Handle } from "../protocol/handle";
import { itemNotFound } from "../protocol/refusal";
import { RangeKeeper } from "./rangeKeeper";
import { Selection } from "./selection";
import type { SelectionChange } from "./selection";
import { Subscriptions } from "./subscriptions";

/** Makes the objects of Excel's model; set once, so that the classes need not import each other. */
export interface Objects {
  workbook(): Handle;
  worksheet(sheet: SheetId): Handle;
  range(area: Area): Handle;
  table(table: TableId): Handle;
  /** Tables of one sheet, or of the workbook. */
  tables(sheet: SheetId | null): Handle;
  /** Tables that touch an area, or that lie wholly inside it. */
  tablesIn(area: Area, wholly: boolean): Handle;
  /** Names of one sheet, or of the workbook. */
  names(sheet: SheetId | null): Handle;
}

/** One open workbook with everything an add-in can see of it beside the cells. */
export class Session {
  readonly ranges: RangeKeeper;
  readonly selection: Selection;
  readonly subscriptions = new Subscriptions();
  /** Passwords of protected sheets; the workbook itself only knows that there is one. */
  readonly passwords = new Map<SheetId, string>();
  /** Files of the workbooks that the add-in opened beside this one, base64. */
  readonly opened: string[] = [];
  private made: Objects | null = null;

  constructor(
    readonly book: LiveBook,
    selected: (change: SelectionChange) => void,
    /** True while a custom function has not answered. */
    readonly calculating: () => boolean = () => false,
  ) {
    this.ranges = new RangeKeeper(this);
    this.selection = new Selection(book, selected);
  }

  get objects(): Objects {
    if (this.made === null) throw new Error("The object model was not set up.");
    return this.made;
  }

  use(objects: Objects): void {
    this.made = objects;
  }

  sheet(id: SheetId): LiveSheet {
    const sheet = this.book.sheets().find((candidate) => candidate.id === id);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  /** By name (any capitals) or by id. */
  findSheet(key: string): LiveSheet | null {
    const name = key.toLowerCase();
    const sheets = this.book.sheets();
    return (
      sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? null
    );
  }

  table(id: TableId): LiveTable {
    const table = this.book.tables().find((candidate) => candidate.id === id);
    if (table === undefined) throw itemNotFound();
    return table;
  }

  /** By name (any capitals) or by id; `sheet` limits the search to one sheet. */
  findTable(key: string, sheet: SheetId | null): LiveTable | null {
    const name = key.toLowerCase();
    const tables = this.tablesOf(sheet);
    return (
      tables.find((table) => table.id === key) ?? tables.find((table) => table.name.toLowerCase() === name) ?? null
    );
  }

  tablesOf(sheet: SheetId | null): readonly LiveTable[] {
    return this.book.tables().filter((table) => sheet === null || table.area.sheet === sheet);
  }
}
