import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Another key than Escape that closes it. */
  readonly closingKey?: string;
  readonly children: ReactNode;
}

const reachable = "button, input, select, textarea, [tabindex='0']";

/** Something over everything else: the keyboard stays inside, Escape closes, and then it is back where it was. */
export function Dialog({ title, onClose, closingKey = "Escape", children }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector<HTMLElement>(reachable)?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const hear = (event: KeyboardEvent): void => {
    // The keys of the scoring view mean nothing in here.
    event.stopPropagation();
    if ((event.key === "Escape" || event.key === closingKey) && !event.nativeEvent.isComposing) onClose();
    if (event.key !== "Tab") return;
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>(reachable) ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
  };
  return (
    <div className="veil">
      <div ref={dialog} className="keymap" role="dialog" aria-modal="true" aria-label={title} onKeyDown={hear}>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
