import { Button } from "../../components/Button";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { usePane } from "../../context";
import { kindName } from "../../model/texts";

interface Props {
  readonly audit: OpenAudit;
  readonly item: SpecialRow;
}

/** One special item as it stands in the sheet. */
export function SpecialItem({ audit, item }: Props) {
  const { model, dispatch, words, say } = usePane();
  const kind = item.type === null ? words.specials.unreadable : kindName(audit, item.kind, model.language);
  const facts = [kind, item.clause, item.site, item.evidence].filter((fact) => fact !== "");
  return (
    <li>
      <div className="special-text">
        <p>{item.description || kind}</p>
        <p className="special-facts">{facts.join(" · ")}</p>
        {item.problems.length === 0 ? null : (
          <p className="field-problem">{item.problems.map((problem) => say.reason(problem)).join(" ")}</p>
        )}
      </div>
      <Button
        size="small"
        look="subtle"
        icon={<DeleteRegular />}
        title={words.specials.remove}
        aria-label={words.specials.removeThis(item.description || kind)}
        onClick={() => dispatch({ type: "specialRemoved", index: item.index })}
      />
    </li>
  );
}
