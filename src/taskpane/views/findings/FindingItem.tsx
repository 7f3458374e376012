import { DeleteRegular } from "@fluentui/react-icons/headless/svg/delete";
import { EditRegular } from "@fluentui/react-icons/headless/svg/edit";
import { TableSimpleRegular } from "@fluentui/react-icons/headless/svg/table-simple";
import type { FindingRow, OpenAudit } from "../../../app/audit";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import { FindingForm } from "./FindingForm";
import { classNameOf } from "./classNameOf";
import { seat } from "./model";
import { openEdit, type Findings } from "./useFindings";

interface Props {
  readonly audit: OpenAudit;
  readonly findings: Findings;
  readonly finding: FindingRow;
  /** Its clause is plain to see and need not be said. */
  readonly isInCard?: boolean;
}

/** One finding as it stands in the sheet, or the form that changes it. */
export function FindingItem({ audit, findings, finding, isInCard = false }: Props) {
  const id = `edit ${finding.index}` as const;
  if (findings.state.forms[id] !== undefined) {
    return (
      <li>
        <FindingForm audit={audit} findings={findings} id={id} />
      </li>
    );
  }
  return (
    <li className="finding">
      <Told audit={audit} findings={findings} finding={finding} isInCard={isInCard} />
      <Tools audit={audit} findings={findings} finding={finding} />
    </li>
  );
}

function Told({ audit, findings, finding, isInCard = false }: Props) {
  const { model } = usePane();
  return (
    <div className="special-text">
      <p className="finding-head">
        <span className={`finding-class ${finding.class ?? "unknown"}`}>
          {classNameOf(audit, finding.class, model.language) ?? findings.words.unknownClass}
        </span>
        {isInCard ? null : <ToClause audit={audit} findings={findings} finding={finding} />}
      </p>
      <p className="finding-text">{finding.text}</p>
      {finding.evidence === "" ? null : <p className="special-facts">{finding.evidence}</p>}
      {finding.link === "" ? null : <Link to={finding.link} />}
    </div>
  );
}

function ToClause({ audit, findings, finding: { clause } }: Props) {
  const { dispatch } = usePane();
  const go = (): void => {
    dispatch({ type: "viewChosen", view: "score" });
    dispatch({ type: "clauseChosen", clause, focus: "row" });
  };
  if (!audit.rows.some((row) => row.id === clause)) return clause;
  return (
    <button type="button" className="link" aria-label={findings.words.toClause(clause)} onClick={go}>
      {clause}
    </button>
  );
}

/** Only addresses of the web are opened from here; everything else is shown as it is written. */
function Link({ to }: { readonly to: string }) {
  const isAddress = /^https?:\/\/[^\s]+$/i.test(to.trim());
  return (
    <p className="special-facts">
      {isAddress ? (
        <a href={to.trim()} target="_blank" rel="noopener noreferrer">
          {to}
        </a>
      ) : (
        to
      )}
    </p>
  );
}

function Tools({ audit, findings, finding }: Props) {
  const { words, state, remove, show } = findings;
  const name = words.one(finding.clause, finding.text);
  return (
    <div className="finding-tools">
      <Button
        size="small"
        look="subtle"
        icon={<EditRegular />}
        title={words.edit(name)}
        aria-label={words.edit(name)}
        data-seat={seat.opener(`edit ${finding.index}`)}
        onClick={() => openEdit(findings, audit, finding)}
      />
      <Button
        size="small"
        look="subtle"
        icon={<TableSimpleRegular />}
        title={words.inSheet(name)}
        aria-label={words.inSheet(name)}
        onClick={() => show(finding)}
      />
      <Button
        size="small"
        look="subtle"
        icon={<DeleteRegular />}
        title={words.remove(name)}
        aria-label={words.remove(name)}
        data-seat={seat.remove(finding.index)}
        isIdle={state.removing !== null}
        onClick={() => remove(finding)}
      />
    </div>
  );
}
