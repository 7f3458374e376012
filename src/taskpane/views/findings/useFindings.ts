import { addFinding } from "../../../app/addFinding";
import { changeFinding } from "../../../app/changeFinding";
import { changedRowDeed, rowDeed, type Deed } from "../../../app/deed";
import { goToFinding } from "../../../app/goToFinding";
import { itemTables } from "../../../app/itemTables";
import { removeFinding } from "../../../app/removeFinding";
import type { FindingRow, NewFinding, OpenAudit } from "../../../app/audit";
import { findingsWords } from "../../../words/findings";
import type { FindingsWords } from "../../../words/shape/findings";
import { usePane, type Pane } from "../../context";
import { keptState, type Kept } from "../../kept";
import { asEntry, initialFindings, missingIn, updateFindings } from "./model";
import type { FindingsHappening, FindingsState, FormId } from "./model";

const useKept = keptState(updateFindings, initialFindings);

/** The findings' part of the pane: its state, its words, and what can be done. */
export interface Findings {
  readonly state: FindingsState;
  readonly act: (happening: FindingsHappening) => void;
  readonly words: FindingsWords;
  /** Writes a form, or says what it lacks. */
  readonly send: (form: FormId, entry: NewFinding) => void;
  /** Writes a form over what somebody else has written meanwhile. */
  readonly sendOver: (form: FormId, entry: NewFinding) => void;
  readonly remove: (finding: FindingRow) => void;
  readonly show: (finding: FindingRow) => void;
}

/** The findings of an audit, in the list and in the cards of its clauses alike. */
export function useFindings(audit: OpenAudit): Findings {
  const pane = usePane();
  const kept = useKept(audit.suffix);
  return {
    state: kept.state,
    act: kept.act,
    words: findingsWords[pane.model.language],
    send: (form, entry) => void send(pane, kept, form, entry, kept.now().forms[form]?.seen ?? audit),
    sendOver: (form, entry) => void send(pane, kept, form, entry, audit),
    remove: (finding) => void remove(pane, kept, audit, finding),
    show: (finding) => void show(pane, kept, finding),
  };
}

type State = Kept<FindingsState, FindingsHappening>;

async function send(pane: Pane, { now, act }: State, form: FormId, entry: NewFinding, seen: OpenAudit): Promise<void> {
  if (now().forms[form]?.isSending === true) return;
  if (missingIn(entry).length > 0) return act({ type: "asked", form, entry });
  const index = Number(/^edit (\d+)$/.exec(form)?.[1] ?? -1);
  act({ type: "sent", form, entry, seen: index < 0 ? null : seen });
  const done = await pane.perform((port, audit) =>
    index < 0 ? addFinding(port, audit ?? seen, entry) : changeFinding(port, seen, index, entry),
  );
  if (!done.ok) {
    act({ type: "refused", form, problem: done.error });
    // The sheet is not what was seen: look at it again.
    return pane.dispatch({ type: "bookChanged" });
  }
  register(pane, seen, done.value, index);
  pane.dispatch({ type: "reread", audit: done.value });
  act({ type: "written", form });
}

/** Notes what was written, so that it can be taken back. */
function register({ dispatch }: Pane, before: OpenAudit, after: OpenAudit, index: number): void {
  const [was, is] = [itemTables(before).findings, itemTables(after).findings];
  if (was === undefined || is === undefined) return;
  const last = after.findings?.at(-1)?.index ?? 0;
  const changed = (): Deed | null => changedRowDeed(was, is, index, after.source?.reading);
  dispatch({ type: "acted", deed: index < 0 ? rowDeed("added", is, last) : changed() });
}

async function remove(pane: Pane, { now, act }: State, seen: OpenAudit, { index }: FindingRow): Promise<void> {
  if (now().removing !== null) return;
  act({ type: "removing", index });
  const done = await pane.perform((port) => removeFinding(port, seen, index));
  if (!done.ok) {
    act({ type: "failed", problem: done.error });
    return pane.dispatch({ type: "bookChanged" });
  }
  const table = itemTables(seen).findings;
  if (table !== undefined) pane.dispatch({ type: "acted", deed: rowDeed("removed", table, index) });
  pane.dispatch({ type: "reread", audit: done.value });
  act({ type: "removed", index, audit: done.value });
}

async function show(pane: Pane, { act }: State, { index }: FindingRow): Promise<void> {
  const done = await pane.perform(async (port, audit) =>
    audit === null ? { ok: true, value: null } : goToFinding(port, audit, index),
  );
  act({ type: "failed", problem: done.ok ? null : done.error });
}

/** Begins to change a finding. */
export const openEdit = ({ act }: Findings, audit: OpenAudit, finding: FindingRow): void =>
  act({ type: "formOpened", form: `edit ${finding.index}`, entry: asEntry(finding), seen: audit });
