import { useCallback, useEffect, useReducer } from "react";
import type { Done, OpenAudit } from "../../../../app/audit";
import { openTemplate } from "../../../../app/openTemplate";
import { goBackFromPortable, makePortable, mendFormulas, readCopyState } from "../../../../app/portableCopies";
import type { WorkbookPort } from "../../../../workbook/port";
import { copiesWords } from "../../../../words/copies";
import type { CopiesWords } from "../../../../words/shape/copies";
import { usePane } from "../../../context";
import { atFirst, update, type CopiesModel, type Deed } from "./model";

/** The part about copies: what it knows and what can be done. */
export interface Copies {
  readonly model: CopiesModel;
  readonly words: CopiesWords;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly make: () => void;
  readonly back: () => void;
  readonly mend: () => void;
  readonly openTemplate: () => void;
}

export function useCopies(): Copies {
  const { perform, model: pane } = usePane();
  const [model, act] = useReducer(update, atFirst);
  const { language } = pane;
  const look = useCallback(() => {
    void perform((port) => readCopyState(port)).then((read) => {
      if (read.ok) act({ type: "stateRead", state: read.value });
    });
  }, [perform]);
  useEffect(look, [look]);
  const run = <T>(job: (port: WorkbookPort, audit: OpenAudit | null) => Done<T>, deed: (result: T) => Deed): void => {
    act({ type: "begun" });
    void perform(job).then((result) => {
      if (result.ok) act({ type: "done", deed: deed(result.value) });
      else act({ type: "failed", problem: result.error });
      look();
    });
  };
  return {
    model,
    words: copiesWords[language],
    ask: () => act({ type: "asked" }),
    cancel: () => act({ type: "cancelled" }),
    make: () =>
      run(
        (port) => makePortable(port, language, today()),
        (result) => ({ kind: "made", result }),
      ),
    back: () => run(goBackFromPortable, (result) => ({ kind: "wentBack", result })),
    mend: () => run(mendFormulas, (result) => ({ kind: "mended", result })),
    openTemplate: () => run(openTemplate, () => ({ kind: "templateOpened" })),
  };
}

/** The day on the person's calendar. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
