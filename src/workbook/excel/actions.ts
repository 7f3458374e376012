import { ok } from "../../core/result";
import type { Answer, CellPlace } from "../port";
import { batch } from "./batch";

/** Brings a cell before the person's eyes. */
export const select = (place: CellPlace): Promise<Answer<null>> =>
  batch(async (context, subject) => {
    subject.sheet = place.sheet;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
    return ok(null);
  });

/** The cells that are selected, and the sheet in front. */
export const selection = (): Promise<Answer<CellPlace>> =>
  batch(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.worksheet.load("name");
    await context.sync();
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return ok({ sheet: range.worksheet.name, address });
  });

/** Recalculates every formula, the add-in's functions included, whether Excel thinks it must or not. */
export const recalculate = (): Promise<Answer<null>> =>
  batch(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return ok(null);
  });
