import { a1, area } from "../layout/address";
import { fail, ok } from "../../core/result";
import type { Answer, CellEdit, Reading, ReadRequest, ReplacedFormula, WorkbookProblem } from "../port";
import { undoableBatch } from "./batch";
import { isSame, textTooLong, written } from "./cells";
import { loadReading, reading } from "./read";
import { findRow } from "./rows";
import { isTextCell, loadTable, tableReading } from "./tables";
import type { LoadedTable } from "./tables";

/** One cell to write, found in the table as it is now. */
interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly edit: CellEdit;
}

/**
 * Writes cells of tables as one undoable step: the first request reads the tables, the second writes everything and
 * reads back. Nothing is written when a cell no longer holds what the edit was decided on.
 */
export const write = (edits: readonly CellEdit[], alsoRead?: ReadRequest): Promise<Answer<Reading>> =>
  undoableBatch(async (context, subject) => {
    const long = textTooLong(edits.map(({ column, input }) => [column, input]));
    if (long !== null) return fail(long);
    const tables = [...new Set(edits.map((edit) => edit.table))];
    const loaded = new Map(tables.map((name) => [name, loadTable(context, name, true)]));
    const columns = loadColumns(loaded, edits);
    await context.sync();
    const found = findTargets(loaded, edits);
    if (!found.ok) return found;
    const locked = lockedTargets(found.value, loaded, columns);
    if (locked !== null) return fail(locked);
    const replaced = found.value.flatMap((target) => formulaAt(loaded, columns, target));
    subject.sheet = found.value[0]?.sheet ?? "";
    subject.cells = found.value.map(({ row, column }) => a1(row, column));
    blocks(found.value).forEach((block) => writeBlock(context, loaded, block));
    const names = alsoRead?.names ?? [];
    const after = loadReading(context, { tables: [...tables, ...(alsoRead?.tables ?? [])], names });
    await context.sync();
    return ok(replaced.length === 0 ? reading(after) : { ...reading(after), replaced });
  });

function findTargets(loaded: ReadonlyMap<string, LoadedTable>, edits: readonly CellEdit[]): Answer<readonly Target[]> {
  const targets: Target[] = [];
  for (const edit of edits) {
    const target = findTarget(loaded.get(edit.table), edit);
    if (!target.ok) return target;
    targets.push(target.value);
  }
  const changed = targets.flatMap((target) => difference(loaded, target));
  return changed.length > 0 ? fail({ code: "CELL_CHANGED", cells: changed }) : ok(targets);
}

function findTarget(loaded: LoadedTable | undefined, edit: CellEdit): Answer<Target> {
  const table = loaded === undefined ? null : tableReading(loaded);
  if (table === null) return fail({ code: "TABLE_MISSING", table: edit.table });
  const column = table.headers.indexOf(edit.column);
  if (column < 0) return fail({ code: "COLUMN_MISSING", table: edit.table, column: edit.column });
  const row = findRow(table, edit.row);
  if (!row.ok) return row;
  return ok({ sheet: table.sheet, row: table.row + 1 + row.value, column: table.column + column, edit });
}

type Changed = Extract<WorkbookProblem, { code: "CELL_CHANGED" }>["cells"];

function difference(loaded: ReadonlyMap<string, LoadedTable>, { sheet, row, column, edit }: Target): Changed {
  if (edit.expected === undefined) return [];
  const entry = loaded.get(edit.table);
  const table = entry === undefined ? null : tableReading(entry);
  if (table === null) return [];
  const found = table.values[row - table.row - 1]?.[column - table.column] ?? null;
  if (isSame(found, edit.expected)) return [];
  return [{ sheet, address: a1(row, column), expected: edit.expected, found }];
}

/** Cells side by side are written together: fewer calls, and a refusal leaves none of them half done. */
function blocks(targets: readonly Target[]): readonly (readonly Target[])[] {
  const sorted = [...targets].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
  const result: Target[][] = [];
  for (const target of sorted) {
    const last = result.at(-1)?.at(-1);
    const isNext = last?.sheet === target.sheet && last.row === target.row && last.column + 1 === target.column;
    if (isNext) result.at(-1)?.push(target);
    else result.push([target]);
  }
  return result;
}

function writeBlock(
  context: Excel.RequestContext,
  loaded: ReadonlyMap<string, LoadedTable>,
  block: readonly Target[],
): void {
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = context.workbook.worksheets
    .getItem(first.sheet)
    .getRange(area(first.row, first.column, last.row, last.column));
  const takesText = ({ edit, row, column }: Target): boolean => {
    const table = loaded.get(edit.table);
    return table !== undefined && isTextCell(table, row, column);
  };
  range.formulas = [block.map((target) => written(target.edit.input, takesText(target)))];
}

type Columns = ReadonlyMap<string, Excel.Range>;
const columnKey = (edit: CellEdit): string => `${edit.table}\n${edit.column}`;

/** Asks for the formulas of the columns to be written, and which are locked; that matters only on a protected sheet. */
function loadColumns(loaded: ReadonlyMap<string, LoadedTable>, edits: readonly CellEdit[]): Columns {
  const columns = new Map<string, Excel.Range>();
  for (const edit of edits) {
    const table = loaded.get(edit.table)?.table;
    if (table === undefined || columns.has(columnKey(edit))) continue;
    const column = table.columns.getItemOrNullObject(edit.column).getDataBodyRange();
    column.load("formulas");
    column.format.protection.load("locked");
    columns.set(columnKey(edit), column);
  }
  return columns;
}

/** The formula in whose place an edit puts something, so that taking it back can put it there again. */
function formulaAt(
  loaded: ReadonlyMap<string, LoadedTable>,
  columns: Columns,
  { edit, row }: Target,
): readonly ReplacedFormula[] {
  const first = (loaded.get(edit.table)?.range.rowIndex ?? 0) + 1;
  const formula: unknown = columns.get(columnKey(edit))?.formulas[row - first]?.[0];
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  return [{ table: edit.table, row: edit.row, column: edit.column, formula }];
}

/** All locked cells at once, before anything is written. A column of mixed cells is left to Excel to judge. */
function lockedTargets(
  targets: readonly Target[],
  loaded: ReadonlyMap<string, LoadedTable>,
  columns: Columns,
): WorkbookProblem | null {
  const refused = targets.filter(
    ({ edit }) =>
      loaded.get(edit.table)?.protection.protected === true &&
      columns.get(columnKey(edit))?.format.protection.locked === true,
  );
  const [first] = refused;
  if (first === undefined) return null;
  return { code: "SHEET_PROTECTED", sheet: first.sheet, cells: refused.map(({ row, column }) => a1(row, column)) };
}
