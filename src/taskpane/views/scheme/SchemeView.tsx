import { useRef } from "react";
import type { OpenAudit } from "../../../app/audit";
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
  return (
    <div className="page scheme" ref={view}>
      <SchemeFacts
        scheme={audit.scheme}
        words={scheme.words.view}
        language={model.language}
        state={scheme.drift.state[stateOf(audit.scheme, schemeGiven(audit.scheme.id, audit.scheme.version))]}
      />
      <CheckPart scheme={scheme} />
      <PointsPart scheme={scheme} />
      <PublishPart scheme={scheme} audit={audit} />
      <CopiesPart hasAudit />
    </div>
  );
}
