import { AddRegular } from "@fluentui/react-icons/headless/svg/add";
import type { SubmitEvent } from "react";
import type { OpenAudit } from "../../../app/audit";
import { Button } from "../../components/Button";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { Refused } from "../../components/Refused";
import { usePane } from "../../context";
import { inLanguage, nameOf } from "../../model/texts";
import { seat } from "./model";
import { isKindMissing } from "./newItem";
import type { Specials } from "./useSpecials";

interface Props {
  readonly audit: OpenAudit;
  readonly specials: Specials;
}

/** The form for a new special item; what is typed stays until it stands in the sheet. */
export function SpecialForm({ audit, specials }: Props) {
  const { state, act, items: w, add } = specials;
  const { item, isSending, problem } = state.adding;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    add();
  };
  return (
    // The browser would say what is missing in its own language.
    <form className="block form" aria-label={w.add} noValidate onSubmit={submit}>
      <LabelledSelect
        label={w.type}
        value={item.type}
        options={[
          ["deduction", w.types.deduction],
          ["bonus", w.types.bonus],
        ]}
        onChoose={(type) => act({ type: "newTyped", change: typeChange(type) })}
      />
      {item.type === "deduction" && audit.scheme.deductions.kinds.length > 0 ? (
        <KindSelect audit={audit} specials={specials} />
      ) : null}
      <ClauseSelect audit={audit} specials={specials} />
      <TextFields specials={specials} />
      {problem === null ? null : <Refused problem={problem} />}
      <Button type="submit" look="primary" icon={<AddRegular />} isIdle={isSending} data-seat={seat.add}>
        {isSending ? w.adding : w.add}
      </Button>
    </form>
  );
}

const typeChange = (type: string) =>
  type === "bonus" ? ({ type: "bonus", kind: null } as const) : ({ type: "deduction" } as const);

function KindSelect({ audit, specials: { state, act, items: w } }: Props) {
  const { model } = usePane();
  const { item, isAsked } = state.adding;
  const kinds = audit.scheme.deductions.kinds.map((kind) => [kind.id, inLanguage(kind.name, model.language)] as const);
  return (
    <LabelledSelect
      label={w.kind}
      value={item.kind ?? ""}
      options={[["", w.choose], ...kinds]}
      isRequired
      problem={isAsked && isKindMissing(item, audit.scheme) ? w.kindMissing : ""}
      seat={seat.newField("kind")}
      onChoose={(kind) => act({ type: "newTyped", change: { kind: kind === "" ? null : kind } })}
    />
  );
}

function ClauseSelect({ audit, specials: { state, act, items: w } }: Props) {
  const { model } = usePane();
  const clauses = audit.rows.map((row) => [row.id, `${row.id} ${nameOf(audit, row, model.language)}`] as const);
  return (
    <LabelledSelect
      label={w.clause}
      value={state.adding.item.clause}
      options={[["", w.noClause], ...clauses]}
      onChoose={(clause) => act({ type: "newTyped", change: { clause } })}
    />
  );
}

function TextFields({ specials: { state, act, items: w } }: Pick<Props, "specials">) {
  const field = (name: "description" | "evidence" | "site") => ({
    value: state.adding.item[name],
    onType: (text: string) => act({ type: "newTyped", change: { [name]: text } }),
  });
  return (
    <>
      <LabelledInput
        label={w.description}
        hint={w.descriptionHint}
        isLong
        seat={seat.newField("description")}
        {...field("description")}
      />
      <LabelledInput label={w.evidence} {...field("evidence")} />
      <LabelledInput label={w.site} {...field("site")} />
    </>
  );
}
