import { placeText } from "../../../app/flagState";
import { HintBar, ProblemBar } from "../../components/Bars";
import { usePane } from "../../context";
import type { Said } from "./model";
import { useDesk } from "./useReview";
import { useTakeBack } from "./useTakeBack";
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
      {trouble === null && said === null ? null : (
        <div className="review-said">
          {trouble === null ? null : <ProblemBar sentence={say.trouble(trouble)} kept="" choices={[close]} />}
          {said === null ? null : <Done said={said} />}
        </div>
      )}
      {isStale && run === null ? (
        <HintBar sentence={words.stale} choices={[{ label: words.again, onChoose: start }]} />
      ) : null}
      <Leftovers />
    </>
  );
}

function Done({ said }: { readonly said: Said }) {
  const { tell } = useDesk();
  const { words: pane } = usePane();
  const { words } = useWords();
  const takeBack = useTakeBack();
  const back = said.kind === "fixed" ? [{ label: words.flag.takeBack, onChoose: () => void takeBack(said.flag) }] : [];
  const close = { label: pane.trouble.close, onChoose: () => tell({ type: "closed" }) };
  return <HintBar sentence={useSentence(said)} choices={[...back, close]} />;
}

function useSentence(said: Said): string {
  const { review } = useDesk();
  const { words } = useWords();
  switch (said.kind) {
    case "stopped":
      return review.seen === null ? words.stopped : words.stoppedAgain;
    case "hidden":
      return words.hidden(said.sheet);
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
      const place = placeText(mark.sheet, mark.cells) || words.filter.workbook;
      return mark.kind === "ignored"
        ? words.flag.nowIgnored(place)
        : words.marks.made(words.marks.kinds[mark.kind], place);
    }
  }
}

function Leftovers() {
  const { words: pane } = usePane();
  const { review, attempt, tell } = useDesk();
  const { words } = useWords();
  const { leftovers, isColoured } = review;
  if (leftovers === null || isColoured) return null;
  const remove = async (): Promise<void> => {
    if ((await attempt((port) => port.paint([]))) !== null) tell({ type: "leftoversFound", leftovers: null });
  };
  const choices = [{ label: words.overlay.remove, onChoose: () => void remove() }];
  return (
    <HintBar sentence={words.overlay.leftovers(leftovers.count, leftovers.sheets.join(pane.joint))} choices={choices} />
  );
}
