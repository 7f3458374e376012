import type { AppProblem } from "../../../app/audit";
import type { FoundSheets } from "../../../app/bindSheet";
import { folded } from "../../../core/audit/verdictWords";
import type { BindingChoices, ColumnRole, WordMeaning, WordMeanings } from "../../../core/binding/binding";
import type { BoundWord } from "../../../core/binding/boundWords";
import { canJoin } from "../../../core/binding/join";
import { readMeaning } from "../../../core/binding/wordMeaning";
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
  /** Further proposals whose clauses belong to the same audit, in the order in which they were ticked. */
  readonly further: readonly number[];
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
  /** null: it is to be asked again. */
  | { readonly type: "worded"; readonly word: string; readonly meaning: WordMeaning | null }
  | { readonly type: "joined"; readonly proposal: number; readonly isIn: boolean }
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
  further: [],
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
      return { ...model, chosen: action.proposal, columns: {}, choices: {}, further: [] };
    case "corrected":
      return { ...model, columns: withRole(model, action.column, action.role) };
    case "settled":
      return { ...model, choices: { ...model.choices, ...action.choices } };
    case "worded":
      return { ...model, choices: { ...model.choices, words: withWord(model, action.word, action.meaning) } };
    case "joined": {
      const others = model.further.filter((index) => index !== action.proposal);
      return { ...model, further: action.isIn ? [...others, action.proposal] : others };
    }
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

function withWord({ choices }: BindModel, word: string, meaning: WordMeaning | null): WordMeanings {
  const others = Object.entries(choices.words ?? {}).filter(([one]) => one !== word);
  return Object.fromEntries(meaning === null ? others : [...others, [word, meaning]]);
}

/** The chosen table as it reads with everything that the user corrected; null = none. */
export const current = (model: BindModel): Proposal | null => readAgain(model, model.chosen, model.columns);

/** The further tables, as they read with what was settled for all. */
export const furtherTables = (model: BindModel): readonly Proposal[] =>
  model.further.flatMap((index) => {
    const canBe = joinable(model).some(([one]) => one === index);
    return canBe ? (readAgain(model, index, {}) ?? []) : [];
  });

/** Tables as they follow each other in the workbook. */
export function inBookOrder({ found }: BindModel, tables: readonly Proposal[]): readonly Proposal[] {
  const sheets = found?.book.sheets.map(({ name }) => name) ?? [];
  const place = ({ binding }: Proposal): number => sheets.indexOf(binding.sheet) * 2 ** 21 + binding.header[0];
  return [...tables].sort((one, other) => place(one) - place(other));
}

/** Which of the proposals can be added to the chosen one. */
export function joinable(model: BindModel): readonly (readonly [index: number, table: Proposal])[] {
  const proposal = current(model);
  const all = model.found?.proposals ?? [];
  if (proposal === null) return [];
  return all.flatMap((other, index) =>
    index !== model.chosen && canJoin(proposal, other) ? [[index, other] as const] : [],
  );
}

/** Words that somebody has to say the meaning of, or has said it: each once, with how often it stands. */
export function wordsToSay(tables: readonly Proposal[]): readonly BoundWord[] {
  const words = new Map<string, BoundWord>();
  for (const { reading } of tables) {
    for (const word of reading.words) {
      if (word.meaning !== null && !word.isSettled) continue;
      const before = words.get(folded(word.word));
      words.set(folded(word.word), { ...word, ...before, count: word.count + (before?.count ?? 0) });
    }
  }
  return [...words.values()];
}

/** Whether a share was begun and is no number from 0 to 100 yet. */
export const isUnfinished = ({ words = {} }: Partial<BindingChoices>): boolean =>
  Object.values(words).some((meaning) => readMeaning(meaning) === null);

function readAgain({ found, choices }: BindModel, chosen: number, columns: BindModel["columns"]): Proposal | null {
  const proposal = found?.proposals[chosen] ?? null;
  if (found === null || proposal === null) return null;
  if (Object.keys(columns).length === 0 && Object.keys(choices).length === 0) return proposal;
  const sheet = found.book.sheets.find(({ name }) => name === proposal.binding.sheet);
  if (sheet === undefined) return proposal;
  const again = proposeIn(sheet, proposal.binding.area, { columns, choices });
  return again.find(({ binding }) => binding.header[0] === proposal.binding.header[0]) ?? again[0] ?? proposal;
}
