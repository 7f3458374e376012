import { parseArgs } from "node:util";
import type { Severity } from "../../core/review/finding";
import { reviewWords, type ReviewWords } from "../../words/review";
import type { ExitCode, Io } from "../io";
import { printProblems } from "../report/printProblems";
import { reviewFile, type ReviewedFile } from "../report/reviewFile";
import { reviewJson } from "../report/reviewJson";
import { reviewSarif } from "../report/reviewSarif";
import { reviewText } from "../report/reviewText";
import { printable } from "../report/text";
import type { Words } from "../words";
import type { Command } from "./command";

interface ReviewOptions {
  readonly json: boolean;
  readonly sarif: boolean;
  readonly all: boolean;
  readonly "fail-on": string;
}

const options = {
  json: { type: "boolean", default: false },
  sarif: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  "fail-on": { type: "string", default: "" },
} as const;

/** `starsheet review FILE…`: reviews the formulas of workbooks. */
export const review: Command = {
  name: "review",
  summary: ({ language }) => reviewWords[language].report.summary,
  usage: ({ language }) => reviewWords[language].report.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const said = reviewWords[words.language];
    const complaint = complaintAbout(positionals, values, said, words);
    if (complaint !== null) return refuse(complaint, io, said);
    return reviewAll(positionals, values, io, words);
  },
};

const limits: ReadonlyMap<string, readonly Severity[]> = new Map([
  ["", []],
  ["error", ["error"]],
  ["warning", ["error", "warning"]],
]);

function complaintAbout(
  files: readonly string[],
  options: ReviewOptions,
  said: ReviewWords,
  words: Words,
): string | null {
  if (files.length === 0) return words.cli.wrong.noFiles;
  if (!limits.has(options["fail-on"])) return said.report.failOn(options["fail-on"]);
  return options.json && options.sarif ? said.report.oneForm : null;
}

function refuse(complaint: string, io: Io, said: ReviewWords): ExitCode {
  io.err(complaint);
  io.err(said.report.usage);
  return 2;
}

/** File by file; only SARIF, which is one document, has to keep them. */
async function reviewAll(files: readonly string[], options: ReviewOptions, io: Io, words: Words): Promise<ExitCode> {
  const fatal = limits.get(options["fail-on"]) ?? [];
  const kept: ReviewedFile[] = [];
  let failed = false;
  for (const [index, file] of files.entries()) {
    const reviewed = await reviewFile(io, file);
    failed ||= reviewed.review?.findings.some(({ severity }) => fatal.includes(severity)) ?? true;
    if (options.sarif) kept.push(reviewed);
    else print(reviewed, index > 0, options, io, words);
  }
  if (options.sarif) io.out(JSON.stringify(reviewSarif(kept, reviewWords[words.language], words), null, 1));
  return failed ? 1 : 0;
}

function print(reviewed: ReviewedFile, separated: boolean, options: ReviewOptions, io: Io, words: Words): void {
  const said = reviewWords[words.language];
  if (options.json) return io.out(JSON.stringify(reviewJson(reviewed, said, words)));
  if (separated) io.out("");
  io.out(printable(reviewed.file));
  const lines =
    reviewed.review === null ? printProblems(reviewed.problems, words) : reviewText(reviewed.review, said, options.all);
  for (const line of lines) io.out(line);
}
