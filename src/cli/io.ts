/** What a command needs of the world, so that it can be run by a test as well as by a terminal. */
export interface Io {
  /** Writes one line of results. */
  out(line: string): void;
  /** Writes one line of complaint. */
  err(line: string): void;
  /** Throws the system's error, which has a `code` such as ENOENT. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Writes a file whole or not at all. What is there already is replaced only where `replace` says so; otherwise the
   * system's error EEXIST is thrown.
   */
  write(path: string, bytes: Uint8Array, replace: boolean): Promise<void>;
  /** The day on the user's calendar, yyyy-mm-dd. */
  readonly today: string;
  /** The language the user's system speaks. */
  readonly language: Language;
}

export type Language = "zh-CN" | "en-US";

export const languages: readonly Language[] = ["zh-CN", "en-US"];

/** 0: everything worked · 1: a file has errors · 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** The system's language from its environment, in the order in which POSIX reads these variables. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return locale?.toLowerCase().startsWith("zh") === true ? "zh-CN" : "en-US";
}

/** The code that Node gives its errors (ENOENT, ERR_PARSE_ARGS_…); null for anything else that was thrown. */
export function systemCode(thrown: unknown): string | null {
  const hasCode = typeof thrown === "object" && thrown !== null && "code" in thrown;
  return hasCode && typeof thrown.code === "string" ? thrown.code : null;
}

/** The day on the calendar of this system. */
export function systemDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
