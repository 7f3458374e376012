import type { ClausePatch } from "../../../app/audit";
import type { Action, Effect } from "../action";
import { refusedDraft, written } from "../draft";
import { opened } from "../go";
import { auditOf, type Model, type ViewId, type WhatIf } from "../model";
import { sendAll } from "../send";
import { focusing, still, type Handlers, type Step } from "../step";
import { beginning, countSpecial, holdsSomething, problemsWith, shownModel, suppose, supposedOn } from "../whatIf";

/** What happens when somebody begins, ends and applies a what-if. */
export const onWhatIf: Handlers<"whatIfToggled" | "whatIfKept" | "whatIfLeft" | "whatIfCounted" | "whatIfApplied"> = {
  whatIfToggled: (model) => (model.whatIf === null ? begin(model) : askToLeave(model, model.whatIf)),
  whatIfKept: (model) => still(changed(model, (whatIf) => ({ ...whatIf, isLeaving: false }))),
  whatIfLeft: (model) => still(left(model)),
  whatIfCounted: (model, { special, by }) => still(changed(model, (whatIf) => countSpecial(whatIf, special, by))),
  whatIfApplied: (model, { audit }) => still(opened(left(model), audit)),
};

/** The views that show a supposed audit; the others would show or write the real one. */
export const viewsInWhatIf: ReadonlySet<ViewId> = new Set(["score", "ledger"]);

/** What was typed before is written first; what cannot be written yet waits and is there again afterwards. */
function begin(model: Model): Step {
  const audit = auditOf(model);
  if (audit === null || model.lost !== null) return still(model);
  const sent = sendAll(model);
  const view = viewsInWhatIf.has(model.view) ? model.view : "score";
  return { ...sent, model: focusing({ ...sent.model, view, whatIf: beginning(audit) }, "row") };
}

function askToLeave(model: Model, whatIf: WhatIf): Step {
  if (whatIf.isLeaving || !holdsSomething(whatIf)) return still(left(model));
  return still({ ...model, whatIf: { ...whatIf, isLeaving: true } });
}

const left = (model: Model): Model => focusing({ ...model, whatIf: null }, "row");

const changed = (model: Model, change: (whatIf: WhatIf) => WhatIf): Model =>
  model.whatIf === null ? model : { ...model, whatIf: change(model.whatIf) };

/**
 * What the workbook answers and reports, and what is done with entries that wait for it: that concerns the real audit,
 * whatever is being tried.
 */
const real: ReadonlySet<Action["type"]> = new Set<Action["type"]>([
  ...(["started", "found", "foundAgain", "auditChosen", "auditCreated", "doorsOpened", "doorChosen"] as const),
  ...([
    "opened",
    "reread",
    "recorded",
    "refused",
    "draftsDropped",
    "conflictsSettled",
    "acted",
    "takenBack",
    "takeBackRefused",
    "failed",
    "triedAgain",
  ] as const),
  ...(["bookChanged", "bookRestructured", "sheetShown", "waitingFor", "troubleClosed"] as const),
  ...(["recalculationAsked", "whatIfToggled", "whatIfKept", "whatIfLeft", "whatIfCounted", "whatIfApplied"] as const),
]);

/** What the workbook may be asked while something is tried: nothing of it writes. */
const harmless: ReadonlySet<Effect["do"]> = new Set<Effect["do"]>(["select", "selectSpecial", "keepLanguage", "look"]);

type Update = (model: Model, action: Action) => Step;

/**
 * The same update for both: while something is tried, what the user does happens to the supposed audit. What would be
 * written is supposed instead, and nothing else gets through to the workbook that could write.
 */
export function withWhatIf(update: Update): Update {
  return (model, action) => {
    const { whatIf } = model;
    if (whatIf === null) return update(model, action);
    if (real.has(action.type)) return following(update(model, action));
    if (action.type === "viewChosen" && !viewsInWhatIf.has(action.view)) return still(model);
    return imagined(model, whatIf, update(shownModel(model), action));
  };
}

/** The base is what the workbook holds now; another audit or none ends the what-if. */
function following(step: Step): Step {
  const { whatIf } = step.model;
  const audit = auditOf(step.model);
  if (whatIf === null || audit === whatIf.base) return step;
  const stays = audit !== null && audit.suffix === whatIf.base.suffix;
  return { ...step, model: { ...step.model, whatIf: stays ? supposedOn(whatIf, audit) : null } };
}

function imagined(model: Model, whatIf: WhatIf, step: Step): Step {
  const start = { seen: step.model, whatIf: { ...whatIf, isLeaving: false } };
  const end = step.effects.reduce(
    (so, effect) => (effect.do === "record" ? taken(so, effect.clause, effect.patch) : so),
    start,
  );
  const next = { ...end.whatIf, drafts: end.seen.drafts };
  return {
    model: { ...end.seen, phase: model.phase, drafts: model.drafts, whatIf: next },
    effects: step.effects.filter((effect) => harmless.has(effect.do)),
  };
}

interface Imagined {
  readonly seen: Model;
  readonly whatIf: WhatIf;
}

/** Supposed instead of written, unless the sheet would refuse it. */
function taken({ seen, whatIf }: Imagined, clause: string, patch: ClausePatch): Imagined {
  const problems = problemsWith(whatIf, clause, patch);
  if (problems.length > 0) return { seen: refusedDraft(seen, clause, { code: "BAD_ENTRY", problems }), whatIf };
  return { seen: written(seen, clause, patch), whatIf: suppose(whatIf, clause, patch) };
}
