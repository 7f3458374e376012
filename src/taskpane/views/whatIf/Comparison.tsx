import type { ReactNode } from "react";
import type { PaneWords } from "../../../words/shape/pane";
import type { WhatIfWords } from "../../../words/shape/whatIf";
import { Stars } from "../../components/Stars";
import { usePane } from "../../context";
import { standing, type Standing } from "../../header/standing";
import type { WhatIf } from "../../model/model";

interface Props {
  readonly whatIf: WhatIf;
  readonly words: WhatIfWords;
}

/** Score and grade as they are and as they would be. */
export function Comparison({ whatIf, words }: Props) {
  const { model, words: pane } = usePane();
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
        <Line
          isLarge
          name={words.score}
          real={figure(words, real)}
          supposed={figure(words, supposed)}
          remarks={[remarkOf(words, pane, real), remarkOf(words, pane, supposed)]}
        />
        <Ranges real={real} supposed={supposed} words={words} />
        <Line
          name={words.grade}
          real={grades(words, real)}
          supposed={grades(words, supposed)}
          realSign={<StarsOf stands={real} />}
          supposedSign={<StarsOf stands={supposed} />}
        />
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
  readonly isLarge?: boolean;
  /** Small words after either figure; "" = none. */
  readonly remarks?: readonly [real: string, supposed: string];
}

function Line({ name, real, supposed, realSign, supposedSign, isLarge = false, remarks = ["", ""] }: LineProps) {
  return (
    <tr className={`${real === supposed ? "same" : "changes"}${isLarge ? " large" : ""}`}>
      <th scope="row">{name}</th>
      <td>
        {realSign}
        {real} <small>{remarks[0]}</small>
      </td>
      <td>
        {supposedSign}
        {supposed} <small>{remarks[1]}</small>
      </td>
    </tr>
  );
}

type Stands = Standing | null | undefined;

const figure = (words: WhatIfWords, stands: Stands): string => stands?.score ?? words.none;

/** What a figure is that is no final score. */
function remarkOf(words: WhatIfWords, { header, aside }: PaneWords, stands: Stands): string {
  if (stands === null || stands === undefined || stands.isFinal || stands.score === null) return "";
  return stands.isBeforeSpecials ? words.soFar + aside(header.beforeSpecials) : words.soFar;
}

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
