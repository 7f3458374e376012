import { bindingWords } from "../../words/binding";
import { sayProblem } from "../../words/scoring";
import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import { isBindingGap, isBoundProblem, isSourceProblem } from "./problemKinds";
import { sayBindingGap, sayBoundProblem } from "./sayBound";
import { saySourceProblem } from "./sayFileProblem";

/** One problem as a sentence, whatever it is about. */
export function sayProblemOfFile(problem: FileProblems[number], words: Words): string {
  if (isBoundProblem(problem)) return sayBoundProblem(problem, words);
  if (isBindingGap(problem)) return sayBindingGap(problem, bindingWords[words.language]);
  return isSourceProblem(problem) ? saySourceProblem(words.cli.file, problem) : sayProblem(words.scoring, problem);
}
