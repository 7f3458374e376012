import { useEffect } from "react";
import { fetchParts } from "./onDemand";

/** How long the pane waits for an idle browser where that cannot be asked for, in milliseconds. */
const restTime = 2_000;

/** Fetches the parts that are loaded on demand when the first audit is shown and the browser has nothing else to do. */
export function usePrefetch(isShown: boolean): void {
  useEffect(() => (isShown ? atRest(restTime, () => void fetchParts()) : undefined), [isShown]);
}

/** Begins after some milliseconds, as soon as the browser has nothing else to do; answers what calls it off. */
export function atRest(time: number, start: () => void): () => void {
  const timer = setTimeout(
    () => (typeof requestIdleCallback === "undefined" ? start() : requestIdleCallback(start)),
    time,
  );
  return () => clearTimeout(timer);
}
