import type { AppProblem, NewSpecial, OpenAudit, SpecialRow } from "../../../app/audit";
import { closingGaps, noCorrection, type ClosingGap, type Correction } from "../../../core/audit/correction";
import { emptyForm, type NewItemForm } from "./newItem";

/** A special item with its corrective action, as the form that changes it holds it. */
export type ItemEntry = NewSpecial & Correction;

/** What is changed in an item and does not stand in the sheet yet. */
export interface ItemForm {
  readonly entry: ItemEntry;
  /** The audit in which the item was seen: what is written is compared with it. */
  readonly seen: OpenAudit;
  /** It was to be closed without these. */
  readonly missing: readonly ClosingGap[];
  readonly isSending: boolean;
  /** Why the sheet did not take it; null = not refused. */
  readonly problem: AppProblem | null;
}

export interface SpecialsState {
  readonly adding: NewItemForm;
  /** Forms by the position of their item. */
  readonly forms: Readonly<Record<number, ItemForm>>;
  /** The position of an item that is being removed; null = none is. */
  readonly removing: number | null;
  /** What did not work with the list itself. */
  readonly trouble: AppProblem | null;
  /** What was done last, for those who do not see it. */
  readonly said: "added" | "changed" | "removed" | null;
  /** Where the keyboard should be next: the first of these places that is there. `serial` tells equal requests apart. */
  readonly focus: { readonly on: readonly string[]; readonly serial: number };
}

export const initialSpecials: SpecialsState = {
  adding: emptyForm("deduction"),
  forms: {},
  removing: null,
  trouble: null,
  said: null,
  focus: { on: [], serial: 0 },
};

export type SpecialsHappening =
  | { readonly type: "newTyped"; readonly change: Partial<NewSpecial> }
  /** A new deduction was to be sent without its kind. */
  | { readonly type: "newAsked" }
  | { readonly type: "newSent" }
  | { readonly type: "newWritten" }
  | { readonly type: "newRefused"; readonly problem: AppProblem }
  | { readonly type: "opened"; readonly index: number; readonly entry: ItemEntry; readonly seen: OpenAudit }
  | { readonly type: "typed"; readonly index: number; readonly change: Partial<ItemEntry> }
  | { readonly type: "cancelled"; readonly index: number }
  /** To be closed without what closing needs. */
  | { readonly type: "asked"; readonly index: number; readonly missing: readonly ClosingGap[] }
  | { readonly type: "sent"; readonly index: number; readonly seen: OpenAudit }
  | { readonly type: "written"; readonly index: number }
  | { readonly type: "refused"; readonly index: number; readonly problem: AppProblem }
  | { readonly type: "removing"; readonly index: number }
  | { readonly type: "removed"; readonly index: number; readonly audit: OpenAudit }
  | { readonly type: "failed"; readonly problem: AppProblem | null };

/** An item as it stands in the sheet. One whose type cannot be read is taken for a deduction: the form says so. */
export const asItemEntry = ({
  type,
  kind,
  clause,
  site,
  description,
  evidence,
  correction,
}: SpecialRow): ItemEntry => ({
  type: type ?? "deduction",
  kind,
  clause,
  site,
  description,
  evidence,
  ...noCorrection,
  ...correction,
});

/** What is missing before an entry may be written: only closing asks for something. */
export const missingIn = (entry: ItemEntry): readonly ClosingGap[] =>
  entry.type === "deduction" && entry.state === "closed" ? closingGaps(entry) : [];

/** Names of the places the keyboard may be sent to. */
export const seat = {
  add: "add",
  newField: (field: string): string => `new ${field}`,
  field: (index: number, field: string): string => `${field} ${index}`,
  opener: (index: number): string => `open ${index}`,
  remove: (index: number): string => `remove ${index}`,
} as const;

type Handlers = {
  readonly [T in SpecialsHappening["type"]]: (
    state: SpecialsState,
    happening: Extract<SpecialsHappening, { type: T }>,
  ) => SpecialsState;
};

const handlers: Handlers = {
  newTyped: (state, { change }) => withNew(state, { item: { ...state.adding.item, ...change } }),
  newAsked: (state) => focused(withNew(state, { isAsked: true }), seat.newField("kind")),
  newSent: (state) => withNew(state, { isAsked: true, isSending: true, problem: null }),
  newWritten: (state) =>
    focused({ ...state, adding: emptyForm(state.adding.item.type), said: "added" }, seat.newField("description")),
  newRefused: (state, { problem }) => withNew(state, { isSending: false, problem }),
  opened: (state, { index, entry, seen }) => {
    const form = { entry, seen, missing: [], isSending: false, problem: null };
    return focused({ ...state, forms: { ...state.forms, [index]: form } }, seat.field(index, "description"));
  },
  typed: (state, { index, change }) =>
    changed(state, index, (form) => ({ ...form, entry: { ...form.entry, ...change }, missing: [] })),
  cancelled: (state, { index }) => focused(without(state, index), seat.opener(index)),
  asked: (state, { index, missing }) =>
    focused(
      changed(state, index, (form) => ({ ...form, missing })),
      ...missing.map((field) => seat.field(index, field)),
    ),
  sent: (state, { index, seen }) =>
    changed(state, index, (form) => ({ ...form, seen, missing: [], isSending: true, problem: null })),
  written: (state, { index }) => focused({ ...without(state, index), said: "changed" }, seat.opener(index)),
  refused: (state, { index, problem }) => changed(state, index, (form) => ({ ...form, isSending: false, problem })),
  removing: (state, { index }) => ({ ...state, removing: index, trouble: null }),
  removed: (state, { index, audit }) => removed(state, index, audit),
  failed: (state, { problem }) => ({ ...state, removing: null, trouble: problem }),
};

/** What happens to the special items' part of the pane. Pure. */
export function updateSpecials(state: SpecialsState, happening: SpecialsHappening): SpecialsState {
  // The table has the right handler for each type; the compiler cannot follow that through a union.
  const handle = handlers[happening.type] as (state: SpecialsState, happening: SpecialsHappening) => SpecialsState;
  return handle(state, happening);
}

const withNew = (state: SpecialsState, change: Partial<NewItemForm>): SpecialsState => ({
  ...state,
  adding: { ...state.adding, ...change },
});

const focused = (state: SpecialsState, ...on: readonly string[]): SpecialsState => ({
  ...state,
  focus: { on, serial: state.focus.serial + 1 },
});

function changed(state: SpecialsState, index: number, change: (form: ItemForm) => ItemForm): SpecialsState {
  const form = state.forms[index];
  return form === undefined ? state : { ...state, forms: { ...state.forms, [index]: change(form) } };
}

function without(state: SpecialsState, index: number): SpecialsState {
  const { [index]: _gone, ...forms } = state.forms;
  return { ...state, forms };
}

/** The rows below have moved up: forms that change one of them go with it. */
function removed(state: SpecialsState, index: number, audit: OpenAudit): SpecialsState {
  const forms = Object.fromEntries(
    Object.entries(state.forms).flatMap(([key, form]): readonly (readonly [number, ItemForm])[] => {
      const at = Number(key);
      if (at === index) return [];
      return [at > index ? [at - 1, movedUp(form, at, audit)] : [at, form]];
    }),
  );
  const places = [seat.remove(index), seat.remove(index - 1), seat.add];
  return focused({ ...state, forms, removing: null, trouble: null, said: "removed" }, ...places);
}

/** What was seen is seen in its new place, unless somebody else has changed it: then writing will be refused. */
function movedUp(form: ItemForm, at: number, audit: OpenAudit): ItemForm {
  const [before, after] = [itemAt(form.seen, at), itemAt(audit, at - 1)];
  const isSame = before && after && JSON.stringify(asItemEntry(before)) === JSON.stringify(asItemEntry(after));
  return isSame === true ? { ...form, seen: audit } : form;
}

const itemAt = (audit: OpenAudit, at: number): SpecialRow | undefined =>
  audit.specials.find(({ index }) => index === at);
