import type { OpenAudit } from "../../../app/audit";
import { format } from "../../../core/number/format";
import { isNegative, type Rational } from "../../../core/number/rational";
import type { LedgerLine, ScoreResult } from "../../../core/score/result";
import { usePane } from "../../context";
import { rowOf } from "../../model/clauses";
import { nameOf } from "../../model/texts";

interface Props {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
}

const totals = new Set(["full", "earned", "score", "soFar"]);

/** The ledger as a table: each line with its change and where that leads. */
export function LedgerTable({ audit, result }: Props) {
  const { words } = usePane();
  return (
    <table className="ledger-table">
      <caption>{words.ledger.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.ledger.what}</th>
          <th scope="col">{words.ledger.change}</th>
          <th scope="col">{words.ledger.running}</th>
        </tr>
      </thead>
      <tbody>
        {result.ledger.map((line, index) => (
          <Line key={index} audit={audit} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ audit, line }: { readonly audit: OpenAudit; readonly line: LedgerLine }) {
  const isTotal = totals.has(line.kind);
  const decimals = Math.max(2, audit.scheme.display.decimals);
  return (
    <tr className={isTotal ? `total line-${line.kind}` : `line-${line.kind}`}>
      <th scope="row">
        <LineName audit={audit} line={line} />
      </th>
      <td>{isTotal ? "" : signed(line.change, decimals)}</td>
      <td>{format(line.running, decimals)}</td>
    </tr>
  );
}

function signed(value: Rational, decimals: number): string {
  const text = format(value, decimals);
  return isNegative(value) ? text.replace("-", "−") : `+${text}`;
}

function LineName({ audit, line }: { readonly audit: OpenAudit; readonly line: LedgerLine }) {
  const { model, dispatch, words, say } = usePane();
  const { clause } = line;
  const kind = say.line(line.kind);
  if (clause === null) return kind;
  const row = rowOf(audit, clause);
  return (
    <>
      <button
        type="button"
        className="link"
        title={words.ledger.show(clause)}
        onClick={() => dispatch({ type: "placeChosen", clause })}
      >
        {clause}
      </button>{" "}
      {row === null ? "" : nameOf(audit, row, model.language)} <span className="line-name">{kind}</span>
    </>
  );
}
