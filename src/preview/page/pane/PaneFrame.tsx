import { type KeyboardEvent, type PointerEvent, type ReactElement, useState } from "react";
import type { PreviewWords } from "../../../words/en/preview";

const narrowest = 320;
const widest = 800;
const usual = 400;
const keyStep = 20;

const within = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

interface Props {
  readonly words: PreviewWords;
  /** Another number loads the pane anew. */
  readonly generation: number;
}

/** The add-in's own page in a frame, as wide as a person makes it, within what Excel allows. */
export function PaneFrame({ words, generation }: Props): ReactElement {
  const [width, setWidth] = useState(usual);
  const [dragging, setDragging] = useState(false);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") setWidth(within(width + keyStep));
    if (key === "ArrowRight") setWidth(within(width - keyStep));
  };
  const onMove = (event: PointerEvent): void => {
    if (dragging) setWidth(within(window.innerWidth - event.clientX));
  };
  return (
    <aside className="pane-side" aria-label={words.pane}>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.splitter}
        aria-valuenow={width}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        className="splitter"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={onMove}
        onPointerUp={() => setDragging(false)}
      />
      <iframe
        key={generation}
        title={words.pane}
        className="pane"
        src="/addin/taskpane.html"
        style={{ width, pointerEvents: dragging ? "none" : "auto" }}
      />
    </aside>
  );
}
