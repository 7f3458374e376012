import { type KeyboardEvent, type MouseEvent, type ReactElement, type RefObject, useRef } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk, DeskState } from "../desk/desk";
import { perform } from "../desk/perform";
import { shown } from "../model/axis";
import { type Command, commandOf } from "../model/commands";
import { spotName } from "../model/spot";
import { CellEditor } from "./CellEditor";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridRow } from "./GridRow";
import { Popups } from "./Popups";
import { isSelected, press, resize, type Target, targetOf } from "./pointer";
import { useInSight, useWindow } from "./useWindow";
import { boxOf, headerHeight, headerWidth, type SheetView, wholeCell } from "./view";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly view: SheetView;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** Commands that are the page's business: saving, opening, menus. */
  readonly onCommand: (command: Command, at: { readonly x: number; readonly y: number }) => void;
}

/** The sheet: rows and columns as far as the screen shows them, the field that holds the keyboard, and what pops up. */
export function Grid({ desk, state, view, words, editor, onCommand }: Props): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const window = useWindow(box);
  useInSight(box, view, state.sight);
  const columns = shown(view.columns, window.left, window.width);
  const rows = rowsShown(view, window.top, window.height);
  const active = wholeCell(view, view.active);
  const place = placeOf(view, window, active);

  const onKey = (event: KeyboardEvent): void => {
    const command = event.nativeEvent.isComposing ? null : commandOf(event);
    if (!command) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor(window.height / 20) - 1);
    if (!perform(desk, command, page)) onCommand(command, pointOf(box.current, place, window));
    else if (command.kind === "list" && !desk.get().listOpen) onCommand(command, pointOf(box.current, place, window));
  };

  const sortMenu = (spot: { row: number; column: number }, at: DOMRect): void => {
    desk.goTo(spot);
    onCommand({ kind: "list" }, { x: at.left, y: at.bottom });
  };

  return (
    <div
      ref={box}
      className={view.sheet.showGridlines ? "grid-box" : "grid-box no-lines"}
      onMouseDown={(event) => onPress(event, desk, view, editor)}
      onDoubleClick={(event) => targetOf(event.target)?.kind === "cell" && desk.beginEditing(desk.entry, "edit")}
      onContextMenu={(event) => onMenu(event, desk, view, onCommand)}
    >
      <div
        className="sheet"
        style={{ width: view.columns.total + headerWidth, height: view.rows.total + headerHeight }}
      >
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
        <CellEditor
          desk={desk}
          state={state}
          label={words.cellEditor(spotName(view.active))}
          style={place}
          editor={editor}
          onKey={onKey}
        />
        <Popups
          desk={desk}
          state={state}
          view={view}
          words={words}
          place={place}
          right={window.left + window.width + headerWidth}
          editor={editor}
        />
      </div>
    </div>
  );

  function row(index: number): ReactElement {
    return (
      <GridRow
        key={index}
        view={view}
        row={index}
        columns={columns}
        label={words.row(index + 1)}
        sortLabel={words.sortMenu}
        onSortMenu={sortMenu}
      />
    );
  }
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

function onPress(event: MouseEvent, desk: Desk, view: SheetView, editor: RefObject<HTMLTextAreaElement | null>): void {
  const target = targetOf(event.target);
  if (
    !target ||
    event.button !== 0 ||
    (event.target instanceof Element && event.target.closest("button, .editor, .word-list"))
  )
    return;
  event.preventDefault();
  if (desk.get().editing?.where !== "bar") editor.current?.focus({ preventScroll: true });
  if (target.kind === "rowEdge" || target.kind === "columnEdge") return dragEdge(event, desk, view, target);
  const follow = press(desk, target, event.shiftKey);
  if (!follow) return;
  untilReleased((move) => {
    const over = targetOf(move.target);
    if (over) follow(over);
  });
}

function dragEdge(event: MouseEvent, desk: Desk, view: SheetView, target: Target): void {
  const start = { x: event.clientX, y: event.clientY };
  untilReleased(
    () => undefined,
    (end) => resize(desk, view, target, { x: end.clientX - start.x, y: end.clientY - start.y }),
  );
}

function untilReleased(
  onMove: (event: globalThis.MouseEvent) => void,
  onEnd?: (event: globalThis.MouseEvent) => void,
): void {
  const end = (event: globalThis.MouseEvent): void => {
    document.removeEventListener("mousemove", onMove);
    onEnd?.(event);
  };
  document.addEventListener("mousemove", onMove);
  document.addEventListener("mouseup", end, { once: true });
}

function onMenu(event: MouseEvent, desk: Desk, view: SheetView, onCommand: Props["onCommand"]): void {
  const target = targetOf(event.target);
  if (!target) return;
  event.preventDefault();
  if (!isSelected(view, target)) press(desk, target, false);
  onCommand({ kind: "menu" }, { x: event.clientX, y: event.clientY });
}
