import type { OpenAudit } from "../../../app/audit";
import { format } from "../../../core/number/format";
import { isNegative, type Rational } from "../../../core/number/rational";
import type { LedgerLine, ScoreResult } from "../../../core/score/result";
import { ledgerWords } from "../../../words/ledger";
import type { LedgerViewWords } from "../../../words/shape/ledger";
import { usePane } from "../../context";
import { LineName } from "./LineName";
import { isExact, isTotal, ledgerDecimals, waterfall, type Fall } from "./waterfall";

interface Props {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
}

/** The ledger as a table with a bar below each line: its change, and where that leads. */
export function LedgerTable({ audit, result }: Props) {
  const { model, words } = usePane();
  const own = ledgerWords[model.language];
  const { ledger } = result;
  const decimals = ledgerDecimals(ledger, Math.max(2, audit.scheme.display.decimals));
  const { start, end, falls } = waterfall(ledger, result.points, Number(audit.scheme.fullScore));
  const isRounded = ledger.some(({ change, running }) => ![change, running].every((one) => isExact(one, decimals)));
  return (
    <section className="block">
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
          {ledger.map((line, index) => (
            <Line key={index} {...{ audit, result, line, decimals, own }} fall={falls[index] ?? { from: 0, to: 0 }} />
          ))}
        </tbody>
      </table>
      <p className="ledger-scale">{own.scale(String(start), String(end))}</p>
      {isRounded ? <p className="ledger-scale">{own.rounded}</p> : null}
    </section>
  );
}

interface LineProps extends Props {
  readonly line: LedgerLine;
  readonly decimals: number;
  readonly fall: Fall;
  readonly own: LedgerViewWords;
}

function Line({ audit, result, line, decimals, fall, own }: LineProps) {
  const isSum = isTotal(line.kind);
  const name = isSum ? `total line-${line.kind}` : `line-${line.kind}`;
  const shown = (value: Rational, text: string): string => (isExact(value, decimals) ? text : own.about(text));
  return (
    <>
      <tr className={name}>
        <th scope="row">
          <LineName audit={audit} result={result} line={line} />
        </th>
        <td>{isSum ? "" : shown(line.change, signed(line.change, decimals))}</td>
        <td>{shown(line.running, format(line.running, decimals))}</td>
      </tr>
      <tr className={`fall-row ${name}`} aria-hidden="true">
        <td colSpan={3}>
          <span className="fall" style={{ left: percent(Math.min(fall.from, fall.to)), width: percent(size(fall)) }} />
        </td>
      </tr>
    </>
  );
}

const size = ({ from, to }: Fall): number => Math.abs(to - from);

const percent = (share: number): string => `${share * 100}%`;

function signed(value: Rational, decimals: number): string {
  const text = format(value, decimals);
  return isNegative(value) ? text.replace("-", "−") : `+${text}`;
}
