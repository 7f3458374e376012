import { fail, ok } from "../../core/result";
import type { Answer } from "../port";
import { batch } from "./batch";

/** Deletes a sheet that holds this table. Excel does not undo it, so that callers look first what stands there. */
export const removeSheet = (name: string, table: string): Promise<Answer<null>> =>
  batch(async (context, subject) => {
    subject.sheet = name;
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const list = sheet.tables.getItemOrNullObject(table);
    list.load("isNullObject");
    await context.sync();
    if (sheet.isNullObject) return fail({ code: "SHEET_MISSING", sheet: name });
    if (list.isNullObject) return fail({ code: "TABLE_MISSING", table });
    sheet.delete();
    await context.sync();
    return ok(null);
  });
