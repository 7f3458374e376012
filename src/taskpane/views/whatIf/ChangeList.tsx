import type { ClausePatch } from "../../../app/audit";
import type { WhatIfDialogWords } from "../../../words/shape/whatIf";
import { usePane, type Pane } from "../../context";
import { textInSheet } from "../../model/draft";
import { nameOf } from "../../model/texts";
import type { Supposed } from "../../model/whatIf";

interface Props {
  readonly changes: readonly Supposed[];
  readonly words: WhatIfDialogWords;
}

/** What would change, field by field. */
export function ChangeList({ changes, words }: Props) {
  if (changes.length === 0) return null;
  return (
    <table className="change-list">
      <thead>
        <tr>
          <th scope="col">{words.clause}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      {changes.map((change) => (
        <Clause key={change.row.id} change={change} words={words} />
      ))}
    </table>
  );
}

type Field = keyof ClausePatch;

const fields = ["verdict", "sampled", "failed", "awarded", "evidence", "reason"] as const satisfies readonly Field[];

function Clause({ change, words }: { readonly change: Supposed; readonly words: WhatIfDialogWords }) {
  const pane = usePane();
  const audit = pane.model.whatIf?.base;
  const name = audit === undefined ? "" : nameOf(audit, change.row, pane.model.language);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span className="clause-id">{change.row.id}</span> {name}
        </th>
      </tr>
      {fields.map((field) =>
        change.patch[field] === undefined ? null : (
          <tr key={field}>
            <th scope="row">{words.field[field]}</th>
            <td>{before(pane, change, field, words)}</td>
            <td>{after(pane, change, field, words)}</td>
          </tr>
        ),
      )}
    </tbody>
  );
}

function before({ words: pane }: Pane, { row }: Supposed, field: Field, words: WhatIfDialogWords): string {
  if (field === "verdict") return row.verdict === null ? words.unknown : pane.verdicts[row.verdict];
  return textInSheet(row, field) || words.blank;
}

function after({ words: pane }: Pane, { patch }: Supposed, field: Field, words: WhatIfDialogWords): string {
  if (field === "verdict") return patch.verdict === undefined ? "" : pane.verdicts[patch.verdict];
  return patch[field] === "" ? words.blank : (patch[field] ?? "");
}
