import { useCallback, useEffect, useMemo, useState } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Decision } from "../menus/ConfirmDialog";
import { fileCommands, type FileCommands } from "./files";
import type { Session } from "./session";
import type { Settings } from "./settings";

/** The commands that could lose something, which therefore ask first, and what they ask. */
export interface Guard {
  readonly files: FileCommands;
  readonly surround: (settings: Settings) => void;
  readonly decision: Decision | null;
  readonly answered: () => void;
}

/** Asks before unsaved work or the pane's unwritten entries would be lost; the browser asks when the page is left. */
export function useGuard(session: Session, words: PreviewWords): Guard {
  const [decision, setDecision] = useState<Decision | null>(null);
  useLeaving(session);
  const files = useMemo(() => {
    const name = (): string => `${words.untitled}.xlsx`;
    const ask = (then: () => void): void => {
      const file = session.get().workbook.file ?? name();
      const save = (): void => void commands.save().then((saved) => saved && then());
      setDecision({
        title: words.keepChanges(file),
        detail: words.keepChangesDetail,
        answers: [
          { label: words.save, act: save },
          { label: words.dontSave, act: then },
        ],
      });
    };
    const commands = fileCommands(session, name, ask);
    return commands;
  }, [session, words]);
  const surround = (settings: Settings): void => {
    const answers = [{ label: words.loadPane, act: () => session.surround(settings) }];
    if (session.needsNewPane(settings)) setDecision({ title: words.newPane, detail: words.newPaneDetail, answers });
    else session.surround(settings);
  };
  return { files, surround, decision, answered: useCallback(() => setDecision(null), []) };
}

function useLeaving(session: Session): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (session.unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [session]);
}
