import type { Cell } from "../../../core/book/book";
import type { Draft } from "../draft";
import { LABEL, TEXT } from "../looks";

/** Zero-based row of the cell that holds the check value of the sheet. */
const SEAL_ROW = 3;

/**
 * A check value of which cells of a portable copy's sheet are filled, eight hexadecimal digits. What stands in them is left
 * out: programs spell formulas, numbers and texts anew. It tells what somebody added by hand, and is no protection.
 */
function sealOf(cells: readonly Cell[]): string {
  const filled = cells.filter(
    ({ row, formula, value }) => row !== SEAL_ROW && (formula !== undefined || (value !== null && value !== "")),
  );
  return hashOf(
    filled
      .map(({ row, column }) => `${row},${column}`)
      .sort()
      .join("\n"),
  );
}

/** Writes the check value beside its label. */
export function writeSeal(draft: Draft, label: string, cells: readonly Cell[]): void {
  draft.put(SEAL_ROW, 0, label, LABEL);
  draft.put(SEAL_ROW, 1, sealOf(cells), TEXT);
}

/** Fowler-Noll-Vo, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** Whether the sheet holds what the conversion put there and nothing else. */
export function isSealed(cells: readonly Cell[]): boolean {
  const value = cells.find(({ row, column }) => row === SEAL_ROW && column === 1)?.value;
  return value === sealOf(cells);
}
