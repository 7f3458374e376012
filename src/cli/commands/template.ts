import { parseArgs } from "node:util";
import type { Scheme } from "../../core/scheme/scheme";
import { schemes } from "../../schemes/index";
import { copiesWords } from "../../words/copies";
import type { TemplateCommandWords } from "../../words/shape/copies";
import { templateBook } from "../../workbook/layout/template";
import { isSheetPassword, longestPassword, writeXlsx } from "../../xlsx";
import type { ExitCode, Io } from "../io";
import { printProblems } from "../report/printProblems";
import { printable } from "../report/text";
import { writeOut } from "../report/writeOut";
import { readSchemeSource } from "../source/schemeSource";
import type { Words } from "../words";
import type { Command } from "./command";

const options = {
  scheme: { type: "string", default: schemes[0].id },
  out: { type: "string", default: "" },
  password: { type: "string" },
  force: { type: "boolean", default: false },
} as const;

interface TemplateOptions {
  readonly scheme: string;
  readonly out: string;
  readonly password?: string | undefined;
  readonly force: boolean;
}

/** `starsheet template`: a workbook of a scheme, built in or a team's own, without data. */
export const template: Command = {
  name: "template",
  summary: ({ language }) => copiesWords[language].template.summary,
  usage: ({ language }) => copiesWords[language].template.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const said = copiesWords[words.language].template;
    const complaint = complaintAbout(positionals, values, said);
    if (complaint !== null) return refuse([complaint], 2, io);
    const scheme = await readSchemeSource(io, values.scheme);
    if (scheme.ok) return make(scheme.value, values, io, words);
    if (scheme.error !== "NOT_A_SCHEME")
      return refuse([printable(values.scheme), ...printProblems(scheme.error, words)], 1, io);
    return refuse([said.unknownScheme(values.scheme, schemes.map(({ id }) => id).join(", "))], 2, io);
  },
};

function refuse(lines: readonly string[], code: ExitCode, io: Io): ExitCode {
  for (const line of lines) io.err(line);
  return code;
}

function complaintAbout(files: readonly string[], options: TemplateOptions, said: TemplateCommandWords): string | null {
  const [file] = files;
  if (file !== undefined) return said.takesNoFile(file);
  if (options.out === "") return said.needsOut;
  if (options.password !== undefined && !isSheetPassword(options.password)) return said.password(longestPassword);
  return null;
}

async function make(scheme: Scheme, options: TemplateOptions, io: Io, words: Words): Promise<ExitCode> {
  const { language } = words;
  const book = templateBook(scheme, language);
  const bytes = await writeXlsx(book, options.password);
  const written = await writeOut(io, options.out, bytes, options.force, words);
  if (!written) return 1;
  const named = (isProtected: boolean): string =>
    book.sheets
      .filter(({ protection }) => (protection !== null) === isProtected)
      .map(({ name }) => name)
      .join(language === "zh-CN" ? "、" : ", ");
  io.out(copiesWords[language].template.made(options.out, named(true), named(false)));
  return 0;
}
