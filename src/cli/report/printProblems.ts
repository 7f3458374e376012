import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import { sayProblemOfFile } from "./sayAny";
import { printable } from "./text";

/** All problems of a file as sentences, a line each. `unscored`: it was to be scored. */
export function printProblems(problems: FileProblems, words: Words, unscored?: "unscored"): string[] {
  const title = words.cli.report[unscored === undefined ? "problems" : "errors"](problems.length);
  return [`  ${title}`, ...problems.map((problem) => `  · ${printable(sayProblemOfFile(problem, words))}`)];
}
