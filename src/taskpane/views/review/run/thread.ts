import { whenNeeded } from "../../../onDemand";

/** A thread that waits for its first review; null when there is none. */
let spare: Worker | null = null;

// Fetches the thread's file while nothing else is to be done, so that a review runs beside the pane without a network, too.
whenNeeded(async () => {
  if (typeof Worker === "undefined" || spare !== null) return;
  const { startWorker } = await import(/* webpackChunkName: "review" */ "./startWorker");
  const worker = startWorker();
  // One whose file did not come must not be waited for.
  worker.addEventListener("error", () => {
    if (spare === worker) spare = null;
  });
  spare = worker;
});

/** The thread that waits, or a new one. */
export async function takeThread(): Promise<Worker> {
  const waiting = spare;
  spare = null;
  if (waiting !== null) return waiting;
  const { startWorker } = await import(/* webpackChunkName: "review" */ "./startWorker");
  return startWorker();
}
