import { placeOf } from "../../../app/bindSheet";
import { bindViewWords } from "../../../words/bindView";
import { usePane } from "../../context";
import { joinable } from "./model";
import type { Bind } from "./useBind";

/** Further tables of the same kind, to be ticked where they belong to the same audit. */
export function Further({ bind: { model, act } }: { readonly bind: Bind }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const tables = joinable(model);
  if (tables.length === 0) return null;
  return (
    <fieldset className="block bind-further">
      <legend>{w.further}</legend>
      <p className="bind-small">{w.furtherHint}</p>
      {tables.map(([index, table]) => (
        <label key={index} className="bind-tick">
          <input
            type="checkbox"
            checked={model.further.includes(index)}
            onChange={(event) => act({ type: "joined", proposal: index, isIn: event.target.checked })}
          />
          <span>{w.furtherTable(placeOf(table), table.reading.clauses.length)}</span>
        </label>
      ))}
    </fieldset>
  );
}
