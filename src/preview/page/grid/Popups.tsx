import type { CSSProperties, ReactElement, RefObject } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
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
export function Popups(props: Props): ReactElement {
  const { state, view, place, right } = props;
  const { row, column } = view.active;
  const list = view.book.listOf(view.sheet.id, row, column);
  const hint: CSSProperties = {
    left: Math.min(place.left + 24, right - hintWidth),
    top: place.top + place.minHeight + 6,
  };
  const quiet = !state.listOpen && !state.editing;
  return (
    <>
      {list && <ListButton {...props} />}
      {list && state.listOpen && <List {...props} list={list} />}
      {quiet && <Hint book={view.book} sheet={view.sheet.id} spot={view.active} style={hint} />}
    </>
  );
}

function ListButton({ desk, state, words, place }: Props): ReactElement {
  const beside: CSSProperties = { left: place.left + place.minWidth, top: place.top, height: place.minHeight };
  return (
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
  );
}

function List({ desk, view, words, place, editor, list }: Props & { list: readonly string[] }): ReactElement {
  const below: CSSProperties = { left: place.left, top: place.top + place.minHeight + 2, minWidth: place.minWidth };
  const then = (act: () => void): void => {
    act();
    editor.current?.focus({ preventScroll: true });
  };
  return (
    <WordList
      words={list}
      current={view.book.text(view.sheet.id, view.active.row, view.active.column)}
      label={words.openList}
      style={below}
      onChoose={(word) => then(() => desk.choose(word))}
      onLeave={() => desk.openList(false)}
      onClose={() => then(() => desk.openList(false))}
    />
  );
}
