import { copiesWords } from "../../words/copies";
import { wayBack } from "../../workbook/layout/portable/wayBack";
import { openFile } from "./openFile";
import { refused, unreadable } from "./outcome";
import type { ChangeContext, Changed } from "./outcome";

/** Restores the original formulas of a portable copy; its sheet goes when nothing is left in the list. */
export async function goBackInFile(bytes: Uint8Array, { out, words }: ChangeContext): Promise<Changed> {
  const file = await openFile(bytes);
  if (!file.ok) return unreadable(file.error, words);
  const { book, patch } = file.value;
  const said = copiesWords[words.language];
  const way = wayBack(book);
  if (way === null) return refused(said.portable.isNotPortable);
  for (const cell of way.cells) {
    if (cell.stored.startsWith("<")) patch.restore(cell, cell.stored);
    else patch.replace(cell, { formula: cell.original, value: null, spill: null });
  }
  if (way.changed.length === 0) patch.removeSheet(way.sheet);
  return {
    bytes: patch.finish(),
    said: said.portable.wentBack(out, way.cells.length),
    complaints: way.changed.map(({ sheet, address }) => said.portable.changed(said.place(sheet, address))),
  };
}
