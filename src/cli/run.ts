import packageFile from "../../package.json";
import { commands } from "./commands/index";
import type { Command } from "./commands/command";
import { languages, systemCode, type ExitCode, type Io, type Language } from "./io";
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
  return runCommand(command, own, io, words);
}

async function runCommand(command: Command, args: readonly string[], io: Io, words: Words): Promise<ExitCode> {
  try {
    return await command.run(args, io, words);
  } catch (thrown) {
    const complaint = argumentComplaint(thrown);
    if (complaint === null) throw thrown;
    return refuse(io, words, words.cli.wrong.option(complaint));
  }
}

/** What Node says about an option that it does not know; null for any other error. */
function argumentComplaint(thrown: unknown): string | null {
  const code = systemCode(thrown);
  return code?.startsWith("ERR_PARSE_ARGS") === true ? (thrown as Error).message : null;
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
