import type { ExitCode, Io } from "../io";
import type { Words } from "../words";
import type { Options } from "./options";

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: (words: Words) => string;
  readonly usage: (words: Words) => string;
  /** Every option it knows. */
  readonly options: Options;
  /** `args` is what follows the command's name; its options are known and well-formed. */
  readonly run: (args: readonly string[], io: Io, words: Words) => Promise<ExitCode>;
}
