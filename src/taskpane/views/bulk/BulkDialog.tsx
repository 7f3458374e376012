import { useState } from "react";
import type { AppProblem, AuditRow, OpenAudit } from "../../../app/audit";
import { verdictsDeed } from "../../../app/deed";
import { recordVerdicts } from "../../../app/recordVerdicts";
import type { CellValue } from "../../../core/book/book";
import { actWords } from "../../../words/acts";
import type { ActWords } from "../../../words/shape/acts";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { LabelledInput } from "../../components/Labelled";
import { usePane } from "../../context";
import { groupName } from "../../model/texts";
import "./acts.css";
import { bulkChanges, bulkPlan, bulkVerdicts, type BulkVerdict } from "./plan";

interface Props {
  readonly audit: OpenAudit;
  readonly group: string;
  readonly onClose: () => void;
}

/** One verdict for the clauses of a group: says which are written and which would be overwritten, then writes them as one step. */
export default function BulkDialog({ audit, group, onClose }: Props) {
  const { model } = usePane();
  const words = actWords[model.language].bulk;
  const chosen = useChoice(audit, group);
  const { verdict, reason, rows, lacksReason } = chosen;
  const { write, isWriting, problem } = useBulk(audit, onClose);
  const title = words.title(`${group} ${groupName(audit, group, model.language)}`.trim());
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="bulk">
        <Verdicts label={words.verdict} chosen={verdict} onChoose={chosen.setVerdict} />
        <Clauses chosen={chosen} words={words} />
        {verdict === "conforms" ? null : (
          <LabelledInput label={words.reason} value={reason} isLong onType={chosen.setReason} />
        )}
        {lacksReason ? <p className="field-problem">{words.reasonMissing}</p> : null}
        {problem === null ? null : <Refused problem={problem} words={words} />}
        <div className="message-choices">
          <Button
            look="primary"
            isIdle={isWriting || rows.length === 0 || lacksReason}
            onClick={() => write(rows, verdict, reason)}
          >
            {isWriting ? words.writing : rows.length === 0 ? words.nothing : words.write(rows.length)}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}

type Chosen = ReturnType<typeof useChoice>;

/** What is chosen in the dialog, and which clauses that would write. */
function useChoice(audit: OpenAudit, group: string) {
  const { model } = usePane();
  const [verdict, setVerdict] = useState<BulkVerdict>("conforms");
  const [overwrites, setOverwrites] = useState(false);
  const [reason, setReason] = useState("");
  const plan = bulkPlan(model, audit, group, verdict);
  const rows = audit.rows.filter((row) => plan.open.includes(row) || (overwrites && plan.assessed.includes(row)));
  const needsReason = verdict === "excluded" && audit.scheme.exclusion.reason === "required";
  const lacksReason = needsReason && reason.trim() === "" && rows.some((row) => row.reason.trim() === "");
  return { verdict, setVerdict, overwrites, setOverwrites, reason, setReason, plan, rows, lacksReason };
}

/** Which clauses are written, which would be overwritten, and which are left out. */
function Clauses({ chosen, words }: { readonly chosen: Chosen; readonly words: Words }) {
  const { plan, overwrites, setOverwrites, verdict } = chosen;
  return (
    <>
      {plan.open.length === 0 ? null : (
        <Listed sentence={words.open(plan.open.length)} items={[plan.open.map(({ id }) => id).join(words.joint)]} />
      )}
      {plan.assessed.length === 0 ? null : (
        <label>
          <input type="checkbox" checked={overwrites} onChange={(event) => setOverwrites(event.target.checked)} />
          {words.overwrite(plan.assessed.length)}
        </label>
      )}
      {overwrites ? <Overwritten rows={plan.assessed} verdict={verdict} words={words} /> : null}
      <LeftOut sentence={words.waiting} clauses={plan.waiting} joint={words.joint} />
      <LeftOut sentence={words.notAllowed} clauses={plan.notAllowed} joint={words.joint} />
    </>
  );
}

/** Writes it decided on what the dialog shows: a cell that changed meanwhile refuses all of it. */
function useBulk(audit: OpenAudit, onClose: () => void) {
  const { dispatch, perform } = usePane();
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<AppProblem | null>(null);
  const write = async (rows: readonly AuditRow[], verdict: BulkVerdict, reason: string): Promise<void> => {
    setWriting(true);
    const changes = bulkChanges(rows, verdict, reason);
    const done = await perform((port) => recordVerdicts(port, audit, changes));
    setWriting(false);
    if (!done.ok) {
      setProblem(done.error);
      return dispatch({ type: "bookChanged" });
    }
    dispatch({ type: "acted", deed: verdictsDeed(audit, done.value, changes) });
    dispatch({ type: "reread", audit: done.value });
    onClose();
  };
  return {
    write: (rows: readonly AuditRow[], verdict: BulkVerdict, reason: string) => void write(rows, verdict, reason),
    isWriting,
    problem,
  };
}

interface VerdictsProps {
  readonly label: string;
  readonly chosen: BulkVerdict;
  readonly onChoose: (verdict: BulkVerdict) => void;
}

function Verdicts({ label, chosen, onChoose }: VerdictsProps) {
  const { words } = usePane();
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      {bulkVerdicts.map((verdict) => (
        <label key={verdict}>
          <input type="radio" name="bulk" checked={verdict === chosen} onChange={() => onChoose(verdict)} />
          {words.verdicts[verdict]}
        </label>
      ))}
    </fieldset>
  );
}

type Words = ActWords["bulk"];

function Overwritten({
  rows,
  verdict,
  words,
}: {
  readonly rows: readonly AuditRow[];
  readonly verdict: BulkVerdict;
  readonly words: Words;
}) {
  const { verdicts } = usePane().words;
  const items = rows.map((row) =>
    words.fromTo(row.id, row.verdict === null ? "?" : verdicts[row.verdict], verdicts[verdict]),
  );
  return <Listed sentence={words.overwritten(rows.length)} items={items} />;
}

function Listed({ sentence, items }: { readonly sentence: string; readonly items: readonly string[] }) {
  return (
    <>
      <p>{sentence}</p>
      <ul tabIndex={0} aria-label={sentence}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

interface LeftOutProps {
  readonly sentence: (clauses: string) => string;
  readonly clauses: readonly string[];
  readonly joint: string;
}

const LeftOut = ({ sentence, clauses, joint }: LeftOutProps) =>
  clauses.length === 0 ? null : <p className="hint">{sentence(clauses.join(joint))}</p>;

function Refused({ problem, words }: { readonly problem: AppProblem; readonly words: Words }) {
  const { say } = usePane();
  const shown = (value: CellValue): string =>
    value === null ? "" : typeof value === "object" ? value.error : String(value);
  const cells = problem.code === "CELL_CHANGED" ? problem.cells : [];
  return (
    <p className="field-problem" role="alert">
      {[say.trouble(problem), ...cells.map(({ address, found }) => words.found(address, shown(found)))].join(" ")}
    </p>
  );
}
