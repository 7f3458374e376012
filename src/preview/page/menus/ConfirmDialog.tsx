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

/** Something to decide before it is done. */
export interface Decision {
  readonly title: string;
  readonly detail: string;
  /** The answers that go on; the first one is the one that loses nothing, if there is such a one. */
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

interface Props {
  readonly decision: Decision;
  readonly cancel: string;
  readonly onClose: () => void;
}

/** Asks before something is lost. Escape and Cancel leave everything as it is. */
export function ConfirmDialog({ decision, cancel, onClose }: Props): ReactElement {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface style={{ maxWidth: 480 }}>
        <DialogBody>
          <DialogTitle>{decision.title}</DialogTitle>
          <DialogContent>{decision.detail}</DialogContent>
          <DialogActions fluid className="answers">
            {decision.answers.map(({ label, act }, at) => (
              <Button
                key={label}
                appearance={at === 0 ? "primary" : "secondary"}
                autoFocus={at === 0}
                onClick={() => {
                  onClose();
                  act();
                }}
              >
                {label}
              </Button>
            ))}
            <Button onClick={onClose}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
