import type { RawClause } from "../core/audit/audit";
import type { ClosingGap, Correction } from "../core/audit/correction";
import type { Problem } from "../core/audit/problem";
import type { ScoreResult } from "../core/score/result";
import type { Scheme, VerdictKind } from "../core/scheme/scheme";
import type { Result } from "../core/result";
import type { CellPlace, Reading, TableReading, WorkbookProblem } from "../workbook/port";
import type { Deed } from "./deed";

export type Language = "zh-CN" | "en-US";

/** One audit of the workbook as the pane sees it: read from its cells, never kept elsewhere. */
export interface OpenAudit {
  /** "" for the first audit of a workbook, "_2" for the next …: the suffix of its tables and names. */
  readonly suffix: string;
  /** The language its sheets were made in. */
  readonly language: Language;
  readonly title: AuditTitle;
  readonly scheme: Scheme;
  readonly rows: readonly AuditRow[];
  readonly specials: readonly SpecialRow[];
  /** What was noted about clauses; absent = the workbook has no table for it yet. */
  readonly findings?: readonly FindingRow[];
  /** null when `problems` are such that nothing can be scored. */
  readonly result: ScoreResult | null;
  /** All of them, with their places. */
  readonly problems: readonly Problem[];
  /** The tables this was read from; what is written back is compared with them. Absent on somebody's own sheet. */
  readonly source?: AuditSource;
  /** Tables for special items and findings that were added beside somebody's own sheet. */
  readonly beside?: ItemTables;
  /** What was just written into somebody's own sheet; only on the audit that answers the writing. */
  readonly wrote?: Deed | null;
}

/** Tables of what is noted beside the clauses, as they were when the audit was read; each absent where there is none. */
export interface ItemTables {
  readonly specials?: TableReading;
  readonly findings?: TableReading;
}

/** The tables of an audit as they were when it was read. */
export interface AuditSource {
  readonly clauses: TableReading;
  readonly specials: TableReading;
  /** Absent where the workbook has no table of findings. */
  readonly findings?: TableReading;
  /** Name of the table that holds the scheme. */
  readonly scheme: string;
  /** All of it as it was read last. */
  readonly reading: Reading;
}

export interface AuditTitle {
  readonly company: string;
  readonly assessor: string;
  readonly date: string;
}

/** A clause row as it stands in the sheet. Texts are as entered; `raw` goes through the core's reader. */
export interface AuditRow {
  readonly id: string;
  readonly indicator: string;
  readonly requirement: string;
  readonly raw: RawClause;
  /** The verdict its word stands for; null when the word is not one. */
  readonly verdict: VerdictKind | null;
  readonly evidence: string;
  readonly reason: string;
  readonly site: string;
  /** The whole row on its sheet. */
  readonly place: CellPlace;
  readonly problems: readonly Problem[];
}

export interface SpecialRow {
  /** Zero-based position in the table of special items. */
  readonly index: number;
  readonly type: "deduction" | "bonus" | null;
  readonly kind: string | null;
  readonly clause: string;
  readonly site: string;
  readonly description: string;
  readonly evidence: string;
  /** What is done about it; absent where the sheet has no columns for that. */
  readonly correction?: Correction;
  readonly place: CellPlace;
  readonly problems: readonly Problem[];
}

/** A finding as it stands in its table: what an assessor noted, several a clause. */
export interface FindingRow {
  /** Zero-based position in the table of findings. */
  readonly index: number;
  readonly clause: string;
  /** Id of the class by the scheme; null when the word is not one. */
  readonly class: string | null;
  readonly text: string;
  readonly evidence: string;
  /** An address or the name of a file. */
  readonly link: string;
  readonly place: CellPlace;
}

/** What the pane changes in a clause; absent fields stay. Numbers are the text that was typed. */
export interface ClausePatch {
  readonly verdict?: VerdictKind;
  readonly sampled?: string;
  readonly failed?: string;
  readonly awarded?: string;
  readonly evidence?: string;
  readonly reason?: string;
}

export interface NewSpecial {
  readonly type: "deduction" | "bonus";
  readonly kind: string | null;
  readonly clause: string;
  readonly site: string;
  readonly description: string;
  readonly evidence: string;
}

/** What the pane changes in a special item; absent fields stay. Days are yyyy-mm-dd where they are days. */
export type SpecialPatch = Partial<NewSpecial & Correction>;

/** A finding before it stands in its table. `class`: an id of the scheme's classes; `clause`: "" for none. */
export interface NewFinding {
  readonly clause: string;
  readonly class: string | null;
  readonly text: string;
  readonly evidence: string;
  /** An address or the name of a file. */
  readonly link: string;
}

export interface NewAudit {
  readonly schemeId: string;
  readonly language: Language;
  readonly title: AuditTitle;
}

/**
 * An audit found in the workbook. `copied`: its tables were renamed by copying a sheet; offered, never guessed. Its
 * `suffix` is then the whole name of its clause table.
 */
export interface AuditFound {
  readonly suffix: string;
  readonly sheet: string;
  readonly copied: boolean;
}

/** What an audit lacks. */
export interface AuditGap {
  /** The sheet; of a table that is gone, the name such sheets have. */
  readonly sheet: string;
  /** Header of the missing column; null = the whole table. */
  readonly column: string | null;
}

/** Why a use case did not do it: Excel's reason, or the audit's own. */
export type AppProblem =
  | WorkbookProblem
  | { readonly code: "NO_AUDIT" }
  /** Tables or columns of the audit are gone: nothing can be scored until they are back. All of them. */
  | { readonly code: "AUDIT_DAMAGED"; readonly gaps: readonly AuditGap[] }
  | { readonly code: "SCHEME_UNREADABLE"; readonly problems: readonly Problem[] }
  | { readonly code: "UNKNOWN_SCHEME"; readonly id: string }
  /** A formula of the user's stands where an entry would go; it is never written over. */
  | { readonly code: "FORMULA_THERE"; readonly sheet: string; readonly address: string }
  /** A corrective action was to be closed without what closing needs. */
  | { readonly code: "CORRECTION_INCOMPLETE"; readonly missing: readonly ClosingGap[] }
  /** What was typed cannot stand in that cell. */
  | { readonly code: "BAD_ENTRY"; readonly problems: readonly Problem[] };

export type Done<T> = Promise<Result<T, AppProblem>>;

/**
 * The use cases the pane has, one file each in this room:
 *
 * findAudits(port): Done<readonly AuditFound[]>
 * createAudit(port, NewAudit): Done<OpenAudit>
 * openAudit(port, suffix): Done<OpenAudit>
 * recordVerdict(port, OpenAudit, clauseId, ClausePatch): Done<OpenAudit>
 * recordVerdicts(port, OpenAudit, ReadonlyMap<clauseId, ClausePatch>): Done<OpenAudit>
 * addSpecial(port, OpenAudit, NewSpecial): Done<OpenAudit>
 * removeSpecial(port, OpenAudit, index): Done<OpenAudit>
 * goToClause(port, OpenAudit, clauseId): Done<null>
 * goToSpecial(port, OpenAudit, index): Done<null>
 * changeSpecial(port, OpenAudit, index, SpecialPatch): Done<OpenAudit>
 * addFindingsSheet(port, OpenAudit): Done<OpenAudit>
 * addSpecialsSheet(port, OpenAudit): Done<OpenAudit>
 * addFinding(port, OpenAudit, NewFinding): Done<OpenAudit>
 * changeFinding(port, OpenAudit, index, Partial<NewFinding>): Done<OpenAudit>
 * removeFinding(port, OpenAudit, index): Done<OpenAudit>
 * goToFinding(port, OpenAudit, index): Done<null>
 * recalculateWorkbook(port): Done<null>
 */
export {};
