import { Button } from "../../components/Button";
import { AddRegular } from "@fluentui/react-icons/headless/svg/add";
import { useState, type SubmitEvent } from "react";
import type { OpenAudit } from "../../../app/audit";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { inLanguage, nameOf } from "../../model/texts";

interface Props {
  readonly audit: OpenAudit;
}

/** The form for a new special item; what is typed stays until it stands in the sheet. */
export function SpecialForm({ audit }: Props) {
  const { model, dispatch, words } = usePane();
  const { item, sending } = model.special;
  const w = words.specials;
  const [isAsked, ask] = useState(false);
  const isKindMissing = item.type === "deduction" && item.kind === null;
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    ask(isKindMissing);
    if (isKindMissing) event.currentTarget.querySelector<HTMLElement>("[aria-required=true]")?.focus();
    else dispatch({ type: "specialSent" });
  };
  return (
    // The browser would say what is missing in its own language.
    <form className="block form" aria-label={w.add} noValidate onSubmit={send}>
      <LabelledSelect
        label={w.type}
        value={item.type}
        options={[
          ["deduction", w.types.deduction],
          ["bonus", w.types.bonus],
        ]}
        onChoose={(type) => dispatch({ type: "specialTyped", change: typeChange(type) })}
      />
      {item.type === "deduction" ? (
        <KindSelect audit={audit} problem={isAsked && isKindMissing ? w.kindMissing : ""} />
      ) : null}
      <ClauseSelect audit={audit} />
      <TextFields />
      <Button type="submit" look="primary" icon={<AddRegular />} isIdle={sending} data-seat="add">
        {sending ? w.adding : w.add}
      </Button>
    </form>
  );
}

const typeChange = (type: string) =>
  type === "bonus" ? ({ type: "bonus", kind: null } as const) : ({ type: "deduction" } as const);

function KindSelect({ audit, problem }: Props & { readonly problem: string }) {
  const { model, dispatch, words } = usePane();
  const kinds = audit.scheme.deductions.kinds.map((kind) => [kind.id, inLanguage(kind.name, model.language)] as const);
  return (
    <LabelledSelect
      label={words.specials.kind}
      value={model.special.item.kind ?? ""}
      options={[["", words.specials.choose], ...kinds]}
      isRequired
      problem={problem}
      onChoose={(kind) => dispatch({ type: "specialTyped", change: { kind: kind === "" ? null : kind } })}
    />
  );
}

function ClauseSelect({ audit }: Props) {
  const { model, dispatch, words } = usePane();
  const clauses = audit.rows.map((row) => [row.id, `${row.id} ${nameOf(audit, row, model.language)}`] as const);
  return (
    <LabelledSelect
      label={words.specials.clause}
      value={model.special.item.clause}
      options={[["", words.specials.noClause], ...clauses]}
      onChoose={(clause) => dispatch({ type: "specialTyped", change: { clause } })}
    />
  );
}

function TextFields() {
  const { model, dispatch, words } = usePane();
  const w = words.specials;
  const field = (name: "description" | "evidence" | "site") => ({
    value: model.special.item[name],
    onType: (text: string) => dispatch({ type: "specialTyped", change: { [name]: text } }),
  });
  return (
    <>
      <LabelledInput label={w.description} hint={w.descriptionHint} isLong {...field("description")} />
      <LabelledInput label={w.evidence} {...field("evidence")} />
      <LabelledInput label={w.site} {...field("site")} />
    </>
  );
}
