import type { AppProblem, AuditFound, OpenAudit } from "../../../app/audit";
import { isDamage, lost, opened } from "../go";
import { auditOf, type Again, type Model } from "../model";
import { sendAll } from "../send";
import { focusing, step, still, type Handlers, type Step } from "../step";

/** What happens when audits are looked for, opened, made and read again. */
export const onBook: Handlers<
  | "started"
  | "found"
  | "auditChosen"
  | "auditCreated"
  | "doorsOpened"
  | "doorChosen"
  | "opened"
  | "reread"
  | "foundAgain"
  | "bookChanged"
  | "bookRestructured"
  | "recalculationAsked"
  | "waitingFor"
  | "failed"
  | "triedAgain"
  | "troubleClosed"
> = {
  started: (model) => step({ ...model, phase: { kind: "loading" } }, { do: "find" }),
  found: (model, { audits }) => chooseFound({ ...model, found: audits }),
  foundAgain: (model, { audits }) => still({ ...model, found: audits }),
  auditChosen: (model, { suffix }) =>
    step({ ...model, phase: { kind: "loading" }, drafts: {}, trouble: null }, { do: "open", suffix }),
  auditCreated: (model, { entry }) =>
    step({ ...model, phase: { kind: "welcome", creating: true }, trouble: null }, { do: "create", entry }),
  doorsOpened: (model) => still({ ...model, phase: { kind: "welcome", creating: false }, lost: null, trouble: null }),
  doorChosen: (model, { door }) => still({ ...model, phase: { kind: "door", door }, lost: null, trouble: null }),
  opened: (model, { audit }) => still(focusing(opened(ready(model, audit), audit), "row")),
  reread: (model, { audit }) => (model.lost === null ? still(opened(model, audit)) : sendAll(opened(model, audit))),
  bookChanged: (model) => lookedAgain(model),
  bookRestructured: (model) => step(model, { do: "look" }),
  recalculationAsked: (model) => step(model, { do: "recalculate" }),
  waitingFor: (model, { problem }) => still({ ...model, waiting: problem }),
  failed: (model, { problem, again }) => still(failed(model, problem, again)),
  triedAgain: (model) => tryAgain(focusing({ ...model, trouble: null }, "row"), model.trouble?.again ?? "none"),
  troubleClosed: (model) => still(focusing({ ...model, trouble: null }, "row")),
};

/** Where somebody was in another audit says nothing about this one. */
const ready = (model: Model, audit: OpenAudit): Model => ({
  ...model,
  current: null,
  trouble: null,
  found: withOpened(model.found, audit),
});

/** An audit that has just been made is among those found, too. */
function withOpened(found: readonly AuditFound[], audit: OpenAudit): readonly AuditFound[] {
  if (found.some((one) => one.suffix === audit.suffix)) return found;
  return [...found, { suffix: audit.suffix, sheet: audit.rows[0]?.place.sheet ?? "", copied: false }];
}

/** One audit of our own opens by itself; copies and several are the user's choice. */
function chooseFound(model: Model): Step {
  const only = model.found.length === 1 ? model.found[0] : undefined;
  if (only === undefined || only.copied) return still({ ...model, phase: { kind: "welcome", creating: false } });
  return step(model, { do: "open", suffix: only.suffix });
}

/** The open audit is read again; where the only one could not be opened, that is tried again. */
function lookedAgain(model: Model): Step {
  if (auditOf(model) !== null) return step(model, { do: "reread" });
  const couldNotOpen = model.phase.kind === "welcome" && model.trouble?.again === "find";
  return couldNotOpen ? step(model, { do: "find" }) : still(model);
}

function failed(model: Model, problem: AppProblem, again: Again): Model {
  const audit = auditOf(model);
  if (audit !== null && isDamage(problem)) {
    return lost(model, audit, problem);
  }
  const stays = model.phase.kind === "audit" || model.phase.kind === "door";
  const phase = stays ? model.phase : ({ kind: "welcome", creating: false } as const);
  return { ...model, phase, trouble: { problem, again } };
}

function tryAgain(model: Model, again: Again): Step {
  if (again === "find" || again === "open") return step({ ...model, phase: { kind: "loading" } }, { do: "find" });
  if (again === "reread" || again === "follow") return step(model, { do: "reread" });
  return again === "drafts" ? sendAll(model) : still(model);
}
