import type { CSSProperties, ReactElement, RefObject } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk, DeskState } from "../desk/desk";
import { Hint } from "./Hint";
import type { SheetView } from "./view";
import { WordList } from "./WordList";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly view: SheetView;
  readonly words: PreviewWords;
  /** The active cell on the sheet's canvas. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly minWidth: number;
    readonly minHeight: number;
  };
  /** The right edge of what the screen shows of the canvas. */
  readonly right: number;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
}

const hintWidth = 266;

/** What stands beside the active cell: the arrow and list of its drop-down, or its hint. */
export function Popups({ desk, state, view, words, place, right, editor }: Props): ReactElement {
  const { row, column } = view.active;
  const list = view.book.listOf(view.sheet.id, row, column);
  const below: CSSProperties = { left: place.left, top: place.top + place.minHeight + 2, minWidth: place.minWidth };
  const beside: CSSProperties = { left: place.left + place.minWidth, top: place.top, height: place.minHeight };
  const hint: CSSProperties = {
    left: Math.min(place.left + 24, right - hintWidth),
    top: place.top + place.minHeight + 6,
  };
  const back = (): void => editor.current?.focus({ preventScroll: true });
  const current = view.book.text(view.sheet.id, row, column);
  return (
    <>
      {list && (
        <button
          type="button"
          tabIndex={-1}
          className="list-button"
          style={beside}
          aria-label={words.openList}
          aria-expanded={state.listOpen}
          onMouseDown={(event) => {
            event.preventDefault();
            desk.openList(!state.listOpen);
          }}
        >
          ▾
        </button>
      )}
      {list && state.listOpen && (
        <WordList
          words={list}
          current={current}
          label={words.openList}
          style={below}
          onChoose={(word) => {
            desk.choose(word);
            back();
          }}
          onLeave={() => desk.openList(false)}
          onClose={() => {
            desk.openList(false);
            back();
          }}
        />
      )}
      {!state.listOpen && !state.editing && (
        <Hint book={view.book} sheet={view.sheet.id} spot={view.active} style={hint} />
      )}
    </>
  );
}
