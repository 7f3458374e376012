import type { AppProblem, AuditFound, ClausePatch, Language, OpenAudit } from "../../app/audit";
import type { Deed } from "../../app/deed";

/** The views of an open audit, in the order of their tabs. */
export type ViewId = "score" | "specials" | "ledger" | "findings" | "review" | "scheme";

/** What can be done with a workbook that has no audit of ours, or before one is chosen. */
export type DoorId = "bind" | "review" | "scheme";

/** Which clauses the list shows. */
export type ClauseFilter = "all" | "open" | "failed" | "sampled" | "excluded" | "withFindings" | "withoutEvidence";

/** The fields of a clause that are typed. */
export type TypedField = "sampled" | "failed" | "awarded" | "reason" | "evidence";

/**
 * What was entered for one clause and does not stand in the sheet yet. It stays until it does:
 * through errors, through a cell being edited, and while other clauses are looked at.
 */
export interface Draft {
  readonly patch: ClausePatch;
  /** What the sheet held in each of these fields when they were entered: if it holds something else now, both are shown. */
  readonly seen: Seen;
  /** The part of it that is on its way to the sheet; null = nothing is. */
  readonly sending: ClausePatch | null;
  /** Why the sheet did not take it; null = not refused. */
  readonly problem: AppProblem | null;
}

/** Contents of fields as somebody would enter them; a verdict cell that holds no verdict word is null. */
export type Seen = Readonly<Partial<Record<keyof ClausePatch, string | null>>>;

/** Something the pane has done to the workbook, to be taken back. */
export interface Act {
  readonly serial: number;
  /** Suffix of the audit it was done to. */
  readonly suffix: string;
  readonly deed: Deed;
  /** Why it could not be taken back: the workbook has gone on since. Absent = that was not tried, or may work yet. */
  readonly refused?: AppProblem;
}

/** A clause that was taken away from under the hands: its row is gone from the sheet, or it no longer passes the filter. */
export interface Left {
  readonly clause: string;
  readonly why: "deleted" | "filtered";
}

/** Where the keyboard should be next. `serial` tells two equal requests apart. */
export interface FocusRequest {
  /** "onward": on the current row, unless the keyboard is in the card and does its work there. */
  readonly on: "row" | "onward" | "verdicts" | "search" | TypedField;
  readonly serial: number;
}

/** What is supposed while somebody tries what would be; it stands in no cell. */
export interface WhatIf {
  /** Supposed entries by clause: only what differs from the sheet, and only what makes sense there. */
  readonly changes: Readonly<Record<string, ClausePatch>>;
  /** Special items more (or, below 0, fewer) than the sheet has. */
  readonly specials: Readonly<Record<"deduction" | "bonus", number>>;
  /** Begun and not supposed yet, as drafts of the sheet are begun and not written. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The audit of the workbook all this is supposed on. */
  readonly base: OpenAudit;
  /** The same with everything supposed, scored. */
  readonly audit: OpenAudit;
  /** It was asked to end although something is supposed. */
  readonly isLeaving: boolean;
}

export type Phase =
  | { readonly kind: "loading" }
  /** No audit here yet, or none chosen: the doors. */
  | { readonly kind: "welcome"; readonly creating: boolean }
  /** Went through one of the doors that need no audit. */
  | { readonly kind: "door"; readonly door: DoorId }
  | { readonly kind: "audit"; readonly audit: OpenAudit };

/** Something that did not work, with what would be tried again. */
export interface Trouble {
  readonly problem: AppProblem;
  readonly again: Again;
}
/**
 * "follow": the open audit could not be read again; that goes by itself when the workbook changes. "back": something
 * could not be taken back; asked again, what was done before it is.
 */
export type Again = "find" | "create" | "open" | "drafts" | "reread" | "follow" | "back" | "none";

/** Everything the pane shows. Nothing in here matters after it is closed except drafts, and they say so. */
export interface Model {
  readonly phase: Phase;
  readonly language: Language;
  /** Audits found in the workbook when it was last looked through. */
  readonly found: readonly AuditFound[];
  readonly view: ViewId;
  /** Id of the clause whose card is open; null only for an audit without clauses. */
  readonly current: string | null;
  /** The clause that was current until it was taken away; null as soon as somebody goes on. */
  readonly left: Left | null;
  readonly search: string;
  readonly filter: ClauseFilter;
  /** Ids of groups whose clauses are folded away. */
  readonly folded: ReadonlySet<string>;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly trouble: Trouble | null;
  /** Why the open audit cannot be read any more, and has no score until it can; null = it can. */
  readonly lost: AppProblem | null;
  /** Name of the sheet that is in front; null while nothing was told about it. */
  readonly sheet: string | null;
  /** Excel does not take anything just now; what was entered waits and is tried again. */
  readonly waiting: AppProblem | null;
  readonly focus: FocusRequest;
  readonly keysShown: boolean;
  /** What the pane did last, the newest at the end; gone when the pane is closed. */
  readonly acts: readonly Act[];
  /** null = everything entered is meant for the sheet. */
  readonly whatIf: WhatIf | null;
}

/** The pane before the workbook was looked at. */
export function initialModel(language: Language): Model {
  return {
    phase: { kind: "loading" },
    language,
    found: [],
    view: "score",
    current: null,
    left: null,
    search: "",
    filter: "all",
    folded: new Set(),
    drafts: {},
    trouble: null,
    lost: null,
    sheet: null,
    waiting: null,
    focus: { on: "row", serial: 0 },
    keysShown: false,
    acts: [],
    whatIf: null,
  };
}

/** The open audit, or null on the other screens. */
export const auditOf = (model: Model): OpenAudit | null => (model.phase.kind === "audit" ? model.phase.audit : null);
