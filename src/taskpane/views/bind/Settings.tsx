import type { Proposal } from "../../../core/binding/propose";
import { schemes } from "../../../schemes";
import { bindViewWords } from "../../../words/bindView";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { inLanguage } from "../../model/texts";
import type { Bind } from "./useBind";

interface Props {
  readonly bind: Bind;
  readonly proposal: Proposal;
}

/** What the sheet cannot say itself: what blanks mean, what "partly" earns, and which rules grade it. */
export function Settings({ bind: { model, act }, proposal }: Props) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const { columns, blankMeans } = proposal.binding;
  const isJudged = columns.verdict !== undefined || columns.partial !== undefined;
  return (
    <div className="form">
      {columns.deducted === undefined ? null : (
        <LabelledSelect
          label={w.blank}
          value={blankMeans}
          options={[
            ["notAssessed", w.blankOpen],
            ["zero", w.blankZero],
          ]}
          onChoose={(value) =>
            act({ type: "settled", choices: { blankMeans: value === "zero" ? "zero" : "notAssessed" } })
          }
        />
      )}
      {isJudged && columns.awarded === undefined ? (
        <LabelledInput
          label={w.partial}
          hint={w.partialHint}
          value={model.choices.partialShare ?? ""}
          onType={(text) => act({ type: "settled", choices: { partialShare: text.trim() === "" ? null : text } })}
        />
      ) : null}
      <LabelledSelect
        label={w.scheme}
        value={model.scheme ?? ""}
        options={[["", w.noScheme], ...schemes.map(({ id, name }) => [id, inLanguage(name, pane.language)] as const)]}
        onChoose={(scheme) => act({ type: "schemed", scheme: scheme === "" ? null : scheme })}
      />
    </div>
  );
}
