import { useState, type SubmitEvent } from "react";
import type { ReportedMark } from "../../../app/reviewReport";
import type { Finding } from "../../../core/review/finding";
import { Button } from "../../components/Button";
import { LabelledInput } from "../../components/Labelled";
import { useMarking } from "./useMarking";
import { useWords } from "./useWords";

interface Props {
  readonly finding: Finding;
  /** The mark that lets the flag stand already. */
  readonly ignored?: ReportedMark;
  readonly onLeave: () => void;
}

/** Lets a flag stand with a reason, which is kept in the workbook; or heeds it again. */
export function IgnoreForm({ finding, ignored, onLeave }: Props) {
  const { words } = useWords();
  const { unmarkIt } = useMarking();
  if (ignored === undefined) return <ReasonForm finding={finding} onLeave={onLeave} />;
  const { note, reviewer, date } = ignored.mark;
  return (
    <div className="flag-deeds">
      <p className="hint">{words.flag.ignoredBecause(note, reviewer, date)}</p>
      <Button size="small" onClick={() => void unmarkIt(ignored)}>
        {words.flag.heedAgain}
      </Button>
    </div>
  );
}

function ReasonForm({ finding, onLeave }: Omit<Props, "ignored">) {
  const { words } = useWords();
  const { mark } = useMarking();
  const [reason, type] = useState("");
  const [isAsked, ask] = useState(false);
  const send = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === "") return ask(true);
    const { sheet, cells, rule } = finding;
    if (await mark({ sheet, cells, rule, kind: "ignored", note: reason.trim() })) onLeave();
  };
  return (
    <form className="form ignore" onSubmit={(event) => void send(event)} noValidate>
      <LabelledInput label={words.flag.reason} value={reason} isLong onType={type} />
      {isAsked && reason.trim() === "" ? (
        <p className="field-problem" role="alert">
          {words.flag.reasonMissing}
        </p>
      ) : null}
      <div className="flag-deeds">
        <Button type="submit" size="small" look="primary">
          {words.marks.kinds.ignored}
        </Button>
        <Button size="small" look="subtle" onClick={onLeave}>
          {words.flag.cancel}
        </Button>
      </div>
    </form>
  );
}
