import type { Answer, CellPlace, WorkbookEvent, WorkbookPort } from "../../workbook/port";
import type { Action } from "../model/action";
import { later } from "./later";

const settleTime = 250;

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
  const watching: Promise<Answer<() => Promise<void>>> = port.watch(hear);
  return {
    stop: async () => {
      changes.stop();
      sheets.stop();
      const answer = await watching;
      if (answer.ok) await answer.value();
    },
  };
}
