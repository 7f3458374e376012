import { useEffect, type RefObject } from "react";

const reachable = "button, input, select, textarea, summary, a[href]";

const reachableIn = (part: Element | null): HTMLElement[] => [
  ...(part?.querySelectorAll<HTMLElement>(reachable) ?? []),
];

/** Where the keyboard was: the element, and every part of the view around it with the element's place among its own. */
interface Trail {
  readonly element: HTMLElement;
  readonly around: readonly { readonly part: Element; readonly place: number }[];
}

/**
 * Keeps the keyboard in a view when what it was on goes away, such as a button that opens a form in its own place or
 * removes its line: it goes on to what came instead, nearest by, or else to what took the same place.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => (view.current === null ? undefined : keepFocus(view.current)), [view]);
}

function keepFocus(view: HTMLElement): () => void {
  let trail: Trail | null = null;
  let known = new Set(reachableIn(view));
  const remember = ({ target }: FocusEvent): void => {
    trail = target instanceof HTMLElement ? trailTo(target, view) : null;
  };
  const watch = new MutationObserver(() => {
    const isLost = trail?.element.isConnected === false && document.activeElement === document.body;
    if (trail !== null && isLost) successor(trail, known)?.focus();
    known = new Set(reachableIn(view));
  });
  watch.observe(view, { childList: true, subtree: true });
  view.addEventListener("focusin", remember);
  return () => {
    watch.disconnect();
    view.removeEventListener("focusin", remember);
  };
}

function trailTo(element: HTMLElement, view: HTMLElement): Trail {
  const around: { part: Element; place: number }[] = [];
  for (let part = element.parentElement; part !== null && view.contains(part); part = part.parentElement) {
    around.push({ part, place: reachableIn(part).indexOf(element) });
  }
  return { element, around };
}

function successor({ around }: Trail, known: ReadonlySet<HTMLElement>): HTMLElement | undefined {
  const left = around.filter(({ part }) => part.isConnected && reachableIn(part).length > 0);
  const [nearest] = left;
  if (nearest === undefined) return undefined;
  const stops = reachableIn(nearest.part);
  return stops.find((stop) => !known.has(stop)) ?? stops[Math.min(nearest.place, stops.length - 1)];
}
