import { ok } from "../core/result";
import type { CellRewrite, WorkbookPort } from "../workbook/port";
import type { Done } from "./audit";

/** A cell before and after a correction. Its input is a formula with "=", or the value it held. */
export interface FixedCell {
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
  readonly before: CellRewrite["input"];
  readonly after: CellRewrite["input"];
}

/**
 * Writes a correction as one undoable step, if its cells still hold what it was decided on. Answers what takes it back,
 * by the same function.
 */
export async function applyFix(port: WorkbookPort, cells: readonly FixedCell[]): Done<readonly FixedCell[]> {
  const written = await port.rewrite(
    cells.map(({ sheet, cell, before, after }) => ({ sheet, address: cell, input: after, expected: before })),
  );
  if (!written.ok) return written;
  return ok(cells.map((one) => ({ ...one, before: one.after, after: one.before })));
}
