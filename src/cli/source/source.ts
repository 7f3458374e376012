import type { AuditReading } from "../../core/audit/readAudit";
import type { RawClause, RawSpecial } from "../../core/audit/audit";
import type { Problem } from "../../core/audit/problem";
import type { Result } from "../../core/result";
import type { Scheme } from "../../core/scheme/scheme";
import type { AuditFileProblem } from "../../schema/auditFile";
import type { FileProblem } from "../../xlsx";

/** What a file offers to be scored: a scheme and rows that the core has not checked yet. */
export interface AuditSource {
  readonly scheme: Scheme;
  readonly clauses: readonly RawClause[];
  readonly specials: readonly RawSpecial[];
  readonly reading: AuditReading;
  /** Suffixes of further audits in the same workbook, which were not read. */
  readonly others: readonly string[];
  /** Rows of a scheme sheet that were not understood and left aside. */
  readonly ignored: readonly Problem[];
}

/** Why a file offers nothing to score. */
export type SourceProblem = FileProblem | AuditFileProblem | WorkbookGap | SystemProblem | EmptyFile;

/** What a workbook lacks to be an audit. */
export type WorkbookGap =
  /** `suffix` is the one asked for, "" the first; `found` are those of the audits that are there. */
  | { readonly code: "NO_AUDIT"; readonly suffix: string; readonly found: readonly string[] }
  | { readonly code: "TABLE_MISSING"; readonly table: string }
  | { readonly code: "COLUMN_MISSING"; readonly table: string; readonly column: string };

/** What the system said when the file was opened: `detail` is its own code, ENOENT for a file that is not there. */
interface SystemProblem {
  readonly code: "UNREADABLE";
  readonly detail: string;
}

/** A file without a single byte: a download or a copy that broke off. */
export interface EmptyFile {
  readonly code: "EMPTY_FILE";
}

/** Everything wrong with one file: either it cannot be read as an audit, or what was entered has problems. */
export type FileProblems = readonly (SourceProblem | Problem)[];

export type SourceRead = Result<AuditSource, FileProblems>;
