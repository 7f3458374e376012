import { parseArgs } from "node:util";
import type { Drift, DriftClass } from "../../core/drift/drift";
import { driftWords } from "../../words/drift";
import type { DriftWords } from "../../words/shape/drift";
import type { DriftReport } from "../../workbook/layout/driftOfBook";
import type { ExitCode, Io } from "../io";
import { driftFile, type DriftedFile } from "../report/driftFile";
import { printProblems } from "../report/printProblems";
import { sayProblemOfFile } from "../report/sayAny";
import { printable } from "../report/text";
import type { Words } from "../words";
import type { Command } from "./command";

const options = {
  json: { type: "boolean", default: false },
  audit: { type: "string", default: "" },
} as const;

/** `starsheet drift FILE…`: what workbooks changed against their scheme. */
export const drift: Command = {
  name: "drift",
  summary: ({ language }) => driftWords[language].command.summary,
  usage: ({ language }) => driftWords[language].command.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 0) return compareAll(positionals, values.audit, values.json, io, words);
    io.err(words.cli.wrong.noFiles);
    io.err(driftWords[words.language].command.usage);
    return 2;
  },
};

/** File by file, one line of JSON each or a report. */
async function compareAll(
  files: readonly string[],
  suffix: string,
  json: boolean,
  io: Io,
  words: Words,
): Promise<ExitCode> {
  let failed = false;
  for (const [index, file] of files.entries()) {
    const drifted = await driftFile(io, file, suffix);
    failed ||= drifted.report === null || drifted.report.drifts.some(({ class: how }) => how !== "normal");
    if (json) io.out(JSON.stringify(jsonOf(drifted, words)));
    else print(drifted, index > 0, io, words);
  }
  return failed ? 1 : 0;
}

const order: readonly DriftClass[] = ["broken", "suspicious", "normal"];

const countOf = ({ drifts }: DriftReport, wanted: DriftClass): number =>
  drifts.filter(({ class: how }) => how === wanted).length;

function jsonOf({ file, report, problems }: DriftedFile, words: Words): object {
  const said = driftWords[words.language];
  if (report === null) {
    const errors = problems.map((problem) => ({ ...problem, message: sayProblemOfFile(problem, words) }));
    return { file, scheme: null, reference: null, counts: null, drifts: [], errors };
  }
  const { scheme, state, reference, drifts } = report;
  const counts = Object.fromEntries([...order].reverse().map((how) => [how, countOf(report, how)]));
  const told = drifts.map((one) => ({ ...one, message: said.kind[one.kind](one) }));
  return { file, scheme: { ...scheme, state }, reference, counts, drifts: told, errors: [] };
}

function print({ file, report, problems }: DriftedFile, separated: boolean, io: Io, words: Words): void {
  if (separated) io.out("");
  io.out(printable(file));
  const lines = report === null ? printProblems(problems, words) : reportText(report, driftWords[words.language]);
  for (const line of lines) io.out(line);
}

function reportText(report: DriftReport, said: DriftWords): string[] {
  const { scheme, state, reference, drifts } = report;
  const [normal, suspicious, broken] = (["normal", "suspicious", "broken"] as const).map((how) => countOf(report, how));
  const standing = reference === "built-in" ? [] : [said.state[state]];
  return [
    printable(`  ${[`${scheme.id} ${scheme.version}`, ...standing, said.reference[reference]].join(" · ")}`),
    drifts.length === 0 ? `  ${said.none}` : `  ${said.counts(normal ?? 0, suspicious ?? 0, broken ?? 0)}`,
    ...order.flatMap((how) => linesOf(drifts, how, said)),
  ];
}

function linesOf(drifts: readonly Drift[], how: DriftClass, said: DriftWords): string[] {
  const lines = drifts.filter(({ class: own }) => own === how).map((one) => printable(`    · ${lineOf(one, said)}`));
  return lines.length === 0 ? [] : [`  ${said.class[how]}`, ...lines];
}

function lineOf(one: Drift, said: DriftWords): string {
  const place = [
    one.sheet === null ? "" : one.cell === null ? one.sheet : `${one.sheet}!${one.cell}`,
    one.clause ?? "",
  ];
  const where = place.filter((text) => text !== "").join(" ");
  return `${where}${where === "" ? "" : said.joint}${said.kind[one.kind](one)}`;
}
