import { ConflictBar } from "./components/Bars";
import { usePane } from "./context";
import { allConflicts, type Conflict } from "./model/conflicts";
import type { PaneWords } from "../words/shape/pane";
import type { VerdictKind } from "../core/scheme/scheme";

/** Where somebody else has written into a cell since something was entered for it here: both values, and the choice. */
export function Conflicts() {
  const { model, dispatch, words } = usePane();
  const found = allConflicts(model);
  // What is only supposed waits for no cell.
  if (found.length === 0 || model.whatIf !== null) return null;
  const { trouble } = words;
  const choice = (keep: "mine" | "sheet") => ({
    label: keep === "mine" ? trouble.keepMine : trouble.keepSheet,
    onChoose: () => dispatch({ type: "conflictsSettled", keep }),
  });
  return (
    <ConflictBar
      sentence={trouble.conflict}
      cells={found.map((conflict) => sentenceFor(words, conflict))}
      choices={[choice("mine"), choice("sheet")]}
    />
  );
}

function sentenceFor(words: PaneWords, { clause, field, sheet, mine }: Conflict): string {
  const shown = (value: string | null): string => (field === "verdict" ? verdictWord(words, value) : (value ?? ""));
  return words.trouble.conflictAt(clause, fieldName(words, field), shown(sheet), shown(mine));
}

const verdictWord = (words: PaneWords, value: string | null): string =>
  value === null ? words.trouble.unknownVerdict : words.verdicts[value as VerdictKind];

const fieldName = ({ card }: PaneWords, field: Conflict["field"]): string =>
  field === "awarded" ? card.earned : card[field];
