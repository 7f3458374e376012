import { readNumber } from "../audit/raw";
import type { Cell } from "../book/book";
import type { Rational } from "../number/rational";
import type { Binding, ColumnRole, PointsSource } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import { headingRank } from "./headingRank";
import { headerAt } from "./headings";
import { headingPoints, type Line } from "./line";
import { amountText, pointsIn } from "./marks";
import { isIdLike } from "./profile";
import { bonusWords, signatureWords, subtotalWords, totalWords } from "./roleWords";

const entryRoles: readonly ColumnRole[] = [
  "awarded",
  "deducted",
  "verdict",
  "conforms",
  "fails",
  "partial",
  "notApplicable",
];

/** Reads what single rows are. */
export class RowReader {
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
    if (texts.slice(0, 2).some((text) => bonusWords.test(text)) && this.#isLabelled(row))
      return { ...line, kind: "bonus" };
    if (line.points === null && this.#isSigned(row, texts)) return { ...line, kind: "note" };
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

  /** Where people sign; a clause of such words has a number in front. */
  #isSigned(row: number, texts: readonly string[]): boolean {
    return signatureWords.test(texts[0] ?? "") && !isIdLike(textOf(this.cell(row, "clause")));
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
