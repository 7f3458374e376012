import type { AppProblem } from "../../../app/audit";
import type { FoundSheets } from "../../../app/bindSheet";
import type { BindingChoices, ColumnRole } from "../../../core/binding/binding";
import { proposeIn, type Proposal, type ProposalScope } from "../../../core/binding/propose";

/** Where the user is on the way to a bound sheet. */
export interface BindModel {
  readonly phase: "reading" | "ready" | "binding";
  /** Share of the workbook that was read, 0 to 1. */
  readonly share: number;
  readonly found: FoundSheets | null;
  /** He pointed at it himself. */
  readonly fromSelection: boolean;
  /** Which of the proposals; -1 = there is none. */
  readonly chosen: number;
  readonly columns: NonNullable<ProposalScope["columns"]>;
  readonly choices: Partial<BindingChoices>;
  readonly scheme: string | null;
  readonly problem: AppProblem | null;
}

/** What happens on that way. */
export type BindAction =
  | { readonly type: "asked" }
  | { readonly type: "came"; readonly share: number }
  | { readonly type: "found"; readonly found: FoundSheets; readonly fromSelection: boolean }
  | { readonly type: "chose"; readonly proposal: number }
  | { readonly type: "corrected"; readonly column: number; readonly role: ColumnRole | null }
  | { readonly type: "settled"; readonly choices: Partial<BindingChoices> }
  | { readonly type: "schemed"; readonly scheme: string | null }
  | { readonly type: "agreed" }
  | { readonly type: "failed"; readonly problem: AppProblem };

export const beginning: BindModel = {
  phase: "reading",
  share: 0,
  found: null,
  fromSelection: false,
  chosen: -1,
  columns: {},
  choices: {},
  scheme: null,
  problem: null,
};

/** The next state. Corrections belong to the table they were made on. */
export function bindReducer(model: BindModel, action: BindAction): BindModel {
  switch (action.type) {
    case "asked":
      return { ...model, phase: "reading", share: 0, problem: null };
    case "came":
      return { ...model, share: action.share };
    case "found": {
      const chosen = action.found.proposals.length > 0 ? 0 : -1;
      return { ...beginning, phase: "ready", found: action.found, fromSelection: action.fromSelection, chosen };
    }
    case "chose":
      return { ...model, chosen: action.proposal, columns: {}, choices: {} };
    case "corrected":
      return { ...model, columns: withRole(model, action.column, action.role) };
    case "settled":
      return { ...model, choices: { ...model.choices, ...action.choices } };
    case "schemed":
      return { ...model, scheme: action.scheme };
    case "agreed":
      return { ...model, phase: "binding", problem: null };
    case "failed":
      return { ...model, phase: "ready", problem: action.problem };
  }
}

/** A column has one meaning, and a meaning one column. */
function withRole(model: BindModel, column: number, role: ColumnRole | null): BindModel["columns"] {
  const former = roleOf(current(model), column);
  return {
    ...model.columns,
    ...(former === null ? {} : { [former]: null }),
    ...(role === null ? {} : { [role]: column }),
  };
}

/** What a column of a proposal holds; null = it is not used. */
export function roleOf(proposal: Proposal | null, column: number): ColumnRole | null {
  const found = Object.entries(proposal?.binding.columns ?? {}).find(([, place]) => place === column);
  return (found?.[0] ?? null) as ColumnRole | null;
}

/** The chosen table as it reads with everything that the user corrected; null = none. */
export function current({ found, chosen, columns, choices }: BindModel): Proposal | null {
  const proposal = found?.proposals[chosen] ?? null;
  if (found === null || proposal === null) return null;
  if (Object.keys(columns).length === 0 && Object.keys(choices).length === 0) return proposal;
  const sheet = found.book.sheets.find(({ name }) => name === proposal.binding.sheet);
  if (sheet === undefined) return proposal;
  const again = proposeIn(sheet, proposal.binding.area, { columns, choices });
  return again.find(({ binding }) => binding.header[0] === proposal.binding.header[0]) ?? again[0] ?? proposal;
}
