import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  Field,
  Input,
} from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useState } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Question } from "./structure";

interface Props {
  readonly question: Question;
  readonly words: PreviewWords;
  readonly onClose: () => void;
}

/** One question with one field: a sheet's name, a row's height. */
export function AskDialog({ question, words, onClose }: Props): ReactElement {
  const [answer, setAnswer] = useState(question.answer);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onClose();
    question.then(answer);
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface aria-label={question.label} style={{ maxWidth: 360 }}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogContent>
              <Field label={question.label}>
                <Input
                  value={answer}
                  onChange={(_event, { value }) => setAnswer(value)}
                  onFocus={({ target }) => target.select()}
                  autoFocus
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {words.ok}
              </Button>
              <Button onClick={onClose}>{words.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
