import type { BookName } from "../../core/book/book";
import type { Program } from "../formula/scope";
import type { LiveTable, SheetId } from "../liveBook";
import { contains } from "./address";
import type { Structure } from "./structure";

const keyOf = (name: string, sheet: string): string => `${sheet.toLowerCase()}!${name.toLowerCase()}`;

/** Finds sheets, tables and names by what formulas call them. */
export class Directory {
  structure: Structure;
  private sheetsByName = new Map<string, SheetId>();
  private positions = new Map<SheetId, number>();
  private tablesByName = new Map<string, LiveTable>();
  private namesByKey = new Map<string, BookName>();

  constructor(
    structure: Structure,
    private readonly compile: (formula: string) => Program | null,
  ) {
    this.structure = structure;
    this.set(structure);
  }

  set(structure: Structure): void {
    this.structure = structure;
    this.sheetsByName = new Map(structure.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.id]));
    this.positions = new Map(structure.sheets.map((sheet, at) => [sheet.id, at]));
    this.tablesByName = new Map(structure.tables.map((table) => [table.name.toLowerCase(), table]));
    this.namesByKey = new Map(structure.names.map((name) => [keyOf(name.name, name.sheet ?? ""), name]));
  }

  sheetNamed(name: string): SheetId | null {
    return this.sheetsByName.get(name.toLowerCase()) ?? null;
  }

  sheetIndex(sheet: SheetId): number {
    return this.positions.get(sheet) ?? -1;
  }

  sheetName(sheet: SheetId): string {
    return this.structure.sheets[this.sheetIndex(sheet)]?.name ?? "";
  }

  tableNamed(name: string): LiveTable | null {
    return this.tablesByName.get(name.toLowerCase()) ?? null;
  }

  tableAt(sheet: SheetId, row: number, column: number): LiveTable | null {
    const here = (table: LiveTable): boolean => table.area.sheet === sheet && contains(table.area, row, column);
    return this.structure.tables.find(here) ?? null;
  }

  /** A name as a sheet sees it: its own names before the workbook's. */
  name(name: string, sheet: SheetId): BookName | null {
    const own = this.namesByKey.get(keyOf(name, this.sheetName(sheet)));
    return own ?? this.namesByKey.get(keyOf(name, "")) ?? null;
  }

  /** The formula of a name, compiled; null when there is no such name or it cannot be read. */
  named(name: string, sheet: SheetId): Program | null {
    const found = this.name(name, sheet);
    return found === null ? null : this.compile(found.formula);
  }
}
