import { createLiveBook } from "../calc/createLiveBook";
import type { LiveBook } from "../calc/liveBook";
import type { Book, CellValue } from "../core/book/book";
import type { CellAt, Change, WhatIf } from "../core/review/influence/whatIf";
import type { ReviewOptions } from "../core/review/review";
import { boundAudits } from "../workbook/layout/boundAudits";
import { keptAudits } from "../workbook/layout/keptAudits";

/** Beyond so many formulas a second calculation of the workbook would cost more time and memory than it is worth. */
const most = 60_000;

/** What a review can know besides the workbook: its audits, and the workbook calculated anew. */
export function evidenceOf(book: Book): ReviewOptions {
  const audits = [...boundAudits(book), ...keptAudits(book)];
  const live = canBeCalculated(book) ? calculated(book) : null;
  return live === null ? { audits } : { audits, recalculated: live.toBook(), whatIf: whatIfIn(live) };
}

/** Results that depend on the moment, on other files or on the order of a circle cannot be told apart from wrong ones. */
function canBeCalculated({ sheets, calculation }: Book): boolean {
  let formulas = 0;
  for (const { cells } of sheets)
    for (const { formula } of cells) {
      if (formula === undefined) continue;
      formulas += 1;
      if (restless.test(formula)) return false;
    }
  return formulas > 0 && formulas <= most && calculation?.iterate !== true;
}

const restless = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|RTD|WEBSERVICE|CUBE\w+)\(|\[[^\]]+\][^!]*!/i;

/** Null when the workbook is one that only Excel can open up. */
function calculated(book: Book): LiveBook | null {
  try {
    return createLiveBook(book);
  } catch {
    return null;
  }
}

/** Tries changes out in a workbook that calculates, and takes them back. */
export function whatIfIn(live: LiveBook): WhatIf {
  const ids = new Map(live.sheets().map(({ id, name }) => [name, id]));
  const value = ({ sheet, row, column }: CellAt): CellValue => {
    const id = ids.get(sheet);
    return id === undefined ? null : live.cell(id, row, column).value;
  };
  return (changes, read) => {
    live.beginStep();
    try {
      for (const change of changes) put(live, ids, change);
      return read.map(value);
    } catch {
      return null;
    } finally {
      live.endStep();
      if (changes.length > 0) live.undo();
    }
  };
}

function put(live: LiveBook, ids: ReadonlyMap<string, string>, { sheet: name, row, column, content }: Change): void {
  const sheet = ids.get(name);
  if (sheet === undefined) return;
  const isFormula = typeof content === "string" && content.startsWith("=");
  live.write(
    { sheet, row, column, rows: 1, columns: 1 },
    [[isFormula ? { formula: content } : { value: content }]],
    "user",
  );
}
