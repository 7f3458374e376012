import type { AuditReading } from "../../core/audit/readAudit";
import type { RawClause, RawSpecial } from "../../core/audit/audit";
import type { Problem } from "../../core/audit/problem";
import type { BoundStyle, ColumnRole, IdSource, PointsSource, WordMeanings } from "../../core/binding/binding";
import type { BoundNotice, BoundProblem } from "../../core/binding/problem";
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
  /** The table it was read from, where the sheet is somebody's own. */
  readonly bound?: BoundSource;
}

/** A table of clauses that was recognised on somebody's own sheet. */
export interface FoundTable {
  readonly sheet: string;
  /** A1, headings included. */
  readonly range: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Zero-based columns by what they hold. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
}

/** A word that clauses got, and how many. */
export interface OpenWord {
  readonly word: string;
  readonly count: number;
}

/** How such a table was read. */
export interface BoundSource extends FoundTable {
  readonly style: BoundStyle;
  /** Zero-based first and last row of its headings. */
  readonly header: readonly [number, number];
  readonly blankMeans: "notAssessed" | "zero";
  readonly ids: IdSource;
  readonly points: PointsSource;
  /** How many clauses it has. */
  readonly clauses: number;
  /** Further tables whose clauses belong to the same audit. */
  readonly further: readonly FoundTable[];
  /** What words for verdicts were settled to mean. */
  readonly words: WordMeanings;
  /** Words that nobody has said the meaning of. */
  readonly open: readonly OpenWord[];
  /** Further tables that could have been used. */
  readonly others: readonly FoundTable[];
  readonly notices: readonly BoundNotice[];
  readonly problems: readonly BoundProblem[];
}

/** Why somebody's own sheet is not scored. */
export type BindingGap =
  /** The best table found is not sure enough. */
  | ({ readonly code: "BINDING_UNSURE"; readonly needed: number } & FoundTable)
  | ({ readonly code: "BINDING_INCOMPLETE"; readonly missing: "points" | "entry" | "label" } & FoundTable)
  | { readonly code: "BINDING_NOT_FOUND"; readonly place: string }
  /** Tables that cannot be added up: they say differently what a clause got, or only one of them has points. */
  | { readonly code: "BINDING_MIXED"; readonly other: FoundTable; readonly table: FoundTable }
  /** Words for verdicts that nobody has said the meaning of, the most frequent first. */
  | ({ readonly code: "BINDING_WORDS"; readonly words: readonly OpenWord[] } & FoundTable)
  | { readonly code: "BAD_PLACE"; readonly place: string }
  | { readonly code: "NO_SHEET"; readonly sheet: string; readonly found: readonly string[] }
  /** The audit belongs to another scheme than the one that was asked for, each with its version where it is known. */
  | { readonly code: "OTHER_SCHEME"; readonly asked: string; readonly found: string }
  | { readonly code: "BINDING_SCHEME"; readonly id: string; readonly known: readonly string[] };

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
export type FileProblems = readonly (SourceProblem | BindingGap | Problem | BoundProblem)[];

export type SourceRead = Result<AuditSource, FileProblems>;
