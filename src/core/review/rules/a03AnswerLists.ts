import type { Finding } from "../finding";
import { areaAddress, contains, type Area, type Place } from "../model/area";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { listsOn, type AnswerList } from "../audit/answerLists";
import { auditModel, type AuditModel } from "../audit/auditModel";
import { plainLabel } from "../audit/headingWords";
import { clauseRows, type ScoreTable } from "../audit/scoreTable";
import { textAt } from "../audit/cellText";
import { finding, type Rule } from "../rule";

/** A question that offers the answers of another one, or none at all. */
export const answerLists: Rule = {
  ids: ["wrong-answer-list"],
  check(model) {
    const audit = auditModel(model);
    return model.sheets.flatMap((sheet) => {
      const lists = listsOn(sheet, model);
      return lists.length === 0 ? [] : [...wrongRows(sheet, lists), ...uncovered(sheet, lists, audit)];
    });
  },
};

const flag = (sheet: SheetModel, cells: readonly Place[], found: string, expected: string): Finding =>
  finding(sheet.name, cells, {
    rule: "wrong-answer-list",
    category: "audit",
    severity: "warning",
    facts: { found, expected },
  });

interface RowList {
  readonly place: Place;
  readonly source: { readonly sheet: SheetModel; readonly area: Area };
}

/** Questions that have a list each: cells of one column whose words stand in rows (or columns) of one sheet. */
function wrongRows(sheet: SheetModel, lists: readonly AnswerList[]): Finding[] {
  const rows = lists.flatMap(({ areas, source }): RowList[] => {
    if (source === null) return [];
    const { top, bottom } = source.area;
    const isLine = top === bottom;
    return areas.flatMap((area) =>
      isLine && area.left === area.right ? placesOf(area).map((place) => ({ place, source })) : [],
    );
  });
  const columns = groupBy(rows, ({ place, source }) => `${place.column}|${source.sheet.name}`);
  return [...columns.values()].flatMap((column) =>
    new Set(column.map(({ source }) => source.area.top)).size < 3 ? [] : wrongIn(sheet, column),
  );
}

const placesOf = (area: Area): Place[] =>
  Array.from({ length: Math.min(area.bottom - area.top + 1, 2000) }, (_, index) => ({
    row: area.top + index,
    column: area.left,
  }));

function wrongIn(sheet: SheetModel, column: readonly RowList[]): Finding[] {
  const offset = mostFrequent(column.map(({ place, source }) => source.area.top - place.row));
  const width = mostFrequent(column.map(({ source }) => source.area.right - source.area.left));
  return column.flatMap(({ place, source }) => {
    const { top, left } = source.area;
    const row = labelledRow(sheet, place, source.sheet) ?? place.row + offset;
    const isWidth = source.area.right - left === width || lastFilled(source.sheet, top, left) === source.area.right;
    if (row === top && isWidth) return [];
    const expected = areaAddress({ top: row, bottom: row, left, right: left + width });
    return [flag(sheet, [place], areaAddress(source.area), expected)];
  });
}

/** The row of the lists' sheet that carries the question's own label; null when none or several do. */
function labelledRow(sheet: SheetModel, { row, column }: Place, lists: SheetModel): number | null {
  const labels = sheet
    .row(row)
    .filter((cell) => cell.column < column && cell.kind !== "formula")
    .map((cell) => plainLabel(textAt(cell)));
  const wanted = new Set(labels.filter((label) => label.length > 1));
  const found = lists.cells.filter((cell) => cell.kind === "text" && wanted.has(plainLabel(textAt(cell))));
  const rows = [...new Set(found.map((cell) => cell.row))];
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function lastFilled(sheet: SheetModel, row: number, from: number): number {
  let column = from;
  while (sheet.at(row, column + 1)) column++;
  return column;
}

function mostFrequent(numbers: readonly number[]): number {
  const groups = [...groupBy(numbers, (number) => number).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), [])[0] ?? 0;
}

/** Clauses of a table without the drop-down that the others have. */
function uncovered(sheet: SheetModel, lists: readonly AnswerList[], audit: AuditModel): Finding[] {
  const areas = lists.flatMap((list) => list.areas);
  return audit
    .tablesOn(sheet)
    .flatMap((table) =>
      [...new Set(areas.map(({ left }) => left))]
        .filter((column) => table.roles.has(column))
        .flatMap((column) => withoutList(table, column, areas)),
    );
}

function withoutList(table: ScoreTable, column: number, areas: readonly Area[]): Finding[] {
  const rows = clauseRows(table);
  const missing = rows.filter((row) => !areas.some((area) => contains(area, row, column)));
  if (missing.length === 0 || missing.length * 2 > rows.length || rows.length < 4) return [];
  const known = areas.find((area) => area.left === column);
  const cells = missing.map((row) => ({ row, column }));
  return [flag(table.sheet, cells, "", known === undefined ? "" : areaAddress(known))];
}
