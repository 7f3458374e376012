import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { AppProblem } from "../../../app/audit";
import { verdictsDeed } from "../../../app/deed";
import { recordVerdicts } from "../../../app/recordVerdicts";
import type { WhatIfDialogWords } from "../../../words/shape/whatIf";
import { Button } from "../../components/Button";
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
  const { dialog, hear } = useModal(onClose);
  const { deduction, bonus } = whatIf.specials;
  const { joint } = usePane().words;
  const unfinished = Object.keys(whatIf.drafts);
  return (
    <div className="veil">
      <div ref={dialog} className="keymap" role="dialog" aria-modal="true" aria-label={words.title} onKeyDown={hear}>
        <h2>{words.title}</h2>
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
      </div>
    </div>
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

/** The keyboard stays inside, and goes back to where it was. */
function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.querySelector("button")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const hear = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    if (event.key !== "Tab") return;
    const buttons = [...(dialog.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
  };
  return { dialog, hear };
}
