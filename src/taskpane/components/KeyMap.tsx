import { Button } from "./Button";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { PaneWords } from "../../words/shape/pane";

interface Props {
  readonly words: PaneWords["keys"];
  readonly onClose: () => void;
}

/** The map of keys, over everything else; the keyboard goes back to where it was when it closes. */
export function KeyMap({ words, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const hear = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // The button is the only thing to reach in here.
    if (event.key === "Tab") event.preventDefault();
    if (event.key === "?" || event.key === "Escape") onClose();
  };
  return (
    <div className="veil">
      <div ref={dialog} className="keymap" role="dialog" aria-modal="true" aria-label={words.title} onKeyDown={hear}>
        <h2>{words.title}</h2>
        <dl>
          {words.list.map((entry) => (
            <div key={entry.does}>
              <dt>
                {entry.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{entry.does}</dd>
            </div>
          ))}
        </dl>
        <Button look="primary" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
