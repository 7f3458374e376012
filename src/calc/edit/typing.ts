import type { Area, EditSource, SheetId } from "../liveBook";
import { typed } from "../format/typing";
import { GENERAL } from "../format/text";
import type { Workbook } from "../sheets/workbook";
import { write } from "./write";

/** Adds the brackets a person forgot at the end, as Excel does. */
function completed(book: Workbook, formula: string): string {
  const open = [...formula].filter((c) => c === "(").length - [...formula].filter((c) => c === ")").length;
  if (open <= 0 || book.program(formula) !== null) return formula;
  const closed = formula + ")".repeat(open);
  return book.program(closed) === null ? formula : closed;
}

/** Enters what a person typed. */
export function typeInto(
  book: Workbook,
  sheet: SheetId,
  row: number,
  column: number,
  text: string,
  source: EditSource,
): void {
  const area: Area = { sheet, row, column, rows: 1, columns: 1 };
  const entered = typed(text, book.content(sheet, row, column).style);
  book.edit(source, () => {
    if (entered.kind === "formula") {
      write(book, area, [[{ formula: completed(book, entered.formula) }]], source);
      return;
    }
    write(book, area, [[{ value: entered.value }]], source);
    const content = book.content(sheet, row, column);
    const plain = (content.style.numberFormat ?? GENERAL) === GENERAL;
    if (entered.numberFormat === null || !plain) return;
    const style = { ...content.style, numberFormat: entered.numberFormat };
    book.put(sheet, row, column, { ...content, style });
  });
}
