import { columnRoles, type ColumnRole } from "../../../core/binding/binding";
import { textOf } from "../../../core/binding/grid";
import type { Proposal } from "../../../core/binding/propose";
import { columnLetters } from "../../../core/review/model/area";
import { bindViewWords } from "../../../words/bindView";
import { bindingWords } from "../../../words/binding";
import { LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { roleOf, type BindModel } from "./model";
import type { Bind } from "./useBind";

interface Props {
  readonly bind: Bind;
  readonly proposal: Proposal;
}

/** Every column of the table: its heading, what stands below it, and what it means. */
export function Columns({ bind: { model, act }, proposal }: Props) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const { roles } = bindingWords[pane.language];
  const options = [
    ["", w.unused] as const,
    ...columnRoles.filter((role) => role !== "other").map((role) => [role, roles[role]] as const),
  ];
  return (
    <section className="block">
      <h2>{w.columns}</h2>
      <p className="bind-small">{w.columnsHint}</p>
      <ul className="bind-columns">
        {proposal.headings.map(({ column, text }) => (
          <li key={column}>
            <LabelledSelect
              label={w.column(columnLetters(column), text.replace(/\n/g, " / "))}
              value={roleOf(proposal, column) ?? ""}
              options={options}
              onChoose={(role) => act({ type: "corrected", column, role: role === "" ? null : (role as ColumnRole) })}
            />
            <p className="bind-small">{exampleText(examples(model, proposal, column), w)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const exampleText = (values: readonly string[], w: (typeof bindViewWords)["zh-CN"]): string =>
  values.length === 0 ? w.noExample : w.example(values.join(" · "));

const mostExamples = 3;
const longestExample = 24;

/** What stands in a column of the first clauses. */
function examples({ found }: BindModel, { binding, reading }: Proposal, column: number): readonly string[] {
  const sheet = found?.book.sheets.find(({ name }) => name === binding.sheet);
  const rows = new Set(reading.clauses.map(({ row }) => row));
  const texts = new Set<string>();
  for (const cell of sheet?.cells ?? []) {
    if (texts.size >= mostExamples) break;
    if (cell.column === column && rows.has(cell.row)) texts.add(shortened(textOf(cell)));
  }
  return [...texts].filter((text) => text !== "");
}

const shortened = (text: string): string =>
  text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text;
