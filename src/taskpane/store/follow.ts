import type { Answer, CellPlace, WorkbookEvent, WorkbookPort } from "../../workbook/port";
import type { Action } from "../model/action";
import { later, pause } from "./later";

const settleTime = 250;
/** After this time the pane asks again to be told of changes, when Excel would not promise it. */
const askAgainTime = 2000;

/**
 * Follows what happens in the workbook, whoever did it: selections at once, changes after they have settled.
 * A selection also counts as a change, because some edits (from a drop-down list on the web) report nothing else.
 * Never writes.
 */
export function follow(
  port: WorkbookPort,
  dispatch: (action: Action) => void,
  isEcho: (place: CellPlace) => boolean,
): { readonly stop: () => Promise<void> } {
  const changes = later(settleTime);
  const sheets = later(settleTime);
  const hear = (event: WorkbookEvent): void => {
    if (event.kind === "activated") return dispatch({ type: "sheetShown", sheet: event.sheet });
    if (event.kind === "structure") sheets.call(() => dispatch({ type: "bookRestructured" }));
    if (event.kind === "selected" && isEcho(event)) return;
    if (event.kind === "selected") dispatch({ type: "selectedInSheet", place: event });
    changes.call(() => dispatch({ type: "bookChanged" }));
  };
  let stopped = false;
  const watching = insist(
    port,
    hear,
    () => stopped,
    () => dispatch({ type: "bookChanged" }),
  );
  return {
    stop: async () => {
      stopped = true;
      changes.stop();
      sheets.stop();
      const answer = await watching;
      if (answer.ok) await answer.value();
    },
  };
}

/**
 * Watches until told to stop: without a promise of Excel the pane would show old numbers and not know.
 * `lately` is called when the promise came only after some time, in which something may have changed.
 */
async function insist(
  port: WorkbookPort,
  hear: (event: WorkbookEvent) => void,
  isStopped: () => boolean,
  lately: () => void,
): Promise<Answer<() => Promise<void>>> {
  let answer = await watch(port, hear);
  while (!answer.ok && !isStopped()) {
    await pause(askAgainTime);
    if (isStopped()) return answer;
    answer = await watch(port, hear);
    if (answer.ok) lately();
  }
  return answer;
}

/** A request that fails half-way may have registered some of its handlers: what they tell would be heard twice. */
async function watch(port: WorkbookPort, hear: (event: WorkbookEvent) => void): Promise<Answer<() => Promise<void>>> {
  let failed = false;
  const answer = await port.watch((event) => {
    if (!failed) hear(event);
  });
  failed = !answer.ok;
  return answer;
}
