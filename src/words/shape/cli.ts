/** What the command line says, in one language. Problems and notices of scoring have their own words. */
export interface CliWords {
  readonly usage: string;
  readonly score: ScoreCommandWords;
  readonly report: ReportWords;
  readonly file: FileWords;
  readonly wrong: {
    readonly command: (name: string) => string;
    readonly option: (complaint: string) => string;
    readonly noFiles: string;
    readonly language: (found: string) => string;
    /** Shown under every complaint about a command. */
    readonly hint: string;
  };
}

export interface ScoreCommandWords {
  readonly summary: string;
  readonly usage: string;
}

/** Labels of the readable report. */
export interface ReportWords {
  readonly score: string;
  readonly soFar: string;
  readonly grade: string;
  readonly stars: (count: number) => string;
  readonly range: string;
  readonly to: string;
  readonly points: string;
  readonly applicable: string;
  readonly earned: string;
  readonly deductions: (count: number, points: string) => string;
  readonly bonus: (count: number, points: string) => string;
  readonly specials: string;
  readonly gates: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly undecided: string;
  readonly groups: string;
  /** Points of a group that nobody has assessed yet: not a zero. */
  readonly openPoints: (points: string) => string;
  readonly open: (count: number, clauses: string, more: number) => string;
  readonly next: (grade: string, points: string) => string;
  readonly nothingApplicable: string;
  readonly notices: string;
  readonly ledger: string;
  readonly errors: (count: number) => string;
  readonly others: (suffixes: string) => string;
}

/** Why a file cannot be read as an audit, with the way out. */
export interface FileWords {
  readonly notAWorkbook: string;
  readonly oldFormat: string;
  readonly binaryFormat: string;
  readonly passwordProtected: string;
  readonly damaged: (part: string | null) => string;
  readonly tooLarge: Readonly<Record<"file" | "content" | "cells" | "text", (limit: number) => string>>;
  readonly notJson: (detail: string) => string;
  readonly jsonTooLarge: (limit: number) => string;
  readonly missingField: (path: string) => string;
  readonly wrongType: (path: string, expected: string, found: string) => string;
  readonly wrongValue: (path: string, allowed: string) => string;
  readonly unknownField: (path: string) => string;
  readonly textTooLong: (path: string, limit: number) => string;
  readonly moreProblems: (more: number) => string;
  readonly noAudit: string;
  readonly tableMissing: (table: string) => string;
  readonly columnMissing: (table: string, column: string) => string;
  readonly notFound: string;
  readonly isFolder: string;
  readonly unreadable: (detail: string) => string;
}
