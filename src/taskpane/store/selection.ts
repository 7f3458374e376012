import { goToClause } from "../../app/goToClause";
import type { CellPlace } from "../../workbook/port";
import { clauseAt } from "../model/clauses";
import { auditOf } from "../model/model";
import type { Jobs, Surroundings } from "./jobs";
import { later } from "./later";

/** Lets the sheet's selection follow the pane. */
export interface Selection {
  /** `now`: somebody asked for it; otherwise it follows when he has stopped moving. */
  readonly select: (clause: string, now: boolean) => void;
  /** Whether a selection in the sheet is only the echo of one made here. */
  readonly isEcho: (place: CellPlace) => boolean;
  readonly stop: () => void;
}

const followDelay = 180;
/** A selection that stood there already has no echo: what was asked for this long ago is forgotten, in milliseconds. */
const echoTime = 10_000;

export function createSelection({ port, model }: Surroundings, jobs: Jobs): Selection {
  const selecting = later(followDelay);
  /** Selections made here whose echo is still to come; each has one, however late a busy machine delivers it. */
  const asked = new Map<string, number>();

  const job = (clause: string, now: boolean) => async (): Promise<void> => {
    const audit = auditOf(model());
    if (audit === null) return;
    asked.set(clause, Date.now());
    const result = await goToClause(port, audit, clause);
    // A selection that only follows along may fail: nothing is lost by it, and nothing needs saying.
    if (!result.ok && now) jobs.report(result.error, "none");
  };

  return {
    select: (clause, now) => {
      selecting.stop();
      if (now) jobs.queue.add(job(clause, now));
      else selecting.call(() => jobs.queue.add(job(clause, now)));
    },
    isEcho: (place) => {
      const audit = auditOf(model());
      const clause = audit === null ? null : clauseAt(audit, place);
      const since = clause === null ? undefined : asked.get(clause);
      if (clause === null || since === undefined) return false;
      asked.delete(clause);
      return Date.now() - since < echoTime;
    },
    stop: selecting.stop,
  };
}
