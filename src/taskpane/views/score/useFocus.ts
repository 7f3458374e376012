import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../context";

/** Moves the keyboard to where the last action wants it. */
export function useFocus(view: RefObject<HTMLElement | null>): void {
  const { on, serial } = usePane().model.focus;
  const seen = useRef(serial);
  useEffect(() => {
    if (seen.current === serial) return;
    seen.current = serial;
    const target = on === "row" ? "[data-focus=row][aria-current=true]" : `[data-focus=${on}]`;
    view.current?.querySelector<HTMLElement>(target)?.focus();
  }, [on, serial, view]);
}
