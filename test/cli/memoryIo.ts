import { run } from "../../src/cli/run";
import type { ExitCode, Language } from "../../src/cli/io";

/** What a command line did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Of the JSON lines, if they are any. */
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  /** Files it wrote, by path. */
  readonly written: Readonly<Record<string, Uint8Array>>;
}

/** Runs a command line over files in memory. */
export async function runWith(
  files: Readonly<Record<string, Uint8Array | string>>,
  args: readonly string[],
  language: Language = "en-US",
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, Uint8Array> = {};
  const code = await run(args, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    read: async (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    write: async (path, bytes, replace) => {
      if (!replace && Object.hasOwn(files, path))
        throw Object.assign(new Error(`${path} is there`), { code: "EEXIST" });
      written[path] = bytes;
    },
    today: "2026-11-22",
    language,
  });
  const objects = args.includes("--json") ? out.map((line) => JSON.parse(line) as Outcome["objects"][number]) : [];
  return { code, out: out.join("\n"), err: err.join("\n"), objects, written };
}
