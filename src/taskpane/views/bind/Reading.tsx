import { readText } from "../../../core/audit/raw";
import { verdictWords, verdictOf } from "../../../core/audit/verdictWords";
import type { BoundClause } from "../../../core/binding/readBound";
import type { Proposal } from "../../../core/binding/propose";
import { bindViewWords } from "../../../words/bindView";
import { bindingWords, sayBoundNotice } from "../../../words/binding";
import { usePane } from "../../context";
import type { Language } from "../../../app/audit";

/** At most so many clauses are shown; the rest is counted. */
const mostShown = 4;

/** How the sheet is understood: its first clauses, what was decided on the way, and what cannot be read. */
export function Reading({ proposal, further }: { readonly proposal: Proposal; readonly further: readonly Proposal[] }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const said = bindingWords[pane.language];
  const { clauses, ids, points, notices, problems } = proposal.reading;
  return (
    <section className="block">
      <h2>{w.reads}</h2>
      <p>{w.count(clauses.length, said.ids[ids], said.points[points])}</p>
      {further.length === 0 ? null : <p>{w.together(countOf([proposal, ...further]), further.length + 1)}</p>}
      <ul className="bind-clauses">
        {clauses.slice(0, mostShown).map((clause) => (
          <li key={clause.row}>
            <span className="bind-id">{clause.id}</span>
            <span>{clause.text || clause.section}</span>
            <span className="bind-got">{gotText(clause, pane.language, w.open)}</span>
          </li>
        ))}
        {clauses.length > mostShown ? <li className="bind-small">{w.more(clauses.length - mostShown)}</li> : null}
      </ul>
      {notices.map((notice) => (
        <p key={JSON.stringify(notice)} className="hint">
          {sayBoundNotice(said, notice)}
        </p>
      ))}
      {problems.length > 0 ? <p className="hint warning">{w.problems(problems.length)}</p> : null}
    </section>
  );
}

const countOf = (tables: readonly Proposal[]): number =>
  tables.reduce((sum, { reading }) => sum + reading.clauses.length, 0);

/** Points and what was got, as "8 / 10" or a verdict's word. */
function gotText({ raw }: BoundClause, language: Language, open: string): string {
  const points = readText(raw.points);
  const verdict = readText(raw.verdict);
  if (verdict === "") return `${open} / ${points}`;
  if (verdict === "partial") return `${readText(raw.awarded)} / ${points}`;
  const word = verdictWords.find(({ kind }) => kind === verdictOf(verdict));
  const text = word === undefined ? verdict : language === "zh-CN" ? word.zh : word.en;
  return `${text} / ${points}`;
}
