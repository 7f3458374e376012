import type { AppProblem, Done } from "../../app/audit";
import { pause } from "./later";

/** Tries what Excel does not take just now until it does: somebody types in a cell, or Excel is busy. */
export interface Patience {
  /** Says so while it waits. */
  readonly insist: <T>(job: () => Done<T>) => Done<T>;
  readonly insistQuietly: <T>(job: () => Done<T>) => Done<T>;
  readonly stop: () => void;
}

const retryTime = 500;
/** After this time without an answer the pane says that it waits. */
const slowTime = 1200;

export function createPatience(say: (problem: AppProblem | null) => void): Patience {
  let stopped = false;
  const passes = (problem: AppProblem): boolean => problem.code === "CELL_EDIT_MODE" || problem.code === "EXCEL_BUSY";

  const repeat = async <T>(job: () => Done<T>, tell: (problem: AppProblem) => void): Done<T> => {
    let result = await job();
    while (!result.ok && passes(result.error) && !stopped) {
      tell(result.error);
      await pause(retryTime);
      result = await job();
    }
    return result;
  };

  return {
    insist: async (job) => {
      let said = false;
      const tell = (problem: AppProblem): void => {
        said = true;
        say(problem);
      };
      const slow = setTimeout(() => tell({ code: "EXCEL_BUSY" }), slowTime);
      const result = await repeat(job, tell);
      clearTimeout(slow);
      if (said) say(null);
      return result;
    },
    insistQuietly: (job) => repeat(job, () => undefined),
    stop: () => {
      stopped = true;
    },
  };
}
