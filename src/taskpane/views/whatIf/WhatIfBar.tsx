import { useState } from "react";
import { whatIfWords } from "../../../words/whatIf";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import type { WhatIf } from "../../model/model";
import { pending } from "../../model/whatIf";
import { ApplyDialog } from "./ApplyDialog";
import { Comparison } from "./Comparison";
import { Counters } from "./Counters";
import { GatesCompared } from "./GatesCompared";
import { Leaving } from "./Leaving";
import "./whatIf.css";

interface Props {
  readonly whatIf: WhatIf;
}

/** Above everything while something is tried: that nothing is written, what it would change, and the ways out. */
export default function WhatIfBar({ whatIf }: Props) {
  const { model, dispatch, words } = usePane();
  const own = whatIfWords[model.language];
  const [isApplying, showApply] = useState(false);
  const count = pending(whatIf).length;
  return (
    <section className="what-if-bar" aria-label={words.whatIf.title}>
      <div className="what-if-head">
        <div className="what-if-title">
          <strong>{words.whatIf.title}</strong>
          <span role="status">{count === 0 ? own.nothingYet : own.changes(count)}</span>
        </div>
        <Button size="small" isIdle={count === 0} onClick={() => showApply(true)}>
          {own.apply}
        </Button>
        <Button
          size="small"
          aria-keyshortcuts="W"
          title={words.whatIf.end}
          onClick={() => dispatch({ type: "whatIfToggled" })}
        >
          {own.end}
        </Button>
      </div>
      {whatIf.isLeaving ? <Leaving words={own} /> : null}
      <Comparison whatIf={whatIf} words={own} />
      <GatesCompared whatIf={whatIf} words={own} />
      <Counters whatIf={whatIf} words={own} />
      {isApplying ? <ApplyDialog whatIf={whatIf} words={own.dialog} onClose={() => showApply(false)} /> : null}
    </section>
  );
}
