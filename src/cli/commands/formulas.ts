import { parseArgs } from "node:util";
import { reviewWords } from "../../words/review";
import { readXlsx } from "../../xlsx";
import { systemCode, type ExitCode, type Io } from "../io";
import { formulasText } from "../report/formulasText";
import { printProblems } from "../report/printProblems";
import { printable } from "../report/text";
import type { FileProblems } from "../source/source";
import type { Words } from "../words";
import type { Command } from "./command";

/** `starsheet formulas FILE…`: the formulas of workbooks as text that can be compared, for example by git. */
export const formulas: Command = {
  name: "formulas",
  summary: ({ language }) => reviewWords[language].formulas.summary,
  usage: ({ language }) => reviewWords[language].formulas.usage,
  options: {},
  run: async (args, io, words) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 0) return printAll(positionals, io, words);
    io.err(words.cli.wrong.noFiles);
    io.err(reviewWords[words.language].formulas.usage);
    return 2;
  },
};

async function printAll(files: readonly string[], io: Io, words: Words): Promise<ExitCode> {
  let failed = false;
  for (const file of files) {
    // One file goes without its name: git hands over copies whose names change each time.
    if (files.length > 1) io.out(`file ${printable(file)}`);
    failed = !(await printFile(file, io, words)) || failed;
  }
  return failed ? 1 : 0;
}

async function printFile(file: string, io: Io, words: Words): Promise<boolean> {
  const lines = await linesOf(file, io);
  if ("problems" in lines) {
    io.err(printable(file));
    for (const line of printProblems(lines.problems, words)) io.err(line);
    return false;
  }
  for (const line of lines.text) io.out(printable(line));
  return true;
}

type Lines = { readonly text: readonly string[] } | { readonly problems: FileProblems };

async function linesOf(file: string, io: Io): Promise<Lines> {
  try {
    const bytes = await io.read(file);
    if (bytes.length === 0) return { problems: [{ code: "EMPTY_FILE" }] };
    const read = await readXlsx(bytes);
    return read.ok ? { text: formulasText(read.value.book) } : { problems: [read.error] };
  } catch (thrown) {
    return { problems: [{ code: "UNREADABLE", detail: systemCode(thrown) ?? String(thrown) }] };
  }
}
