import type { SheetId } from "../../../calc/liveBook";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import { asStep } from "../edits/refusal";
import { sheetOf } from "../edits/typing";
import type { MenuLine } from "./PopMenu";
import type { Ask } from "./structure";

/** What can be done with a sheet from its tab. */
export function sheetLines(desk: Desk, sheet: SheetId, words: PreviewWords, ask: Ask): MenuLine[] {
  const { book, source } = desk;
  const all = book.sheets();
  const shown = all.filter(({ visibility }) => visibility === "visible");
  const at = all.findIndex(({ id }) => id === sheet);
  const doing = (act: () => void) => () => desk.refuse(asStep(book, act));
  const hidden = all.filter(({ visibility }) => visibility === "hidden");
  return [
    { label: words.renameSheet, act: () => askName(desk, sheet, words, ask) },
    { label: words.copySheet, act: doing(() => desk.showSheet(book.copySheet(sheet, source))) },
    { label: words.deleteSheet, disabled: shown.length < 2, act: doing(() => book.deleteSheet(sheet, source)) },
    {
      label: words.moveLeft,
      divided: true,
      disabled: at === 0,
      act: doing(() => book.moveSheet(sheet, at - 1, source)),
    },
    {
      label: words.moveRight,
      disabled: at === all.length - 1,
      act: doing(() => book.moveSheet(sheet, at + 1, source)),
    },
    { label: words.hide, divided: true, disabled: shown.length < 2, act: doing(() => hide(desk, sheet)) },
    ...hidden.map(({ id, name }) => ({
      label: words.unhideSheet(name),
      act: doing(() => book.changeSheet(id, { visibility: "visible" })),
    })),
  ];
}

/** Asks for a sheet's new name. */
export function askName(desk: Desk, sheet: SheetId, words: PreviewWords, ask: Ask): void {
  const answer = sheetOf(desk.book, sheet)?.name ?? "";
  const then = (name: string): void =>
    desk.refuse(asStep(desk.book, () => desk.book.renameSheet(sheet, name, desk.source)));
  ask({ label: words.sheetName, answer, then });
}

function hide(desk: Desk, sheet: SheetId): void {
  const other = desk.book.sheets().find(({ id, visibility }) => id !== sheet && visibility === "visible");
  if (other && desk.get().sheet === sheet) desk.showSheet(other.id);
  desk.book.changeSheet(sheet, { visibility: "hidden" });
}
