import type { OpenAudit } from "../../../app/audit";
import { format } from "../../../core/number/format";
import { isNegative, type Rational } from "../../../core/number/rational";
import type { LedgerLine, ScoreResult } from "../../../core/score/result";
import { usePane } from "../../context";
import { LineName } from "./LineName";

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
          <Line key={index} audit={audit} result={result} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ audit, result, line }: Props & { readonly line: LedgerLine }) {
  const isTotal = totals.has(line.kind);
  const decimals = Math.max(2, audit.scheme.display.decimals);
  return (
    <tr className={isTotal ? `total line-${line.kind}` : `line-${line.kind}`}>
      <th scope="row">
        <LineName audit={audit} result={result} line={line} />
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
