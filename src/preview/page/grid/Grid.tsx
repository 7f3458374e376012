import { type KeyboardEvent, type ReactElement, type RefObject, useRef } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { perform } from "../desk/perform";
import { shown } from "../model/axis";
import { commandOf } from "../model/commands";
import { type Spot, spotName } from "../model/spot";
import { CellEditor } from "./CellEditor";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridRow } from "./GridRow";
import { Popups } from "./Popups";
import { targetOf } from "./pointer";
import { onMenu, onPress, type OnCommand } from "./press";
import { useInSight, useWindow, type Window } from "./useWindow";
import { isInSight } from "./inSight";
import { boxOf, headerHeight, headerWidth, type SheetView, wholeCell } from "./view";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly view: SheetView;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** Commands that are the page's business: saving, opening, menus. */
  readonly onCommand: OnCommand;
}

/** Pixels of a row as most are; a page is a screen of them. */
const usualRow = 20;

/** The sheet: rows and columns as far as the screen shows them, the field that holds the keyboard, and what pops up. */
export function Grid({ desk, state, view, words, editor, onCommand }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const window = useWindow(box);
  useInSight(box, view, state.sight);
  const place = placeOf(view, window, wholeCell(view, view.active));
  const onKey = (event: KeyboardEvent): void => {
    const command = event.nativeEvent.isComposing ? null : commandOf(event);
    if (!command) return;
    event.preventDefault();
    const done = perform(desk, command, Math.max(1, Math.floor(window.height / usualRow) - 1));
    const opensNothing = command.kind === "list" && !desk.get().listOpen;
    if (!done || opensNothing) onCommand(command, pointOf(box.current, place, window));
  };
  const canvas = { width: view.columns.total + headerWidth, height: view.rows.total + headerHeight };
  const inSight = isInSight(view, window, wholeCell(view, view.active));
  const popups = { desk, state, view, words, place, editor, right: window.left + window.width + headerWidth };
  const label = words.cellEditor(spotName(view.active));
  return (
    <div
      ref={box}
      data-region="grid"
      className={view.sheet.showGridlines ? "grid-box" : "grid-box no-lines"}
      onMouseDown={(event) => onPress(event, desk, view, editor)}
      onDoubleClick={(event) => targetOf(event.target)?.kind === "cell" && desk.beginEditing(desk.entry, "edit")}
      onContextMenu={(event) => onMenu(event, desk, view, onCommand)}
    >
      <div className="sheet" style={canvas}>
        <Cells desk={desk} view={view} window={window} words={words} onCommand={onCommand} />
        <CellEditor desk={desk} state={state} label={label} style={place} editor={editor} onKey={onKey} />
        {inSight && <Popups {...popups} />}
      </div>
    </div>
  );
}

type CellsProps = Pick<Props, "desk" | "view" | "words" | "onCommand"> & { readonly window: Window };

/** The grid itself, as screen readers see it. */
function Cells({ desk, view, window, words, onCommand }: CellsProps): ReactElement {
  const columns = shown(view.columns, window.left, window.width);
  const rows = rowsShown(view, window.top, window.height);
  const onSortMenu = (spot: Spot, at: DOMRect): void => {
    desk.goTo(spot);
    onCommand({ kind: "list" }, { x: at.left, y: at.bottom });
  };
  const row = (index: number): ReactElement => (
    <GridRow
      key={index}
      view={view}
      row={index}
      columns={columns}
      label={words.row(index + 1)}
      sortLabel={words.sortMenu}
      onSortMenu={onSortMenu}
    />
  );
  return (
    <div
      role="grid"
      aria-label={words.grid(view.sheet.name)}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      aria-multiselectable
    >
      <ColumnHeaders view={view} columns={columns} allLabel={words.allCells} label={words.column} />
      {rows.frozen.map(row)}
      <div style={{ height: rows.skipped }} />
      {rows.moving.map(row)}
    </div>
  );
}

/** The rows to paint; one with a merged area that reaches into the window counts as shown. */
function rowsShown(view: SheetView, top: number, height: number) {
  const { first, last } = shown(view.rows, top, height);
  const begin = view.sheet.merges
    .filter((merge) => merge.row < first && merge.row + merge.rows > first)
    .reduce((row, merge) => Math.max(view.rows.frozen, Math.min(row, merge.row)), first);
  return {
    frozen: [...Array(view.rows.frozen).keys()],
    skipped: view.rows.offset(begin) - view.rows.offset(view.rows.frozen),
    moving: Array.from({ length: Math.max(0, last - begin + 1) }, (_item, at) => begin + at),
  };
}

/** Where the active cell is on the sheet's canvas; frozen ones move along with the window. */
function placeOf(view: SheetView, window: { top: number; left: number }, block: ReturnType<typeof wholeCell>) {
  const { left, top, width, height } = boxOf(view, block);
  return {
    left: left + headerWidth + (block.column < view.columns.frozen ? window.left : 0),
    top: top + headerHeight + (block.row < view.rows.frozen ? window.top : 0),
    minWidth: width,
    minHeight: height,
  };
}

function pointOf(box: HTMLElement | null, place: ReturnType<typeof placeOf>, window: { top: number; left: number }) {
  const bounds = box?.getBoundingClientRect();
  return {
    x: (bounds?.left ?? 0) + place.left - window.left,
    y: (bounds?.top ?? 0) + place.top - window.top + place.minHeight,
  };
}
