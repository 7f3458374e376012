import type { ReactElement, RefObject } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import { RefusalDialog } from "../bars/RefusalDialog";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { AskDialog } from "./AskDialog";
import { type OpenMenu, PopMenu } from "./PopMenu";
import type { Question } from "./structure";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly menu: OpenMenu | null;
  readonly question: Question | null;
  readonly onMenu: (menu: null) => void;
  readonly onQuestion: (question: null) => void;
}

/** Menus, questions and refusals over the workbook. When one closes, the grid has the keyboard again. */
export function Overlays({ desk, state, words, editor, menu, question, onMenu, onQuestion }: Props): ReactElement {
  const closing = (close: () => void) => (): void => {
    close();
    editor.current?.focus({ preventScroll: true });
  };
  const { refusal } = state;
  return (
    <>
      <PopMenu menu={menu} onClose={closing(() => onMenu(null))} />
      {question && <AskDialog question={question} words={words} onClose={closing(() => onQuestion(null))} />}
      {refusal && <RefusalDialog refusal={refusal} words={words} onClose={closing(() => desk.refuse(null))} />}
    </>
  );
}
