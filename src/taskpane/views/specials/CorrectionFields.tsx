import type { OpenAudit } from "../../../app/audit";
import { missingCorrectionColumns } from "../../../app/specialCells";
import { asDay, correctionStates, type ClosingGap } from "../../../core/audit/correction";
import type { CorrectionsWords } from "../../../words/shape/corrections";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { seat, type ItemEntry, type ItemForm } from "./model";

interface Props {
  readonly audit: OpenAudit;
  readonly index: number;
  readonly form: ItemForm;
  readonly words: CorrectionsWords;
  readonly onChange: (change: Partial<ItemEntry>) => void;
}

/** The fields of a corrective action. Where the sheet lacks columns they say which, instead of taking what would get lost. */
export function CorrectionFields(props: Props) {
  const { audit, words } = props;
  const { joint } = usePane().words;
  const missing = missingCorrectionColumns(audit);
  return (
    <fieldset className="correction-fields">
      <legend>{words.title}</legend>
      {missing.length === 0 ? (
        <>
          <Plan {...props} />
          <Closing {...props} />
        </>
      ) : (
        <p className="hint">{words.noColumns(missing.join(joint))}</p>
      )}
    </fieldset>
  );
}

/** A day is chosen in a calendar; what somebody has written in words stays text. */
const dayField = (entry: string, { dayHint }: CorrectionsWords) => {
  const day = asDay(entry);
  return { kind: entry === "" || day !== null ? "date" : "text", value: day ?? entry, hint: dayHint } as const;
};

function Plan({ form: { entry }, words, onChange }: Props) {
  return (
    <>
      <LabelledInput
        label={words.requirement}
        hint={words.requirementHint}
        value={entry.requirement}
        isLong
        onType={(requirement) => onChange({ requirement })}
      />
      <LabelledInput
        label={words.responsible}
        value={entry.responsible}
        onType={(responsible) => onChange({ responsible })}
      />
      <LabelledInput label={words.due} {...dayField(entry.due, words)} onType={(due) => onChange({ due })} />
    </>
  );
}

function Closing({ index, form: { entry, missing }, words, onChange }: Props) {
  const needed = (field: ClosingGap) => ({
    isRequired: entry.state === "closed",
    problem: missing.includes(field) ? words.needed[field] : "",
    seat: seat.field(index, field),
  });
  return (
    <>
      <StateSelect entry={entry} words={words} onChange={onChange} />
      <LabelledInput
        label={words.proof}
        hint={words.proofHint}
        value={entry.proof}
        isLong
        {...needed("proof")}
        onType={(proof) => onChange({ proof })}
      />
      <LabelledInput
        label={words.verifiedBy}
        value={entry.verifiedBy}
        {...needed("verifiedBy")}
        onType={(verifiedBy) => onChange({ verifiedBy })}
      />
      <LabelledInput
        label={words.verifiedOn}
        {...dayField(entry.verifiedOn, words)}
        {...needed("verifiedOn")}
        onType={(verifiedOn) => onChange({ verifiedOn })}
      />
    </>
  );
}

function StateSelect({ entry, words, onChange }: Pick<Props, "words" | "onChange"> & { readonly entry: ItemEntry }) {
  return (
    <LabelledSelect
      label={words.state}
      value={entry.state ?? ""}
      options={[
        ...(entry.state === null ? [["", words.noState] as const] : []),
        ...correctionStates.map((state) => [state, words.states[state]] as const),
      ]}
      onChoose={(chosen) => onChange({ state: correctionStates.find((state) => state === chosen) ?? null })}
    />
  );
}
