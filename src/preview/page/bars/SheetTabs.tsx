import type { KeyboardEvent, ReactElement } from "react";
import type { SheetId } from "../../../calc/liveBook";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk, DeskState } from "../desk/desk";
import { asStep } from "../edits/refusal";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PreviewWords;
  readonly onMenu: (sheet: SheetId, at: { readonly x: number; readonly y: number }) => void;
  readonly onRename: (sheet: SheetId) => void;
}

/** The tabs of the sheets; arrow keys go from one to the next, the menu key opens what can be done with one. */
export function SheetTabs({ desk, state, words, onMenu, onRename }: Props): ReactElement {
  const shown = desk.book.sheets().filter(({ visibility }) => visibility === "visible");
  const add = (): void =>
    desk.refuse(asStep(desk.book, () => desk.showSheet(desk.book.addSheet(null, null, desk.source))));
  const onKey = (event: KeyboardEvent<HTMLButtonElement>, sheet: SheetId, at: number): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = shown[at + step];
    if (step !== 0 && next) {
      desk.showSheet(next.id);
      (event.currentTarget.parentElement?.children[at + step] as HTMLElement | undefined)?.focus();
    }
    if (event.key === "F2") onRename(sheet);
    if (event.key !== "ContextMenu" && !(event.shiftKey && event.key === "F10")) return;
    event.preventDefault();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onMenu(sheet, { x: left, y: top });
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={words.sheets} className="tab-list">
        {shown.map(({ id, name, tabColor }, at) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === state.sheet}
            tabIndex={id === state.sheet ? 0 : -1}
            className="tab"
            style={tabColor ? { boxShadow: `inset 0 -3px ${tabColor}` } : undefined}
            onClick={() => desk.showSheet(id)}
            onDoubleClick={() => onRename(id)}
            onKeyDown={(event) => onKey(event, id, at)}
            onContextMenu={(event) => {
              event.preventDefault();
              desk.showSheet(id);
              onMenu(id, { x: event.clientX, y: event.clientY });
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <button type="button" className="add-sheet" aria-label={words.addSheet} title={words.addSheet} onClick={add}>
        +
      </button>
    </div>
  );
}
