import type { Book, Cell, Sheet } from "../../core/book/book";
import { emptySheet } from "../../core/book/emptySheet";
import { fail, ok } from "../../core/result";
import { firstCell } from "../layout/address";
import type { Answer, SnapshotOptions } from "../port";
import { batch } from "./batch";
import { cellValue } from "./cells";

/** The workbook as plain data, sheet by sheet. */
export const snapshot = (options: SnapshotOptions = {}): Promise<Answer<Book>> =>
  batch(async (context, subject) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const wanted = worksheets.items.filter(({ name }) => options.sheets?.includes(name) ?? true);
    const ranges = wanted.map((sheet) => loadUsed(sheet));
    await context.sync();
    if (options.signal?.aborted === true) return fail({ code: "CANCELLED" });
    subject.sheet = "";
    options.progress?.(1);
    return ok({ sheets: wanted.map((sheet, at) => plainSheet(sheet, ranges[at])), names: [] });
  });

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("address,formulas,values,valueTypes");
  return range;
}

function plainSheet(sheet: Excel.Worksheet, range: Excel.Range | undefined): Sheet {
  const cells = range === undefined || range.isNullObject ? [] : cellsOf(range);
  const visibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return { ...emptySheet(sheet.name), visibility: visibility[sheet.visibility], cells };
}

function cellsOf(range: Excel.Range): readonly Cell[] {
  const start = firstCell(range.address) ?? { row: 0, column: 0 };
  return range.values.flatMap((line, row) =>
    line.flatMap((value: unknown, column) => {
      const formula: unknown = range.formulas[row]?.[column];
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const content = cellValue(value, range.valueTypes[row]?.[column]);
      if (content === null && !isFormula) return [];
      const at = { row: start.row + row, column: start.column + column, value: content };
      return [isFormula ? { ...at, formula } : at];
    }),
  );
}
