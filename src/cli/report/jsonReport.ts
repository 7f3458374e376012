import { ok, fail } from "../../core/result";
import { toReport, type Report, type Sentences } from "../../core/score/report";
import { sayNotice } from "../../words/notices";
import { sayProblem } from "../../words/scoring";
import type { AuditSource, FileProblems } from "../source/source";
import type { Words } from "../words";
import { boundJson } from "./boundJson";
import { isBindingGap, isBoundProblem, isScoringProblem } from "./problemKinds";
import { sayProblemOfFile } from "./sayAny";
import { columnLettersOf } from "./sayBound";
import type { ScoredFile } from "./scoreFile";

type Entry = Readonly<Record<string, unknown>>;

/** The report of one file; a score sheet that somebody made has `binding` beside it, and no grades without a scheme. */
export type FileReport = Omit<Report, "range"> & { readonly range: Entry | null; readonly binding?: Entry };

/** One file as a JSON object: every file has the same members, whatever became of it. */
export function jsonReport(scored: ScoredFile, words: Words): FileReport {
  const report = plainReport(scored, words);
  const bound = scored.source?.bound;
  const range = report.range === null ? null : { ...report.range };
  if (bound === undefined) return { ...report, range };
  const grades = scored.source?.scheme.grades ?? [];
  const named = range === null || grades.length > 0 ? range : { ...range, lowestGrade: null, highestGrade: null };
  return { ...report, range: named, binding: boundJson(bound, words) };
}

function plainReport(scored: ScoredFile, words: Words): Report {
  const { file, source } = scored;
  const say: Sentences = {
    problem: (problem) => sayProblem(words.scoring, problem),
    notice: (notice) => sayNotice(words.scoring, notice, { grades: source?.scheme.grades ?? [] }),
  };
  const scheme = source?.scheme ?? null;
  if (scored.result === null) return failedReport(toReport(file, scheme, fail([]), say), scored.problems, words);
  const report = toReport(file, scheme, ok(scored.result), say);
  return { ...report, notices: [...report.notices, ...sourceNotices(scored.source, words, say)] };
}

function failedReport(report: Report, problems: FileProblems, words: Words): Report {
  return { ...report, errors: problems.map((problem) => errorEntry(problem, words)) };
}

function errorEntry(problem: FileProblems[number], words: Words): Entry {
  const message = sayProblemOfFile(problem, words);
  if (isBindingGap(problem) && "columns" in problem) {
    return { ...problem, columns: columnLettersOf(problem.columns), message };
  }
  if (!isScoringProblem(problem) && !isBoundProblem(problem)) return { ...problem, message };
  const { clause, ...facts } = problem;
  return { ...facts, ...(clause === null ? {} : { clause }), message };
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
