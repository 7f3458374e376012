import { useId } from "react";

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly kind?: "text" | "date";
  /** Grows with the text. */
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  /** What is wrong with the text; "" = nothing. */
  readonly problem?: string;
  /** Name of the field as a place for the keyboard. */
  readonly seat?: string;
  readonly onType: (text: string) => void;
}

/** A text field under its label. */
export function LabelledInput(props: InputProps) {
  const { label, value, hint, kind = "text", isLong = false, problem = "", onType } = props;
  const id = useId();
  const field = { id, value, placeholder: hint, ...marks(id, props) };
  return (
    <div className={isLong ? "labelled long" : "labelled"}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea rows={2} {...field} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input type={kind} {...field} onChange={(event) => onType(event.target.value)} />
      )}
      <Wrong id={id} problem={problem} />
    </div>
  );
}

/** What both kinds of fields tell a screen reader, and the keyboard's way to them. */
const marks = (
  id: string,
  { isRequired = false, problem = "", seat }: Pick<InputProps, "isRequired" | "problem" | "seat">,
) => ({
  ...(isRequired ? { "aria-required": true } : {}),
  ...(problem === "" ? {} : { "aria-invalid": true, "aria-describedby": `${id}-wrong` }),
  ...(seat === undefined ? {} : { "data-seat": seat }),
});

function Wrong({ id, problem }: { readonly id: string; readonly problem: string }) {
  if (problem === "") return null;
  return (
    <p id={`${id}-wrong`} className="field-problem" role="alert">
      {problem}
    </p>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** Value and text of each option, in their order. */
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly isRequired?: boolean;
  /** What is wrong with the choice; "" = nothing. */
  readonly problem?: string;
  readonly seat?: string;
  readonly onChoose: (value: string) => void;
}

/** A choice under its label. */
export function LabelledSelect(props: SelectProps) {
  const { label, value, options, problem = "", onChoose } = props;
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} {...marks(id, props)} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <Wrong id={id} problem={problem} />
    </div>
  );
}
