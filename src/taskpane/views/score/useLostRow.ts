import { useEffect, useRef, type RefObject } from "react";
import { usePane } from "../../context";
import { listedClauses, successorOf } from "../../model/clauses";
import { currentRow, isNowhere } from "./useFocus";

/**
 * When the clause under the keyboard leaves the list because somebody else deleted its row or changed what the filter
 * asks for, the keyboard goes to the clause that took its place. Somebody who types in the card of a clause whose row is
 * gone goes on in the list: the card is another clause's by then.
 */
export function useLostRow(view: RefObject<HTMLElement | null>): void {
  const { model, dispatch } = usePane();
  const { current, left } = model;
  const shown = listedClauses(model);
  const before = useRef(shown);
  const last = useLastFocus(view);
  useEffect(() => {
    const was = before.current;
    before.current = shown;
    const clause = lostClause(last.current);
    if (clause === null) return;
    const isShown = (id: string): boolean => shown.includes(id);
    const to = current !== null && isShown(current) ? current : successorOf(was, clause, isShown);
    if (to !== null && to !== current) return dispatch({ type: "rowLost", clause, to });
    toRow(view.current);
  });
  useEffect(() => {
    const isInCard = document.hasFocus() && document.activeElement?.closest(".card") !== null;
    if (left?.why === "deleted" && isInCard) toRow(view.current);
  }, [left, view]);
}

/** What had the keyboard last in this view, even when it is gone. */
function useLastFocus(view: RefObject<HTMLElement | null>): RefObject<EventTarget | null> {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = view.current;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [view]);
  return last;
}

/** The clause of a row that had the keyboard and is gone with it. */
function lostClause(last: EventTarget | null): string | null {
  if (!(last instanceof HTMLElement) || last.isConnected || !isNowhere()) return null;
  return last.dataset["clause"] ?? null;
}

function toRow(view: HTMLElement | null): void {
  const row = currentRow(view);
  if (row instanceof HTMLElement) row.focus();
}
