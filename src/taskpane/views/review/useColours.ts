import { useEffect, type Dispatch } from "react";
import type { Perform } from "../../store/jobs";
import type { ReviewAction, ReviewModel } from "./model";
import { paintsOf } from "./paints";

/** Colours the sheets as long as the person wants it: anew when marks or flags have changed, and away when the view is left. */
export function useColours(
  { isColoured, seen, fixed }: ReviewModel,
  perform: Perform,
  tell: Dispatch<ReviewAction>,
): void {
  const report = seen?.report ?? null;
  useEffect(() => {
    if (!isColoured || report === null) return undefined;
    let isAwaited = true;
    const colour = async (): Promise<void> => {
      const painted = await perform((port) => port.paint(paintsOf(report, fixed)));
      if (!isAwaited) return;
      if (painted.ok) return tell({ type: "coloured", colours: painted.value });
      tell({ type: "coloursWanted", isColoured: false });
      tell({ type: "failed", problem: painted.error });
    };
    void colour();
    return () => {
      isAwaited = false;
    };
  }, [isColoured, report, fixed, perform, tell]);
  useEffect(() => (isColoured ? () => void perform((port) => port.paint([])) : undefined), [isColoured, perform]);
}
