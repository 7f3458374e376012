import type { Finding } from "../finding";
import { readArea, type Place } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { wrongAnnouncements } from "../audit/announcedSections";
import { auditModel } from "../audit/auditModel";
import { clauseRows, type ScoreTable, type Section } from "../audit/scoreTable";
import { textAt } from "../audit/cellText";
import type { BoundAudit } from "../recompute/boundAudit";
import { recompute } from "../recompute/recompute";
import { finding, type Rule } from "../rule";

/** Points or weights that do not make the sum that the sheet itself announces, or are missing. */
export const pointsDiffer: Rule = {
  ids: ["points-differ"],
  check: (model) => [
    ...auditModel(model).tables.flatMap((table) => [...weightSum(table), ...announced(table), ...missingPoints(table)]),
    ...auditModel(model).tables.flatMap((table) =>
      wrongAnnouncements(table, auditModel(model).tables).map(({ cells, sum, announced: points }) =>
        flag(table, cells, shown(sum), shown(points)),
      ),
    ),
    ...(model.audits ?? []).flatMap((bound) => againstScheme(bound, model)),
  ],
};

/** Clauses whose points are not the scheme's, and groups whose clauses, all as the scheme has them, do not make the points that it announces. */
function againstScheme(bound: BoundAudit, model: BookModel): Finding[] {
  const wrong = recompute(bound, model).filter(({ what, isFirst }) => isFirst && pointKinds.has(what));
  return wrong.flatMap(({ sheet, cell, shown, expected }) => {
    const area = cell === null ? null : readArea(cell);
    if (area === null) return [];
    const facts = { found: shown ?? "", expected: expected ?? "" };
    const places = [{ row: area.top, column: area.left }];
    return [finding(sheet, places, { rule: "points-differ", category: "audit", severity: "warning", facts })];
  });
}

const pointKinds: ReadonlySet<string> = new Set(["clausePoints", "announcedPoints"]);

const flag = (table: ScoreTable, cells: readonly Place[], found: string, expected: string): Finding =>
  finding(table.sheet.name, cells, {
    rule: "points-differ",
    category: "audit",
    severity: "warning",
    facts: { found, expected },
  });

const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function numberAt(table: ScoreTable, row: number, column: number): number | null {
  const value = table.sheet.at(row, column)?.cell.value;
  return typeof value === "number" ? value : null;
}

const sumOf = (table: ScoreTable, rows: readonly number[], column: number): number =>
  rows.reduce((sum, row) => sum + (numberAt(table, row, column) ?? 0), 0);

/** Weights make 1 or 100, over everything or in every section. */
function weightSum(table: ScoreTable): Finding[] {
  const column = table.columns.get("weight");
  const rows = clauseRows(table);
  if (column === undefined) return [];
  const weights = rows.flatMap((row) => numberAt(table, row, column) ?? []);
  if (weights.length < 2 || rows.length < 3) return [];
  // Small whole numbers are multipliers, and make up nothing.
  if (weights.every((weight) => Number.isInteger(weight) && weight <= 5)) return [];
  const whole = sumOf(table, rows, column);
  const sums = table.sections.map((section) => sumOf(table, section.rows, column));
  if (isWhole(whole) || (sums.length > 1 && sums.every(isWhole))) return [];
  const areShares = weights.filter((weight) => weight > 0 && weight < 1).length * 2 >= rows.length;
  const expected = whole > 10 && !areShares ? "100" : "1";
  return isNear(whole) || areShares
    ? [
        flag(
          table,
          rows.map((row) => ({ row, column })),
          shown(whole),
          expected,
        ),
      ]
    : [];
}

const isWhole = (sum: number): boolean => Math.abs(sum - 1) < 1e-6 || Math.abs(sum - 100) < 1e-4;
/** Multipliers such as 1, 2 and 3 are called weights too and make no whole; a share is at most the whole. */
const isNear = (sum: number): boolean =>
  (sum > 0.3 && sum < 4) || (sum > 50 && sum < 1100 && sum !== Math.round(sum / 50) * 50);

/** "一、服务组织(26分)", "Planning (26 points)". */
const inHeading = /[(（]\s*(?:满分|共|计)?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?|marks?)\s*[)）]/i;

function announced(table: ScoreTable): Finding[] {
  const column = table.columns.get("points");
  if (column === undefined) return [];
  const sections = [
    ...table.sections.flatMap((section) => headingPoints(table, section, column)),
    ...subtotalPoints(table, column),
  ];
  return [...sections, ...announcedTotal(table, column)];
}

/** Points typed in the row of every section, most of which its clauses make. */
function subtotalPoints(table: ScoreTable, column: number): Finding[] {
  const typed = table.sections.flatMap(({ subtotal, rows }) => {
    const cell = subtotal === null ? undefined : table.sheet.at(subtotal, column);
    return cell?.kind === "number" ? [{ rows, points: Number(cell.cell.value), sum: sumOf(table, rows, column) }] : [];
  });
  const wrong = typed.filter(({ points, sum }) => Math.abs(points - sum) > 1e-6);
  if (typed.length < 2 || typed.length < table.sections.length || wrong.length * 2 > typed.length) return [];
  return wrong.map(({ rows, points, sum }) =>
    flag(
      table,
      rows.map((row) => ({ row, column })),
      shown(sum),
      shown(points),
    ),
  );
}

function headingPoints(table: ScoreTable, section: Section, column: number): Finding[] {
  const texts = section.heading === null ? [section.name] : table.sheet.row(section.heading).map(textAt);
  const points = texts.map((text) => inHeading.exec(text)?.[1]).find((text) => text !== undefined);
  if (points === undefined) return [];
  const sum = sumOf(table, section.rows, column);
  return Math.abs(sum - Number(points)) < 1e-6
    ? []
    : [
        flag(
          table,
          section.rows.map((row) => ({ row, column })),
          shown(sum),
          points,
        ),
      ];
}

/** A title or note above the table that says what all points make. */
function announcedTotal(table: ScoreTable, column: number): Finding[] {
  const above = table.sheet.cells.filter(({ row, kind }) => row < table.header && kind === "text").map(textAt);
  const points = above
    .map((text) => /(?:满分|总分|total(?: of)?)\s*[:：]?\s*(\d+(?:\.\d+)?)\s*(?:分|points|marks)/i.exec(text)?.[1])
    .find((text) => text !== undefined);
  const rows = clauseRows(table);
  const sum = sumOf(table, rows, column);
  if (points === undefined || Math.abs(sum - Number(points)) < 1e-6) return [];
  return [
    flag(
      table,
      rows.map((row) => ({ row, column })),
      shown(sum),
      points,
    ),
  ];
}

/** Clauses without points among others that have them. */
function missingPoints(table: ScoreTable): Finding[] {
  const column = table.columns.get("points") ?? table.columns.get("weight");
  const rows = clauseRows(table);
  if (column === undefined || rows.length < 4) return [];
  const empty = rows.filter((row) => !table.sheet.at(row, column));
  if (empty.length === 0 || empty.length * 4 > rows.length) return [];
  return [
    flag(
      table,
      empty.map((row) => ({ row, column })),
      "",
      "",
    ),
  ];
}
