import type { Book, Sheet } from "../../../core/book/book";

/** Tables over cells that hold their headers already. */
export function addTables(target: Excel.Worksheet, sheet: Sheet): void {
  for (const { name, area, style, filterButtons } of sheet.tables) {
    const table = target.tables.add(area, true);
    table.name = name;
    if (style !== null) table.style = style;
    table.showFilterButton = filterButtons;
  }
}

/** Names of the workbook, or of a sheet where they say so. */
export function addNames(workbook: Excel.Workbook, names: Book["names"]): void {
  for (const { name, formula, sheet, visible } of names) {
    const home = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    const item = home.add(name, formula);
    if (!visible) item.visible = false;
  }
}
