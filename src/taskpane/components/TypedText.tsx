import { useId, type ReactNode } from "react";
import type { TypedField } from "../model/model";

interface Props {
  readonly field: TypedField;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** Sentences about what is wrong with this field. */
  readonly problems: readonly string[];
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The label, the field and what is wrong with it. */
function Framed({ id, props, children }: { readonly id: string; readonly props: Props; readonly children: ReactNode }) {
  return (
    <div className={`typed ${props.field}`}>
      <label htmlFor={id}>{props.label}</label>
      {children}
      {props.problems.length === 0 ? null : (
        <p id={`${id}-wrong`} className="field-problem">
          {props.problems.join(" ")}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, props: Props) =>
  props.problems.length === 0 ? {} : ({ "aria-invalid": true, "aria-describedby": `${id}-wrong` } as const);

/** A text that may be long: it grows with what is typed. */
export function TypedText(props: Props) {
  const id = useId();
  return (
    <Framed id={id} props={props}>
      <textarea
        id={id}
        rows={1}
        value={props.text}
        placeholder={props.hint}
        data-focus={props.field}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onLeave}
        {...describedBy(id, props)}
      />
    </Framed>
  );
}

/** A number as text: what is typed is kept as typed, and read by the rules of the audit. */
export function TypedNumber(props: Props & { readonly onEnter: () => void }) {
  const id = useId();
  return (
    <Framed id={id} props={props}>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={props.text}
        data-focus={props.field}
        onChange={(event) => props.onType(event.target.value)}
        onBlur={props.onLeave}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          props.onEnter();
        }}
        {...describedBy(id, props)}
      />
    </Framed>
  );
}
