import type { KeyboardEvent, MouseEvent, ReactElement } from "react";
import type { LiveSheet, SheetId } from "../../../calc/liveBook";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { commandOf } from "../model/commands";
import { asStep } from "../edits/refusal";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PreviewWords;
  readonly onMenu: (sheet: SheetId, at: { readonly x: number; readonly y: number }) => void;
  readonly onRename: (sheet: SheetId) => void;
}

/** The tabs of the sheets; arrow keys go from one to the next, the menu key opens what can be done with one. */
export function SheetTabs(props: Props): ReactElement {
  const { desk, words } = props;
  const shown = desk.book.sheets().filter(({ visibility }) => visibility === "visible");
  const add = (): void =>
    desk.refuse(asStep(desk.book, () => desk.showSheet(desk.book.addSheet(null, null, desk.source))));
  return (
    <div className="tabs">
      <div role="tablist" aria-label={words.sheets} className="tab-list">
        {shown.map((sheet, at) => (
          <Tab key={sheet.id} {...props} sheet={sheet} before={shown[at - 1]} after={shown[at + 1]} />
        ))}
      </div>
      <button type="button" className="add-sheet" aria-label={words.addSheet} title={words.addSheet} onClick={add}>
        +
      </button>
    </div>
  );
}

interface TabProps extends Props {
  readonly sheet: LiveSheet;
  readonly before: LiveSheet | undefined;
  readonly after: LiveSheet | undefined;
}

function Tab(props: TabProps): ReactElement {
  const { desk, state, onMenu, onRename } = props;
  const { id, name, tabColor } = props.sheet;
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    desk.showSheet(id);
    onMenu(id, { x: event.clientX, y: event.clientY });
  };
  return (
    <button
      type="button"
      role="tab"
      aria-selected={id === state.sheet}
      tabIndex={id === state.sheet ? 0 : -1}
      className="tab"
      style={tabColor ? { boxShadow: `inset 0 -3px ${tabColor}` } : undefined}
      onClick={() => desk.showSheet(id)}
      onDoubleClick={() => onRename(id)}
      onKeyDown={(event) => onTabKey(event, props)}
      onContextMenu={openMenu}
    >
      {name}
    </button>
  );
}

/** To the next sheet or back: arrows, and the keys that do it everywhere. */
function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  const command = commandOf(event);
  if (command?.kind === "sheet") return command.by;
  if (event.key === "ArrowRight") return 1;
  return event.key === "ArrowLeft" ? -1 : 0;
}

function onTabKey(
  event: KeyboardEvent<HTMLButtonElement>,
  { desk, sheet, before, after, onMenu, onRename }: TabProps,
): void {
  const { key, shiftKey, currentTarget: tab } = event;
  const by = stepOf(event);
  if (by !== 0) event.preventDefault();
  if (by > 0 && after) return go(desk, after, tab.nextElementSibling);
  if (by < 0 && before) return go(desk, before, tab.previousElementSibling);
  if (key === "F2") return onRename(sheet.id);
  if (key !== "ContextMenu" && !(shiftKey && key === "F10")) return;
  event.preventDefault();
  const { left, top } = tab.getBoundingClientRect();
  onMenu(sheet.id, { x: left, y: top });
}

function go(desk: Desk, sheet: LiveSheet, tab: Element | null): void {
  desk.showSheet(sheet.id);
  if (tab instanceof HTMLElement) tab.focus();
}
