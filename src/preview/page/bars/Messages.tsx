import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { FileNotice } from "../session/session";

interface Props {
  readonly words: PreviewWords;
  readonly notice: FileNotice | null;
  readonly onDismiss: () => void;
}

/** What the last file holds that the preview cannot keep, or why it could not be opened. */
export function Messages({ words, notice, onDismiss }: Props): ReactElement | null {
  if (!notice) return null;
  const { file } = notice;
  const text =
    notice.kind === "lost"
      ? words.cannotKeep(file, notice.lost.map((thing) => words.lost[thing]).join(words.listComma))
      : words.cannotOpen(file, words.fileProblems[notice.problem.code]);
  return (
    <MessageBar intent={notice.kind === "lost" ? "warning" : "error"} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={words.close} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
