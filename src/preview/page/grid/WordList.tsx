import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";

interface Props {
  readonly words: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly style: CSSProperties;
  readonly onChoose: (word: string) => void;
  readonly onClose: () => void;
  /** The keyboard went elsewhere. */
  readonly onLeave: () => void;
}

/** The drop-down of a cell. */
export function WordList({ words, current, label, style, onChoose, onClose, onLeave }: Props): ReactElement {
  const [at, setAt] = useState(Math.max(0, words.indexOf(current)));
  const list = useFocusedList(at);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event.key, at, words);
    if (next === null && !["Enter", "Tab", " ", "Escape"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null) return setAt(next);
    const word = words[at];
    if (event.key === "Escape" || word === undefined) return onClose();
    onChoose(word);
  };

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      aria-activedescendant={`word-${at}`}
      className="word-list"
      style={style}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {words.map((word, index) => (
        <Word
          key={index}
          index={index}
          word={word}
          chosen={index === at}
          onChoose={() => onChoose(word)}
          onOver={() => setAt(index)}
        />
      ))}
    </div>
  );
}

/** The list takes the keyboard when it opens and keeps the chosen word in sight. */
function useFocusedList(at: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return list;
}

interface WordProps {
  readonly index: number;
  readonly word: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onOver: () => void;
}

function Word({ index, word, chosen, onChoose, onOver }: WordProps): ReactElement {
  const choose = (event: MouseEvent): void => {
    event.preventDefault();
    onChoose();
  };
  return (
    <div id={`word-${index}`} role="option" aria-selected={chosen} onMouseDown={choose} onMouseEnter={onOver}>
      {word}
    </div>
  );
}

/** Where a key leads in the list; a letter goes to the next word that begins with it. */
function moved(key: string, at: number, words: readonly string[]): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, words.length - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  if (key === "End") return words.length - 1;
  if (key.length !== 1 || key === " ") return null;
  const order = [...words.keys()].map((step) => (at + 1 + step) % words.length);
  return order.find((index) => words[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}
