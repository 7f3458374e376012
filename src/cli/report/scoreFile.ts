import { readAudit } from "../../core/audit/readAudit";
import type { ScoreResult } from "../../core/score/result";
import { scoreAudit } from "../../core/score/scoreAudit";
import type { Io } from "../io";
import type { BindRequest } from "../source/boundSource";
import { readSource, systemProblem } from "../source/readSource";
import type { AuditSource, BindingGap, FileProblems } from "../source/source";

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
  const problems = [...strange, ...(audit.ok ? [] : audit.error)];
  if (!audit.ok || strange.length > 0)
    return { file, source, result: null, problems: [...problems, ...wordsToSay(source)] };
  return { file, source, result: scoreAudit(source.scheme, audit.value) };
}

/** A word that stands again and again is no slip: one line says how to tell what it means. */
function wordsToSay({ bound }: AuditSource): BindingGap[] {
  const words = bound?.open.filter(({ count }) => count > 1) ?? [];
  if (bound === undefined || words.length === 0) return [];
  const { sheet, range, confidence, columns } = bound;
  return [{ code: "BINDING_WORDS", sheet, range, confidence, columns, words }];
}
