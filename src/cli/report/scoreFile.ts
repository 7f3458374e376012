import { readAudit } from "../../core/audit/readAudit";
import type { ScoreResult } from "../../core/score/result";
import { scoreAudit } from "../../core/score/scoreAudit";
import type { Io } from "../io";
import type { BindRequest } from "../source/boundSource";
import { readSource, systemProblem } from "../source/readSource";
import type { AuditSource, FileProblems } from "../source/source";

/** One file, scored or not. */
export type ScoredFile = {
  readonly file: string;
  /** null when the file was not even read as far as its scheme. */
  readonly source: AuditSource | null;
} & (
  | { readonly result: ScoreResult; readonly source: AuditSource }
  | { readonly result: null; readonly problems: FileProblems }
);

/** Reads and scores one file. `suffix` chooses one of the audits of a workbook; "" is the first. */
export async function scoreFile(io: Io, file: string, suffix: string, bind?: BindRequest): Promise<ScoredFile> {
  const read = await io.read(file).then((bytes) => readSource(bytes, suffix, bind), systemProblem);
  if (!read.ok) return { file, source: null, result: null, problems: read.error };
  const source = read.value;
  const audit = readAudit(source.scheme, source.clauses, source.specials, source.reading);
  const strange = source.bound?.problems ?? [];
  if (strange.length > 0)
    return { file, source, result: null, problems: [...strange, ...(audit.ok ? [] : audit.error)] };
  if (!audit.ok) return { file, source, result: null, problems: audit.error };
  return { file, source, result: scoreAudit(source.scheme, audit.value) };
}
