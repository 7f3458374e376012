import type { AppProblem, AuditFound, ClausePatch, Language, NewAudit, OpenAudit } from "../../app/audit";
import type { Deed } from "../../app/deed";
import type { VerdictKind } from "../../core/scheme/scheme";
import type { CellPlace } from "../../workbook/port";
import type { Act, Again, ClauseFilter, DoorId, TypedField, ViewId } from "./model";

/** Everything that can happen to the pane: what its user does, and what the workbook answers or reports. */
export type Action =
  | { readonly type: "started" }
  | { readonly type: "found"; readonly audits: readonly AuditFound[] }
  | { readonly type: "auditChosen"; readonly suffix: string }
  | { readonly type: "auditCreated"; readonly entry: NewAudit }
  | { readonly type: "doorsOpened" }
  | { readonly type: "doorChosen"; readonly door: DoorId }
  | { readonly type: "opened"; readonly audit: OpenAudit }
  | { readonly type: "reread"; readonly audit: OpenAudit }
  | { readonly type: "clauseChosen"; readonly clause: string; readonly focus: "row" | "none" }
  | { readonly type: "moved"; readonly by: 1 | -1 }
  | { readonly type: "nextOpenChosen" }
  | { readonly type: "cardEntered" }
  | { readonly type: "cardLeft" }
  | { readonly type: "cellChosen" }
  | { readonly type: "placeChosen"; readonly clause: string }
  | { readonly type: "verdictGiven"; readonly verdict: VerdictKind }
  | { readonly type: "typed"; readonly clause: string; readonly field: TypedField; readonly text: string }
  | { readonly type: "fieldLeft"; readonly clause: string }
  | { readonly type: "fieldWanted"; readonly field: TypedField }
  | { readonly type: "numbersDone"; readonly clause: string }
  | {
      readonly type: "recorded";
      readonly clause: string;
      readonly sent: ClausePatch;
      readonly audit: OpenAudit;
      readonly deed?: Deed | null;
    }
  | { readonly type: "refused"; readonly clause: string; readonly problem: AppProblem }
  /** absent = all of them. */
  | { readonly type: "draftsDropped"; readonly clauses?: readonly string[] }
  /** Where the sheet holds something else by now: what was entered here counts, or what the sheet holds. */
  | { readonly type: "conflictsSettled"; readonly keep: "mine" | "sheet" }
  /** Something was done to the workbook that can be taken back; see `Deed` for how views make one. */
  | { readonly type: "acted"; readonly deed: Deed | null }
  /** null = what was done last. */
  | { readonly type: "takeBackChosen"; readonly serial: number | null }
  /** `from`: the clause at which it was asked for. */
  | { readonly type: "takenBack"; readonly act: Act; readonly audit: OpenAudit; readonly from: string | null }
  | { readonly type: "takeBackRefused"; readonly serial: number; readonly problem: AppProblem }
  /** The row that had the keyboard is no longer in the list; `to`: the clause that took its place. */
  | { readonly type: "rowLost"; readonly clause: string; readonly to: string }
  | { readonly type: "selectedInSheet"; readonly place: CellPlace }
  | { readonly type: "sheetShown"; readonly sheet: string }
  | { readonly type: "bookChanged" }
  | { readonly type: "bookRestructured" }
  | { readonly type: "foundAgain"; readonly audits: readonly AuditFound[] }
  | { readonly type: "searchFocused" }
  | { readonly type: "searchDone" }
  | { readonly type: "searchTyped"; readonly text: string }
  | { readonly type: "filterChosen"; readonly filter: ClauseFilter }
  | { readonly type: "groupFolded"; readonly group: string }
  | { readonly type: "viewChosen"; readonly view: ViewId }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "keysToggled" }
  | { readonly type: "specialPlaceChosen"; readonly index: number }
  | { readonly type: "recalculationAsked" }
  /** Begins to try what would be, or asks to end that; asked twice it ends and discards. */
  | { readonly type: "whatIfToggled" }
  | { readonly type: "whatIfKept" }
  | { readonly type: "whatIfLeft" }
  /** One special item more or fewer is supposed. */
  | { readonly type: "whatIfCounted"; readonly special: "deduction" | "bonus"; readonly by: 1 | -1 }
  /** What was supposed stands in the sheet now. */
  | { readonly type: "whatIfApplied"; readonly audit: OpenAudit }
  | { readonly type: "waitingFor"; readonly problem: AppProblem | null }
  | { readonly type: "failed"; readonly problem: AppProblem; readonly again: Again }
  | { readonly type: "triedAgain" }
  | { readonly type: "troubleClosed" };

/** What the workbook is asked to do; the store runs these in order. */
export type Effect =
  | { readonly do: "find" }
  /** The same without opening anything. */
  | { readonly do: "look" }
  | { readonly do: "open"; readonly suffix: string }
  | { readonly do: "create"; readonly entry: NewAudit }
  | { readonly do: "reread" }
  | { readonly do: "record"; readonly clause: string; readonly patch: ClausePatch }
  | { readonly do: "select"; readonly clause: string; readonly now: boolean }
  | { readonly do: "selectSpecial"; readonly index: number }
  /** null = what was done last by then. */
  | { readonly do: "takeBack"; readonly serial: number | null }
  | { readonly do: "recalculate" }
  | { readonly do: "keepLanguage"; readonly language: Language };
