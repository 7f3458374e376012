import { AddRegular } from "@fluentui/react-icons/headless/svg/add";
import type { SubmitEvent } from "react";
import type { NewFinding, OpenAudit } from "../../../app/audit";
import { findingClassesOf } from "../../../core/scheme/findings";
import { Button } from "../../components/Button";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { Refused } from "../../components/Refused";
import { usePane } from "../../context";
import { inLanguage, nameOf } from "../../model/texts";
import { emptyFinding, missingIn, seat, type FormId } from "./model";
import type { Findings } from "./useFindings";

interface Props {
  readonly audit: OpenAudit;
  readonly findings: Findings;
  readonly id: FormId;
  /** The clause where it is given by the place of the form. */
  readonly clause?: string;
}

/** The form for a finding, new or to be changed; what is typed stays until it stands in the sheet. */
export function FindingForm({ audit, findings, id, clause }: Props) {
  const { state, act, send, sendOver, words } = findings;
  const form = state.forms[id];
  const entry = form?.entry ?? emptyFinding(clause ?? "");
  const isEdit = id.startsWith("edit");
  const cancel = (): void => act({ type: "cancelled", form: id });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(id, entry);
  };
  return (
    // The browser would say what is missing in its own language.
    <form
      className="block form finding-form"
      aria-label={words.form[isEdit ? "change" : "add"]}
      noValidate
      onSubmit={submit}
    >
      {id === "new" ? <h2>{words.form.add}</h2> : null}
      {clause === undefined ? <ClauseSelect audit={audit} findings={findings} id={id} entry={entry} /> : null}
      <ClassSelect audit={audit} findings={findings} id={id} entry={entry} />
      <Texts findings={findings} id={id} entry={entry} />
      {form === undefined || form.problem === null ? null : (
        <Refused problem={form.problem} onMine={() => sendOver(id, entry)} onSheet={cancel} />
      )}
      <div className="form-foot">
        <Button
          type="submit"
          look="primary"
          {...(isEdit ? {} : { icon: <AddRegular /> })}
          isIdle={form?.isSending === true}
        >
          {isEdit
            ? words.form[form?.isSending === true ? "saving" : "save"]
            : words.form[form?.isSending === true ? "adding" : "add"]}
        </Button>
        {id === "new" ? null : <Button onClick={cancel}>{words.form.cancel}</Button>}
      </div>
    </form>
  );
}

interface FieldProps {
  readonly findings: Findings;
  readonly id: FormId;
  readonly entry: NewFinding;
}

const typing =
  ({ findings: { act }, id, entry }: FieldProps) =>
  (change: Partial<NewFinding>): void =>
    act({ type: "typed", form: id, entry, change });

/** What is missing is said once it was to be sent without it. */
const isMissing = ({ findings: { state }, id, entry }: FieldProps, field: "class" | "text"): boolean =>
  state.forms[id]?.isAsked === true && missingIn(entry).includes(field);

function ClauseSelect({ audit, ...field }: FieldProps & { readonly audit: OpenAudit }) {
  const { model } = usePane();
  const { words } = field.findings;
  const clauses = audit.rows.map((row) => [row.id, `${row.id} ${nameOf(audit, row, model.language)}`] as const);
  const { clause } = field.entry;
  const isOwn = clause === "" || clauses.some(([id]) => id === clause);
  return (
    <LabelledSelect
      label={words.form.clause}
      value={clause}
      options={[["", words.form.noClause], ...(isOwn ? [] : [[clause, clause] as const]), ...clauses]}
      onChoose={(chosen) => typing(field)({ clause: chosen })}
    />
  );
}

function ClassSelect({ audit, ...field }: FieldProps & { readonly audit: OpenAudit }) {
  const { model } = usePane();
  const { words } = field.findings;
  const classes = findingClassesOf(audit.scheme).map(({ id, name }) => [id, inLanguage(name, model.language)] as const);
  return (
    <LabelledSelect
      label={words.form.class}
      value={field.entry.class ?? ""}
      options={[["", words.form.choose], ...classes]}
      isRequired
      problem={isMissing(field, "class") ? words.form.classMissing : ""}
      seat={seat.class(field.id)}
      onChoose={(chosen) => typing(field)({ class: chosen === "" ? null : chosen })}
    />
  );
}

function Texts(field: FieldProps) {
  const { entry, id, findings } = field;
  const w = findings.words.form;
  const type = typing(field);
  return (
    <>
      <LabelledInput
        label={w.text}
        hint={w.textHint}
        value={entry.text}
        isLong
        isRequired
        problem={isMissing(field, "text") ? w.textMissing : ""}
        seat={seat.text(id)}
        onType={(text) => type({ text })}
      />
      <LabelledInput
        label={w.evidence}
        hint={w.evidenceHint}
        value={entry.evidence}
        isLong
        onType={(evidence) => type({ evidence })}
      />
      <LabelledInput label={w.link} hint={w.linkHint} value={entry.link} onType={(link) => type({ link })} />
    </>
  );
}
