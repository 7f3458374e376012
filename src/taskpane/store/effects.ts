import { findAudits } from "../../app/findAudits";
import { goToSpecial } from "../../app/goToSpecial";
import { openAudit } from "../../app/openAudit";
import { recalculateWorkbook } from "../../app/recalculateWorkbook";
import type { CellPlace } from "../../workbook/port";
import type { Effect } from "../model/action";
import { createJobs, type Jobs, type Perform, type Surroundings } from "./jobs";
import { forEntries } from "./entries";
import { createReread } from "./reread";
import { createSelection } from "./selection";

/** Runs effects one after the other and reports each outcome as an action. */
export interface Runner {
  readonly run: (effect: Effect) => void;
  /** Resolves when everything asked for so far is done. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly isEcho: (place: CellPlace) => boolean;
  readonly perform: Perform;
}

type Table = { readonly [K in Effect["do"]]: (effect: Extract<Effect, { do: K }>) => void };

export function createRunner(around: Surroundings): Runner {
  const jobs = createJobs(around);
  const selection = createSelection(around, jobs);
  const table: Table = {
    ...forBook(around, jobs),
    look: createLook(around, jobs),
    ...forAudit(around, jobs),
    ...forEntries(around, jobs),
    reread: createReread(around, jobs),
    select: ({ clause, now }) => selection.select(clause, now),
    keepLanguage: ({ language }) => around.keepLanguage(language),
  };
  return {
    // The table has the right entry for each effect; the compiler cannot follow that through a union.
    run: (effect) => (table[effect.do] as (effect: Effect) => void)(effect),
    idle: jobs.queue.idle,
    isEcho: selection.isEcho,
    perform: jobs.perform,
    stop: () => {
      selection.stop();
      jobs.patience.stop();
    },
  };
}

/** Keeps the list of audits up to date. It matters little: when it cannot be done now, the next change does it. */
const createLook =
  ({ port, dispatch }: Surroundings, { queue, patience }: Jobs) =>
  (): void =>
    queue.add(async () => {
      const result = await patience.insistQuietly(() => findAudits(port));
      if (result.ok) dispatch({ type: "foundAgain", audits: result.value });
    });

function forBook(
  { port, dispatch }: Surroundings,
  { onBook }: Jobs,
): Pick<Table, "find" | "open" | "create" | "recalculate"> {
  return {
    find: () =>
      onBook(
        () => findAudits(port),
        (audits) => dispatch({ type: "found", audits }),
        "find",
      ),
    open: ({ suffix }) =>
      onBook(
        () => openAudit(port, suffix),
        (audit) => dispatch({ type: "opened", audit }),
        "find",
      ),
    create: ({ entry }) =>
      onBook(
        async () => (await import(/* webpackChunkName: "newAudit" */ "../../app/createAudit")).createAudit(port, entry),
        (audit) => dispatch({ type: "opened", audit }),
        "create",
      ),
    recalculate: () =>
      onBook(
        () => recalculateWorkbook(port),
        () => undefined,
        "none",
      ),
  };
}

function forAudit({ port }: Surroundings, { onAudit, report }: Jobs): Pick<Table, "selectSpecial"> {
  return {
    selectSpecial: ({ index }) =>
      onAudit(
        (audit) => goToSpecial(port, audit, index),
        () => undefined,
        (problem) => report(problem, "none"),
      ),
  };
}
