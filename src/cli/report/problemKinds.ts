import type { Problem } from "../../core/audit/problem";
import type { BoundProblem } from "../../core/binding/problem";
import type { BindingGap, FileProblems, SourceProblem } from "../source/source";

type AnyProblem = FileProblems[number];

const boundCodes: Readonly<Record<BoundProblem["code"], true>> = {
  UNCLEAR_MARK: true,
  TWO_VERDICTS: true,
  CONTRADICTION: true,
  DEDUCTED_ABOVE_POINTS: true,
  OPEN_WORD: true,
  PARTIAL_SHARE_UNKNOWN: true,
};

const gapCodes: Readonly<Record<BindingGap["code"], true>> = {
  BINDING_UNSURE: true,
  BINDING_INCOMPLETE: true,
  BINDING_NOT_FOUND: true,
  BINDING_MIXED: true,
  BINDING_WORDS: true,
  BAD_PLACE: true,
  NO_SHEET: true,
  BINDING_SCHEME: true,
  OTHER_SCHEME: true,
};

/** Problems that only sheets can have that somebody made himself. */
export const isBoundProblem = (problem: AnyProblem): problem is BoundProblem => Object.hasOwn(boundCodes, problem.code);

/** Why somebody's own sheet is not scored. */
export const isBindingGap = (problem: AnyProblem): problem is BindingGap => Object.hasOwn(gapCodes, problem.code);

/** Problems of what was entered have a place and a clause. */
export const isScoringProblem = (problem: AnyProblem): problem is Problem =>
  "place" in problem && "clause" in problem && !isBoundProblem(problem);

/** Problems of files have neither a place nor a clause. */
export const isSourceProblem = (problem: AnyProblem): problem is SourceProblem =>
  !isBoundProblem(problem) && !isBindingGap(problem) && !isScoringProblem(problem);
