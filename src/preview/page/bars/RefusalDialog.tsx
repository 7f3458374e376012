import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Refusal } from "../edits/refusal";

interface Props {
  readonly refusal: Refusal;
  readonly words: PreviewWords;
  readonly onClose: () => void;
}

/** Why an edit was not done. What was typed is still in the cell's editor. */
export function RefusalDialog({ refusal, words, onClose }: Props): ReactElement {
  const title = refusal.kind === "rule" && refusal.error?.title ? refusal.error.title : words.refused;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: 420 }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{sentence(refusal, words)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" autoFocus onClick={onClose}>
              {words.ok}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function sentence(refusal: Refusal, words: PreviewWords): string {
  if (refusal.kind === "locked") return words.locked(refusal.cell);
  if (refusal.kind === "tooLong") return words.tooLong(refusal.limit);
  if (refusal.kind === "workbook") return refusal.message;
  return refusal.error?.text || words.ruleBroken;
}
