import { fail, ok } from "../core/result";
import type { Result } from "../core/result";
import type { CellEdit, CellInput, Reading, RowKey, TableReading, WorkbookPort } from "../workbook/port";
import type { AppProblem, Done, OpenAudit } from "./audit";
import { takeBackBound } from "./boundDeed";
import { isBound } from "./boundSuffix";
import { isSameCell, rowContent } from "./deed";
import type { CellChange, Deed, RowContent } from "./deed";
import { openAudit } from "./openAudit";
import { afterItem, itemRequest } from "./itemTables";

/**
 * Takes back what was done: writes the former contents of its cells, removes the row that was added, or adds the one that
 * was removed, as one undoable step. Answers the audit read again. Refuses when a cell holds something else since
 * (CELL_CHANGED, with what it holds now) or an added row is not there as it was added (ROW_MISSING). What Excel's own
 * undo has taken back already counts as done.
 */
export async function takeBack(port: WorkbookPort, audit: OpenAudit, deed: Deed): Done<OpenAudit> {
  const done = await takenBack(port, audit, deed);
  if (done.ok) return done;
  return isBackAlready(done.error, deed) ? openAudit(port, audit.suffix) : done;
}

async function takenBack(port: WorkbookPort, { suffix }: OpenAudit, deed: Deed): Done<OpenAudit> {
  if (deed.kind === "wrote" && isBound(deed.table)) return takeBackBound(port, suffix, deed.cells);
  const done = await takenFromTable(port, suffix, deed);
  return done.ok ? afterItem(port, done.value, suffix) : done;
}

async function takenFromTable(port: WorkbookPort, suffix: string, deed: Deed): Done<Reading> {
  if (deed.kind === "removed") return port.append(deed.table, inputs(deed.row), itemRequest(suffix));
  if (deed.kind === "wrote" && deed.cells.every(({ row }) => "column" in row)) {
    return port.write(keyedEdits(deed.table, deed.cells), itemRequest(suffix));
  }
  const now = await port.read({ tables: [deed.table], names: [] });
  if (!now.ok) return now;
  const table = now.value.tables[deed.table] ?? null;
  if (table === null) return fail({ code: "TABLE_MISSING", table: deed.table });
  if (deed.kind === "wrote") return writeFound(port, table, deed.cells, suffix);
  const found = findRow(table, deed.row);
  return found.ok ? port.remove(deed.table, found.value, itemRequest(suffix)) : found;
}

/** Blank cells of a row that comes back stay as Excel fills them. */
const inputs = (row: RowContent) =>
  Object.fromEntries(Object.entries(row).flatMap(([header, value]) => (value === null ? [] : [[header, { value }]])));

const keyedEdits = (table: string, cells: readonly CellChange[]): CellEdit[] =>
  cells.flatMap((change) => {
    const { row, column, after } = change;
    return "column" in row ? [{ table, row, column, input: formerInput(change), expected: after }] : [];
  });

/** What goes into the cell again: the formula that stood there, where one did. */
const formerInput = ({ before, formula }: CellChange): CellInput =>
  formula === undefined ? { value: before } : { formula };

async function writeFound(
  port: WorkbookPort,
  table: TableReading,
  cells: readonly CellChange[],
  suffix: string,
): Done<Reading> {
  const edits: CellEdit[] = [];
  for (const change of cells) {
    const { row, column, after } = change;
    const key = "column" in row ? ok(row) : findRow(table, row.holds);
    if (!key.ok) return key;
    edits.push({ table: table.name, row: key.value, column, input: formerInput(change), expected: after });
  }
  return port.write(edits, itemRequest(suffix));
}

/** The last row that holds all of this: what was added last stands lowest. */
function findRow(table: TableReading, expected: RowContent): Result<RowKey, AppProblem> {
  const index = table.values.findLastIndex((_, place) => holds(rowContent(table, place) ?? {}, expected));
  if (index >= 0) return ok({ index, expected });
  const texts = Object.values(expected).flatMap((value) => (typeof value === "string" && value !== "" ? [value] : []));
  return fail({ code: "ROW_MISSING", table: table.name, key: texts.join(" · ") });
}

const holds = (row: RowContent, expected: RowContent): boolean =>
  Object.entries(expected).every(([header, value]) => header in row && isSameCell(row[header] ?? null, value));

/** Every cell of the deed was refused because it holds what it held before. */
function isBackAlready(problem: AppProblem, deed: Deed): boolean {
  if (problem.code !== "CELL_CHANGED" || deed.kind !== "wrote") return false;
  const isFormer = problem.cells.every(({ expected, found }) =>
    deed.cells.some(({ before, after }) => isSameCell(after, expected) && isSameCell(before, found)),
  );
  return isFormer && problem.cells.length === deed.cells.length;
}
