import type { Problem } from "../../core/audit/problem";
import type { FileProblems } from "../source/source";

/** Problems of what was entered have a place and a clause; those of files have neither. */
export function isScoringProblem(problem: FileProblems[number]): problem is Problem {
  return "place" in problem;
}
