import type { OpenAudit } from "../../../app/audit";
import { Button } from "../../components/Button";
import { LabelledInput } from "../../components/Labelled";
import { Trouble } from "./Trouble";
import type { SchemePane } from "./useScheme";

interface Props {
  readonly scheme: SchemePane;
  readonly audit: OpenAudit;
}

/** Publishing: the record of version and fingerprint goes onto the scheme sheet. A second time a new version may be given. */
export function PublishPart({ scheme: { state, act, words, publish }, audit }: Props) {
  const { view } = words;
  const { version, published } = audit.scheme;
  const isBusy = state.busy !== null;
  return (
    <section className="block">
      <h2>{view.publishTitle}</h2>
      <p>{view.publishHint}</p>
      {published === undefined ? null : (
        <LabelledInput
          label={view.newVersion}
          value={state.version === "" ? version : state.version}
          problem={state.refusedVersion === null ? "" : words.newVersionNeeded(state.refusedVersion)}
          onType={(text) => act({ type: "versionTyped", version: text })}
        />
      )}
      <div className="form-foot">
        <Button onClick={publish} isIdle={isBusy}>
          {view.publish}
        </Button>
      </div>
      <Trouble state={state} part="publish" />
      <p role="status">{state.isPublished ? view.published : ""}</p>
    </section>
  );
}
