import { sayProblem } from "../../words/scoring";
import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import { isScoringProblem } from "./problemKinds";
import { saySourceProblem } from "./sayFileProblem";

/** One problem as a sentence, whatever it is about. */
export function sayProblemOfFile(problem: FileProblems[number], words: Words): string {
  return isScoringProblem(problem) ? sayProblem(words.scoring, problem) : saySourceProblem(words.cli.file, problem);
}
