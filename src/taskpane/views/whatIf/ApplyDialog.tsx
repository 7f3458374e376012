import { useState } from "react";
import type { AppProblem } from "../../../app/audit";
import { verdictsDeed } from "../../../app/deed";
import { recordVerdicts } from "../../../app/recordVerdicts";
import type { WhatIfDialogWords } from "../../../words/shape/whatIf";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { usePane } from "../../context";
import type { WhatIf } from "../../model/model";
import { pending } from "../../model/whatIf";
import { ChangeList } from "./ChangeList";
import { Refusal } from "./Refusal";

interface Props {
  readonly whatIf: WhatIf;
  readonly words: WhatIfDialogWords;
  readonly onClose: () => void;
}

/** Lists what would be written, clause by clause, and writes all of it or nothing. */
export function ApplyDialog({ whatIf, words, onClose }: Props) {
  const changes = pending(whatIf);
  const { write, isWriting, problem } = useApply(whatIf, onClose);
  const { deduction, bonus } = whatIf.specials;
  const { joint } = usePane().words;
  const unfinished = Object.keys(whatIf.drafts);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{changes.length === 0 ? words.nothing : words.explained}</p>
      <ChangeList changes={changes} words={words} />
      {deduction === 0 && bonus === 0 ? null : <p className="hint">{words.specialsStay}</p>}
      {unfinished.length === 0 ? null : <p className="hint">{words.unfinished(unfinished.join(joint))}</p>}
      {problem === null ? null : <Refusal problem={problem} words={words} />}
      <div className="message-choices">
        <Button look="primary" isIdle={isWriting || changes.length === 0} onClick={write}>
          {isWriting ? words.writing : words.write(changes.length)}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
    </Dialog>
  );
}

/** Writes what the list shows, compared with what the list says stands there now. */
function useApply(whatIf: WhatIf, onClose: () => void) {
  const { dispatch, perform } = usePane();
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<AppProblem | null>(null);
  const write = async (): Promise<void> => {
    setWriting(true);
    const changes = new Map(pending(whatIf).map(({ row, patch }) => [row.id, patch]));
    const done = await perform((port) => recordVerdicts(port, whatIf.base, changes));
    setWriting(false);
    if (!done.ok) {
      setProblem(done.error);
      return dispatch({ type: "bookChanged" });
    }
    onClose();
    dispatch({ type: "acted", deed: verdictsDeed(whatIf.base, done.value, changes) });
    dispatch({ type: "whatIfApplied", audit: done.value });
  };
  return { write: () => void write(), isWriting, problem };
}
