import type { ReactNode } from "react";
import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { ledgerWords } from "../../../words/ledger";
import { specialsWords } from "../../../words/specials";
import { usePane } from "../../context";
import { kindName } from "../../model/texts";

interface Props {
  readonly name: ReactNode;
  readonly audit: OpenAudit;
  readonly type: "deduction" | "bonus";
}

/** The special items a line of the ledger adds up, each with the way to its row. */
export function LineSpecials({ name, audit, type }: Props) {
  const { model, words } = usePane();
  const supposed = model.whatIf?.specials[type] ?? 0;
  const items = audit.specials.filter((item) => item.type === type);
  const counted = type === "bonus" ? audit.scheme.bonus.limit : items.length;
  return (
    <>
      {name}
      <ul className="line-why">
        {items.map((item, index) => (
          <Item key={item.index} audit={audit} item={item} remark={index < counted ? "" : words.ledger.notCounted} />
        ))}
        {supposed === 0 ? null : (
          <li>
            <span>{supposed > 0 ? `+${supposed}` : `−${-supposed}`}</span>
            <span>{ledgerWords[model.language].supposed(supposed)}</span>
          </li>
        )}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly audit: OpenAudit;
  readonly item: SpecialRow;
  readonly remark: string;
}

function Item({ audit, item, remark }: ItemProps) {
  const { model, dispatch, words } = usePane();
  const { bonus, deductions } = audit.scheme;
  const points = item.type === "bonus" ? `+${bonus.pointsEach}` : `−${deductions.pointsEach}`;
  const kind = kindName(audit, item.kind, model.language);
  const title = item.description || kind || specialsWords[model.language].types[item.type ?? "deduction"];
  const facts = [title === kind ? "" : kind, item.clause, item.site, remark].filter((fact) => fact !== "");
  return (
    <li>
      <span>{remark === "" ? points : "0"}</span>
      <span>
        <button
          type="button"
          className="link"
          title={words.ledger.showSpecial(title)}
          onClick={() => dispatch({ type: "specialPlaceChosen", index: item.index })}
        >
          {title}
        </button>
        {facts.length === 0 ? "" : ` · ${facts.join(" · ")}`}
      </span>
    </li>
  );
}
