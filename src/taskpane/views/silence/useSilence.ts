import { useCallback, useEffect, useReducer } from "react";
import type { OpenAudit } from "../../../app/audit";
import { isBound } from "../../../app/boundSuffix";
import { mendFormulas, readAiling } from "../../../app/portableCopies";
import { recalculateWorkbook } from "../../../app/recalculateWorkbook";
import { mayBeSilent } from "../../../app/silentFunctions";
import { usePane } from "../../context";
import { pause } from "../../store/later";
import { unknown, update, type Repair, type SilenceModel } from "./model";

/** Functions start with the workbook and answer in waves: what is silent for so long has no answer, in milliseconds. */
const patience = 5_000;
/** How long they are given after a repair. */
const settleTime = 1_500;

/** Functions of an open audit that do not answer, and how to get them to. */
export interface Silence {
  readonly model: SilenceModel;
  readonly repair: (how: Repair) => void;
  readonly close: () => void;
}

export function useSilence(audit: OpenAudit): Silence {
  const { perform } = usePane();
  const [model, act] = useReducer(update, unknown);
  const isInDoubt = mayBeSilent(audit);
  // Of somebody's own workbook only the sheet that the pane reads anyway.
  const own = isBound(audit.suffix) ? audit.rows[0]?.place.sheet : undefined;
  const look = useCallback(async () => {
    const read = await perform((port) => readAiling(port, own === undefined ? undefined : [own]), "quiet");
    if (read.ok) act({ type: "looked", ailing: read.value });
    else act({ type: "failed", problem: read.error });
  }, [perform, own]);
  useEffect(() => {
    if (!isInDoubt) return undefined;
    const timer = setTimeout(() => void look(), patience);
    return () => clearTimeout(timer);
  }, [isInDoubt, look]);
  const repair = async (how: Repair): Promise<void> => {
    act({ type: "begun" });
    const done = await perform<unknown>(how === "mend" ? mendFormulas : recalculateWorkbook);
    if (!done.ok) return act({ type: "failed", problem: done.error });
    await pause(settleTime);
    await look();
  };
  return { model, repair: (how) => void repair(how), close: () => act({ type: "closed" }) };
}
