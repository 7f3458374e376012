import { useEffect } from "react";
import { fetchParts } from "./onDemand";

/** How long the pane waits for an idle browser where that cannot be asked for, in milliseconds. */
const restTime = 2_000;

/** Fetches the parts that are loaded on demand when the first audit is shown and the browser has nothing else to do. */
export function usePrefetch(isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const start = (): void => void fetchParts();
    const timer = setTimeout(
      () => (typeof requestIdleCallback === "undefined" ? start() : requestIdleCallback(start)),
      restTime,
    );
    return () => clearTimeout(timer);
  }, [isShown]);
}
