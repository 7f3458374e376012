import { fail, ok } from "../../core/result";
import type { Answer, CellInput, CellRewrite, WorkbookProblem } from "../port";
import { undoableBatch } from "./batch";
import { cellValue, isSame, textTooLong, written } from "./cells";

interface Target {
  readonly cell: CellRewrite;
  readonly range: Excel.Range;
}

/**
 * Writes cells by their places as one undoable step: the first request reads them, the second writes them all. Nothing
 * is written when a cell no longer holds what this was decided on, or when one of them is locked.
 */
export const rewrite = (cells: readonly CellRewrite[]): Promise<Answer<null>> =>
  undoableBatch(async (context, subject) => {
    const long = textTooLong(cells.map(({ address, input }) => [address, input]));
    if (long !== null) return fail(long);
    const sheets = new Map(
      [...new Set(cells.map(({ sheet }) => sheet))].map((name) => [name, loadSheet(context, name)]),
    );
    await context.sync();
    const missing = [...sheets].find(([, sheet]) => sheet.isNullObject);
    if (missing !== undefined) return fail({ code: "SHEET_MISSING", sheet: missing[0] });
    const targets = cells.map((cell) => loadTarget(context, cell));
    await context.sync();
    const refused = lockedCells(targets, sheets) ?? changedCells(targets);
    if (refused !== null) return fail(refused);
    subject.sheet = cells[0]?.sheet ?? "";
    subject.cells = cells.map(({ address }) => address);
    for (const { cell, range } of targets) range.formulas = [[written(cell.input, range.numberFormat[0]?.[0] === "@")]];
    await context.sync();
    return ok(null);
  });

function loadSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("isNullObject");
  sheet.protection.load("protected");
  return sheet;
}

function loadTarget(context: Excel.RequestContext, cell: CellRewrite): Target {
  const range = context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address);
  range.load("formulas,values,valueTypes,numberFormat");
  range.format.protection.load("locked");
  return { cell, range };
}

/** All locked cells of the first protected sheet among them. */
function lockedCells(targets: readonly Target[], sheets: ReadonlyMap<string, Excel.Worksheet>): WorkbookProblem | null {
  const locked = targets.filter(
    ({ cell, range }) => sheets.get(cell.sheet)?.protection.protected === true && range.format.protection.locked,
  );
  const [first] = locked;
  if (first === undefined) return null;
  const { sheet } = first.cell;
  return {
    code: "SHEET_PROTECTED",
    sheet,
    cells: locked.filter(({ cell }) => cell.sheet === sheet).map(({ cell }) => cell.address),
  };
}

function changedCells(targets: readonly Target[]): WorkbookProblem | null {
  const cells = targets.flatMap(({ cell, range }) => {
    if (cell.expected === undefined || holds(range, cell.expected)) return [];
    const expected = "formula" in cell.expected ? cell.expected.formula : cell.expected.value;
    return [{ sheet: cell.sheet, address: cell.address, expected, found: contentOf(range) }];
  });
  return cells.length > 0 ? { code: "CELL_CHANGED", cells } : null;
}

/** A cell with a formula holds that formula, whatever it shows. */
const holds = (range: Excel.Range, expected: CellInput): boolean =>
  isSame(contentOf(range), "formula" in expected ? expected.formula : expected.value);

function contentOf(range: Excel.Range): ReturnType<typeof cellValue> {
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=")) return formula;
  return cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0]);
}
