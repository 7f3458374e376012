import type { ColumnRole } from "../core/binding/binding";
import { shownAt, textOf } from "../core/binding/grid";
import type { CellValue } from "../core/book/book";
import { fail, ok, type Result } from "../core/result";
import type { CellRewrite, WorkbookPort } from "../workbook/port";
import type { AppProblem, Done, OpenAudit } from "./audit";
import type { CellChange, Deed } from "./deed";
import { openBound, readBoundAudit, tableWith, type BoundReadings, type BoundSheet } from "./openBound";

/** A cell of a clause on somebody's own sheet that is written. */
export interface BoundWriting {
  readonly clause: string;
  /** Its text: where a sheet has no numbers, ids are made of positions, and only the text tells a clause from another. */
  readonly text: string;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly rewrite: CellRewrite;
}

/** The heading of a column as it stands on the sheet, in one line; of merged headings the lowest. */
export function headingOf({ grid, binding }: BoundSheet, role: ColumnRole): string {
  const column = binding.columns[role];
  return column === undefined ? "" : textOf(shownAt(grid, binding.header[1], column));
}

/** What was written, to be told and taken back; null when every cell held it already. */
export function boundDeed(suffix: string, written: readonly BoundWriting[]): Deed | null {
  const cells = written.map(({ clause, text, role, heading, rewrite }): CellChange => ({
    row: { column: role, is: clause, text },
    column: heading,
    before: heldBy(rewrite.expected),
    after: heldBy(rewrite.input),
  }));
  return cells.length === 0 ? null : { kind: "wrote", table: suffix, cells };
}

const heldBy = (input: CellRewrite["expected"]): CellValue =>
  input !== undefined && "value" in input ? input.value : null;

/** Writes back what cells of clauses held, wherever these stand now, as one undoable step. */
export async function takeBackBound(port: WorkbookPort, suffix: string, cells: readonly CellChange[]): Done<OpenAudit> {
  const now = await readBoundAudit(port, suffix);
  if (!now.ok) return now;
  const edits: CellRewrite[] = [];
  for (const change of cells) {
    const edit = editBack(now.value, change);
    if (!edit.ok) return edit;
    edits.push(edit.value);
  }
  const written = await port.rewrite(edits);
  return written.ok ? openBound(port, suffix) : written;
}

function editBack(now: BoundReadings, { row, before, after }: CellChange): Result<CellRewrite, AppProblem> {
  if (!("is" in row)) return fail({ code: "NO_AUDIT" });
  const here = tableWith(now, row.is);
  const clause = now.audit.rows.find(({ id }) => id === row.is);
  const cell = here?.bound.cells.get(row.is)?.[row.column as ColumnRole];
  if (here === null || cell === undefined || clause === undefined || clause.indicator !== row.text)
    return fail({ code: "ROW_MISSING", table: here?.bound.binding.sheet ?? "", key: row.is });
  const { sheet } = here.bound.binding;
  return ok({ sheet, address: cell.address, input: { value: before }, expected: { value: after } });
}
