import { createContext, use, useEffect, useReducer, useRef, type Dispatch } from "react";
import type { Done } from "../../../app/audit";
import { withoutReview } from "../../../app/underReview";
import type { Book } from "../../../core/book/book";
import { showCells } from "../../../app/showCells";
import { reviewPaneWords } from "../../../words/reviewPane";
import type { WorkbookEvent, WorkbookPort } from "../../../workbook/port";
import { usePane } from "../../context";
import type { Perform } from "../../store/jobs";
import { initialReview, reduceReview, type ReviewAction, type ReviewModel } from "./model";
import { keptReviewer } from "./reviewer";
import { leftoversOf } from "./leftovers";
import { runReview } from "./run/runReview";
import { useColours } from "./useColours";

/** The review view's state, and its ways to the workbook. */
export interface ReviewDesk {
  readonly review: ReviewModel;
  readonly tell: Dispatch<ReviewAction>;
  /** Runs a use case and shows its trouble; null when it did not work. */
  readonly attempt: <T>(job: (port: WorkbookPort) => Done<T>) => Promise<T | null>;
  /** Selects cells, or says that their sheet is hidden. A1. */
  readonly show: (sheet: string, address: string) => Promise<void>;
  readonly start: () => void;
  readonly stop: () => void;
}

const DeskContext = createContext<ReviewDesk | null>(null);

/** Gives the review to the parts of its view. */
export const DeskProvider = DeskContext.Provider;

/** The review around a part of its view. */
export function useDesk(): ReviewDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error("A part of the review stands outside of it");
  return desk;
}

/** What was reviewed stays while the pane does, when another tab is looked at in between. */
const kept = new WeakMap<Perform, ReviewModel>();

const resumed = (perform: Perform): ReviewModel => {
  const model = kept.get(perform);
  if (model === undefined) return { ...initialReview, reviewer: keptReviewer() };
  return {
    ...model,
    run: null,
    colours: null,
    trouble: null,
    said: null,
    isColoured: false,
    isStale: model.seen !== null,
  };
};

/** The review of the workbook that is open: starts and stops it, follows changes, and cleans up when it is left. */
export function useReview(): ReviewDesk {
  const { perform } = usePane();
  const [review, tell] = useReducer(reduceReview, perform, resumed);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => {
    kept.set(perform, review);
  }, [perform, review]);
  useEffect(() => () => stopper.current?.abort(), []);
  useLeftovers(perform, tell);
  useWatch(perform, tell, review.seen?.book ?? null);
  useColours(review, perform, tell);
  const attempt: ReviewDesk["attempt"] = async (job) => {
    const outcome = await perform(job);
    if (outcome.ok) return outcome.value;
    tell({ type: "failed", problem: outcome.error });
    return null;
  };
  return {
    review,
    tell,
    attempt,
    show: async (sheet, address) => {
      const wasHidden = review.seen?.book.sheets.find(({ name }) => name === sheet)?.visibility !== "visible";
      const shown = await attempt((port) => showCells(port, { sheet, address }, wasHidden));
      if (shown === false) tell({ type: "said", said: { kind: "hidden", sheet } });
    },
    start: () => {
      stopper.current = new AbortController();
      void reviewNow(perform, tell, stopper.current.signal);
    },
    stop: () => stopper.current?.abort(),
  };
}

/** Reading is this share of a review, as the person waits for it. */
const READING = 0.4;

async function reviewNow(perform: Perform, tell: Dispatch<ReviewAction>, signal: AbortSignal): Promise<void> {
  tell({ type: "started" });
  const progress = (share: number): void =>
    tell({ type: "progressed", run: { share: share * READING, stage: "reading", rule: null } });
  const read = await perform((port) => port.snapshot({ progress, signal }), "quiet");
  if (signal.aborted) return tell({ type: "stopped" });
  if (!read.ok) return tell({ type: "failed", problem: read.error });
  const report = await runReview(read.value, {
    signal,
    onStep: ({ done, total, next }) => {
      const share = READING + (1 - READING) * (done / total);
      tell({ type: "progressed", run: { share, stage: next === null ? "apart" : "rule", rule: next } });
    },
  });
  return report === null ? tell({ type: "stopped" }) : tell({ type: "reviewed", book: read.value, report });
}

/** Colours that an earlier review could not remove are looked for once, when the view is opened. */
function useLeftovers(perform: Perform, tell: Dispatch<ReviewAction>): void {
  useEffect(() => {
    let isOpen = true;
    void leftoversOf(perform).then((leftovers) => (isOpen ? tell({ type: "leftoversFound", leftovers }) : undefined));
    return () => {
      isOpen = false;
    };
  }, [perform, tell]);
}

/** Hears of edits while the view is open; what the review itself writes into its own sheets does not count. */
function useWatch(perform: Perform, tell: Dispatch<ReviewAction>, book: Book | null): void {
  const seen = useRef(book);
  useEffect(() => {
    seen.current = book;
  }, [book]);
  useEffect(() => {
    const hear = (event: WorkbookEvent): void => {
      if (event.kind === "changed" && !isOwnSheet(event.sheet, seen.current)) tell({ type: "changedInSheet" });
    };
    const watching = perform((port) => port.watch(hear), "quiet");
    return () => {
      void watching.then((answer) => (answer.ok ? answer.value() : undefined));
    };
  }, [perform, tell]);
}

const ownSheets = Object.values(reviewPaneWords).flatMap(({ sheet }) => [sheet.marksSheet, sheet.reviewSheet]);

/**
 * "Review (2)" is one of ours, too, as long as it was not among the sheets under review. A sheet made just now is told of
 * before its name is known; what is in it was not reviewed.
 */
function isOwnSheet(name: string, book: Book | null): boolean {
  if (name === "") return true;
  const isTheirs = book !== null && withoutReview(book).sheets.some((sheet) => sheet.name === name);
  return !isTheirs && ownSheets.includes(name.replace(/ \(\d+\)$/, ""));
}
