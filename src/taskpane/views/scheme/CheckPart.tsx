import { selectPlace } from "../../../app/selectPlace";
import type { Drift, DriftClass } from "../../../core/drift/drift";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import { Trouble } from "./Trouble";
import type { SchemePane } from "./useScheme";

const order: readonly DriftClass[] = ["broken", "suspicious", "normal"];

/** What the workbook changed against its scheme, the worst first; normal differences folded away. */
export function CheckPart({ scheme }: { readonly scheme: SchemePane }) {
  const { state, words, drift, compare } = scheme;
  const { report, busy } = state;
  const isReading = busy === "check";
  return (
    <section className="block">
      <h2>{words.view.checkTitle}</h2>
      <Button onClick={compare} isIdle={isReading} look="primary">
        {isReading ? words.view.checking : words.view.check}
      </Button>
      <Trouble state={state} part="check" />
      <div role="status">
        {report === null ? null : <p>{drift.reference[report.reference]}</p>}
        {report !== null && report.drifts.length === 0 ? <p className="fine">{drift.none}</p> : null}
      </div>
      {order.map((how) => (
        <DriftList
          key={how}
          drifts={(report?.drifts ?? []).filter((one) => one.class === how)}
          how={how}
          scheme={scheme}
        />
      ))}
    </section>
  );
}

interface ListProps {
  readonly drifts: readonly Drift[];
  readonly how: DriftClass;
  readonly scheme: SchemePane;
}

function DriftList({ drifts, how, scheme }: ListProps) {
  if (drifts.length === 0) return null;
  const { words, drift } = scheme;
  const list = (
    <ul className={`drifts ${how}`}>
      {drifts.map((one, index) => (
        <DriftItem key={`${index} ${one.kind}`} one={one} scheme={scheme} />
      ))}
    </ul>
  );
  if (how !== "normal")
    return (
      <>
        <h3>
          {drift.class[how]} <span className="block-count">{drifts.length}</span>
        </h3>
        {list}
      </>
    );
  return (
    <details>
      <summary>{words.view.normalHidden(drifts.length)}</summary>
      {list}
    </details>
  );
}

function DriftItem({ one, scheme: { words, drift } }: { readonly one: Drift; readonly scheme: SchemePane }) {
  const { perform } = usePane();
  const { sheet, cell } = one;
  return (
    <li>
      {one.clause === null ? null : <strong>{one.clause} </strong>}
      {drift.kind[one.kind](one)}
      {sheet === null || cell === null ? (
        sheet
      ) : (
        <Button
          look="subtle"
          size="small"
          onClick={() => void perform((port) => selectPlace(port, { sheet, address: cell }))}
        >
          {words.view.goTo(`${sheet}!${cell}`)}
        </Button>
      )}
    </li>
  );
}
