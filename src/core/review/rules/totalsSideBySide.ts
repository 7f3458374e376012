import type { Finding } from "../finding";
import { areaAddress, cellAddress } from "../model/area";
import type { CellModel } from "../model/cellModel";
import { copyFormula } from "../model/copyFormula";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { spansKey, totalOf, type Span, type Total } from "../model/totals";
import { finding, type Rule } from "../rule";

/** Totals side by side that do not read the same lines: one begins or ends elsewhere, or is put together otherwise. */
export const totalsSideBySide: Rule = {
  ids: ["unequal-ranges", "mixed-totals"],
  check: ({ sheets }) => sheets.flatMap(checkSheet),
};

function checkSheet(sheet: SheetModel): Finding[] {
  const totals = sheet.formulas.flatMap((cell) => totalOf(cell) ?? []);
  return peerGroups(totals).flatMap((group) => judge(sheet, group));
}

/** Totals of columns that stand in one row, totals of rows that stand in one column without a gap. */
function peerGroups(totals: readonly Total[]): readonly (readonly Total[])[] {
  const lines = groupBy(totals, ({ cell, direction, call, spans }) => {
    const side = (spans[0]?.from ?? 0) < 0 ? "before" : "after";
    return `${direction} ${direction === "column" ? cell.row : cell.column} ${call} ${side}`;
  });
  return [...lines.values()].flatMap((line) => (line[0]?.direction === "column" ? [line] : withoutGaps(line)));
}

function withoutGaps(line: readonly Total[]): Total[][] {
  const parts: Total[][] = [];
  for (const total of line) {
    const last = parts.at(-1)?.at(-1);
    if (last && total.cell.row - last.cell.row === 1) parts.at(-1)?.push(total);
    else parts.push([total]);
  }
  const most = [...groupBy(line, spansKey).values()].sort((one, other) => other.length - one.length)[0] ?? [];
  const common = most.length >= 4 && most.length * 4 >= line.length * 3;
  // A total that stands alone is measured against what the whole column does.
  return parts.map((part) =>
    part.length === 1 && common ? [...part, ...most.filter((one) => one !== part[0])] : part,
  );
}

function judge(sheet: SheetModel, group: readonly Total[]): Finding[] {
  const kinds = [...groupBy(group, spansKey).values()].sort((one, other) => other.length - one.length);
  const [first, second] = kinds;
  if (!first || !second) return [];
  const tie = first.length === second.length;
  if (tie && first.length > 2) return [];
  const peer = first[0];
  if (!peer) return [];
  const series = raggedSeries(sheet, group);
  if (series !== null) return accuse(sheet, series.short, series.peer, 0);
  const accused = (tie ? kinds : kinds.slice(1)).filter((kind) => tie || matters(sheet, kind, peer)).flat();
  if (tie && !kinds.slice(1).some((kind) => matters(sheet, kind, peer))) return [];
  return accuse(sheet, accused, tie ? (second[0] ?? peer) : peer, tie ? 0 : first.length);
}

/** Series that begin in one line and are each read to their own last number, and the few totals that stop before it. */
function raggedSeries(sheet: SheetModel, group: readonly Total[]): { short: Total[]; peer: Total } | null {
  const begins = new Set(group.map(({ spans }) => (spans.length === 1 ? spans[0]?.from : undefined)));
  const whole = group.filter((total) => readsToTheEnd(sheet, total));
  const [peer] = whole;
  const ends = new Set(whole.map(({ spans }) => spans[0]?.to));
  const short = group.filter((total) => !whole.includes(total));
  const isSeries = begins.size === 1 && !begins.has(undefined) && ends.size >= 3;
  return peer !== undefined && isSeries && short.length * 4 <= whole.length ? { short, peer } : null;
}

/** The range ends with a number, and no other one follows at once. */
function readsToTheEnd(sheet: SheetModel, { cell, direction, spans }: Total): boolean {
  const to = spans.at(-1)?.to ?? 0;
  const at = (line: number): CellModel | undefined =>
    direction === "column" ? sheet.at(cell.row + line, cell.column) : sheet.at(cell.row, cell.column + line);
  return to < 0 && at(to)?.kind === "number" && (to === -1 || at(to + 1)?.kind !== "number");
}

/** A line more or less is no fault when the line is empty on the whole sheet: a spacer. */
function matters(sheet: SheetModel, kind: readonly Total[], peer: Total): boolean {
  const one = kind[0];
  if (!one) return false;
  const own = one.direction === "column" ? one.cell.row : one.cell.column;
  const [mine, theirs] = [linesRead(one.spans), linesRead(peer.spans)];
  const differing = [...new Set([...mine, ...theirs])].filter((line) => mine.has(line) !== theirs.has(line));
  const short = isPart(mine, theirs) ? kind : isPart(theirs, mine) ? [peer] : [];
  if (short.length > 0 && short.every((total) => differing.every((line) => takesAllOff(sheet, total, line))))
    return false;
  return differing.some((line) => {
    const cells = one.direction === "column" ? sheet.row(own + line) : sheet.column(own + line);
    return cells.length > 0;
  });
}

const isPart = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].every((line) => other.has(line));

/** A cell that takes off again all that the total adds up, as the passengers who get off at the last stop. */
function takesAllOff(sheet: SheetModel, { cell, direction }: Total, line: number): boolean {
  const read = direction === "column" ? sheet.at(cell.row + line, cell.column) : sheet.at(cell.row, cell.column + line);
  const [range] = cell.formula.references;
  return (
    read?.formula?.references.some(
      ({ area }) => range !== undefined && areaAddress(area) === areaAddress(range.area),
    ) === true && read.formula.pattern.startsWith("-")
  );
}

function linesRead(spans: readonly Span[]): Set<number> {
  const lines = new Set<number>();
  for (const { from, to } of spans) for (let line = from; line <= Math.min(to, from + 20_000); line++) lines.add(line);
  return lines;
}

/** `peers`: how many agree with the peer; 0 in a tie, where nobody can say which of them is right. */
function accuse(sheet: SheetModel, accused: readonly Total[], peer: Total, peers: number): Finding[] {
  const first = accused[0];
  if (!first) return [];
  const whole = [...accused, peer].every(({ spans }) => spans.length === 1);
  return [
    finding(
      sheet.name,
      accused.map(({ cell }) => cell),
      {
        rule: whole ? "unequal-ranges" : "mixed-totals",
        category: "formula",
        severity: "warning",
        facts: {
          formula: first.cell.formula.text,
          peer: peer.cell.formula.text,
          peerCell: cellAddress(peer.cell.row, peer.cell.column),
          peers: Math.max(peers, 1),
        },
        expected: peers === 0 ? null : copyFormula(peer.cell.formula.text, peer.cell, first.cell),
      },
    ),
  ];
}
