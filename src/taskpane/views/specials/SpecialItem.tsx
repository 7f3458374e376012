import { DeleteRegular } from "@fluentui/react-icons/headless/svg/delete";
import { EditRegular } from "@fluentui/react-icons/headless/svg/edit";
import { TableSimpleRegular } from "@fluentui/react-icons/headless/svg/table-simple";
import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import { kindName } from "../../model/texts";
import { CorrectionLines } from "./CorrectionLines";
import { asItemEntry, seat } from "./model";
import { SpecialEdit } from "./SpecialEdit";
import type { Specials } from "./useSpecials";

interface Props {
  readonly audit: OpenAudit;
  readonly item: SpecialRow;
  readonly specials: Specials;
}

/** One special item as it stands in the sheet, with its corrective action; or the form that changes both. */
export function SpecialItem({ audit, item, specials }: Props) {
  const { model, say } = usePane();
  const form = specials.state.forms[item.index];
  if (form !== undefined) {
    return (
      <li>
        <SpecialEdit audit={audit} index={item.index} form={form} specials={specials} />
      </li>
    );
  }
  const kind = item.type === null ? specials.items.unreadable : kindName(audit, item.kind, model.language);
  const name = item.description || kind || specials.items.types[item.type ?? "deduction"];
  const facts = [kind, item.clause, item.site, item.evidence].filter((fact) => fact !== "");
  return (
    <li>
      <div className="special-text">
        <p>{name}</p>
        <p className="special-facts">{facts.join(" · ")}</p>
        {item.problems.length === 0 ? null : (
          <p className="field-problem">{item.problems.map((problem) => say.reason(problem)).join(" ")}</p>
        )}
        {item.type === "bonus" || item.correction === undefined ? null : (
          <CorrectionLines correction={item.correction} words={specials.words} />
        )}
      </div>
      <Tools audit={audit} item={item} specials={specials} name={name} />
    </li>
  );
}

function Tools({ audit, item, specials, name }: Props & { readonly name: string }) {
  const { dispatch } = usePane();
  const { act, remove, state, words: own } = specials;
  const { index } = item;
  const tool = (label: string) => ({ size: "small", look: "subtle", title: label, "aria-label": label }) as const;
  return (
    <div className="special-tools">
      <Button
        {...tool(own.edit(name))}
        icon={<EditRegular />}
        data-seat={seat.opener(index)}
        onClick={() => act({ type: "opened", index, entry: asItemEntry(item), seen: audit })}
      />
      <Button
        {...tool(own.inSheet(name))}
        icon={<TableSimpleRegular />}
        onClick={() => dispatch({ type: "specialPlaceChosen", index })}
      />
      <Button
        {...tool(specials.items.removeThis(name))}
        icon={<DeleteRegular />}
        data-seat={seat.remove(index)}
        isIdle={state.removing !== null}
        onClick={() => remove(item)}
      />
    </div>
  );
}
