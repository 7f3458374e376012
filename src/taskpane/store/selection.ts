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
const echoTime = 1500;

export function createSelection({ port, model }: Surroundings, jobs: Jobs): Selection {
  const selecting = later(followDelay);
  const asked = new Map<string, number>();

  const job = (clause: string, now: boolean) => async (): Promise<void> => {
    const audit = auditOf(model());
    if (audit === null) return;
    asked.set(clause, Date.now());
    const result = await goToClause(port, audit, clause);
    asked.set(clause, Date.now());
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
      return clause !== null && Date.now() - (asked.get(clause) ?? -Infinity) < echoTime;
    },
    stop: selecting.stop,
  };
}
