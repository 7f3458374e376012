import type { ReviewReport } from "../../../../app/reviewReport";
import type { Book } from "../../../../core/book/book";
import type { ReviewStep } from "../../../../core/review/review";
import { pause } from "../../../store/later";
import type { FromWorker, ToWorker } from "./messages";
import { takeThread } from "./thread";

/** Who follows a review. */
export interface Follow {
  readonly onStep: (step: ReviewStep) => void;
  readonly signal: AbortSignal;
}

/** Reviews a workbook without holding up the pane. Null when it was stopped. Throws what a rule's surroundings throw. */
export async function runReview(book: Book, follow: Follow): Promise<ReviewReport | null> {
  if (typeof Worker === "undefined") return inSlices(book, follow);
  const outcome = await beside(await takeThread(), book, follow);
  // A webview may refuse threads; then the review runs in slices between which the pane answers.
  return outcome === "failed" ? inSlices(book, follow) : outcome;
}

async function inSlices(book: Book, { onStep, signal }: Follow): Promise<ReviewReport | null> {
  const { reportSteps } = await import("../../../../app/reviewReport");
  const steps = reportSteps(book);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onStep(step.value);
    await pause(0);
    if (signal.aborted) return null;
  }
}

/** Cells are copied to the thread in parts of this size: a few milliseconds each. */
const PART = 4_000;

async function beside(worker: Worker, book: Book, { onStep, signal }: Follow): Promise<ReviewReport | null | "failed"> {
  const send = (message: ToWorker): void => worker.postMessage(message);
  const outcome = new Promise<ReviewReport | null | "failed">((resolve) => {
    signal.addEventListener("abort", () => resolve(null));
    worker.addEventListener("error", () => resolve("failed"));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "step") onStep(data.step);
      else resolve(data.report);
    });
  });
  try {
    for (const message of messagesOf(book)) {
      if (signal.aborted) return null;
      send(message);
      await pause(0);
    }
    return await outcome;
  } finally {
    worker.terminate();
  }
}

function* messagesOf(book: Book): Generator<ToWorker> {
  for (const [sheet, { cells }] of book.sheets.entries())
    for (let at = 0; at < cells.length; at += PART) yield { kind: "cells", sheet, cells: cells.slice(at, at + PART) };
  yield { kind: "start", book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: [] })) } };
}
