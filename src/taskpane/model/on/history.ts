import type { Deed } from "../../../app/deed";
import { rowOf } from "../clauses";
import { draftOf, withDraft, withoutStrayNumbers } from "../draft";
import { opened } from "../go";
import { auditOf, type Act, type Model } from "../model";
import { focusing, step, still, type Handlers, type Step } from "../step";

/** What happens to the list of what the pane has done. */
export const onHistory: Handlers<"acted" | "takeBackChosen" | "takenBack" | "takeBackRefused"> = {
  acted: (model, { deed }) => still(withAct(model, deed)),
  takeBackChosen: (model, { serial }) =>
    serial === null ? takeBackLast(model) : step(model, { do: "takeBack", serial }),
  takeBackRefused: (model, { serial, problem }) => {
    const mark = (act: Act): Act => (act.serial === serial ? { ...act, refused: problem } : act);
    return still({ ...model, acts: model.acts.map(mark) });
  },
  takenBack: (model, { act, audit, from }) => {
    const acts = model.acts.filter(({ serial }) => serial !== act.serial);
    const trouble = model.trouble?.again === "back" ? null : model.trouble;
    // Who has gone on meanwhile stays where he is: his next key is meant for that clause.
    if (from !== model.current) return still(opened({ ...model, acts, trouble }, audit));
    const current = rowOf(audit, clauseOf(act.deed))?.id ?? from;
    return still(focusing(opened({ ...model, acts, trouble, current }, audit), "onward"));
  },
};

/** What a person can look over; older ones are left to Excel's own undo. */
const most = 50;

/** Notes what was done, so that it can be taken back. */
export function withAct(model: Model, deed: Deed | null | undefined): Model {
  const suffix = auditOf(model)?.suffix;
  if (deed === null || deed === undefined || suffix === undefined) return model;
  const serial = (model.acts.at(-1)?.serial ?? 0) + 1;
  return { ...model, acts: [...model.acts, { serial, suffix, deed }].slice(-most) };
}

/** What was done to the open audit, the newest first. */
export function actsOf(model: Model): readonly Act[] {
  const suffix = auditOf(model)?.suffix;
  return model.acts.filter((act) => act.suffix === suffix).reverse();
}

/** A verdict that still waits for its numbers is taken back first: it stands nowhere yet. Texts stay. */
function takeBackLast(model: Model): Step {
  const draft = draftOf(model, model.current ?? "");
  const isWaiting = draft.patch.verdict !== undefined && draft.sending === null;
  if (model.current === null || !isWaiting) return step(model, { do: "takeBack", serial: null });
  const { verdict: _given, ...others } = withoutStrayNumbers(draft.patch, null);
  return still(focusing(withDraft(model, model.current, { ...draft, patch: others, problem: null }), "row"));
}

/** The clause a deed is about; null = several, or none by its key. */
function clauseOf(deed: Deed): string | null {
  if (deed.kind !== "wrote") return null;
  const clauses = new Set(deed.cells.map(({ row }) => ("is" in row ? row.is : null)));
  return clauses.size === 1 ? ([...clauses][0] ?? null) : null;
}
