/** What the command line says, in one language. Problems and notices of scoring have their own words. */
export interface CliWords {
  readonly usage: string;
  readonly score: ScoreCommandWords;
  readonly report: ReportWords;
  readonly file: FileWords;
  readonly wrong: {
    readonly command: (name: string) => string;
    readonly option: WrongOptionWords;
    readonly noFiles: string;
    readonly language: (found: string) => string;
    /** Shown under every complaint about a command. */
    readonly hint: string;
  };
}

/** What is wrong with an option of a command. */
interface WrongOptionWords {
  /** `known` are the options that the command has. */
  readonly unknown: (option: string, known: string) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
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
  /** What is missing to the next grade: in the unit of the score, then in clause points. */
  readonly next: (grade: string, distance: string, points: string) => string;
  /** The score is there already; gates stand in the way. */
  readonly onlyGates: (grade: string, gates: string) => string;
  readonly nothingApplicable: string;
  readonly notices: string;
  readonly ledger: string;
  readonly errors: (count: number) => string;
  /** The same of a file that was not to be scored. */
  readonly problems: (count: number) => string;
  readonly others: (suffixes: string) => string;
}

/** Why a file cannot be read as an audit, with the way out. */
export interface FileWords {
  readonly notAWorkbook: string;
  readonly oldFormat: string;
  readonly binaryFormat: string;
  readonly passwordProtected: string;
  readonly damaged: (part: string | null) => string;
  readonly tooLarge: Readonly<Record<"file" | "content" | "cells", (limit: number) => string>> & {
    readonly text: (limit: number, sheet: string, cell: string) => string;
  };
  readonly notJson: (detail: string) => string;
  readonly jsonTooLarge: (limit: number) => string;
  readonly missingField: (path: string) => string;
  readonly wrongType: (path: string, expected: string, found: string) => string;
  readonly wrongValue: (path: string, allowed: string) => string;
  readonly unknownField: (path: string) => string;
  readonly textTooLong: (path: string, limit: number) => string;
  readonly moreProblems: (more: number) => string;
  /** `suffix` was asked for, "" is the first audit; `found` are the suffixes that are there. */
  readonly noAudit: (suffix: string, found: readonly string[]) => string;
  readonly notAnAuditFile: string;
  readonly emptyFile: string;
  readonly tableMissing: (table: string) => string;
  readonly columnMissing: (table: string, column: string) => string;
  readonly notFound: string;
  readonly isFolder: string;
  readonly unreadable: (detail: string) => string;
  /** A file of that name is there and stays as it is. */
  readonly exists: string;
  /** The folder that a file is to be written into is missing. */
  readonly noPlace: string;
  readonly unwritable: (detail: string) => string;
}
