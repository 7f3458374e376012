import { useState } from "react";
import { readSelection } from "../../../app/readSelection";
import type { NewMark } from "../../../app/markCells";
import { Button } from "../../components/Button";
import { LabelledInput } from "../../components/Labelled";
import { useMarking } from "./useMarking";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

const kinds: readonly NewMark["kind"][] = ["verified", "questionable", "wrong"];

/** Marks what is selected in the sheet, with a remark. */
export function SelectionMarks() {
  const { words } = useWords();
  const { tell, attempt } = useDesk();
  const { mark } = useMarking();
  const [note, type] = useState("");
  const choose = async (kind: NewMark["kind"]): Promise<void> => {
    const selected = await attempt(readSelection);
    if (selected === null) return;
    if (selected.cells.length === 0) return tell({ type: "said", said: { kind: "nothingSelected" } });
    const { sheet, cells } = selected;
    if (await mark({ sheet, cells, kind, rule: "", note: note.trim() })) type("");
  };
  return (
    <fieldset className="review-selection">
      <legend>{words.marks.markSelection}</legend>
      <LabelledInput label={words.marks.note} value={note} onType={type} />
      <div className="flag-deeds">
        {kinds.map((kind) => (
          <Button key={kind} size="small" onClick={() => void choose(kind)}>
            {words.marks.kinds[kind]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
