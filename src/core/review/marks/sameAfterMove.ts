/**
 * Whether two contents are the same when the cells have moved down by `rows` and right by `columns`: references that
 * stay relative are equal, and each held row or column ($) either stayed or moved along, those further down or right
 * moving before those above or left. That is what Excel makes of a formula when rows or columns are inserted. A held
 * reference that somebody changed by hand while nothing moved is a difference.
 */
export function sameAfterMove(before: string, after: string, rows: number, columns: number): boolean {
  if (before === after) return true;
  if (rows === 0 && columns === 0) return false;
  if (withoutLines(before) !== withoutLines(after)) return false;
  return hasMoved(lines(before, /R(\d+)/g), lines(after, /R(\d+)/g), rows)
    ? hasMoved(lines(before, /C(\d+)/g), lines(after, /C(\d+)/g), columns)
    : false;
}

// A name such as SECTOR12 looks like a held row as well: it stays, and at worst the mark counts as changed.
const withoutLines = (content: string): string => content.replaceAll(/([RC])\d+/g, "$1#");
const lines = (content: string, pattern: RegExp): number[] =>
  [...content.matchAll(pattern)].map(([, digits]) => Number(digits));

function hasMoved(before: readonly number[], after: readonly number[], by: number): boolean {
  const stayed = before.filter((line, at) => after[at] === line);
  const moved = before.filter((line, at) => by !== 0 && after[at] === line + by);
  if (stayed.length + moved.length !== before.length) return false;
  return Math.max(-1, ...stayed) < Math.min(Infinity, ...moved);
}
