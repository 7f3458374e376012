import { applyFix } from "../../../app/applyFix";
import { placeText } from "../../../app/flagState";
import { HintBar, ProblemBar } from "../../components/Bars";
import { usePane } from "../../context";
import type { Said } from "./model";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

/** What did not work, what was done last with its way back, and what should be known before reading on. */
export function Outcome() {
  const { say, words: pane } = usePane();
  const { review, tell, start } = useDesk();
  const { words } = useWords();
  const close = { label: pane.trouble.close, onChoose: () => tell({ type: "closed" }) };
  const { trouble, said, isStale, run } = review;
  return (
    <>
      {trouble === null ? null : <ProblemBar sentence={say.trouble(trouble)} kept="" choices={[close]} />}
      {said === null ? null : <Done said={said} />}
      {isStale && run === null ? (
        <HintBar sentence={words.stale} choices={[{ label: words.again, onChoose: start }]} />
      ) : null}
      <Leftovers />
    </>
  );
}

function Done({ said }: { readonly said: Said }) {
  const { attempt, tell } = useDesk();
  const { words } = useWords();
  const takeBack = async (): Promise<void> => {
    if (said.kind !== "fixed") return;
    const back = await attempt((port) => applyFix(port, said.undo));
    if (back !== null) tell({ type: "said", said: { kind: "takenBack" } });
  };
  const choices = said.kind === "fixed" ? [{ label: words.flag.takeBack, onChoose: () => void takeBack() }] : [];
  return <HintBar sentence={useSentence(said)} choices={choices} />;
}

function useSentence(said: Said): string {
  const { words } = useWords();
  switch (said.kind) {
    case "stopped":
      return words.stopped;
    case "takenBack":
      return words.flag.takenBack;
    case "nothingSelected":
      return words.marks.nothingSelected;
    case "written":
      return words.sheet.written(said.sheet);
    case "fixed": {
      const sheet = said.undo[0]?.sheet ?? "";
      return words.flag.fixed(
        placeText(
          sheet,
          said.undo.map(({ cell }) => cell),
        ),
      );
    }
    case "marked": {
      const { mark } = said.mark;
      return words.marks.made(words.marks.kinds[mark.kind], placeText(mark.sheet, mark.cells) || words.filter.workbook);
    }
  }
}

function Leftovers() {
  const { words: pane } = usePane();
  const { review, attempt, tell } = useDesk();
  const { words } = useWords();
  const { leftovers, colours } = review;
  if (leftovers === null || colours !== null) return null;
  const remove = async (): Promise<void> => {
    if ((await attempt((port) => port.paint([]))) !== null) tell({ type: "leftoversFound", leftovers: null });
  };
  const choices = [{ label: words.overlay.remove, onChoose: () => void remove() }];
  return (
    <HintBar sentence={words.overlay.leftovers(leftovers.count, leftovers.sheets.join(pane.joint))} choices={choices} />
  );
}
