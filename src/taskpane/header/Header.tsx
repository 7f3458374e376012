import type { OpenAudit } from "../../app/audit";
import { usePane } from "../context";
import { countAssessed } from "../model/clauses";
import { AuditLine } from "./AuditLine";
import { GroupBars } from "./GroupBars";
import { GateLine } from "./GateLine";
import { Notices } from "./Notices";
import { ScoreLine } from "./ScoreLine";

interface Props {
  readonly audit: OpenAudit;
}

/** What is always in sight: which audit this is, how far it is, and where its score stands. */
export function Header({ audit }: Props) {
  const { model, words } = usePane();
  const total = audit.rows.length;
  const done = countAssessed(model, audit.rows);
  return (
    <header className="header">
      <h1 className="unseen">{audit.title.company || words.header.untitled}</h1>
      <AuditLine audit={audit} />
      <div className="progress-line">
        <GroupBars audit={audit} />
        <span>{words.header.progress(done, total)}</span>
      </div>
      <ScoreLine audit={audit} />
      <GateLine audit={audit} />
      <Notices audit={audit} />
    </header>
  );
}
