import type { ReactElement } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import { bounded } from "../edits/blocks";
import { regionsHint } from "../regions/regions";
import { spotName } from "../model/spot";

const mostCells = 50_000;
const shortened = (number: number): string => String(Number(number.toPrecision(10)));

/** Sum, count and average of the selected cells, as Excel's status bar has them; and the active cell for a reader. */
export function StatusBar({ desk, words }: { desk: Desk; words: PreviewWords }): ReactElement {
  const { row, column } = desk.active;
  const { sheet } = desk.get();
  const text = desk.book.text(sheet, row, column) || words.blank;
  const list = desk.book.listOf(sheet, row, column) !== null;
  return (
    <footer className="status-bar">
      <span className="unseen" role="status">
        {words.cellSays(spotName({ row, column }), text, list)}
      </span>
      <span id={regionsHint} className="regions-hint">
        {words.regionsHint}
      </span>
      <span>{summary(desk, words)}</span>
    </footer>
  );
}

function summary(desk: Desk, words: PreviewWords): string {
  const { sheet } = desk.get();
  const block = bounded(desk.book, sheet, desk.block);
  if (block.rows * block.columns < 2 || block.rows * block.columns > mostCells) return "";
  let [filled, numbers, sum] = [0, 0, 0];
  for (let row = block.row; row < block.row + block.rows; row += 1)
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const { value } = desk.book.cell(sheet, row, column);
      if (value !== null) filled += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  if (numbers === 0) return filled > 0 ? words.count(filled) : "";
  return words.status(filled, shortened(sum), shortened(sum / numbers));
}
