import { ok, fail } from "../../core/result";
import { toReport, type Report, type Sentences } from "../../core/score/report";
import { sayNotice } from "../../words/notices";
import { sayProblem } from "../../words/scoring";
import type { AuditSource, FileProblems } from "../source/source";
import type { Words } from "../words";
import { isScoringProblem } from "./problemKinds";
import { saySourceProblem } from "./sayFileProblem";
import type { ScoredFile } from "./scoreFile";

type Entry = Readonly<Record<string, unknown>>;

/** One file as a JSON object: every file has the same members, whatever became of it. */
export function jsonReport(scored: ScoredFile, words: Words): Report {
  const { file, source } = scored;
  const say: Sentences = {
    problem: (problem) => sayProblem(words.scoring, problem),
    notice: (notice) => sayNotice(words.scoring, notice, { grades: source?.scheme.grades ?? [] }),
  };
  const scheme = source?.scheme ?? null;
  if (scored.result === null) return failedReport(toReport(file, scheme, fail([]), say), scored.problems, words, say);
  const report = toReport(file, scheme, ok(scored.result), say);
  return { ...report, notices: [...report.notices, ...sourceNotices(scored.source, words, say)] };
}

function failedReport(report: Report, problems: FileProblems, words: Words, say: Sentences): Report {
  return { ...report, errors: problems.map((problem) => errorEntry(problem, words, say)) };
}

function errorEntry(problem: FileProblems[number], words: Words, say: Sentences): Entry {
  if (!isScoringProblem(problem)) return { ...problem, message: saySourceProblem(words.cli.file, problem) };
  const { clause, ...facts } = problem;
  return { ...facts, ...(clause === null ? {} : { clause }), message: say.problem(problem) };
}

/** What a workbook holds besides the audit that was scored, and what of its scheme was left aside. */
function sourceNotices(source: AuditSource, words: Words, say: Sentences): Entry[] {
  const { ignored, others } = source;
  const message = words.cli.report.others(others.join(", "));
  return [
    ...ignored.map((problem) => ({ id: "scheme-row-ignored", place: problem.place, message: say.problem(problem) })),
    ...(others.length > 0 ? [{ id: "further-audits", audits: others, message }] : []),
  ];
}
