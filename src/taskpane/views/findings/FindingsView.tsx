import { useRef, useState } from "react";
import { addFindingsSheet } from "../../../app/addFindingsSheet";
import type { AppProblem, OpenAudit } from "../../../app/audit";
import { findingClassesOf } from "../../../core/scheme/findings";
import { Button } from "../../components/Button";
import { LabelledSelect } from "../../components/Labelled";
import { useSeats } from "../../components/useSeats";
import { usePane } from "../../context";
import { inLanguage } from "../../model/texts";
import { FindingForm } from "./FindingForm";
import { FindingItem } from "./FindingItem";
import { Hints } from "./Hints";
import { shownFindings } from "./shownFindings";
import { useFindings, type Findings } from "./useFindings";
import "../../styles/forms.css";
import "./findings.css";

interface Props {
  readonly audit: OpenAudit;
}

/** What was noted beside the verdicts: hints, the findings by clause or class, and the form for another. */
export default function FindingsView({ audit }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const findings = useFindings(audit);
  const { state, words } = findings;
  useSeats(view, state.focus);
  return (
    <div className="page findings" ref={view}>
      <Hints audit={audit} words={words} />
      {audit.findings === undefined ? (
        <Missing audit={audit} findings={findings} />
      ) : (
        <>
          <List audit={audit} findings={findings} />
          <FindingForm audit={audit} findings={findings} id="new" />
        </>
      )}
      <p className="unseen" aria-live="polite">
        {state.said === null ? "" : words.said[state.said]}
      </p>
    </div>
  );
}

interface PartProps extends Props {
  readonly findings: Findings;
}

function List({ audit, findings }: PartProps) {
  const { say } = usePane();
  const { state, words } = findings;
  const all = audit.findings ?? [];
  const clauses = audit.rows.map(({ id }) => id);
  const classes = findingClassesOf(audit.scheme).map(({ id }) => id);
  const shown = shownFindings(all, state, clauses, classes);
  return (
    <section className="block">
      <h2>
        {words.title}
        <span className="block-count">{all.length}</span>
      </h2>
      {all.length === 0 ? <p className="empty">{words.none}</p> : <Filters audit={audit} findings={findings} />}
      {all.length > 0 && shown.length === 0 ? <p className="empty">{words.noneShown}</p> : null}
      {state.trouble === null ? null : (
        <p className="field-problem" role="alert">
          {say.trouble(state.trouble)}
        </p>
      )}
      <ul className="special-list">
        {shown.map((finding) => (
          <FindingItem key={finding.index} audit={audit} findings={findings} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Filters({ audit, findings: { state, act, words } }: PartProps) {
  const { model } = usePane();
  const all = audit.findings ?? [];
  const count = (id: string | null): number => all.filter((finding) => finding.class === id).length;
  const classes = findingClassesOf(audit.scheme).map(
    ({ id, name }) => [id, words.withCount(inLanguage(name, model.language), count(id))] as const,
  );
  const others = count(null) === 0 ? [] : [["?", words.withCount(words.unknownClass, count(null))] as const];
  return (
    <div className="finding-filters">
      <LabelledSelect
        label={words.show}
        value={state.shown}
        options={[["", words.withCount(words.all, all.length)], ...classes, ...others]}
        onChoose={(shown) => act({ type: "shown", shown })}
      />
      <LabelledSelect
        label={words.order}
        value={state.order}
        options={[
          ["clause", words.orders.clause],
          ["class", words.orders.class],
        ]}
        onChoose={(order) => act({ type: "ordered", order: order === "class" ? "class" : "clause" })}
      />
    </div>
  );
}

/** Offered, never done by itself: the audit was made before there was a table of findings. */
function Missing({ audit, findings: { words } }: PartProps) {
  const { perform, dispatch, say } = usePane();
  const [is, set] = useState<{ readonly adding: boolean; readonly problem: AppProblem | null }>({
    adding: false,
    problem: null,
  });
  const add = async (): Promise<void> => {
    set({ adding: true, problem: null });
    const done = await perform((port) => addFindingsSheet(port, audit));
    set({ adding: false, problem: done.ok ? null : done.error });
    if (done.ok) dispatch({ type: "reread", audit: done.value });
  };
  return (
    <section className="block">
      <h2>{words.title}</h2>
      <p className="hint">{words.missing.text}</p>
      <Button look="primary" isIdle={is.adding} onClick={() => void add()}>
        {is.adding ? words.missing.adding : words.missing.add}
      </Button>
      {is.problem === null ? null : (
        <p className="field-problem" role="alert">
          {say.trouble(is.problem)}
        </p>
      )}
    </section>
  );
}
