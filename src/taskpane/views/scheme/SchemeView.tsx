import { useRef } from "react";
import type { OpenAudit } from "../../../app/audit";
import { isBound } from "../../../app/boundSuffix";
import { stateOf } from "../../../core/fingerprint/publish";
import { schemeGiven } from "../../../schemes/versions";
import { useKeptFocus } from "../../components/useKeptFocus";
import { usePane } from "../../context";
import { CopiesPart } from "./copies/CopiesPart";
import { CheckPart } from "./CheckPart";
import { PointsPart } from "./PointsPart";
import { PublishPart } from "./PublishPart";
import { SchemeFacts } from "./SchemeFacts";
import { useScheme } from "./useScheme";
import "../../styles/forms.css";
import "./scheme.css";

/** The scheme of the audit: what it is, what the workbook changed against it, the user's own points, publishing. */
export default function SchemeView({ audit }: { readonly audit: OpenAudit }) {
  const { model } = usePane();
  const view = useRef<HTMLDivElement>(null);
  const scheme = useScheme(audit);
  useKeptFocus(view);
  const words = scheme.words.view;
  const facts = { scheme: audit.scheme, words, language: model.language };
  if (isBound(audit.suffix)) {
    return (
      <div className="page scheme" ref={view}>
        <SchemeFacts {...facts} state={words.bound} />
        <p className="hint">{words.boundText}</p>
        <CopiesPart hasAudit={false} />
      </div>
    );
  }
  const state = stateOf(audit.scheme, schemeGiven(audit.scheme.id, audit.scheme.version));
  return (
    <div className="page scheme" ref={view}>
      <SchemeFacts {...facts} state={scheme.drift.state[state]} />
      <CheckPart scheme={scheme} />
      <PointsPart scheme={scheme} />
      <PublishPart scheme={scheme} audit={audit} />
      <CopiesPart hasAudit />
    </div>
  );
}
