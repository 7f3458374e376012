import { createLiveBook } from "../../calc/createLiveBook";
import type { Book, Cell, CellValue, Sheet } from "../../core/book/book";
import { copiesWords } from "../../words/copies";
import { sayTwinProblem } from "../../words/sayTwin";
import { a1 } from "../../workbook/layout/address";
import { ailingCells } from "../../workbook/layout/portable/condition";
import { portableCopy } from "../../workbook/layout/portable/portableCopy";
import type { PortableCopy } from "../../workbook/layout/portable/portableCopy";
import type { TwinCell } from "../../workbook/layout/portable/twin";
import { wayBack } from "../../workbook/layout/portable/wayBack";
import type { XlsxPatch } from "../../xlsx";
import { openFile } from "./openFile";
import { nothingDone, refused, unreadable } from "./outcome";
import type { ChangeContext, Changed } from "./outcome";

/** Beyond so many formulas results are left to the program that opens the file. */
const MOST_CALCULATED = 60_000;

/** Turns the AUDIT formulas of a file into native ones. */
export async function convertFile(bytes: Uint8Array, { out, today, words }: ChangeContext): Promise<Changed> {
  const file = await openFile(bytes);
  if (!file.ok) return unreadable(file.error, words);
  const { book, patch } = file.value;
  const said = copiesWords[words.language];
  if (wayBack(book) !== null) return refused(said.portable.isPortable);
  const stored = (cell: TwinCell): string => patch.source(cell) ?? "";
  const copy = portableCopy(book, { words: said, date: today, stored });
  if (copy === null) return nothingDone(said.portable.nothingAsked);
  const complaints = complaintsOf(copy, words.language);
  if (copy.cells.length === 0) return { bytes: null, said: "", complaints };
  const ailing = ailingCells(book).some(({ silent }) => silent !== null);
  write(copy, calculated(book, copy), patch);
  // Sums of other cells that asked in vain must be worked out anew by whoever opens the file.
  if (ailing) patch.calculateOnOpening();
  return { bytes: patch.finish(), said: said.portable.made(out, copy.cells.length, copy.sheet.name), complaints };
}

function complaintsOf({ untwinned, elsewhere }: PortableCopy, language: "zh-CN" | "en-US"): string[] {
  const words = copiesWords[language];
  const cells = untwinned.map(({ sheet, row, column, problem }) =>
    words.portable.untwinned(words.place(sheet, a1(row, column)), sayTwinProblem(words, problem)),
  );
  return elsewhere.length === 0 ? cells : [...cells, words.portable.elsewhere(elsewhere.join(", "))];
}

function write(copy: PortableCopy, results: Results, patch: XlsxPatch): void {
  for (const cell of copy.cells) {
    const formula = "formula" in cell.twin ? cell.twin.formula : null;
    const value = "value" in cell.twin ? cell.twin.value : results.at(cell.sheet, cell.row, cell.column);
    patch.replace(cell, { formula, value, spill: cell.spill });
  }
  const { sheet } = copy;
  const cells = sheet.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, value: results.at(sheet.name, cell.row, cell.column) },
  );
  patch.addSheet({ ...sheet, cells });
}

interface Results {
  readonly at: (sheet: string, row: number, column: number) => CellValue;
}

/** The results of the native formulas, so that a reader who does not calculate sees them, too. */
function calculated(book: Book, copy: PortableCopy): Results {
  const formulas = book.sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula).length, 0);
  if (formulas > MOST_CALCULATED) return { at: () => null };
  const twins = new Map(copy.cells.map((cell) => [`${cell.sheet}\n${cell.row},${cell.column}`, cell]));
  const sheets = book.sheets.map((sheet): Sheet => ({
    ...sheet,
    cells: sheet.cells.map((cell) => twinned(sheet.name, cell)),
  }));
  const live = createLiveBook({ ...book, sheets: [...sheets, copy.sheet] });
  const ids = new Map(live.sheets().map(({ name, id }) => [name, id]));
  return { at: (sheet, row, column) => live.cell(ids.get(sheet) ?? "", row, column).value };

  function twinned(sheet: string, cell: Cell): Cell {
    const twin = twins.get(`${sheet}\n${cell.row},${cell.column}`);
    if (twin === undefined) return cell;
    const { formula: _formula, spill: _spill, ...rest } = cell;
    if ("value" in twin.twin) return { ...rest, value: twin.twin.value };
    return { ...rest, value: null, formula: twin.twin.formula, ...(twin.spill === null ? {} : { spill: twin.spill }) };
  }
}
