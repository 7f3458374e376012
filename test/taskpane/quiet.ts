import { act } from "@testing-library/react";
import type { Store } from "../../src/taskpane/store/store";
import type { StartedExcel } from "../host/startExcel";

/** Longer than the pane waits before it follows the sheet, in milliseconds. */
const rest = 400;

/** Waits until pane and Excel have nothing to do any more. */
export async function untilQuiet(excel: StartedExcel, store: Store): Promise<void> {
  await act(async () => {
    let before = -1;
    while (before !== excel.host.requests.length) {
      before = excel.host.requests.length;
      await new Promise((resolve) => setTimeout(resolve, rest));
      await store.idle();
      await excel.host.settled();
    }
  });
}
