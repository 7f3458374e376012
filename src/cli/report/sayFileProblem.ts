import type { FileWords } from "../../words/shape/cli";
import type { SourceProblem } from "../source/source";

/** Codes that have no facts, with the name of their sentence. */
const plain = {
  NOT_A_WORKBOOK: "notAWorkbook",
  OLD_FORMAT: "oldFormat",
  BINARY_FORMAT: "binaryFormat",
  PASSWORD_PROTECTED: "passwordProtected",
  NOT_AN_AUDIT_FILE: "notAnAuditFile",
  EMPTY_FILE: "emptyFile",
} as const;

type Plain = SourceProblem & { readonly code: keyof typeof plain };

const isPlain = (problem: SourceProblem): problem is Plain => problem.code in plain;

/** Why a file cannot be read as an audit, as a sentence. */
export function saySourceProblem(words: FileWords, problem: SourceProblem): string {
  return isPlain(problem) ? words[plain[problem.code]] : sayFacts(words, problem);
}

function sayFacts(words: FileWords, problem: Exclude<SourceProblem, Plain>): string {
  switch (problem.code) {
    case "DAMAGED":
      return words.damaged(problem.part);
    case "TOO_LARGE":
      return sayTooLarge(words, problem);
    case "NOT_JSON":
      return words.notJson(problem.detail);
    case "FILE_TOO_LARGE":
      return words.jsonTooLarge(problem.limit);
    case "MISSING_FIELD":
      return words.missingField(problem.path);
    case "WRONG_TYPE":
      return words.wrongType(problem.path, problem.expected, problem.found);
    case "WRONG_VALUE":
      return words.wrongValue(problem.path, problem.allowed.join(", "));
    case "UNKNOWN_FIELD":
      return words.unknownField(problem.path);
    case "TEXT_TOO_LONG":
      return words.textTooLong(problem.path, problem.limit);
    case "MORE_PROBLEMS":
      return words.moreProblems(problem.more);
    case "NO_AUDIT":
      return words.noAudit(problem.suffix, problem.found);
    case "TABLE_MISSING":
      return words.tableMissing(problem.table);
    case "COLUMN_MISSING":
      return words.columnMissing(problem.table, problem.column);
    case "UNREADABLE":
      return sayUnreadable(words, problem.detail);
  }
}

function sayTooLarge(words: FileWords, problem: SourceProblem & { readonly code: "TOO_LARGE" }): string {
  if (problem.what !== "text") return words.tooLarge[problem.what](problem.limit);
  return words.tooLarge.text(problem.limit, problem.at.sheet, problem.at.cell);
}

/** The system's codes that people meet, in their own words. */
function sayUnreadable(words: FileWords, code: string): string {
  if (code === "ENOENT") return words.notFound;
  return code === "EISDIR" ? words.isFolder : words.unreadable(code);
}
