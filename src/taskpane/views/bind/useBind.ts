import { useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import { bindSheet, findScoreSheets, selectedScoreSheet, type FoundSheets } from "../../../app/bindSheet";
import type { AppProblem } from "../../../app/audit";
import type { Result } from "../../../core/result";
import type { Proposal } from "../../../core/binding/propose";
import { usePane } from "../../context";
import { beginning, bindReducer, current, furtherTables, inBookOrder, type BindAction, type BindModel } from "./model";

/** The way to a bound sheet, and what can be done on it. */
export interface Bind {
  readonly model: BindModel;
  /** The table as it reads now; null = none. */
  readonly proposal: Proposal | null;
  /** Further tables of the same audit. */
  readonly further: readonly Proposal[];
  readonly act: Dispatch<BindAction>;
  readonly look: () => void;
  readonly takeSelection: () => void;
  readonly stop: () => void;
  readonly agree: () => void;
}

/** Looks for score sheets as soon as the view is there. */
export function useBind(): Bind {
  const { perform, dispatch, model: pane } = usePane();
  const [model, act] = useReducer(bindReducer, beginning);
  const stopper = useRef<AbortController | null>(null);
  const proposal = useMemo(() => current(model), [model]);
  const further = useMemo(() => furtherTables(model), [model]);
  const look = (): void => {
    const controller = new AbortController();
    stopper.current = controller;
    act({ type: "asked" });
    const progress = (share: number): void => act({ type: "came", share });
    void perform((port) => findScoreSheets(port, { progress, signal: controller.signal })).then(arrived(act, false));
  };
  const takeSelection = (): void => {
    act({ type: "asked" });
    void perform((port) => selectedScoreSheet(port)).then(arrived(act, true));
  };
  const agree = (): void => {
    if (proposal === null) return;
    act({ type: "agreed" });
    const [first, ...others] = inBookOrder(model, [proposal, ...further]);
    if (first === undefined) return;
    const agreement = { proposal: first, further: others, scheme: model.scheme, language: pane.language };
    void perform((port) => bindSheet(port, agreement)).then((answer) =>
      answer.ok ? dispatch({ type: "opened", audit: answer.value }) : act({ type: "failed", problem: answer.error }),
    );
  };
  useEffect(() => {
    look();
    return () => stopper.current?.abort();
    // Once: afterwards the user asks.
  }, []);
  return { model, proposal, further, act, look, takeSelection, stop: () => stopper.current?.abort(), agree };
}

/** What was found, or why nothing could be looked at. */
const arrived =
  (act: Dispatch<BindAction>, fromSelection: boolean) =>
  (answer: Result<FoundSheets, AppProblem>): void =>
    act(answer.ok ? { type: "found", found: answer.value, fromSelection } : { type: "failed", problem: answer.error });
