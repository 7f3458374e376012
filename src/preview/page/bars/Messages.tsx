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

/**
 * What the last file holds that the preview cannot keep, or why it could not be opened. The place is always there, so
 * that screen readers say at once what appears in it.
 */
export function Messages({ words, notice, onDismiss }: Props): ReactElement {
  return (
    <div role="alert" className="messages">
      {notice && (
        <MessageBar intent={notice.kind === "lost" ? "warning" : "error"} layout="multiline">
          <MessageBarBody>{sentence(words, notice)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={words.close}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

function sentence(words: PreviewWords, notice: FileNotice): string {
  const { file } = notice;
  if (notice.kind === "lost")
    return words.cannotKeep(file, notice.lost.map((thing) => words.lost[thing]).join(words.listComma));
  const { problem } = notice;
  const inCell = problem.code === "TOO_LARGE" && problem.what === "text";
  const reason = inCell
    ? words.cellTooLong(problem.at.sheet, problem.at.cell, problem.limit)
    : words.fileProblems[problem.code];
  return words.cannotOpen(file, reason);
}
