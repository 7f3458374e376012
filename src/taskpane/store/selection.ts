import { goToClause } from "../../app/goToClause";
import type { CellPlace } from "../../workbook/port";
import { rowNumbers } from "../model/clauses";
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

const rowKey = ({ sheet, address }: CellPlace): string => `${rowNumbers(address)?.first} ${sheet}`;

export function createSelection({ port, model }: Surroundings, jobs: Jobs): Selection {
  const selecting = later(followDelay);
  /**
   * Rows selected here whose echo is still to come; each has one, however late a busy machine delivers it. Rows of the
   * sheet, not clauses: after sorting, the audit as it was read last would take one clause for another.
   */
  const asked = new Map<string, number>();

  const job = (clause: string, now: boolean) => async (): Promise<void> => {
    const audit = auditOf(model());
    if (audit === null) return;
    const result = await goToClause(port, audit, clause, (place) => asked.set(rowKey(place), Date.now()));
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
      const since = asked.get(rowKey(place));
      asked.delete(rowKey(place));
      return since !== undefined && Date.now() - since < echoTime;
    },
    stop: selecting.stop,
  };
}
