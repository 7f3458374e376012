import { readText } from "../../src/core/audit/raw";
import { cellsOf } from "../../src/app/boundCells";
import { gridOf } from "../../src/core/binding/grid";
import { proposeBindings, type Proposal } from "../../src/core/binding/propose";
import type { BoundClause } from "../../src/core/binding/readBound";
import type { Book, Cell, Sheet } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";
import type { ColumnRole } from "../../src/core/binding/binding";
import { cellAddress } from "../../src/core/review/model/area";
import { quoted } from "../../src/workbook/layout/address";
import type { Layout } from "../core/binding/layouts";

/** A layout on a sheet of its own, bound by the engine. */
export interface BoundLayout {
  readonly layout: Layout;
  readonly proposal: Proposal;
  /** Zero-based column of its results; row 0 is the score, row 1 the grade. */
  readonly column: number;
}

/** Binds every layout as the command line would, each on its own sheet of one book. */
export function bindAll(layouts: readonly Layout[]): readonly BoundLayout[] {
  return layouts.map((layout, index) => {
    const sheet = { ...layout.sheet, name: `表${index + 1}` };
    const choices = layout.options?.includes("zero") === true ? { blankMeans: "zero" as const } : {};
    const [proposal] = proposeBindings({ sheets: [sheet], names: [] }, { choices });
    if (proposal === undefined) throw new Error(layout.name);
    return { layout: { ...layout, sheet }, proposal, column: index * 2 };
  });
}

/** All sheets as they are, and one that asks the add-in for their scores by formulas over their own cells. */
export function bookAsking(bound: readonly BoundLayout[]): Book {
  const cells = bound.flatMap(asking).sort((a, b) => a.row - b.row || a.column - b.column);
  const asked: Sheet = { ...emptySheet("得分"), cells };
  return { sheets: [asked, ...bound.map(({ layout }) => layout.sheet)], names: [] };
}

const FIRST = 3;

function asking(one: BoundLayout): Cell[] {
  const { column, proposal } = one;
  const { clauses } = proposal.reading;
  const range = (at: number): string => `${cellAddress(FIRST, at)}:${cellAddress(FIRST + clauses.length - 1, at)}`;
  const both = `${range(column)},${range(column + 1)}`;
  const formulas = clauses.flatMap((clause, index): Cell[] => [
    { row: FIRST + index, column, value: null, formula: `=${pointsOf(one, clause)}` },
    { row: FIRST + index, column: column + 1, value: null, formula: `=${entryOf(one, clause)}` },
  ]);
  return [
    { row: 0, column, value: null, formula: `=AUDIT.SCORE(${both})` },
    { row: 1, column, value: null, formula: `=AUDIT.GRADE(${both})` },
    ...formulas,
  ];
}

/** The cell of a role in the clause's row on its own sheet; null where the sheet has no such column. */
function cellOf({ layout, proposal }: BoundLayout, { row }: BoundClause, role: ColumnRole): string | null {
  const own = cellsOf(gridOf(layout.sheet, null), proposal.binding, row)[role];
  return own === undefined ? null : `${quoted(layout.sheet.name)}!${own.address}`;
}

/** The cell of its points where that is a number; else the number that its text says. */
function pointsOf({ layout, proposal }: BoundLayout, { row, raw }: BoundClause): string {
  const column = proposal.binding.columns.points;
  const cell = column === undefined ? undefined : gridOf(layout.sheet, null).at(row, column);
  const isNumber = typeof cell?.value === "number";
  return isNumber ? `${quoted(layout.sheet.name)}!${cellAddress(row, cell.column)}` : readText(raw.points);
}

/** What the clause got, in the letters and numbers that the add-in's functions take, out of the sheet's own cells. */
function entryOf(one: BoundLayout, clause: BoundClause): string {
  const excluded = cellOf(one, clause, "notApplicable");
  const applicable = cellOf(one, clause, "applicable");
  const got = gotOf(one, clause);
  if (excluded !== null) return `IF(OR(${excluded}="",${excluded}=0),${got},"X")`;
  return applicable === null ? got : `IF(${isNo(applicable)},"X",${got})`;
}

const isNo = (cell: string): string =>
  `OR(${["否", "no", "N", "不适用"].map((word) => `${cell}="${word}"`).join(",")})`;

function gotOf(one: BoundLayout, clause: BoundClause): string {
  const [conforms, fails, verdict] = (["conforms", "fails", "verdict"] as const).map((role) =>
    cellOf(one, clause, role),
  );
  if (conforms !== undefined && conforms !== null) return `IF(${conforms}<>"","C",IF(${fails ?? '""'}<>"","N",""))`;
  return verdict === undefined || verdict === null ? amountOf(one, clause) : byWord(one, verdict);
}

const CODES = { conforms: "C", fails: "N", excluded: "X", notAssessed: "", sampled: "", partial: "" } as const;

const byWord = ({ proposal }: BoundLayout, cell: string): string =>
  proposal.reading.words.reduce(
    (rest, { word, meaning }) => `IF(${cell}="${word}","${meaning === null ? "?" : CODES[meaning.kind]}",${rest})`,
    '""',
  );

/** Points awarded; where these are worked out, the points less the deductions of all rows of the clause. */
function amountOf(one: BoundLayout, clause: BoundClause): string {
  const { proposal, layout } = one;
  const awarded = cellOf(one, clause, "awarded");
  const isTyped = awarded !== null && !isWorkedOut(one, clause);
  // Beside words a zero is taken for a blank, because Excel hands blanks over as zeros: none of the points is "N".
  if (isTyped) return `IF(${awarded}="","",IF(${awarded}=0,"N",${awarded}))`;
  const line = proposal.reading.lines.find(({ row }) => row === clause.row);
  const column = proposal.binding.columns.deducted ?? 0;
  const rows = [clause.row, ...(line?.also ?? [])];
  const cells = `${quoted(layout.sheet.name)}!${cellAddress(rows[0] ?? 0, column)}:${cellAddress(rows.at(-1) ?? 0, column)}`;
  const blank = proposal.binding.blankMeans === "zero" ? pointsOf(one, clause) : '""';
  return `IF(COUNT(${cells})=0,${blank},${pointsOf(one, clause)}-ABS(SUM(${cells})))`;
}

function isWorkedOut({ layout, proposal }: BoundLayout, { row }: BoundClause): boolean {
  const grid = gridOf(layout.sheet, null);
  return (
    proposal.binding.columns.deducted !== undefined &&
    grid.at(row, proposal.binding.columns.awarded ?? 0)?.formula !== undefined
  );
}

/** Layouts whose entries are numbers, words or marks that a formula can take as they are. */
export const canBeAsked = ({ proposal }: BoundLayout): boolean => {
  const { columns } = proposal.binding;
  return proposal.reading.scale === null && columns.sampled === undefined;
};
