import packageFile from "../../package.json";
import { commands } from "./commands/index";
import { wrongOption } from "./commands/options";
import { languages, type ExitCode, type Io, type Language } from "./io";
import { wordsIn, type Words } from "./words";

/** Runs one command line without the program's own name. Throws only bugs. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { language, rest } = takeLanguage(args);
  const words = wordsIn(languageOf(language) ?? io.language);
  if (language !== null && languageOf(language) === null) return refuse(io, words, words.cli.wrong.language(language));
  const [name, ...own] = rest;
  if (name === "--version" || name === "-v") return say(io, packageFile.version);
  if (name === undefined) return nothingAsked(io, words);
  if (name === "--help" || name === "-h" || name === "help") return say(io, usageOf(words));
  const command = commands.find((one) => one.name === name);
  if (!command) return refuse(io, words, words.cli.wrong.command(name));
  if (own.includes("--help") || own.includes("-h")) return say(io, command.usage(words));
  const complaint = wrongOption(own, command.options, words.cli.wrong.option);
  return complaint === null ? command.run(own, io, words) : refuse(io, words, complaint);
}

/** The language may be chosen anywhere in the line, because every command has it. */
function takeLanguage(args: readonly string[]): { readonly language: string | null; readonly rest: string[] } {
  const rest: string[] = [];
  let language: string | null = null;
  for (let index = 0; index < args.length; index++) {
    const text = args[index] ?? "";
    if (text === "--lang") language = args[++index] ?? "";
    else if (text.startsWith("--lang=")) language = text.slice("--lang=".length);
    else rest.push(text);
  }
  return { language, rest };
}

function languageOf(text: string | null): Language | null {
  return languages.find((language) => language.toLowerCase() === text?.toLowerCase()) ?? null;
}

function usageOf(words: Words): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary(words)}`);
  return words.cli.usage.replace("{commands}", lines.join("\n"));
}

function nothingAsked(io: Io, words: Words): ExitCode {
  io.err(usageOf(words));
  return 2;
}

function say(io: Io, text: string): ExitCode {
  io.out(text);
  return 0;
}

function refuse(io: Io, words: Words, text: string): ExitCode {
  io.err(text);
  io.err(words.cli.wrong.hint);
  return 2;
}
