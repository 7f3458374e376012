const LINE = 15;
const MOST_LINES = 20;

/** Wide characters (Chinese, full-width) take a little more than two places of a column's width. */
function places(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2.1 : 1), 0);
}

/** Lines a text needs in a column of that width (in characters). */
function lines(text: string, width: number): number {
  return text.split("\n").reduce((sum, part) => sum + linesOf(places(part) / width), 0);
}

/** Lines that break between words are not filled to the end. */
const linesOf = (full: number): number => (full <= 1 ? 1 : Math.ceil(full * 1.1));

/** Height in points of a row whose wrapped texts stand in columns of these widths. */
export function textHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  const most = cells.reduce((top, { text, width }) => Math.max(top, lines(text, width)), 1);
  return LINE * Math.min(most, MOST_LINES) + 3;
}
