import type { OpenAudit } from "../../../app/audit";
import { usePane } from "../../context";
import { Gates } from "./Gates";
import { LedgerTable } from "./LedgerTable";
import { Next } from "./Next";
import "./ledger.css";

interface Props {
  readonly audit: OpenAudit;
}

/** How the score comes about, line by line, what decides besides it, and the way to the next grade. */
export default function LedgerView({ audit }: Props) {
  const { model, words } = usePane();
  const { result } = audit;
  if (result === null)
    return <p className="page empty">{model.lost === null ? words.ledger.none : words.header.lost}</p>;
  return (
    <div className="page ledger" tabIndex={-1}>
      {result.complete ? null : <p className="hint">{words.ledger.incomplete(result.open.length)}</p>}
      <LedgerTable audit={audit} result={result} />
      <Gates audit={audit} result={result} />
      <Next audit={audit} result={result} />
    </div>
  );
}
