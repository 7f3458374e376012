import { useRef } from "react";
import { schemes } from "../../../schemes/index";
import { schemeWords } from "../../../words/scheme";
import { useKeptFocus } from "../../components/useKeptFocus";
import { usePane } from "../../context";
import { CopiesPart } from "./copies/CopiesPart";
import { SchemeFacts } from "./SchemeFacts";
import "./scheme.css";

/** The built-in schemes for a workbook without an audit: what they are and where their rules come from. */
export default function SchemeDoor() {
  const page = useRef<HTMLDivElement>(null);
  const { model, words } = usePane();
  useKeptFocus(page);
  const { view } = schemeWords[model.language];
  return (
    <div className="page scheme" ref={page}>
      <h1>{words.welcome.doors.scheme.title}</h1>
      <p>{view.doorHint}</p>
      {schemes.map((scheme) => (
        <SchemeFacts key={scheme.id} scheme={scheme} words={view} language={model.language} />
      ))}
      <CopiesPart />
    </div>
  );
}
