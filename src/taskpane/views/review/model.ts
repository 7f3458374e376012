import type { FixedCell } from "../../../app/applyFix";
import type { AppProblem } from "../../../app/audit";
import type { ReportedMark, ReviewReport } from "../../../app/reviewReport";
import type { Book } from "../../../core/book/book";
import type { Category, RuleId, Severity } from "../../../core/review/finding";
import type { MarkCoverage } from "../../../core/review/marks/markCoverage";
import type { Painted } from "../../../workbook/port";
import type { Leftovers } from "./leftovers";

export type Part = "flags" | "recomputation" | "marks" | "coverage";

/** Which flags are shown; "" = all. */
export interface FlagFilter {
  readonly severity: Severity | "";
  /** A sheet's name; null = all, "" = those about the whole workbook. */
  readonly sheet: string | null;
  readonly category: Category | "";
  readonly withIgnored: boolean;
}

/** What was done last, until something else is done. */
export type Said =
  | { readonly kind: "stopped" }
  | { readonly kind: "fixed"; readonly flag: string; readonly undo: readonly FixedCell[] }
  | { readonly kind: "hidden"; readonly sheet: string }
  | { readonly kind: "takenBack" }
  | { readonly kind: "marked"; readonly mark: ReportedMark }
  | { readonly kind: "nothingSelected" }
  | { readonly kind: "written"; readonly sheet: string };

/** How far the review is. */
export interface Run {
  readonly share: number;
  readonly stage: "reading" | "apart" | "rule";
  readonly rule: RuleId | null;
}

/** The state of the review view. */
export interface ReviewModel {
  readonly run: Run | null;
  /** What was reviewed; null = nothing yet. */
  readonly seen: { readonly book: Book; readonly report: ReviewReport } | null;
  readonly isStale: boolean;
  readonly trouble: AppProblem | null;
  readonly said: Said | null;
  readonly part: Part;
  readonly filter: FlagFilter;
  /** Key of the flag that is open; null = none. */
  readonly open: string | null;
  /** What takes back the corrections made since the review, by the keys of their flags. */
  readonly fixed: Readonly<Record<string, readonly FixedCell[]>>;
  readonly reviewer: string;
  /** The person wants colours in the sheets. */
  readonly isColoured: boolean;
  /** What our colours in the sheets are; null = there are none yet. */
  readonly colours: Painted | null;
  /** Colours that an earlier review left. */
  readonly leftovers: Leftovers | null;
}

export const initialReview: ReviewModel = {
  run: null,
  seen: null,
  isStale: false,
  trouble: null,
  said: null,
  part: "flags",
  filter: { severity: "", sheet: null, category: "", withIgnored: false },
  open: null,
  fixed: {},
  reviewer: "",
  isColoured: false,
  colours: null,
  leftovers: null,
};

export type ReviewAction =
  | { readonly type: "started" }
  | { readonly type: "progressed"; readonly run: Run }
  | { readonly type: "reviewed"; readonly book: Book; readonly report: ReviewReport }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly problem: AppProblem }
  | { readonly type: "closed" }
  | { readonly type: "changedInSheet" }
  | { readonly type: "partChosen"; readonly part: Part }
  | { readonly type: "filtered"; readonly filter: Partial<FlagFilter> }
  | { readonly type: "flagChosen"; readonly key: string }
  | { readonly type: "reviewerTyped"; readonly reviewer: string }
  | { readonly type: "said"; readonly said: Said }
  | { readonly type: "fixed"; readonly flag: string; readonly undo: readonly FixedCell[] }
  | { readonly type: "fixTakenBack"; readonly flag: string }
  | { readonly type: "marked"; readonly mark: ReportedMark; readonly coverage: MarkCoverage }
  | { readonly type: "unmarked"; readonly index: number; readonly coverage: MarkCoverage }
  | { readonly type: "coloursWanted"; readonly isColoured: boolean }
  | { readonly type: "coloured"; readonly colours: Painted }
  | { readonly type: "leftoversFound"; readonly leftovers: ReviewModel["leftovers"] };

/** The state after something has happened. */
export function reduceReview(model: ReviewModel, action: ReviewAction): ReviewModel {
  switch (action.type) {
    case "started":
      return { ...model, run: { share: 0, stage: "reading", rule: null }, trouble: null, said: takingBack(model) };
    case "progressed":
      return model.run === null ? model : { ...model, run: action.run };
    case "reviewed":
      return { ...model, run: null, isStale: false, fixed: {}, seen: { book: action.book, report: action.report } };
    case "stopped":
      return { ...model, run: null, said: { kind: "stopped" } };
    case "failed":
      return { ...model, run: null, trouble: action.problem };
    case "closed":
      return { ...model, trouble: null, said: null };
    case "changedInSheet":
      return model.seen === null || model.isStale ? model : { ...model, isStale: true };
    default:
      return reduceShown(model, action);
  }
}

type ShownAction = Exclude<
  ReviewAction,
  { readonly type: "started" | "progressed" | "reviewed" | "stopped" | "failed" | "closed" | "changedInSheet" }
>;

function reduceShown(model: ReviewModel, action: ShownAction): ReviewModel {
  switch (action.type) {
    case "partChosen":
      return { ...model, part: action.part };
    case "filtered":
      return { ...model, filter: { ...model.filter, ...action.filter } };
    case "flagChosen":
      return { ...model, open: model.open === action.key ? null : action.key };
    case "reviewerTyped":
      return { ...model, reviewer: action.reviewer };
    case "said":
      return { ...model, said: action.said, trouble: null };
    case "marked":
      return { ...withMarks(model, (marks) => [...marks, action.mark], action.coverage), said: saidOf(action.mark) };
    case "unmarked":
      return withMarks(model, (marks) => without(marks, action.index), action.coverage);
    case "fixed":
    case "fixTakenBack":
      return reduceFix(model, action);
    case "coloursWanted":
      return { ...model, isColoured: action.isColoured, colours: null };
    case "coloured":
      // Those of an earlier review went when ours came.
      return { ...model, colours: action.colours, leftovers: null };
    case "leftoversFound":
      return { ...model, leftovers: action.leftovers };
  }
}

type FixAction = Extract<ReviewAction, { readonly type: "fixed" | "fixTakenBack" }>;

function reduceFix(model: ReviewModel, action: FixAction): ReviewModel {
  const { flag } = action;
  if (action.type === "fixed") {
    const { undo } = action;
    return { ...model, fixed: { ...model.fixed, [flag]: undo }, said: { kind: "fixed", flag, undo }, trouble: null };
  }
  const fixed = Object.fromEntries(Object.entries(model.fixed).filter(([key]) => key !== flag));
  return { ...model, fixed, said: { kind: "takenBack" }, trouble: null };
}

/** The way back from a correction outlives the review that shows what it did. */
const takingBack = ({ said }: ReviewModel): Said | null => (said?.kind === "fixed" ? said : null);

const saidOf = (mark: ReportedMark): Said => ({ kind: "marked", mark });

function withMarks(
  model: ReviewModel,
  change: (marks: readonly ReportedMark[]) => readonly ReportedMark[],
  coverage: MarkCoverage,
): ReviewModel {
  if (model.seen === null) return model;
  const { report } = model.seen;
  const seen = { ...model.seen, report: { ...report, marks: change(report.marks), coverage } };
  return { ...model, seen, trouble: null, said: null };
}

/** The rows below a removed one move up. */
export const without = (marks: readonly ReportedMark[], index: number): readonly ReportedMark[] =>
  marks
    .filter((mark) => mark.index !== index)
    .map((mark) => (mark.index > index ? { ...mark, index: mark.index - 1 } : mark));
