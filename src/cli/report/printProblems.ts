import { sayProblem } from "../../words/scoring";
import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import { isScoringProblem } from "./problemKinds";
import { saySourceProblem } from "./sayFileProblem";
import { printable } from "./text";

/** All problems of a file as sentences, a line each. */
export function printProblems(problems: FileProblems, words: Words): string[] {
  const title = words.cli.report.errors(problems.length);
  return [`  ${title}`, ...problems.map((problem) => `  · ${printable(sayAny(words, problem))}`)];
}

/** One problem as a sentence, whatever it is about. */
function sayAny(words: Words, problem: FileProblems[number]): string {
  return isScoringProblem(problem) ? sayProblem(words.scoring, problem) : saySourceProblem(words.cli.file, problem);
}
