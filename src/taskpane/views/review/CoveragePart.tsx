import { usePane } from "../../context";
import { CellLinks } from "./CellLinks";
import type { PartProps } from "./part";
import { useWords } from "./useWords";

/** What was looked at, and plainly what was not. */
export function CoveragePart({ book, report }: PartProps) {
  const { words: pane } = usePane();
  const { words, rules } = useWords();
  const { analysed, formulas, notAnalysed, rulesFailed, readInPart, followed } = report.review.coverage;
  const w = words.coverage;
  const sheets = [...new Set(notAnalysed.map(({ sheet }) => sheet))];
  const failed = rulesFailed.map(({ rule }) => rules.rules[rule].title).join(pane.joint);
  const guarded = book.sheets.filter(({ protection }) => protection !== null).map(({ name }) => name);
  const isWhole = notAnalysed.length + rulesFailed.length + readInPart.length === 0 && followed;
  return (
    <section className="block review-coverage">
      <p>{formulas === 0 ? w.noFormulas : w.analysed(analysed, formulas)}</p>
      {isWhole && formulas > 0 ? <p>{w.all}</p> : null}
      {notAnalysed.length === 0 ? null : <p className="hint warning">{w.notAnalysed(notAnalysed.length)}</p>}
      {sheets.map((sheet) => (
        <div key={sheet}>
          <strong>{sheet}</strong>
          <CellLinks
            sheet={sheet}
            cells={notAnalysed.filter((one) => one.sheet === sheet).map(({ cell }) => cell)}
            most={40}
          />
        </div>
      ))}
      {failed === "" ? null : <p className="hint warning">{w.rulesFailed(failed)}</p>}
      {readInPart.length === 0 ? null : <p className="hint warning">{w.inPart(readInPart.join(pane.joint))}</p>}
      {followed ? null : <p className="hint warning">{rules.report.notFollowed}</p>}
      {guarded.length === 0 ? null : <p>{w.protectedSheets(guarded.join(pane.joint))}</p>}
      <p className="review-small">{w.leftOut}</p>
    </section>
  );
}
