import { ok } from "../../core/result";
import type { Answer, Outline } from "../port";
import { batch } from "./batch";
import { remember } from "./sheetNames";

/** Sheets, tables with their headers, and names. Two requests: the columns need to know which tables there are. */
export const outline = (): Promise<Answer<Outline>> =>
  batch(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    worksheets.items.forEach((sheet) => sheet.protection.load("protected"));
    tables.items.forEach((table) => {
      table.worksheet.load("name");
      table.columns.load("items/name");
    });
    await context.sync();
    worksheets.items.forEach(remember);
    return ok({
      sheets: worksheets.items.map((sheet) => ({
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        protected: sheet.protection.protected,
      })),
      tables: tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map((column) => column.name),
      })),
      names: names.items.map((item) => item.name),
    });
  });
