import { parseArgs } from "node:util";
import { publishScheme, stateOf } from "../../core/fingerprint/publish";
import { formatShortest } from "../../core/number/format";
import { add, ZERO } from "../../core/number/rational";
import { schemeNumber } from "../../core/audit/schemeAudit";
import { pastePoints } from "../../core/scheme/pastePoints";
import type { PasteProblem } from "../../core/scheme/pastePoints";
import type { Scheme } from "../../core/scheme/scheme";
import { fail, ok, type Result } from "../../core/result";
import { schemes } from "../../schemes/index";
import { schemeGiven } from "../../schemes/versions";
import { driftWords } from "../../words/drift";
import { schemeWords } from "../../words/scheme";
import type { ExitCode, Io } from "../io";
import { readBytes } from "../report/driftFile";
import { printProblems } from "../report/printProblems";
import { sayPaste } from "../report/sayPaste";
import { printable } from "../report/text";
import { writeOut } from "../report/writeOut";
import { readSchemeSource, type SchemeProblems } from "../source/schemeSource";
import type { Words } from "../words";
import type { Command } from "./command";

const options = {
  out: { type: "string", default: "" },
  points: { type: "string", default: "" },
  replace: { type: "boolean", default: false },
  as: { type: "string", default: "" },
  publish: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

interface SchemeOptions {
  readonly out: string;
  readonly points: string;
  readonly replace: boolean;
  readonly as: string;
  readonly publish: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** `starsheet scheme`: shows, checks, exports and publishes a scoring scheme. */
export const scheme: Command = {
  name: "scheme",
  summary: ({ language }) => schemeWords[language].command.summary,
  usage: ({ language }) => schemeWords[language].command.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [name] = positionals;
    if (name === undefined) return listBuiltIn(io, words);
    const said = schemeWords[words.language].command;
    const isChanged = values.publish || values.points !== "" || values.as !== "";
    if (positionals.length === 1 && (values.out !== "" || !isChanged)) return work(name, values, io, words);
    io.err(positionals.length > 1 ? said.usage : said.needsOut);
    return 2;
  },
};

function listBuiltIn(io: Io, words: Words): ExitCode {
  io.out(schemeWords[words.language].command.builtIn);
  for (const { id, name } of schemes) io.out(`  ${id}  ${name[words.scoring.text]}`);
  return 0;
}

async function work(name: string, options: SchemeOptions, io: Io, words: Words): Promise<ExitCode> {
  const read = await readSchemeSource(io, name);
  if (!read.ok) return refuse(name, read.error, io, words);
  const changed = await change(read.value, options, io, words);
  if (!changed.ok) {
    for (const line of changed.error) io.err(printable(line));
    return 1;
  }
  if (options.json) io.out(JSON.stringify(changed.value));
  else for (const line of describe(changed.value, words)) io.out(printable(line));
  return options.out === "" ? 0 : write(changed.value, options, io, words);
}

function refuse(name: string, problems: SchemeProblems, io: Io, words: Words): ExitCode {
  if (problems === "NOT_A_SCHEME") {
    const known = schemes.map(({ id }) => id).join(", ");
    io.err(printable(schemeWords[words.language].command.unknown(name, known)));
    return 2;
  }
  io.err(printable(name));
  for (const line of printProblems(problems, words)) io.err(line);
  return 1;
}

/** The scheme with the points, the version and the publication that were asked for, or the sentences why not. */
async function change(
  scheme: Scheme,
  { points, replace, as, publish }: SchemeOptions,
  io: Io,
  words: Words,
): Promise<Result<Scheme, readonly string[]>> {
  const priced = points === "" ? ok(scheme) : await withPoints(scheme, points, replace, io, words);
  if (!priced.ok) return priced;
  const named = as === "" ? priced.value : { ...priced.value, version: as };
  if (!publish) return ok(named);
  const published = publishScheme(named);
  if (published.ok) return published;
  const said = schemeWords[words.language];
  return fail(
    published.error.flatMap((problem) =>
      problem.code === "NEW_VERSION_NEEDED"
        ? [said.newVersionNeeded(problem.version)]
        : printProblems([problem], words),
    ),
  );
}

async function withPoints(
  scheme: Scheme,
  file: string,
  replace: boolean,
  io: Io,
  words: Words,
): Promise<Result<Scheme, readonly string[]>> {
  const bytes = await readBytes(io, file);
  if (!(bytes instanceof Uint8Array)) return fail(printProblems([bytes], words));
  const pasted = pastePoints(scheme, new TextDecoder().decode(bytes), replace);
  const say = (problem: PasteProblem): string => sayPaste(schemeWords[words.language].paste, problem);
  return pasted.ok ? pasted : fail([file, ...pasted.error.map((problem) => `  · ${say(problem)}`)]);
}

function describe(scheme: Scheme, words: Words): string[] {
  const said = schemeWords[words.language].command;
  const { text } = words.scoring;
  const points = scheme.clauses.map((clause) => schemeNumber(clause.points.value)).reduce(add, ZERO);
  const grades = scheme.grades.map(({ name, min }) => (min === null ? name[text] : `${name[text]} ≥ ${min}`));
  const statuses = [...new Set(scheme.clauses.map((clause) => words.scoring.status[clause.points.status]))];
  const fingerprint = scheme.published === undefined ? [] : [`  SHA-256: ${scheme.published.fingerprint}`];
  return [
    `${scheme.id} ${scheme.version}  ${scheme.name[text]}`,
    `  ${said.facts(scheme.clauses.length, formatShortest(points), grades.join(" · "))}`,
    `  ${said.points(statuses.join(" · "))}`,
    ...(schemes.includes(scheme)
      ? []
      : [
          `  ${said.state}${driftWords[words.language].state[stateOf(scheme, schemeGiven(scheme.id, scheme.version))]}`,
        ]),
    ...fingerprint,
    `  ${said.source}${scheme.source[text]}`,
  ];
}

async function write(scheme: Scheme, { out, force }: SchemeOptions, io: Io, words: Words): Promise<ExitCode> {
  // Wherever it was read from, the same scheme is the same file.
  const { id, version, name, source, ...rules } = scheme;
  const text = JSON.stringify({ id, version, name, source, ...rules }, null, 2);
  const bytes = new TextEncoder().encode(`${text}\n`);
  if (!(await writeOut(io, out, bytes, force, words))) return 1;
  io.err(printable(schemeWords[words.language].command.written(out)));
  return 0;
}
