import { applyFix } from "../../../app/applyFix";
import { useDesk } from "./useReview";

/** Takes back the correction of a flag, by its key. */
export function useTakeBack(): (flag: string) => Promise<void> {
  const { review, attempt, tell } = useDesk();
  return async (flag) => {
    const said = review.said?.kind === "fixed" && review.said.flag === flag ? review.said.undo : [];
    const undo = review.fixed[flag] ?? said;
    const back = await attempt((port) => applyFix(port, undo));
    if (back !== null) tell({ type: "fixTakenBack", flag });
  };
}
