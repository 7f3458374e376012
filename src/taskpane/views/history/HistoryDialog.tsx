import { actWords } from "../../../words/acts";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { usePane } from "../../context";
import { actsOf } from "../../model/on/history";
import "../bulk/acts.css";
import { actSentence } from "./sentence";

interface Props {
  readonly onClose: () => void;
}

/** What the pane did last, the newest first, each to be taken back by itself. */
export default function HistoryDialog({ onClose }: Props) {
  const { model, dispatch, say } = usePane();
  const words = actWords[model.language].history;
  const acts = actsOf(model);
  const takeBack = (serial: number): void => {
    onClose();
    dispatch({ type: "takeBackChosen", serial });
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="hint">{acts.length === 0 ? words.none : words.explained}</p>
      <ol className="acts">
        {acts.map(({ serial, deed, refused }) => {
          const sentence = actSentence(words, deed);
          return (
            <li key={serial}>
              <span>
                {sentence}
                {refused === undefined ? null : <span className="act-refused">{say.trouble(refused)}</span>}
              </span>
              <Button size="small" aria-label={words.takeBackThis(sentence)} onClick={() => takeBack(serial)}>
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ol>
      <Button onClick={onClose}>{words.close}</Button>
    </Dialog>
  );
}
