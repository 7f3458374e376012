import type { Cell } from "../../../../core/book/book";
import { reportSteps } from "../../../../app/reviewReport";
import type { FromWorker, ToWorker } from "./messages";

/**
 * The review beside the pane: a thread of its own, so that no rule, however long it takes, holds up the pane. The cells
 * come in parts, the rest of the workbook last; then it starts. Stopping it is ending the thread.
 */
const cells = new Map<number, Cell[]>();

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "cells") {
    const own = cells.get(data.sheet) ?? [];
    own.push(...data.cells);
    cells.set(data.sheet, own);
    return;
  }
  const sheets = data.book.sheets.map((sheet, at) => ({ ...sheet, cells: cells.get(at) ?? [] }));
  const steps = reportSteps({ ...data.book, sheets });
  let step = steps.next();
  while (step.done !== true) {
    tell({ kind: "step", step: step.value });
    step = steps.next();
  }
  tell({ kind: "done", report: step.value });
});

const tell = (message: FromWorker): void => postMessage(message);
