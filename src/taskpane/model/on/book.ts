import type { AppProblem, AuditFound, OpenAudit } from "../../../app/audit";
import { opened } from "../go";
import { auditOf, type Again, type Model } from "../model";
import { sendReady } from "../send";
import { focusing, step, still, type Handlers, type Step } from "../step";

/** What happens when audits are looked for, opened, made and read again. */
export const onBook: Handlers<
  | "started"
  | "found"
  | "auditChosen"
  | "auditCreated"
  | "doorsOpened"
  | "opened"
  | "reread"
  | "bookChanged"
  | "recalculationAsked"
  | "waitingFor"
  | "failed"
  | "triedAgain"
  | "troubleClosed"
> = {
  started: (model) => step({ ...model, phase: { kind: "loading" } }, { do: "find" }),
  found: (model, { audits }) => chooseFound({ ...model, found: audits }),
  auditChosen: (model, { suffix }) =>
    step({ ...model, phase: { kind: "loading" }, drafts: {} }, { do: "open", suffix }),
  auditCreated: (model, { entry }) =>
    step({ ...model, phase: { kind: "welcome", creating: true }, trouble: null }, { do: "create", entry }),
  doorsOpened: (model) => still({ ...model, phase: { kind: "welcome", creating: false } }),
  opened: (model, { audit }) =>
    still(focusing(opened({ ...model, trouble: null, found: withOpened(model.found, audit) }, audit), "row")),
  reread: (model, { audit }) => still(opened(model, audit)),
  bookChanged: (model) => (auditOf(model) === null ? still(model) : step(model, { do: "reread" })),
  recalculationAsked: (model) => step(model, { do: "recalculate" }),
  waitingFor: (model, { problem }) => still({ ...model, waiting: problem }),
  failed: (model, { problem, again }) => still(failed(model, problem, again)),
  triedAgain: (model) => tryAgain({ ...model, trouble: null }, model.trouble?.again ?? "none"),
  troubleClosed: (model) => still({ ...model, trouble: null }),
};

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

function failed(model: Model, problem: AppProblem, again: Again): Model {
  const phase = model.phase.kind === "audit" ? model.phase : ({ kind: "welcome", creating: false } as const);
  return { ...model, phase, trouble: { problem, again }, special: { ...model.special, sending: false } };
}

function tryAgain(model: Model, again: Again): Step {
  if (again === "find" || again === "open") return step({ ...model, phase: { kind: "loading" } }, { do: "find" });
  if (again === "reread") return step(model, { do: "reread" });
  if (again === "special")
    return step(
      { ...model, special: { ...model.special, sending: true } },
      { do: "addSpecial", item: model.special.item },
    );
  return again === "drafts" ? resend(model) : still(model);
}

function resend(model: Model): Step {
  return Object.keys(model.drafts).reduce<Step>((so, clause) => {
    const next = sendReady(so.model, clause);
    return { model: next.model, effects: [...so.effects, ...next.effects] };
  }, still(model));
}
