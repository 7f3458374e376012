import type { AppProblem, Done, Language, OpenAudit } from "../../app/audit";
import type { WorkbookPort } from "../../workbook/port";
import type { Action } from "../model/action";
import { auditOf, type Again, type Model } from "../model/model";
import { createPatience, type Patience } from "./patience";
import { createQueue, type Queue } from "./queue";

/** What effects need of the pane. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly model: () => Model;
  readonly dispatch: (action: Action) => void;
  readonly keepLanguage: (language: Language) => void;
}

/** Use cases in a queue, each with what follows its success and its failure. */
export interface Jobs {
  readonly queue: Queue;
  readonly patience: Patience;
  readonly report: (problem: AppProblem, again: Again) => void;
  /** A use case on the audit as it is when its turn comes; nothing happens when none is open any more. */
  readonly onAudit: <T>(
    job: (audit: OpenAudit) => Done<T>,
    done: (value: T) => void,
    failed: (problem: AppProblem) => void,
  ) => void;
  /** A use case of a part of the pane that is loaded when needed; it says itself what follows. */
  readonly perform: Perform;
  /** A use case on the whole workbook. */
  readonly onBook: <T>(job: () => Done<T>, done: (value: T) => void, again: Again) => void;
}

/**
 * Runs a use case in the pane's queue, after everything that was asked for before, and waits while Excel is busy.
 * `audit`: as it is when the turn comes; null = none is open. `quiet`: takes long and says itself how far it is.
 */
export type Perform = <T>(job: (port: WorkbookPort, audit: OpenAudit | null) => Done<T>, manner?: "quiet") => Done<T>;

export function createJobs({ port, dispatch, model }: Surroundings): Jobs {
  const report = (problem: AppProblem, again: Again): void => dispatch({ type: "failed", problem, again });
  const patience = createPatience((problem) => dispatch({ type: "waitingFor", problem }));
  const queue = createQueue((reason) => report({ code: "EXCEL_REFUSED", detail: String(reason) }, "none"));
  return {
    queue,
    patience,
    report,
    perform: (job, manner) =>
      new Promise((resolve, reject) => {
        const insist = manner === "quiet" ? patience.insistQuietly : patience.insist;
        queue.add(async () => {
          await insist(() => job(port, auditOf(model()))).then(resolve, reject);
        });
      }),
    onAudit: (job, done, failed) =>
      queue.add(async () => {
        const audit = auditOf(model());
        if (audit === null) return;
        const result = await patience.insist(() => job(auditOf(model()) ?? audit));
        return result.ok ? done(result.value) : failed(result.error);
      }),
    onBook: (job, done, again) =>
      queue.add(async () => {
        const result = await patience.insist(job);
        return result.ok ? done(result.value) : report(result.error, again);
      }),
  };
}
