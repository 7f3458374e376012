import { readNumber } from "../audit/raw";
import type { Cell } from "../book/book";
import { add, equals, ZERO, type Rational } from "../number/rational";
import type { Binding, ColumnRole, PointsSource } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import { headerAt } from "./headings";
import { amountText, pointsIn, pointsOfHeading } from "./marks";
import { headingRank } from "./headingRank";
import { subtotalWords, totalWords } from "./roleWords";

/** A row of a bound table. A clause may go on in rows that share its points; they stand in `also`. */
export interface Line {
  readonly row: number;
  readonly kind: "clause" | "heading" | "subtotal" | "total" | "note" | "header";
  /** What its first texts say. */
  readonly label: string;
  readonly points: Rational | null;
  readonly also: readonly number[];
}

/** Where a table's points come from. */
export function pointsSource(grid: Grid, binding: Binding, rows: readonly number[]): PointsSource {
  if (binding.columns.points !== undefined) return "column";
  const { text } = binding.columns;
  const written = rows.filter((row) => text !== undefined && pointsIn(textOf(shownAt(grid, row, text))) !== null);
  if (written.length * 2 >= rows.length && written.length > 0) return "text";
  return headingPoints(grid, binding) === null ? "equal" : "heading";
}

/** Points that the heading of the score gives every clause; null when it says none. */
export function headingPoints(grid: Grid, { header, columns }: Binding): string | null {
  const { awarded } = columns;
  if (awarded === undefined) return null;
  return pointsOfHeading([header[0], header[1]].map((row) => textOf(shownAt(grid, row, awarded))).join(" "));
}

const entryRoles: readonly ColumnRole[] = [
  "awarded",
  "deducted",
  "verdict",
  "conforms",
  "fails",
  "partial",
  "notApplicable",
];

/** What every row below the headings is. */
export function linesOf(grid: Grid, binding: Binding, source: PointsSource): readonly Line[] {
  const rows = grid.rows.filter((row) => row > binding.header[1] && row <= binding.area.bottom);
  const reader = new RowReader(grid, binding, source);
  const lines: Line[] = [];
  for (const [index, row] of rows.entries()) {
    const line = reader.line(row);
    const last = lines.at(-1);
    if (reader.continues(row, last)) lines[lines.length - 1] = { ...last, also: [...last.also, row] };
    else lines.push(line);
    if (line.kind === "total" && endsTable(rows, index, reader)) break;
  }
  return withPricedHeadings(lines, reader);
}

/** A total ends the table, unless further sums follow after further clauses: then it was that of a section. */
function endsTable(rows: readonly number[], index: number, reader: RowReader): boolean {
  let hasClause = false;
  for (let at = index + 1; at < rows.length; at++) {
    const { kind } = reader.line(rows[at] ?? 0);
    if (kind === "clause") hasClause = true;
    else if (kind === "subtotal" || kind === "total") return !hasClause;
  }
  return true;
}

/** Reads what single rows are. */
class RowReader {
  readonly #known = new Map<number, Line>();

  constructor(
    readonly grid: Grid,
    readonly binding: Binding,
    readonly source: PointsSource,
  ) {}

  line(row: number): Line {
    const found = this.#known.get(row);
    if (found !== undefined) return found;
    const made = this.#read(row);
    this.#known.set(row, made);
    return made;
  }

  /** A row that shares the merged points of the clause above it, or the merged cells that say what was given. */
  continues(row: number, last: Line | undefined): last is Line {
    const column = this.binding.columns.points;
    if (last?.kind !== "clause" || column === undefined || this.source !== "column") return false;
    const merge = this.grid.mergeAt(row, column);
    return (merge !== undefined && merge.top === last.row && merge.top < row) || this.#goesOn(row, last.row);
  }

  /** Without word of merged cells: a further text under a clause, with neither points nor a number of its own. */
  #goesOn(row: number, first: number): boolean {
    const keys = (["clause", "section"] as const).filter((role) => this.cell(first, role) !== undefined);
    const isBare = [...keys, "points" as const].every((role) => this.cell(row, role) === undefined);
    return keys.length > 0 && isBare && this.cell(row, "text") !== undefined;
  }

  cell(row: number, role: ColumnRole): Cell | undefined {
    const column = this.binding.columns[role];
    return column === undefined ? undefined : this.grid.at(row, column);
  }

  /** Whether somebody wrote down a result; sums that a formula makes are none. */
  isEntered(row: number): boolean {
    return entryRoles.some((role) => {
      const cell = this.cell(row, role);
      return cell !== undefined && !isSum(cell);
    });
  }

  #read(row: number): Line {
    const cells = this.grid.cellsIn(row);
    const texts = cells.filter(({ value }) => typeof value === "string" && value.trim() !== "").map(textOf);
    const label = labelOf(texts);
    const line = { row, label, points: this.#points(row), also: [] };
    if (this.#isHeader(row)) return { ...line, kind: "header" };
    const sum = sumKind(texts);
    if (sum !== null) return { ...line, kind: sum };
    if (isSum(this.cell(row, "points")) && !this.isEntered(row)) return { ...line, kind: "subtotal" };
    return { ...line, kind: this.#isClause(row, line.points) ? "clause" : this.#isLabelled(row) ? "heading" : "note" };
  }

  #isHeader(row: number): boolean {
    const { header, columns } = this.binding;
    const labels = Object.values(columns).filter((column) => textOf(this.grid.at(row, column)) !== "");
    if (labels.length < 2) return false;
    const repeats = labels.filter((column) =>
      [header[0], header[1]].some(
        (one) => textOf(shownAt(this.grid, one, column)) === textOf(this.grid.at(row, column)),
      ),
    );
    return (
      repeats.length === labels.length || (repeats.length * 2 > labels.length && headerAt(this.grid, row) !== null)
    );
  }

  #points(row: number): Rational | null {
    const { points, text } = this.binding.columns;
    if (this.source === "equal") return null;
    if (this.source === "heading") return this.#hasSiblingId(row) ? this.#each() : null;
    const cell = this.source === "column" ? this.grid.at(row, points ?? 0) : shownAt(this.grid, row, text ?? 0);
    const written = this.source === "column" ? textOf(cell) : (pointsIn(textOf(cell)) ?? "");
    const number = readNumber(typeof cell?.value === "number" ? cell.value : amountText(written));
    return number.ok ? number.value : null;
  }

  #each(): Rational | null {
    const number = readNumber(headingPoints(this.grid, this.binding) ?? "");
    return number.ok ? number.value : null;
  }

  #isClause(row: number, points: Rational | null): boolean {
    if (!this.#isLabelled(row) || this.#isWide(row)) return false;
    if (points !== null && this.source !== "heading") return true;
    const isSummed = entryRoles.some((role) => isSum(this.cell(row, role)));
    if (this.isEntered(row) && !isSummed) return true;
    if (this.source === "equal" || this.source === "heading")
      return this.cell(row, "text") !== undefined && this.#hasSiblingId(row);
    return this.source === "column" && !isDash(textOf(this.cell(row, "points")));
  }

  /** Where clauses have ids, a text without one is a heading or a note. */
  #hasSiblingId(row: number): boolean {
    return this.binding.columns.clause === undefined || this.cell(row, "clause") !== undefined;
  }

  #isLabelled(row: number): boolean {
    return (["text", "clause", "section"] as const).some((role) => textOf(this.#shown(row, role)) !== "");
  }

  #shown(row: number, role: ColumnRole): Cell | undefined {
    const column = this.binding.columns[role];
    return column === undefined ? undefined : shownAt(this.grid, row, column);
  }

  /** One text over most of the table is a heading or a note. */
  #isWide(row: number): boolean {
    const { left, right } = this.binding.area;
    return this.grid.cellsIn(row).some(({ column }) => {
      const merge = this.grid.mergeAt(row, column);
      return merge !== undefined && merge.top === row && (merge.right - merge.left + 1) * 5 >= (right - left + 1) * 3;
    });
  }
}

/** The first words of a row; a number such as "一、" goes with the words after it. */
function labelOf(texts: readonly string[]): string {
  const words = texts.filter((text) => !/^[\d.]+$/.test(text));
  const [first = texts[0] ?? "", second] = words;
  return first.length <= 4 && headingRank(first) !== null && second !== undefined ? `${first}${second}` : first;
}

/** No points at all, or a sign that there are none. */
const isDash = (text: string): boolean => /^[-–—/\\]*$/.test(text);

const isSum = (cell: Cell | undefined): boolean =>
  cell?.formula !== undefined && /^=\s*(ROUND\()?(SUM|SUBTOTAL)\([^,)]*:[^)]*\)/i.test(cell.formula);

function sumKind(texts: readonly string[]): "subtotal" | "total" | null {
  for (const text of texts.slice(0, 3)) {
    const plain = text.replace(/[\s:：]+/g, " ").trim();
    const tight = plain.replace(/ /g, "");
    if (tight.length <= 20 && subtotalWords.test(plain)) return "subtotal";
    if (tight.length <= 20 && (totalWords.test(plain) || totalWords.test(tight))) return "total";
  }
  return null;
}

/** Headings that name the points of their clauses are no clauses: by their numbers, or by what follows adding up. */
function withPricedHeadings(lines: readonly Line[], reader: RowReader): readonly Line[] {
  const made = [...lines];
  const ids = lines.map(({ row }) => idText(reader, row));
  const clauses = lines.filter(({ kind }) => kind === "clause").length;
  const named = lines.filter(({ kind }, index) => kind === "clause" && ids[index] !== "").length;
  const rank = (index: number): number | null => {
    const line = made[index];
    const styled = line === undefined ? null : headingRank(ids[index] || line.label);
    return styled ?? (named * 5 >= clauses * 4 && ids[index] === "" ? 9 : null);
  };
  for (let index = made.length - 1; index >= 0; index--) {
    const line = made[index];
    if (line?.kind !== "clause") continue;
    if (isPrefixOfNext(made, ids, index) || addsUpNext(made, index, rank, reader))
      made[index] = { ...line, kind: "heading" };
  }
  return made;
}

const idText = (reader: RowReader, row: number): string => {
  const column = reader.binding.columns.clause;
  return column === undefined ? "" : textOf(reader.grid.at(row, column));
};

function isPrefixOfNext(lines: readonly Line[], ids: readonly string[], index: number): boolean {
  const own = (ids[index] ?? "").replace(/[.、．]$/, "");
  if (own === "") return false;
  let next = index + 1;
  while (lines[next]?.kind === "header") next += 1;
  const following = ids[next] ?? "";
  return (
    following.length > own.length &&
    [".", "-", "．"].includes(following.charAt(own.length)) &&
    following.startsWith(own)
  );
}

/** A row with the look of a heading and without a result, whose points are the sum of the clauses up to its like. */
function addsUpNext(
  lines: readonly Line[],
  index: number,
  rank: (index: number) => number | null,
  reader: RowReader,
): boolean {
  const [line, own] = [lines[index], rank(index)];
  if (line === undefined || line.points === null || own === null || reader.isEntered(line.row)) return false;
  let sum = ZERO;
  let count = 0;
  for (let at = index + 1; at < lines.length; at++) {
    const next = lines[at];
    const other = rank(at);
    if (next === undefined || (other !== null && other <= own)) break;
    if (next.kind !== "clause") continue;
    sum = add(sum, next.points ?? ZERO);
    count += 1;
  }
  return count > 0 && equals(sum, line.points);
}
