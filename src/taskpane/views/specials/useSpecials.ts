import { addSpecial } from "../../../app/addSpecial";
import { changeSpecial } from "../../../app/changeSpecial";
import { changedRowDeed, rowDeed } from "../../../app/deed";
import { itemTables } from "../../../app/itemTables";
import { removeSpecial } from "../../../app/removeSpecial";
import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { correctionsWords } from "../../../words/corrections";
import { specialsWords } from "../../../words/specials";
import type { CorrectionsWords } from "../../../words/shape/corrections";
import type { SpecialsWords } from "../../../words/shape/specials";
import { usePane, type Pane } from "../../context";
import { keptState, type Kept } from "../../kept";
import { initialSpecials, missingIn, updateSpecials } from "./model";
import { isKindMissing } from "./newItem";
import type { SpecialsHappening, SpecialsState } from "./model";

const useKept = keptState(updateSpecials, initialSpecials);

/** The special items' part of the pane: its state, its words, and what can be done. */
export interface Specials {
  readonly state: SpecialsState;
  readonly act: (happening: SpecialsHappening) => void;
  /** About corrective actions and changing. */
  readonly words: CorrectionsWords;
  /** About the items themselves. */
  readonly items: SpecialsWords;
  /** Writes the form for a new item, or says what it lacks. */
  readonly add: () => void;
  /** Writes the form of an item, or says what it lacks. */
  readonly send: (index: number) => void;
  /** Writes it over what somebody else has written meanwhile. */
  readonly sendOver: (index: number) => void;
  readonly remove: (item: SpecialRow) => void;
}

/** Changing and removing the special items of an audit. */
export function useSpecials(audit: OpenAudit): Specials {
  const pane = usePane();
  const kept = useKept(audit.suffix);
  return {
    state: kept.state,
    act: kept.act,
    words: correctionsWords[pane.model.language],
    items: specialsWords[pane.model.language],
    add: () => void add(pane, kept, audit),
    send: (index) => void send(pane, kept, index, kept.now().forms[index]?.seen ?? audit),
    sendOver: (index) => void send(pane, kept, index, audit),
    remove: (item) => void remove(pane, kept, audit, item),
  };
}

type State = Kept<SpecialsState, SpecialsHappening>;

async function add(pane: Pane, { now, act }: State, seen: OpenAudit): Promise<void> {
  const { item, isSending } = now().adding;
  if (isSending) return;
  if (isKindMissing(item, seen.scheme)) return act({ type: "newAsked" });
  act({ type: "newSent" });
  const done = await pane.perform((port, audit) => addSpecial(port, audit ?? seen, item));
  if (!done.ok) {
    act({ type: "newRefused", problem: done.error });
    return pane.dispatch({ type: "bookChanged" });
  }
  const table = itemTables(done.value).specials;
  // What is added stands lowest.
  const deed = table === undefined ? null : rowDeed("added", table, done.value.specials.at(-1)?.index ?? 0);
  pane.dispatch({ type: "acted", deed });
  pane.dispatch({ type: "reread", audit: done.value });
  act({ type: "newWritten" });
}

async function send(pane: Pane, { now, act }: State, index: number, seen: OpenAudit): Promise<void> {
  const form = now().forms[index];
  if (form === undefined || form.isSending) return;
  const missing = missingIn(form.entry);
  if (missing.length > 0) return act({ type: "asked", index, missing });
  act({ type: "sent", index, seen });
  const done = await pane.perform((port) => changeSpecial(port, seen, index, form.entry));
  if (!done.ok) {
    act({ type: "refused", index, problem: done.error });
    // The sheet is not what was seen: look at it again.
    return pane.dispatch({ type: "bookChanged" });
  }
  const [was, is] = [itemTables(seen).specials, itemTables(done.value).specials];
  const { reading } = done.value.source ?? {};
  if (was !== undefined && is !== undefined)
    pane.dispatch({ type: "acted", deed: changedRowDeed(was, is, index, reading) });
  pane.dispatch({ type: "reread", audit: done.value });
  act({ type: "written", index });
}

async function remove(pane: Pane, { now, act }: State, seen: OpenAudit, { index }: SpecialRow): Promise<void> {
  if (now().removing !== null) return;
  act({ type: "removing", index });
  const done = await pane.perform((port) => removeSpecial(port, seen, index));
  if (!done.ok) {
    act({ type: "failed", problem: done.error });
    return pane.dispatch({ type: "bookChanged" });
  }
  const table = itemTables(seen).specials;
  if (table !== undefined) pane.dispatch({ type: "acted", deed: rowDeed("removed", table, index) });
  pane.dispatch({ type: "reread", audit: done.value });
  act({ type: "removed", index, audit: done.value });
}
