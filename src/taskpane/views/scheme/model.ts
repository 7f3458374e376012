import type { AppProblem } from "../../../app/audit";
import type { PointsPlan } from "../../../app/enterPoints";
import type { PasteProblem } from "../../../core/scheme/pastePoints";
import type { Result } from "../../../core/result";
import type { DriftReport } from "../../../workbook/layout/driftOfBook";

/** The parts of the view that do something with the workbook. */
export type SchemePart = "check" | "points" | "publish";

/** What the view of the scheme holds; nothing of it is in the workbook yet. */
export interface SchemeState {
  /** The part that waits for the workbook; null when none does. */
  readonly busy: SchemePart | null;
  readonly trouble: { readonly part: SchemePart; readonly problem: AppProblem } | null;
  readonly report: DriftReport | null;
  /** What was pasted, kept until it is written. */
  readonly text: string;
  /** The pasted table looked through; null until somebody asked, and again after every change. */
  readonly plan: Result<PointsPlan, readonly PasteProblem[]> | null;
  /** How many cells were written last; null when none. */
  readonly written: number | null;
  /** "" = as the scheme has it. */
  readonly version: string;
  /** The version that cannot be published again; null when there is none. */
  readonly refusedVersion: string | null;
  readonly isPublished: boolean;
}

/** What happens to the view. */
export type SchemeHappening =
  | { readonly type: "asked"; readonly part: SchemePart }
  | { readonly type: "failed"; readonly part: SchemePart; readonly problem: AppProblem }
  | { readonly type: "compared"; readonly report: DriftReport }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "looked"; readonly plan: SchemeState["plan"] }
  | { readonly type: "written"; readonly cells: number }
  | { readonly type: "versionTyped"; readonly version: string }
  | { readonly type: "versionRefused"; readonly version: string }
  | { readonly type: "published" };

/** Nothing was asked for yet. */
export const initialScheme: SchemeState = {
  busy: null,
  trouble: null,
  report: null,
  text: "",
  plan: null,
  written: null,
  version: "",
  refusedVersion: null,
  isPublished: false,
};

/** The state after something happened. A change of the workbook makes an earlier comparison out of date. */
export function updateScheme(state: SchemeState, happening: SchemeHappening): SchemeState {
  switch (happening.type) {
    case "asked":
      return { ...state, busy: happening.part, trouble: null };
    case "failed":
      return { ...state, busy: null, trouble: { part: happening.part, problem: happening.problem } };
    case "compared":
      return { ...state, busy: null, report: happening.report };
    case "typed":
      return { ...state, text: happening.text, plan: null, written: null };
    case "looked":
      return { ...state, plan: happening.plan, written: null, trouble: null };
    case "written":
      return { ...state, busy: null, text: "", plan: null, report: null, written: happening.cells };
    case "versionTyped":
      return { ...state, version: happening.version, refusedVersion: null, isPublished: false };
    case "versionRefused":
      return { ...state, refusedVersion: happening.version };
    case "published":
      return { ...state, busy: null, report: null, version: "", isPublished: true };
  }
}
