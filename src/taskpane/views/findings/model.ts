import type { AppProblem, FindingRow, NewFinding, OpenAudit } from "../../../app/audit";

/** A form by what it is for: a new finding of the list, one of a clause's card, or a finding that is changed. */
export type FormId = "new" | `new ${string}` | `edit ${number}`;

/** What is typed for a finding and does not stand in the sheet yet: it stays until it does. */
export interface Form {
  readonly entry: NewFinding;
  /** It was to be sent: what is missing is said from then on. */
  readonly isAsked: boolean;
  readonly isSending: boolean;
  /** Why the sheet did not take it; null = not refused. */
  readonly problem: AppProblem | null;
  /** The audit in which the finding was seen that is changed: what is written is compared with it. */
  readonly seen: OpenAudit | null;
}

export interface FindingsState {
  readonly forms: Readonly<Partial<Record<FormId, Form>>>;
  /** Id of the only class that is shown, "" for all of them, "?" for those of no class. */
  readonly shown: string;
  readonly order: "clause" | "class";
  /** The position of a finding that is being removed; null = none is. */
  readonly removing: number | null;
  /** What did not work with the list itself. */
  readonly trouble: AppProblem | null;
  /** What was done last, for those who do not see it. */
  readonly said: "added" | "changed" | "removed" | null;
  /** Where the keyboard should be next: the first of these places that is there. `serial` tells equal requests apart. */
  readonly focus: { readonly on: readonly string[]; readonly serial: number };
}

export const initialFindings: FindingsState = {
  forms: {},
  shown: "",
  order: "clause",
  removing: null,
  trouble: null,
  said: null,
  focus: { on: [], serial: 0 },
};

export type FindingsHappening =
  | { readonly type: "formOpened"; readonly form: FormId; readonly entry: NewFinding; readonly seen: OpenAudit | null }
  | { readonly type: "typed"; readonly form: FormId; readonly entry: NewFinding; readonly change: Partial<NewFinding> }
  | { readonly type: "cancelled"; readonly form: FormId }
  /** Sent with something missing. */
  | { readonly type: "asked"; readonly form: FormId; readonly entry: NewFinding }
  | { readonly type: "sent"; readonly form: FormId; readonly entry: NewFinding; readonly seen: OpenAudit | null }
  | { readonly type: "written"; readonly form: FormId }
  | { readonly type: "refused"; readonly form: FormId; readonly problem: AppProblem }
  | { readonly type: "removing"; readonly index: number }
  | { readonly type: "removed"; readonly index: number; readonly audit: OpenAudit }
  | { readonly type: "failed"; readonly problem: AppProblem | null }
  | { readonly type: "shown"; readonly shown: string }
  | { readonly type: "ordered"; readonly order: "clause" | "class" };

/** An empty form for a finding of this clause, "" for none. */
export const emptyFinding = (clause: string): NewFinding => ({ clause, class: null, text: "", evidence: "", link: "" });

/** The fields of a finding as they stand in the sheet. */
export const asEntry = ({ clause, class: is, text, evidence, link }: FindingRow): NewFinding => ({
  clause,
  class: is,
  text,
  evidence,
  link,
});

/** What a finding cannot do without. */
export const missingIn = ({ class: is, text }: NewFinding): readonly ("class" | "text")[] => [
  ...(is === null ? (["class"] as const) : []),
  ...(text.trim() === "" ? (["text"] as const) : []),
];

type Handlers = {
  readonly [T in FindingsHappening["type"]]: (
    state: FindingsState,
    happening: Extract<FindingsHappening, { type: T }>,
  ) => FindingsState;
};

const handlers: Handlers = {
  formOpened: (state, { form, entry, seen }) => focused(withForm(state, form, fresh(entry, seen)), seat.text(form)),
  typed: (state, { form, entry, change }) => {
    const before = state.forms[form] ?? fresh(entry, null);
    return withForm(state, form, { ...before, entry: { ...before.entry, ...change } });
  },
  cancelled: (state, { form }) => focused(withoutForm(state, form), ...afterForm(form)),
  asked: (state, { form, entry }) => {
    const asked = { ...(state.forms[form] ?? fresh(entry, null)), isAsked: true };
    const place = missingIn(entry)[0] === "class" ? seat.class(form) : seat.text(form);
    return focused(withForm(state, form, asked), place);
  },
  sent: (state, { form, entry, seen }) =>
    withForm(state, form, { entry, isAsked: true, isSending: true, problem: null, seen }),
  written: (state, { form }) => written(state, form),
  refused: (state, { form, problem }) => refused(state, form, problem),
  removing: (state, { index }) => ({ ...state, removing: index, trouble: null }),
  removed: (state, { index, audit }) => removed(state, index, audit),
  failed: (state, { problem }) => ({ ...state, removing: null, trouble: problem }),
  shown: (state, { shown }) => ({ ...state, shown }),
  ordered: (state, { order }) => ({ ...state, order }),
};

/** What happens to the findings' part of the pane. Pure. */
export function updateFindings(state: FindingsState, happening: FindingsHappening): FindingsState {
  // The table has the right handler for each type; the compiler cannot follow that through a union.
  const handle = handlers[happening.type] as (state: FindingsState, happening: FindingsHappening) => FindingsState;
  return handle(state, happening);
}

/** Names of the places the keyboard may be sent to. */
export const seat = {
  text: (form: FormId): string => `text ${form}`,
  class: (form: FormId): string => `class ${form}`,
  opener: (form: FormId): string => `open ${form}`,
  remove: (index: number): string => `remove ${index}`,
} as const;

const fresh = (entry: NewFinding, seen: OpenAudit | null): Form => ({
  entry,
  isAsked: false,
  isSending: false,
  problem: null,
  seen,
});

const focused = (state: FindingsState, ...on: readonly string[]): FindingsState => ({
  ...state,
  focus: { on, serial: state.focus.serial + 1 },
});

const withForm = (state: FindingsState, id: FormId, form: Form): FindingsState => ({
  ...state,
  forms: { ...state.forms, [id]: form },
});

function withoutForm(state: FindingsState, id: FormId): FindingsState {
  const { [id]: _gone, ...forms } = state.forms;
  return { ...state, forms };
}

/** Where the keyboard goes from a form that closes. */
const afterForm = (form: FormId): readonly string[] =>
  form === "new" ? [seat.text("new")] : [seat.opener(form), seat.text("new")];

/** The form is done with; one for new findings of the list stays open for the next, in the same clause. */
function written(state: FindingsState, id: FormId): FindingsState {
  const form = state.forms[id];
  const said = id.startsWith("edit") ? "changed" : "added";
  if (id !== "new" || form === undefined) return focused({ ...withoutForm(state, id), said }, ...afterForm(id));
  const next = fresh(emptyFinding(form.entry.clause), null);
  return focused({ ...withForm(state, id, next), said }, seat.text(id));
}

function refused(state: FindingsState, id: FormId, problem: AppProblem): FindingsState {
  const form = state.forms[id];
  return form === undefined ? state : withForm(state, id, { ...form, isSending: false, problem });
}

/** The rows below have moved up: forms that change one of them go with it. */
function removed(state: FindingsState, index: number, audit: OpenAudit): FindingsState {
  const forms = Object.fromEntries(
    Object.entries(state.forms).flatMap(([id, form]): readonly (readonly [string, Form])[] => {
      if (form === undefined) return [];
      const at = Number(/^edit (\d+)$/.exec(id)?.[1] ?? -1);
      if (at === index) return [];
      return [at > index ? [`edit ${at - 1}`, movedUp(form, at, audit)] : [id, form]];
    }),
  );
  const places = [seat.remove(index), seat.remove(index - 1), seat.text("new")];
  return focused({ ...state, forms, removing: null, trouble: null, said: "removed" }, ...places);
}

/** What was seen is seen in its new place, unless somebody else has changed it: then writing will be refused. */
function movedUp(form: Form, at: number, audit: OpenAudit): Form {
  const before = form.seen?.findings?.find((finding) => finding.index === at);
  const after = audit.findings?.find((finding) => finding.index === at - 1);
  const isSame = before && after && JSON.stringify(asEntry(before)) === JSON.stringify(asEntry(after));
  return isSame === true ? { ...form, seen: audit } : form;
}
