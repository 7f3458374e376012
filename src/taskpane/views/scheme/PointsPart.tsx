import { useId } from "react";
import type { PasteProblem } from "../../../core/scheme/pastePoints";
import type { SchemeWords } from "../../../words/shape/scheme";
import { Button } from "../../components/Button";
import { Trouble } from "./Trouble";
import type { SchemePane } from "./useScheme";

/** The table of points of the user's licensed copy: pasted, checked, and only then written. */
export function PointsPart({ scheme }: { readonly scheme: SchemePane }) {
  const { state, act, words, look } = scheme;
  const { view } = words;
  const id = useId();
  return (
    <section className="block">
      <h2>{view.pasteTitle}</h2>
      <p id={`${id}-hint`}>{view.pasteHint}</p>
      <div className="labelled long">
        <label htmlFor={id}>{view.pasteLabel}</label>
        <textarea
          id={id}
          rows={5}
          value={state.text}
          placeholder={"5.1.1.1\t2\n5.1.1.2\t2"}
          aria-describedby={`${id}-hint`}
          onChange={(event) => act({ type: "typed", text: event.target.value })}
        />
      </div>
      <div className="form-foot">
        <Button onClick={look} isIdle={state.busy !== null}>
          {view.pasteCheck}
        </Button>
        <Write scheme={scheme} />
      </div>
      <Findings scheme={scheme} />
      <Trouble state={state} part="points" />
      <p role="status">{state.written === null ? "" : view.pasteDone(state.written)}</p>
    </section>
  );
}

function Write({ scheme: { state, words, write } }: { readonly scheme: SchemePane }) {
  const { plan, busy } = state;
  if (plan?.ok !== true || plan.value.edits.length === 0) return null;
  return (
    <Button look="primary" onClick={write} isIdle={busy !== null}>
      {words.view.pasteApply(plan.value.edits.length)}
    </Button>
  );
}

function Findings({ scheme: { state, words } }: { readonly scheme: SchemePane }) {
  const { plan } = state;
  if (plan === null) return null;
  if (!plan.ok)
    return (
      <div role="alert">
        <ul className="drifts broken">
          {plan.error.map((problem, index) => (
            <li key={`${index} ${problem.code}`}>{sentence(words.paste, problem)}</li>
          ))}
        </ul>
      </div>
    );
  const { clauses, edits } = plan.value;
  return <p role="status">{edits.length === 0 ? words.view.pasteSame : words.view.pasteFits(clauses)}</p>;
}

function sentence<C extends PasteProblem["code"]>(
  words: SchemeWords["paste"],
  problem: Extract<PasteProblem, { readonly code: C }>,
): string {
  const say = words[problem.code] as (facts: typeof problem) => string;
  return say(problem);
}
