import type { ReactNode } from "react";
import type { OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { GateResult } from "../../../core/score/result";
import type { PaneWords } from "../../../words/shape/pane";
import type { WhatIfWords } from "../../../words/shape/whatIf";
import { Stars } from "../../components/Stars";
import { usePane } from "../../context";
import { standing, shownScore, type Standing } from "../../header/standing";
import type { WhatIf } from "../../model/model";
import { gateName } from "../../model/texts";

interface Props {
  readonly whatIf: WhatIf;
  readonly words: WhatIfWords;
}

/** So many gates are compared one by one whether they change or not. */
const fewGates = 2;

/** Score, grade and gates as they are and as they would be. */
export function Comparison({ whatIf, words }: Props) {
  const { model } = usePane();
  const [real, supposed] = [whatIf.base, whatIf.audit].map((audit) => standing(audit, model.language));
  return (
    <table className="what-if-table">
      <caption className="unseen">{words.compared}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.real}</th>
          <th scope="col">{words.supposed}</th>
        </tr>
      </thead>
      <tbody>
        <Line name={words.score} real={figure(words, real)} supposed={figure(words, supposed)} />
        <Ranges real={real} supposed={supposed} words={words} />
        <Line
          name={words.grade}
          real={grades(words, real)}
          supposed={grades(words, supposed)}
          realSign={<StarsOf stands={real} />}
          supposedSign={<StarsOf stands={supposed} />}
        />
        <GateLines whatIf={whatIf} words={words} />
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly name: string;
  readonly real: string;
  readonly supposed: string;
  readonly realSign?: ReactNode;
  readonly supposedSign?: ReactNode;
}

function Line({ name, real, supposed, realSign, supposedSign }: LineProps) {
  return (
    <tr className={real === supposed ? "same" : "changes"}>
      <th scope="row">{name}</th>
      <td>
        {realSign}
        {real}
      </td>
      <td>
        {supposedSign}
        {supposed}
      </td>
    </tr>
  );
}

type Stands = Standing | null | undefined;

const figure = (words: WhatIfWords, stands: Stands): string =>
  stands?.score === null || stands?.score === undefined
    ? words.none
    : stands.isFinal
      ? stands.score
      : `${stands.score} ${words.soFar}`;

function grades(words: WhatIfWords, stands: Stands): string {
  const [lowest, highest] = stands?.grades ?? ["", ""];
  if (lowest === "") return words.none;
  return lowest === highest ? lowest : words.fromTo(lowest, highest);
}

function StarsOf({ stands }: { readonly stands: Stands }) {
  if (stands === null || stands === undefined || stands.grades[0] === "") return null;
  const [sure, possible, most] = stands.stars;
  return <Stars sure={sure} possible={possible} most={most} label="" />;
}

/** What is still possible, as long as one of both is not complete. */
function Ranges({
  real,
  supposed,
  words,
}: Omit<Props, "whatIf"> & { readonly real: Stands; readonly supposed: Stands }) {
  if (real?.isFinal === true && supposed?.isFinal === true) return null;
  const text = (stands: Stands): string =>
    stands?.range === null || stands?.range === undefined ? words.none : words.fromTo(...stands.range);
  return <Line name={words.range} real={text(real)} supposed={text(supposed)} />;
}

function GateLines({ whatIf, words }: Props) {
  const { model, words: pane } = usePane();
  const real = whatIf.base.result?.gates ?? [];
  const gates = (whatIf.audit.result ?? whatIf.base.result)?.gates ?? [];
  const lines = gates.map(({ id }) => ({
    id,
    name: gateName(whatIf.audit, id, model.language),
    real: gateText(
      whatIf.base,
      real.find((gate) => gate.id === id),
      words,
      pane,
    ),
    supposed: gateText(
      whatIf.audit,
      whatIf.audit.result?.gates.find((gate) => gate.id === id),
      words,
      pane,
    ),
  }));
  const shown = lines.length > fewGates ? lines.filter((line) => line.real !== line.supposed) : lines;
  const left = lines.length - shown.length;
  return (
    <>
      {shown.map(({ id, ...line }) => (
        <Line key={id} {...line} />
      ))}
      {left === 0 ? null : (
        <tr className="same">
          <td colSpan={3}>{words.otherGates(left)}</td>
        </tr>
      )}
    </>
  );
}

function gateText(audit: OpenAudit, gate: GateResult | undefined, words: WhatIfWords, pane: PaneWords): string {
  if (gate === undefined) return words.none;
  const state = pane.header.gateState[gate.passed === null ? "open" : gate.passed ? "passed" : "failed"];
  if (gate.rule === "score-at-least" || gate.value === null) return state;
  return words.gateWith(
    gate.rule === "deductions-below" ? formatShortest(gate.value) : shownScore(audit, gate.value),
    state,
  );
}
