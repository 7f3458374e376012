import { useId } from "react";

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly kind?: "text" | "date";
  /** Grows with the text. */
  readonly isLong?: boolean;
  readonly onType: (text: string) => void;
}

/** A text field under its label. */
export function LabelledInput({ label, value, hint, kind = "text", isLong = false, onType }: InputProps) {
  const id = useId();
  return (
    <div className={isLong ? "labelled long" : "labelled"}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea id={id} rows={2} value={value} placeholder={hint} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input id={id} type={kind} value={value} placeholder={hint} onChange={(event) => onType(event.target.value)} />
      )}
    </div>
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
  readonly onChoose: (value: string) => void;
}

/** A choice under its label. */
export function LabelledSelect({ label, value, options, isRequired = false, problem = "", onChoose }: SelectProps) {
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-required={isRequired}
        {...(problem === "" ? {} : { "aria-invalid": true, "aria-describedby": `${id}-wrong` })}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {problem === "" ? null : (
        <p id={`${id}-wrong`} className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
