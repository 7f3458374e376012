import { verdictsDeed, type Deed } from "../../app/deed";
import type { AppProblem, ClausePatch, Done, OpenAudit } from "../../app/audit";
import { recordVerdict } from "../../app/recordVerdict";
import { fail, ok } from "../../core/result";
import type { Effect } from "../model/action";
import type { Act } from "../model/model";
import { actsOf } from "../model/on/history";
import { whenNeeded } from "../onDemand";
import type { Jobs, Surroundings } from "./jobs";

const loadTakeBack = whenNeeded(() => import(/* webpackChunkName: "acts" */ "../../app/takeBack"));

type Table = { readonly [K in "record" | "takeBack"]: (effect: Extract<Effect, { do: K }>) => void };

/** Writes entries, and takes back what was done. */
export function forEntries(around: Surroundings, { onAudit, report }: Jobs): Table {
  const { port, dispatch } = around;
  return {
    record: ({ clause, patch }) =>
      onAudit(
        (audit) => recorded(around, audit, clause, patch),
        ({ audit, deed }) => dispatch({ type: "recorded", clause, sent: patch, audit, deed }),
        (problem) => dispatch({ type: "refused", clause, problem }),
      ),
    takeBack: ({ serial }) => {
      const from = around.model().current;
      let tried: Act | undefined;
      onAudit(
        async (audit): Done<TakenBack | null> => {
          tried = chosenAct(around, serial);
          if (tried === undefined) return ok(null);
          if (serial === null && tried.refused !== undefined) return fail(tried.refused);
          const { takeBack } = await loadTakeBack();
          const done = await takeBack(port, audit, tried.deed);
          return done.ok ? ok({ act: tried, audit: done.value }) : done;
        },
        (taken) => taken !== null && dispatch({ type: "takenBack", ...taken, from }),
        (problem) => {
          const isForGood = tried !== undefined && goneOn.has(problem.code);
          if (isForGood) dispatch({ type: "takeBackRefused", serial: tried?.serial ?? 0, problem });
          report(problem, isForGood ? "back" : "none");
        },
      );
    },
  };
}

async function recorded(
  { port }: Surroundings,
  audit: OpenAudit,
  clause: string,
  patch: ClausePatch,
): Done<{ readonly audit: OpenAudit; readonly deed: Deed | null }> {
  const done = await recordVerdict(port, audit, clause, patch);
  if (!done.ok) return done;
  return ok({ audit: done.value, deed: verdictsDeed(audit, done.value, new Map([[clause, patch]])) });
}

/** The workbook is not as it was when it was done: trying again would be refused again. */
const goneOn = new Set<AppProblem["code"]>([
  "CELL_CHANGED",
  "ROW_MISSING",
  "ROW_DOUBLE",
  "COLUMN_MISSING",
  "TABLE_MISSING",
  "SHEET_MISSING",
]);

interface TakenBack {
  readonly act: Act;
  readonly audit: OpenAudit;
}

/**
 * Looked up when its turn has come: what was asked for before it has been done by then. The last one is the last that
 * was not refused; where all were, the last of all says why.
 */
function chosenAct({ model }: Surroundings, serial: number | null): Act | undefined {
  const acts = actsOf(model());
  if (serial !== null) return acts.find((act) => act.serial === serial);
  return acts.find(({ refused }) => refused === undefined) ?? acts[0];
}
