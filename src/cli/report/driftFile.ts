import { schemeGiven } from "../../schemes/versions";
import { driftOfBook } from "../../workbook/layout/driftOfBook";
import type { DriftProblem, DriftReport } from "../../workbook/layout/driftOfBook";
import { readXlsx } from "../../xlsx";
import { systemCode, type Io } from "../io";
import type { FileProblems } from "../source/source";

/** What became of one workbook: its drift, or why there is nothing to compare. */
export type DriftedFile = { readonly file: string } & (
  { readonly report: DriftReport; readonly problems: null } | { readonly report: null; readonly problems: FileProblems }
);

/** Reads one workbook and compares its audit of that suffix with the scheme. */
export async function driftFile(io: Io, file: string, suffix: string): Promise<DriftedFile> {
  const failed = (problem: FileProblems[number]): DriftedFile => ({ file, report: null, problems: [problem] });
  const bytes = await readBytes(io, file);
  if (!(bytes instanceof Uint8Array)) return failed(bytes);
  if (bytes.length === 0) return failed({ code: "EMPTY_FILE" });
  const read = await readXlsx(bytes);
  if (!read.ok) return failed(read.error);
  const report = driftOfBook(read.value.book, suffix, schemeGiven);
  return report.ok
    ? { file, report: report.value, problems: null }
    : { file, report: null, problems: report.error.map((problem) => asFileProblem(problem, suffix)) };
}

function asFileProblem(problem: DriftProblem, suffix: string): FileProblems[number] {
  if (problem.code === "NO_AUDIT") return { code: "NO_AUDIT", suffix, found: [] };
  return problem.code === "SHEETS_MISSING" ? { code: "TABLE_MISSING", table: problem.table } : problem;
}

/** A file's bytes, or what the system said when it would not give them. */
export async function readBytes(io: Io, file: string): Promise<Uint8Array | FileProblems[number]> {
  try {
    return await io.read(file);
  } catch (thrown) {
    return { code: "UNREADABLE", detail: systemCode(thrown) ?? String(thrown) };
  }
}
