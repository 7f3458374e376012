import { useRef } from "react";
import { enoughConfidence } from "../../../core/binding/propose";
import { bindViewWords } from "../../../words/bindView";
import { Button } from "../../components/Button";
import { LabelledSelect } from "../../components/Labelled";
import { useKeptFocus } from "../../components/useKeptFocus";
import { usePane } from "../../context";
import { placeOf } from "../../../app/bindSheet";
import { Columns } from "./Columns";
import { Further } from "./Further";
import { isUnfinished } from "./model";
import { Reading } from "./Reading";
import { Settings } from "./Settings";
import { useBind, type Bind } from "./useBind";
import { Words } from "./Words";
import { missingRole } from "../../../core/binding/missingRole";
import "./bind.css";

/** Binding a sheet that somebody made himself: what was recognised, corrected and agreed to. */
export default function BindView() {
  const view = useRef<HTMLDivElement>(null);
  const bind = useBind();
  useKeptFocus(view);
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const { model, proposal } = bind;
  return (
    <div className="page bind" ref={view}>
      <h1>{w.title}</h1>
      <p>{w.intro}</p>
      <Refusal bind={bind} />
      {model.phase === "reading" ? <Progress bind={bind} /> : null}
      {model.phase !== "reading" && proposal === null ? (
        <p className="hint warning">{model.fromSelection ? w.nothingSelected : w.nothing}</p>
      ) : null}
      {model.phase === "reading" ? null : <Tables bind={bind} />}
      {model.phase === "reading" || proposal === null ? null : <Agreement bind={bind} />}
    </div>
  );
}

function Refusal({ bind: { model } }: { readonly bind: Bind }) {
  const { say, model: pane } = usePane();
  if (model.problem === null) return null;
  const { stopped } = bindViewWords[pane.language];
  return (
    <p className="hint warning" role="alert">
      {model.problem.code === "CANCELLED" ? stopped : say.trouble(model.problem)}
    </p>
  );
}

function Progress({ bind: { model, stop } }: { readonly bind: Bind }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const percent = Math.round(model.share * 100);
  return (
    <div className="bind-progress" role="status">
      <progress max={100} value={percent} aria-label={w.reading(percent)} />
      <span>{w.reading(percent)}</span>
      <Button size="small" onClick={stop}>
        {w.stop}
      </Button>
    </div>
  );
}

/** Which table: one of those that were found, or the one that is selected. */
function Tables({ bind: { model, act, look, takeSelection } }: { readonly bind: Bind }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const tables = model.found?.proposals ?? [];
  return (
    <div className="bind-tables">
      {tables.length > 0 ? (
        <LabelledSelect
          label={w.table}
          value={String(model.chosen)}
          options={tables.map((one, index) => [String(index), placeOf(one)] as const)}
          onChoose={(value) => act({ type: "chose", proposal: Number(value) })}
        />
      ) : null}
      <div className="bind-ways">
        <Button size="small" onClick={takeSelection}>
          {w.takeSelection}
        </Button>
        <Button size="small" look="subtle" onClick={look}>
          {w.lookAgain}
        </Button>
      </div>
      <p className="bind-small">{w.takeSelectionHint}</p>
    </div>
  );
}

function Agreement({ bind }: { readonly bind: Bind }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const { proposal, model, agree } = bind;
  if (proposal === null) return null;
  const missing = missingRole(proposal);
  const isBinding = model.phase === "binding";
  return (
    <>
      <p className="bind-sure">
        <strong>{w.confidence(Math.round(proposal.confidence * 100))}</strong>
        {proposal.confidence < enoughConfidence ? <span> {w.unsure}</span> : null}
      </p>
      <Columns bind={bind} proposal={proposal} />
      <Further bind={bind} />
      <Words bind={bind} proposal={proposal} />
      <Settings bind={bind} proposal={proposal} />
      <Reading proposal={proposal} further={bind.further} />
      {missing === null ? (
        <p className="bind-small">{w.writes}</p>
      ) : (
        <p className="hint warning">{w.missing[missing]}</p>
      )}
      <Button look="primary" isIdle={isBinding || missing !== null || isUnfinished(model.choices)} onClick={agree}>
        {isBinding ? w.using : w.use}
      </Button>
    </>
  );
}
