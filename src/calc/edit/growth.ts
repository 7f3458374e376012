import type { Area, LiveTable } from "../liveBook";
import { isBlank } from "../graph/node";
import { overlap } from "../sheets/address";
import { type Structure, withSheet, withTable } from "../sheets/structure";
import type { Workbook } from "../sheets/workbook";
import { fillCalculatedColumns } from "./columnFormula";

const bottomOf = (area: Area): number => area.row + area.rows - 1;

const rowsBelow = (table: LiveTable, rows: number): Area => ({ ...table.area, row: bottomOf(table.area) + 1, rows });

function isFree(book: Workbook, area: Area): boolean {
  let free = true;
  book.cells.eachIn(area, (slot) => {
    if (!isBlank(slot.content) || slot.spilledFrom !== null) free = false;
  });
  return free;
}

/** The table that grows when this area is written: the one that ends right above it and is at least as wide. */
export function growingTable(book: Workbook, area: Area): LiveTable | null {
  const right = area.column + area.columns;
  const fits = (table: LiveTable): boolean =>
    table.area.sheet === area.sheet &&
    !table.totalsRow &&
    bottomOf(table.area) + 1 === area.row &&
    area.column >= table.area.column &&
    right <= table.area.column + table.area.columns;
  const table = book.structure.tables.find(fits);
  if (table === undefined) return null;
  const below = rowsBelow(table, area.rows);
  const taken = book.structure.tables.some((other) => other.area.sheet === area.sheet && overlap(other.area, below));
  return !taken && isFree(book, below) ? table : null;
}

/** Rules that covered the last row of a table over some of its columns cover the new rows as well. */
function grownRules(structure: Structure, table: LiveTable, rows: number): Structure {
  const last = { ...table.area, row: bottomOf(table.area), rows: 1 };
  const grow = <T extends { readonly area: Area }>(rule: T): T => {
    const ends = bottomOf(rule.area) === last.row && overlap(rule.area, last) !== null;
    return ends ? { ...rule, area: { ...rule.area, rows: rule.area.rows + rows } } : rule;
  };
  return withSheet(structure, table.area.sheet, (sheet) => ({
    ...sheet,
    validations: sheet.validations.map(grow),
    conditionalFormats: sheet.conditionalFormats.map(grow),
  }));
}

function copyLooks(book: Workbook, from: LiveTable, rows: readonly number[]): void {
  const { sheet, column: left, columns } = from.area;
  const last = bottomOf(from.area);
  for (let column = left; column < left + columns; column += 1) {
    const { style } = book.content(sheet, last, column);
    for (const row of rows) {
      const content = book.content(sheet, row, column);
      if (Object.keys(content.style).length === 0) book.put(sheet, row, column, { ...content, style });
    }
  }
}

/** Takes rows written below a table into it: its rules and looks go along and calculated columns are filled down. */
export function growTable(book: Workbook, table: LiveTable, count: number): void {
  const area = { ...table.area, rows: table.area.rows + count };
  const structure = withTable(book.structure, table.id, (old) => ({ ...old, area }));
  book.restructure(grownRules(structure, table, count));
  const fresh = Array.from({ length: count }, (_, at) => bottomOf(table.area) + 1 + at);
  copyLooks(book, table, fresh);
  fillCalculatedColumns(book, { ...table, area }, fresh);
  book.announce({ kind: "tableChanged", table: table.id, source: book.source });
}
