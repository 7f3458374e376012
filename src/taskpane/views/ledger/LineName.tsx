import type { AuditRow, OpenAudit } from "../../../app/audit";
import { formatShortest } from "../../../core/number/format";
import type { LedgerLine, ScoreResult } from "../../../core/score/result";
import { usePane, type Pane } from "../../context";
import { rowOf } from "../../model/clauses";
import { nothing } from "../../model/draft";
import { nameOf } from "../../model/texts";
import { verdictText } from "../verdictText";
import { division } from "./division";
import { LineSpecials } from "./LineSpecials";
import { TotalLink } from "./TotalLink";

interface Props {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
  readonly line: LedgerLine;
}

/** What a line of the ledger is about, and why it changes the score. */
export function LineName({ audit, result, line }: Props) {
  const { say } = usePane();
  const row = rowOf(audit, line.clause);
  if (row !== null) return <ClauseLine audit={audit} result={result} row={row} />;
  // A clause that is gone from the sheet has no cell to lead to.
  if (line.clause !== null) return line.clause;
  const name = say.line(line.kind);
  const link = <TotalLink name={name} kind={line.kind} />;
  if (line.kind === "deductions") return <LineSpecials name={link} audit={audit} type="deduction" />;
  if (line.kind === "bonus") return <LineSpecials name={link} audit={audit} type="bonus" />;
  if (line.kind !== "normalisation") return link;
  return (
    <>
      {link}
      <p className="line-why">{division(audit, result)}</p>
    </>
  );
}

interface ClauseProps {
  readonly audit: OpenAudit;
  readonly result: ScoreResult;
  readonly row: AuditRow;
}

function ClauseLine({ audit, result, row }: ClauseProps) {
  const pane = usePane();
  const { model, dispatch, words } = pane;
  return (
    <>
      <button
        type="button"
        className="link"
        title={words.ledger.show(row.id)}
        onClick={() => dispatch({ type: "placeChosen", clause: row.id })}
      >
        {row.id}
      </button>{" "}
      {nameOf(audit, row, model.language)}
      <p className="line-why">{[verdictOf(pane, result, row), row.reason].filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** The verdict with the share it left: samples in order, points awarded. */
function verdictOf({ words }: Pane, result: ScoreResult, row: AuditRow): string {
  const word = verdictText(words, row, nothing);
  const scored = result.clauses.find((clause) => clause.id === row.id);
  if (row.verdict !== "partial" || scored === undefined || scored.earned === null) return word;
  return `${word} ${formatShortest(scored.earned)}/${formatShortest(scored.points)}`;
}
