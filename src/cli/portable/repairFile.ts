import { copiesWords } from "../../words/copies";
import { ailingCells } from "../../workbook/layout/portable/condition";
import { openFile } from "./openFile";
import { nothingDone, unreadable } from "./outcome";
import type { ChangeContext, Changed } from "./outcome";

/** Puts the names of the add-in's functions in order, and says which cells got no answer. */
export async function repairFile(bytes: Uint8Array, { out, words }: ChangeContext): Promise<Changed> {
  const file = await openFile(bytes);
  if (!file.ok) return unreadable(file.error, words);
  const { book, patch } = file.value;
  const said = copiesWords[words.language].portable;
  const ailing = ailingCells(book);
  const complaints = (["#NAME?", "#BUSY!"] as const).flatMap((shown) => {
    const count = ailing.filter(({ silent, mended }) => silent === shown && mended === null).length;
    return count === 0 ? [] : [said.silent(count, shown)];
  });
  const spoilt = ailing.filter(({ mended }) => mended !== null);
  if (spoilt.length === 0) return { ...nothingDone(said.nothingToRepair), complaints };
  for (const { mended, ...cell } of spoilt) patch.replace(cell, { formula: mended, value: null, spill: null });
  patch.calculateOnOpening();
  return { bytes: patch.finish(), said: said.repaired(out, spoilt.length), complaints };
}
