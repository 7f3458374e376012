import { verdictsDeed, type Deed } from "../../app/deed";
import type { ClausePatch, Done, OpenAudit } from "../../app/audit";
import { recordVerdict } from "../../app/recordVerdict";
import { ok } from "../../core/result";
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
      onAudit(
        async (audit): Done<TakenBack | null> => {
          const act = chosenAct(around, serial);
          if (act === null) return ok(null);
          const { takeBack } = await loadTakeBack();
          const done = await takeBack(port, audit, act.deed);
          return done.ok ? ok({ act, audit: done.value }) : done;
        },
        (taken) => taken !== null && dispatch({ type: "takenBack", ...taken, from }),
        (problem) => report(problem, "none"),
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

interface TakenBack {
  readonly act: Act;
  readonly audit: OpenAudit;
}

/** Looked up when its turn has come: what was asked for before it has been done by then. */
function chosenAct({ model }: Surroundings, serial: number | null): Act | null {
  const acts = actsOf(model());
  return (serial === null ? acts[0] : acts.find((act) => act.serial === serial)) ?? null;
}
