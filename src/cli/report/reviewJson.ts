import type { Coverage } from "../../core/review/review";
import type { Finding } from "../../core/review/finding";
import { sayFinding, type ReviewWords } from "../../words/review";
import type { Words } from "../words";
import { sayProblemOfFile } from "./sayAny";
import type { ReviewedFile } from "./reviewFile";

/** Of a file that could not be read. */
const nothingCovered: Coverage = {
  formulas: 0,
  analysed: 0,
  notAnalysed: [],
  readInPart: [],
  followed: true,
  rulesFailed: [],
};

/** One file as a JSON object: every file has the same members, whatever became of it. */
export function reviewJson({ file, review, problems }: ReviewedFile, said: ReviewWords, words: Words): object {
  const errors = (problems ?? []).map((problem) => ({ ...problem, message: sayProblemOfFile(problem, words) }));
  return {
    file,
    findings: (review?.findings ?? []).map((finding) => entry(finding, said)),
    recomputation: review?.recomputation ?? [],
    coverage: review?.coverage ?? nothingCovered,
    errors,
  };
}

function entry(finding: Finding, said: ReviewWords): object {
  const { rule, category, severity, sheet, cells, expected, influence, facts, fix, also } = finding;
  return {
    rule,
    category,
    severity,
    sheet,
    cells,
    message: sayFinding(said, finding),
    expected,
    influence,
    facts,
    fix,
    also: also.map((one) => one.rule),
  };
}
