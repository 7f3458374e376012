import { Button } from "./Button";
import { Dialog } from "./Dialog";
import type { PaneWords } from "../../words/shape/pane";

interface Props {
  readonly words: PaneWords["keys"];
  readonly onClose: () => void;
}

/** The map of keys, over everything else; the key that opens it closes it, too. */
export function KeyMap({ words, onClose }: Props) {
  return (
    <Dialog title={words.title} onClose={onClose} closingKey="?">
      <dl>
        {words.list.map((entry) => (
          <div key={entry.does}>
            <dt>
              {entry.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{entry.does}</dd>
          </div>
        ))}
      </dl>
      <Button look="primary" onClick={onClose}>
        {words.close}
      </Button>
    </Dialog>
  );
}
