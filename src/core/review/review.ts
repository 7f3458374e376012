import type { Book } from "../book/book";
import type { Finding, RuleId } from "./finding";
import { modelBook, type BookModel, type Evidence } from "./model/bookModel";
import { cellAddress } from "./model/area";
import { withInfluence } from "./influence/influence";
import { precedentsOf } from "./model/precedents";
import type { WhatIf } from "./influence/whatIf";
import { oneAFault } from "./oneFault/oneAFault";
import { withExpected } from "./remedy/expected";
import { withFix } from "./remedy/fix";
import { recompute, type Recomputed } from "./recompute/recompute";
import type { Rule } from "./rule";
import { rules } from "./rules/index";

/** What the review of a workbook found, and what it could not look at. */
export interface Review {
  readonly findings: readonly Finding[];
  /** Recognised audits worked out again from their own marks; empty when the workbook holds none. */
  readonly recomputation: readonly Recomputed[];
  readonly coverage: Coverage;
}

export type { Recomputed };

export interface Coverage {
  /** Cells with a formula. */
  readonly formulas: number;
  /** Of these, the ones that were understood. */
  readonly analysed: number;
  /** Cells whose formula was not understood. */
  readonly notAnalysed: readonly { readonly sheet: string; readonly cell: string }[];
  /** Sheets that the workbook's reader could read only in part. */
  readonly readInPart: readonly string[];
  /** False when there are too many references to follow all: circles and origins of errors may be missing. */
  readonly followed: boolean;
  /** Rules that broke down: their faults, if any, are not among the findings. */
  readonly rulesFailed: readonly { readonly rule: RuleId; readonly detail: string }[];
}

export interface ReviewOptions extends Evidence {
  /** Other rules than all of them. */
  readonly rules?: readonly Rule[];
  /** Calculates with other formulas in some cells; without it, influence is only known where an audit was recognised. */
  readonly whatIf?: WhatIf | undefined;
}

/** Where a review has got to. */
export interface ReviewStep {
  /** Parts done of `total`: taking formulas to pieces, one for each rule, and weighing what was found. */
  readonly done: number;
  readonly total: number;
  /** The rule that comes next; null for the first and the last part. */
  readonly next: RuleId | null;
}

/** Reviews a workbook with every rule. Time grows with the number of cells. */
export function reviewBook(book: Book, options: ReviewOptions = {}): Review {
  const steps = reviewSteps(book, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in parts, for whoever has to tell how far it is or may have to stop: it yields before each part. */
export function* reviewSteps(book: Book, options: ReviewOptions = {}): Generator<ReviewStep, Review, undefined> {
  const { recalculated, audits, whatIf } = options;
  const chosen = options.rules ?? rules;
  const total = chosen.length + 2;
  yield { done: 0, total, next: null };
  const model = modelBook(book, { recalculated, audits });
  const outcomes: Outcome[] = [];
  for (const rule of chosen) {
    yield { done: outcomes.length + 1, total, next: rule.ids[0] ?? null };
    outcomes.push(applyRule(rule, model));
  }
  yield { done: total - 1, total, next: null };
  const recomputation = (audits ?? []).flatMap((audit) => recompute(audit, model));
  const raised = outcomes.flatMap((outcome) => outcome.findings);
  const findings = oneAFault(raised, model).map((finding) => withFix(withExpected(finding, model), model));
  return {
    findings: withInfluence(findings, model, { whatIf, recomputation }),
    recomputation,
    coverage: { ...coverageOf(model), rulesFailed: outcomes.flatMap(({ failed }) => failed) },
  };
}

interface Outcome {
  readonly findings: readonly Finding[];
  readonly failed: Coverage["rulesFailed"];
}

/** One broken rule must not cost the reviewer the others. */
function applyRule(rule: Rule, model: BookModel): Outcome {
  try {
    return { findings: rule.check(model), failed: [] };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { findings: [], failed: rule.ids.slice(0, 1).map((id) => ({ rule: id, detail })) };
  }
}

function coverageOf(model: BookModel): Omit<Coverage, "rulesFailed"> {
  const { sheets, book } = model;
  const formulas = sheets.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "formula")).length;
  const notAnalysed = sheets.flatMap((sheet) =>
    sheet.notAnalysed.map(({ row, column }) => ({ sheet: sheet.name, cell: cellAddress(row, column) })),
  );
  const [readInPart, followed] = [book.readInPart ?? [], precedentsOf(model).complete];
  return { formulas, analysed: formulas - notAnalysed.length, notAnalysed, readInPart, followed };
}
