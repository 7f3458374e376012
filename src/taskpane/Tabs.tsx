import { useEffect, useRef, type KeyboardEvent } from "react";
import { usePane } from "./context";
import type { ViewId } from "./model/model";
import { viewsInWhatIf } from "./model/on/whatIf";
import { views } from "./views";

/** Where a key leads from the tab at this place, round at both ends; null = not a key of tabs. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "ArrowRight") return (at + 1) % count;
  return key === "ArrowLeft" ? (at + count - 1) % count : null;
}

/** The views of the open audit. Those that have no place while something is tried say so and cannot be chosen. */
export function Tabs() {
  const { model, dispatch, words } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const isOffered = (id: ViewId): boolean => model.whatIf === null || viewsInWhatIf.has(id);
  const offered = views.filter(({ id }) => isOffered(id));
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [model.view]);
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const at = offered.findIndex(({ id }) => id === model.view);
    const next = offered[placeAfter(event.key, at, offered.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    dispatch({ type: "viewChosen", view: next.id });
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.viewsLabel} onKeyDown={hear}>
      {views.map(({ id }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === model.view}
          aria-controls="view"
          tabIndex={id === model.view ? 0 : -1}
          {...(isOffered(id) ? {} : { "aria-disabled": true, title: words.whatIf.notHere })}
          onClick={() => dispatch({ type: "viewChosen", view: id })}
        >
          {words.views[id]}
        </button>
      ))}
    </div>
  );
}
