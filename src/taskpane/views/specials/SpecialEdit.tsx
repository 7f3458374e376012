import type { SubmitEvent } from "react";
import type { OpenAudit } from "../../../app/audit";
import type { SpecialsWords } from "../../../words/shape/specials";
import { Button } from "../../components/Button";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { Refused } from "../../components/Refused";
import { usePane } from "../../context";
import { inLanguage, nameOf } from "../../model/texts";
import { CorrectionFields } from "./CorrectionFields";
import { seat, type ItemEntry, type ItemForm } from "./model";
import type { Specials } from "./useSpecials";

interface Props {
  readonly audit: OpenAudit;
  readonly index: number;
  readonly form: ItemForm;
  readonly specials: Specials;
}

/** The form that changes a special item and its corrective action; what is typed stays until it stands in the sheet. */
export function SpecialEdit({ audit, index, form, specials }: Props) {
  const { act, send, sendOver, words } = specials;
  const { entry } = form;
  const onChange = (change: Partial<ItemEntry>): void => act({ type: "typed", index, change });
  const cancel = (): void => act({ type: "cancelled", index });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(index);
  };
  return (
    // The browser would say what is missing in its own language.
    <form className="form special-edit" aria-label={words.change} noValidate onSubmit={submit}>
      <Choices audit={audit} entry={entry} words={specials.items} onChange={onChange} />
      <Texts index={index} entry={entry} words={specials.items} onChange={onChange} />
      {entry.type === "deduction" ? (
        <CorrectionFields audit={audit} index={index} form={form} words={words} onChange={onChange} />
      ) : null}
      {form.problem === null ? null : (
        <Refused problem={form.problem} onMine={() => sendOver(index)} onSheet={cancel} />
      )}
      <div className="form-foot">
        <Button type="submit" look="primary" isIdle={form.isSending}>
          {form.isSending ? words.saving : words.save}
        </Button>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly entry: ItemEntry;
  readonly words: SpecialsWords;
  readonly onChange: (change: Partial<ItemEntry>) => void;
}

function Choices({ audit, entry, words: w, onChange }: FieldsProps & { readonly audit: OpenAudit }) {
  const { model } = usePane();
  const kinds = audit.scheme.deductions.kinds.map((kind) => [kind.id, inLanguage(kind.name, model.language)] as const);
  const clauses = audit.rows.map((row) => [row.id, `${row.id} ${nameOf(audit, row, model.language)}`] as const);
  const isOwn = entry.clause === "" || clauses.some(([id]) => id === entry.clause);
  return (
    <>
      <LabelledSelect
        label={w.type}
        value={entry.type}
        options={[
          ["deduction", w.types.deduction],
          ["bonus", w.types.bonus],
        ]}
        onChoose={(type) => onChange(type === "bonus" ? { type: "bonus", kind: null } : { type: "deduction" })}
      />
      {entry.type === "bonus" || kinds.length === 0 ? null : (
        <LabelledSelect
          label={w.kind}
          value={entry.kind ?? ""}
          options={[["", w.choose], ...kinds]}
          onChoose={(kind) => onChange({ kind: kind === "" ? null : kind })}
        />
      )}
      <LabelledSelect
        label={w.clause}
        value={entry.clause}
        options={[["", w.noClause], ...(isOwn ? [] : [[entry.clause, entry.clause] as const]), ...clauses]}
        onChoose={(clause) => onChange({ clause })}
      />
    </>
  );
}

function Texts({ index, entry, words: w, onChange }: FieldsProps & { readonly index: number }) {
  return (
    <>
      <LabelledInput label={w.site} value={entry.site} onType={(site) => onChange({ site })} />
      <LabelledInput
        label={w.description}
        hint={w.descriptionHint}
        value={entry.description}
        isLong
        seat={seat.field(index, "description")}
        onType={(description) => onChange({ description })}
      />
      <LabelledInput label={w.evidence} value={entry.evidence} isLong onType={(evidence) => onChange({ evidence })} />
    </>
  );
}
