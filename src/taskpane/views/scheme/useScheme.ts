import { compareWithScheme } from "../../../app/compareWithScheme";
import { enterPoints, planPoints } from "../../../app/enterPoints";
import { publishInWorkbook } from "../../../app/publishInWorkbook";
import type { OpenAudit } from "../../../app/audit";
import { publishScheme } from "../../../core/fingerprint/publish";
import { driftWords } from "../../../words/drift";
import { schemeWords } from "../../../words/scheme";
import type { DriftWords } from "../../../words/shape/drift";
import type { SchemeWords } from "../../../words/shape/scheme";
import { usePane, type Pane } from "../../context";
import { keptState, type Kept } from "../../kept";
import { initialScheme, updateScheme } from "./model";
import type { SchemeHappening, SchemeState } from "./model";

const useKept = keptState(updateScheme, initialScheme);
type State = Kept<SchemeState, SchemeHappening>;

/** The scheme's part of the pane: its state, its words, and what can be done. */
export interface SchemePane {
  readonly state: SchemeState;
  readonly act: (happening: SchemeHappening) => void;
  readonly words: SchemeWords;
  readonly drift: DriftWords;
  readonly compare: () => void;
  readonly look: () => void;
  readonly write: () => void;
  readonly publish: () => void;
}

/** The scheme of an audit; what was pasted stays while other views are looked at. */
export function useScheme(audit: OpenAudit): SchemePane {
  const pane = usePane();
  const kept = useKept(audit.suffix);
  return {
    state: kept.state,
    act: kept.act,
    words: schemeWords[pane.model.language],
    drift: driftWords[pane.model.language],
    compare: () => void compare(pane, kept, audit.suffix),
    look: () => kept.act({ type: "looked", plan: planPoints(audit, kept.now().text) }),
    write: () => void write(pane, kept, audit),
    publish: () => void publish(pane, kept, audit),
  };
}

async function compare({ perform }: Pane, { now, act }: State, suffix: string): Promise<void> {
  if (now().busy !== null) return;
  act({ type: "asked", part: "check" });
  const done = await perform((port) => compareWithScheme(port, suffix));
  act(done.ok ? { type: "compared", report: done.value } : { type: "failed", part: "check", problem: done.error });
}

async function write({ perform, dispatch }: Pane, { now, act }: State, audit: OpenAudit): Promise<void> {
  const { plan, busy } = now();
  if (busy !== null || plan?.ok !== true) return;
  act({ type: "asked", part: "points" });
  const done = await perform((port) => enterPoints(port, audit, plan.value));
  if (!done.ok) return act({ type: "failed", part: "points", problem: done.error });
  dispatch({ type: "reread", audit: done.value });
  act({ type: "written", cells: plan.value.edits.length });
}

async function publish({ perform, dispatch }: Pane, { now, act }: State, audit: OpenAudit): Promise<void> {
  const version = now().version.trim() || audit.scheme.version;
  if (now().busy !== null) return;
  const allowed = publishScheme({ ...audit.scheme, version });
  if (!allowed.ok && allowed.error.some(({ code }) => code === "NEW_VERSION_NEEDED"))
    return act({ type: "versionRefused", version });
  act({ type: "asked", part: "publish" });
  const done = await perform((port) => publishInWorkbook(port, audit, version));
  if (!done.ok) return act({ type: "failed", part: "publish", problem: done.error });
  dispatch({ type: "reread", audit: done.value });
  act({ type: "published" });
}
