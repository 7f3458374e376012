import type { Place, RawClause } from "../audit/audit";
import { formatShortest } from "../number/format";
import { cellAddress } from "../review/model/area";
import type { Binding, ColumnRole, IdSource, PointsSource } from "./binding";
import { clauseIds, type IdRow } from "./clauseIds";
import { textOf, type Grid } from "./grid";
import { pointsSource, type Line } from "./line";
import { linesOf } from "./lines";
import type { BoundNotice, BoundProblem } from "./problem";
import { readEntry, type Entry } from "./readEntry";
import { ratingScale } from "./ratingScale";
import { cellOf } from "./boundCell";
import { bonusNotice, noticesOf } from "./boundNotices";
import { wordsOf, type BoundWord } from "./boundWords";
import type { Rational } from "../number/rational";

/** A clause of a bound sheet. */
export interface BoundClause {
  /** Zero-based row where it begins. */
  readonly row: number;
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly criterion: string;
  readonly evidence: string;
  readonly reason: string;
  readonly raw: RawClause;
  /** Name of the group that its id begins with, where that is not its section. */
  readonly group?: string;
}

/** What a bound sheet says, before the core has checked it. */
export interface BoundReading {
  readonly clauses: readonly BoundClause[];
  readonly lines: readonly Line[];
  readonly points: PointsSource;
  /** The highest rating where numbers awarded are ratings of the points; null = they are points. */
  readonly scale: Rational | null;
  readonly ids: IdSource;
  readonly problems: readonly BoundProblem[];
  readonly notices: readonly BoundNotice[];
  /** Every word once, in the order of the sheet. */
  readonly words: readonly BoundWord[];
}

/** Reads the clauses of a bound sheet: ids, points and what each of them got. */
export function readBound(grid: Grid, binding: Binding): BoundReading {
  const rows = grid.rows.filter((row) => row > binding.header[1] && row <= binding.area.bottom);
  const points = pointsSource(grid, binding, rows);
  const lines = linesOf(grid, binding, points);
  const clauses = lines.filter(({ kind }) => kind === "clause");
  const sections = sectionsOf(grid, binding, lines);
  const ids = clauseIds(clauses.map(({ row }) => idRow(grid, binding, row, sections.get(row) ?? "")));
  const style = entryStyle(grid, binding, clauses);
  const scale = ratingScale(grid, binding, clauses);
  const entries = clauses.map((line) => readEntry({ grid, binding, line, style, points, scale }));
  const read = entries.flatMap((entry, index) => {
    const line = clauses[index];
    const id = ids.ids[index]?.id ?? "";
    return line === undefined ? [] : [{ line, id, entry, place: placeOf(binding, line.row) }];
  });
  const blanks = entries.filter(({ isBlankDeduction }) => isBlankDeduction).length;
  return {
    clauses: read.map(({ line, id, entry, place }) =>
      clauseOf(grid, binding, line, id, entry, place, sections, points),
    ),
    lines,
    points,
    scale,
    ids: ids.source,
    problems: read.flatMap(({ id, entry, place }) =>
      entry.problems.map((problem): BoundProblem => ({ place, clause: id === "" ? null : id, ...problem })),
    ),
    notices: [
      ...(scale === null ? [] : [{ id: "ratings-scaled" as const, highest: formatShortest(scale) }]),
      ...noticesOf(grid, binding, clauses, ids, points, blanks),
      ...bonusNotice(lines),
    ],
    words: wordsOf(entries, binding),
  };
}

const idRow = (grid: Grid, binding: Binding, row: number, section: string): IdRow => ({
  cell: cellOf(grid, binding, row, "clause"),
  section,
  inText: idInText(textOf(cellOf(grid, binding, row, "text"))),
});

function placeOf(binding: Binding, row: number): Place {
  const column = binding.columns.clause ?? binding.columns.text ?? binding.area.left;
  return { in: "cell", sheet: binding.sheet, address: cellAddress(row, column), row: row + 1 };
}

function clauseOf(
  grid: Grid,
  binding: Binding,
  line: Line,
  id: string,
  entry: Entry,
  place: Place,
  sections: ReadonlyMap<number, string>,
  points: PointsSource,
): BoundClause {
  const text = (role: ColumnRole): string => textOf(cellOf(grid, binding, line.row, role));
  const reason = text("reason");
  return {
    row: line.row,
    id,
    section: sections.get(line.row) ?? "",
    text: text("text"),
    criterion: text("criterion"),
    evidence: text("evidence"),
    reason,
    raw: { place, id, points: rawPoints(grid, binding, line, points), ...entry.raw, reason },
  };
}

function rawPoints(grid: Grid, binding: Binding, line: Line, source: PointsSource): RawClause["points"] {
  if (source === "equal") return 1;
  if (line.points !== null) return fraction(line);
  const cell = cellOf(grid, binding, line.row, "points");
  const value = cell?.value ?? null;
  if (value === null && cell?.formula !== undefined) return { error: "#GETTING_DATA" };
  return value;
}

/** Points as decimal text; sheets hold decimals, so this is exact. */
const fraction = ({ points }: Line): string => (points === null ? "" : formatShortest(points, 15));

/** "1.2 …", "（3）…" and "4、…" carry their number in front. */
function idInText(text: string): string {
  const match = /^[(（]?(\d+(?:\.\d+){0,5})(?:[)）、．.\s:：]|(?=[\u4e00-\u9fff]))/.exec(text);
  return match?.[1] ?? "";
}

/** The section of every clause: the word in the column of sections, else the heading above it. */
function sectionsOf(grid: Grid, binding: Binding, lines: readonly Line[]): ReadonlyMap<number, string> {
  const sections = new Map<number, string>();
  let heading = "";
  let word = "";
  for (const { row, kind, label } of lines) {
    if (kind === "heading") heading = label;
    if (kind === "subtotal" || kind === "heading") word = "";
    if (kind !== "clause") continue;
    word = textOf(cellOf(grid, binding, row, "section")) || word;
    sections.set(row, `${heading}${heading !== "" && word !== "" ? " / " : ""}${word}`);
  }
  return sections;
}

/** Whether the points awarded are typed, or worked out from the deductions beside them. */
function entryStyle(grid: Grid, binding: Binding, clauses: readonly Line[]): "awarded" | "deducted" {
  const { awarded, deducted } = binding.columns;
  if (awarded === undefined || deducted === undefined) return awarded === undefined ? "deducted" : "awarded";
  const cells = clauses.flatMap(({ row }) => grid.at(row, awarded) ?? []);
  if (cells.length === 0)
    return clauses.some(({ row }) => grid.at(row, deducted) !== undefined) ? "deducted" : "awarded";
  return cells.filter(({ formula }) => formula !== undefined).length * 2 > cells.length ? "deducted" : "awarded";
}
