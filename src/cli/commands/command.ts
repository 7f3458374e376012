import type { ExitCode, Io } from "../io";
import type { Words } from "../words";

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: (words: Words) => string;
  readonly usage: (words: Words) => string;
  /** `args` is what follows the command's name. Throws what parseArgs throws for options it does not know. */
  readonly run: (args: readonly string[], io: Io, words: Words) => Promise<ExitCode>;
}
