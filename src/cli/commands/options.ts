import { parseArgs, type ParseArgsConfig } from "node:util";
import type { CliWords } from "../../words/shape/cli";

/** The options of a command, as Node's parser takes them. */
export type Options = NonNullable<ParseArgsConfig["options"]>;

/** What is wrong with the options of a command line, as a sentence; null when nothing is. */
export function wrongOption(
  args: readonly string[],
  options: Options,
  words: CliWords["wrong"]["option"],
): string | null {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined) return words.unknown(token.rawName, known(options));
    const hasValue = token.value !== undefined;
    if (type === "boolean" && hasValue) return words.takesNoValue(token.rawName);
    // "--audit --json" is a forgotten value, "--audit=--json" an odd one.
    const isForgotten = !hasValue || (!token.inlineValue && token.value.startsWith("-"));
    if (type === "string" && isForgotten) return words.needsValue(token.rawName);
  }
  return null;
}

const known = (options: Options): string =>
  [...Object.keys(options), "lang", "help"].map((name) => `--${name}`).join(" ");
