import type { OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import { isNegative, isZero } from "../../../core/number/rational";
import type { NextGrade, ScoreResult } from "../../../core/score/result";
import { usePane } from "../../context";
import { useMargin, useWayUp } from "../../header/useWayUp";
import { gateName } from "../../model/texts";

interface Props {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
}

/** The way to the next better grade; nothing while the audit is incomplete. */
export function Next({ audit, result }: Props) {
  const { words } = usePane();
  const margin = useMargin(audit);
  if (!result.complete || result.score === null) return null;
  return (
    <section className="block">
      <h2>{words.ledger.next}</h2>
      {result.next === null ? <p>{words.header.best}</p> : <Way audit={audit} next={result.next} />}
      {margin === null ? null : <p>{margin}</p>}
    </section>
  );
}

function Way({ audit, next }: { readonly audit: OpenAudit; readonly next: NextGrade }) {
  const { model, words } = usePane();
  const way = useWayUp(audit);
  if (isNegative(next.distance) || isZero(next.distance)) return <p>{way}</p>;
  const gates = next.blockedBy.map((id) => gateName(audit, id, model.language)).join(words.joint);
  return (
    <>
      <p>
        {way}
        {words.aside(words.header.pointsToNext(formatShortest(next.points, 2)))}
      </p>
      {gates === "" ? null : <p>{words.ledger.blockedBy(gates)}</p>}
    </>
  );
}
