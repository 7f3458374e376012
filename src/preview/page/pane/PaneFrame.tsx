import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
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
  /** Office's theme. */
  readonly theme: string;
}

/** Milliseconds for which office.js believes the theme it was told last, and a little more. */
const themeRemembered = 5100;

/** The add-in's own page in a frame, as wide as a person makes it, within what Excel allows. */
export function PaneFrame({ words, generation, theme }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(usual);
  const [dragging, setDragging] = useState(false);
  useThemeNews(frame, theme);
  return (
    <aside className="pane-side" data-region="pane" aria-label={words.pane}>
      <Splitter label={words.splitter} width={width} dragging={dragging} onWidth={setWidth} onDrag={setDragging} />
      <iframe
        ref={frame}
        key={generation}
        title={words.pane}
        className="pane"
        src="/addin/taskpane.html"
        style={{ width, pointerEvents: dragging ? "none" : "auto" }}
      />
    </aside>
  );
}

interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly dragging: boolean;
  readonly onWidth: (width: number) => void;
  readonly onDrag: (dragging: boolean) => void;
}

function Splitter({ label, width, dragging, onWidth, onDrag }: SplitterProps): ReactElement {
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") onWidth(within(width + keyStep));
    if (key === "ArrowRight") onWidth(within(width - keyStep));
  };
  const onMove = (event: PointerEvent): void => {
    if (dragging) onWidth(within(window.innerWidth - event.clientX));
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className="splitter"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerMove={onMove}
      onPointerUp={() => onDrag(false)}
    />
  );
}

/** Excel has no event for a new theme: an add-in looks when its pane comes into use, so the page says that it does. */
function useThemeNews(frame: RefObject<HTMLIFrameElement | null>, theme: string): void {
  useEffect(() => {
    const tell = (): void => void frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
    tell();
    const again = setTimeout(tell, themeRemembered);
    return () => clearTimeout(again);
  }, [frame, theme]);
}
