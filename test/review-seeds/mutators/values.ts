import type { CellValue } from "../../../src/core/book/book";
import { cellAt, edited, formulaAt, spot, type Spot } from "../book";
import type { Fault, FaultKind, Slip } from "../fault";
import type { ClauseTable, Instance, Parts } from "../layout";
import type { Random } from "../random";
import { columnCells, oneFormula } from "./place";

const numberAt = (instance: Instance, at: Spot): number | null => {
  const value = cellAt(instance.book, at)?.value;
  return typeof value === "number" ? value : null;
};

const typed = (instance: Instance, at: Spot, value: CellValue, also: readonly Spot[] = []): Slip => ({
  book: edited(instance.book, [[at, value]]),
  at: [at, ...also],
});

/** A number is typed over one of these formulas. */
const typedOver = (shape: string, where: (parts: Parts) => readonly Spot[], value: (now: number) => number): Fault => ({
  kind: "A13",
  shape,
  commit(instance, random) {
    const places = where(instance.parts).filter(
      (at) => formulaAt(instance.book, at) !== null && numberAt(instance, at) !== null,
    );
    const at = random.pick(places);
    const now = at === undefined ? null : numberAt(instance, at);
    return at === undefined || now === null ? null : typed(instance, at, value(now));
  },
});

/** Tables whose points are bound by something that the workbook says: declared sums, weights that make a whole, a scheme. */
function boundPoints({ book, parts }: Instance): readonly Spot[] {
  return parts.points.filter((at) => typeof cellAt(book, at)?.value === "number" && isBound(parts, at));
}

function isBound(parts: Parts, at: Spot): boolean {
  const table = parts.tables.find(({ sheet }) => sheet === at.sheet);
  return (
    parts.bands.length > 0 ||
    (parts.finals.length === 1 && table?.sections[0]?.heading === null && table.verdict === 4) ||
    table?.deducted === 3
  );
}

const points = (shape: string, change: (now: number) => CellValue): Fault => ({
  kind: "A06",
  shape,
  commit(instance, random) {
    const at = random.pick(boundPoints(instance));
    const now = at === undefined ? null : numberAt(instance, at);
    if (at === undefined || now === null) return null;
    const column = boundPoints(instance).filter((one) => one.sheet === at.sheet && one.column === at.column);
    return typed(instance, at, change(now), [...column, ...around(instance.parts, at)]);
  },
});

/** Sums and headings that speak of the same points. */
function around({ tables, totals, sectionSums }: Parts, at: Spot): Spot[] {
  const table = tables.find(({ sheet }) => sheet === at.sheet);
  const section = table?.sections.find(({ rows }) => rows.includes(at.row));
  const heading =
    section === undefined || section.heading === null
      ? []
      : [0, 1].map((column) => spot(at.sheet, section.heading ?? 0, column));
  const sums = [...totals, ...sectionSums].filter((one) => one.sheet === at.sheet && one.column === at.column);
  return [...heading, ...sums];
}

const withScore = ({ parts }: Instance): ClauseTable[] =>
  parts.tables.filter(({ score, points: max }) => score !== null && max !== null);

/** A score is typed that its clause cannot have. */
const score = (kind: FaultKind, shape: string, value: (max: number) => number): Fault => ({
  kind,
  shape,
  commit(instance, random) {
    const table = random.pick(withScore(instance).filter(({ score: column }) => column !== 3));
    const row = random.pick(table?.sections.flatMap(({ rows }) => rows) ?? []);
    if (!table || table.points === null || table.score === null || row === undefined) return null;
    const max = numberAt(instance, spot(table.sheet, row, table.points)) ?? 0;
    return typed(instance, spot(table.sheet, row, table.score), value(max));
  },
});

/** More is deducted than the clause has. */
function deductedTooMuch(instance: Instance, random: Random): Slip | null {
  const table = random.pick(instance.parts.tables.filter(({ deducted }) => deducted !== null));
  const rows = table?.sections.flatMap((section) => section.rows) ?? [];
  if (!table || table.points === null || table.deducted === null || table.score === null) return null;
  const scored = rows.filter((one) => typeof numberAt(instance, spot(table.sheet, one, table.score ?? 0)) === "number");
  const row = random.pick(scored);
  if (row === undefined) return null;
  const max = numberAt(instance, spot(table.sheet, row, table.points)) ?? 0;
  return typed(instance, spot(table.sheet, row, table.deducted), max + 2, [spot(table.sheet, row, table.score)]);
}

/** A saved number is older than its formula. */
const stale = (shape: string, where: (parts: Parts) => readonly Spot[]): Fault => ({
  kind: "A15",
  shape,
  commit({ book, parts }, random) {
    const places = where(parts).filter((at) => typeof cellAt(book, at)?.value === "number");
    const at = random.pick(places);
    if (at === undefined) return null;
    const sheets = book.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((cell) =>
        one.name === at.sheet && cell.row === at.row && cell.column === at.column
          ? { ...cell, value: Number(cell.value) - 3 }
          : cell,
      ),
    }));
    return { book: { ...book, sheets }, at: [at], stale: true };
  },
});

const sums = (parts: Parts): readonly Spot[] => [...parts.sectionSums, ...parts.totals];

/** Whether the last bracket closes what something is divided by. */
function endsInDivisor(formula: string): boolean {
  let depth = 0;
  for (let at = formula.length - 1; at >= 0; at--) {
    depth += formula[at] === ")" ? 1 : formula[at] === "(" ? -1 : 0;
    if (depth === 0) return formula[at - 1] === "/";
  }
  return false;
}

export const valueFaults: readonly Fault[] = [
  points("one more point", (now) => (now < 1 ? Math.round((now + 0.05) * 100) / 100 : now + 1)),
  points("a digit too many", (now) => now * 10),
  points("no points", () => null),
  score("A07", "score above the points", (max) => max + 1),
  score("A07", "score below zero", () => -1),
  { kind: "A07", shape: "more deducted than there is", commit: deductedTooMuch },
  oneFormula(
    "A07",
    "percentage above a hundred",
    (parts) => parts.ratios,
    // Three times the divisor would make it less.
    (formula) =>
      formula.endsWith(")") && formula.includes("/") && !endsInDivisor(formula) ? `${formula.slice(0, -1)}*3)` : null,
  ),
  typedOver("score typed over", columnCells, (now) => Math.max(0, now - 1)),
  typedOver("score typed over with the same number", columnCells, (now) => now),
  typedOver("sum typed over", sums, (now) => now + 2),
  typedOver(
    "ratio typed over",
    (parts) => parts.ratios,
    (now) => Math.round(now * 90) / 100,
  ),
  typedOver(
    "final score typed over",
    (parts) => parts.finals,
    (now) => now,
  ),
  stale("sum not calculated anew", sums),
  stale("final score not calculated anew", (parts) => parts.finals),
  oneFormula("A15", "a point added to a sum", sums, (formula) => `${formula}+1`),
  oneFormula(
    "A15",
    "final score lifted",
    (parts) => parts.finals,
    (formula) => `=(${formula.slice(1)})*1.05`,
  ),
];
