import { parseArgs } from "node:util";
import { copiesWords } from "../../words/copies";
import type { PortableCommandWords } from "../../words/shape/copies";
import { convertFile } from "../portable/convertFile";
import { goBackInFile } from "../portable/goBackInFile";
import type { Changed } from "../portable/outcome";
import { repairFile } from "../portable/repairFile";
import { printProblems } from "../report/printProblems";
import { printable } from "../report/text";
import { writeOut } from "../report/writeOut";
import type { ExitCode, Io } from "../io";
import { systemCode } from "../io";
import type { Words } from "../words";
import type { Command } from "./command";

const options = {
  out: { type: "string", default: "" },
  back: { type: "boolean", default: false },
  repair: { type: "boolean", default: false },
  force: { type: "boolean", default: false },
} as const;

interface PortableOptions {
  readonly out: string;
  readonly back: boolean;
  readonly repair: boolean;
  readonly force: boolean;
}

/** `starsheet portable`: a workbook that works without the add-in, and the way back. */
export const portable: Command = {
  name: "portable",
  summary: ({ language }) => copiesWords[language].portable.summary,
  usage: ({ language }) => copiesWords[language].portable.usage,
  options,
  run: async (args, io, words) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const complaint = complaintAbout(positionals, values, copiesWords[words.language].portable);
    if (complaint === null) return change(positionals[0] ?? "", values, io, words);
    io.err(complaint);
    return 2;
  },
};

function complaintAbout(
  files: readonly string[],
  { out, back, repair }: PortableOptions,
  said: PortableCommandWords,
): string | null {
  if (files.length !== 1) return said.oneFile;
  if (out === "") return said.needsOut;
  return back && repair ? said.oneWay : null;
}

async function change(file: string, options: PortableOptions, io: Io, words: Words): Promise<ExitCode> {
  const changed = await attempt(file, options, io, words);
  const { bytes, said, complaints } = changed;
  if (complaints.length > 0) io.err(printable(file));
  for (const complaint of complaints) io.err(printable(complaint));
  if (bytes === null) {
    if (said !== "") io.out(said);
    return complaints.length > 0 ? 1 : 0;
  }
  if (!(await writeOut(io, options.out, bytes, options.force, words))) return 1;
  io.out(printable(said));
  return complaints.length > 0 ? 1 : 0;
}

async function attempt(file: string, options: PortableOptions, io: Io, words: Words): Promise<Changed> {
  const work = options.back ? goBackInFile : options.repair ? repairFile : convertFile;
  try {
    const bytes = await io.read(file);
    return await work(bytes, { out: options.out, today: io.today, words });
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    return { bytes: null, said: "", complaints: printProblems([{ code: "UNREADABLE", detail: code }], words) };
  }
}
