import { parseArgs } from "node:util";
import type { ExitCode, Io } from "../io";
import { jsonReport } from "../report/jsonReport";
import { printProblems } from "../report/printProblems";
import { printScore } from "../report/printScore";
import { scoreFile, type ScoredFile } from "../report/scoreFile";
import { printable } from "../report/text";
import { readSchemeSource } from "../source/schemeSource";
import { fail, ok, type Result } from "../../core/result";
import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import type { BindRequest } from "../source/boundSource";
import { bindOptions, bindRequest } from "./bindOptions";
import type { Command } from "./command";

interface ScoreOptions {
  readonly json: boolean;
  readonly ledger: boolean;
  readonly audit: string;
  readonly bind: BindRequest;
}

const options = {
  json: { type: "boolean", default: false },
  ledger: { type: "boolean", default: false },
  audit: { type: "string", default: "" },
  ...bindOptions,
} as const;

/** `starsheet score FILE…`: scores audits, one object or one report a file. */
export const score: Command = {
  name: "score",
  summary: (words) => words.cli.score.summary,
  usage: (words) => words.cli.score.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length === 0) return complain(words.cli.wrong.noFiles, io, words);
    const bind = bindRequest(values, positionals.length, words);
    if (!bind.ok) return complain(bind.error, io, words);
    const own = await withOwnScheme(bind.value, io);
    if (own.ok) return scoreAll(positionals, { ...values, bind: own.value }, io, words);
    for (const line of [printable(values.scheme), ...printProblems(own.error, words)]) io.err(line);
    return 1;
  },
};

/** A scheme that is named by its file brings its own rules; any other name is looked up when it is needed. */
async function withOwnScheme(bind: BindRequest, io: Io): Promise<Result<BindRequest, FileProblems>> {
  if (bind.scheme === null) return ok(bind);
  const read = await readSchemeSource(io, bind.scheme);
  if (read.ok) return ok({ ...bind, scheme: read.value.id, own: read.value });
  return read.error === "NOT_A_SCHEME" ? ok(bind) : fail(read.error);
}

function complain(complaint: string, io: Io, words: Words): ExitCode {
  io.err(complaint);
  io.err(words.cli.score.usage);
  return 2;
}

/** File by file, so that a thousand audits need no more memory than one. */
async function scoreAll(files: readonly string[], options: ScoreOptions, io: Io, words: Words): Promise<ExitCode> {
  let failed = false;
  for (const [index, file] of files.entries()) {
    const scored = await scoreFile(io, file, options.audit, options.bind);
    failed ||= scored.result === null;
    if (options.json) io.out(JSON.stringify(jsonReport(scored, words)));
    else print(scored, index > 0, options, io, words);
  }
  return failed ? 1 : 0;
}

function print(scored: ScoredFile, separated: boolean, options: ScoreOptions, io: Io, words: Words): void {
  if (separated) io.out("");
  io.out(printable(scored.file));
  const lines =
    scored.result === null
      ? printProblems(scored.problems, words, "unscored")
      : printScore(scored.source, scored.result, words, options.ledger);
  for (const line of lines) io.out(line);
}
