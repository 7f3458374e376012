import { cellAddress } from "../review/model/area";
import type { Binding, IdSource, PointsSource } from "./binding";
import { cellOf } from "./boundCell";
import type { ClauseId } from "./clauseIds";
import { textOf, type Grid } from "./grid";
import { headingPoints, type Line } from "./line";
import { isMarked } from "./marks";
import type { BoundNotice } from "./problem";

/** What was decided while reading a table: about ids, points, hidden rows, blanks and vetoes. */
export function noticesOf(
  grid: Grid,
  binding: Binding,
  clauses: readonly Line[],
  ids: { readonly source: IdSource; readonly ids: readonly ClauseId[] },
  points: PointsSource,
  blankDeductions: number,
): BoundNotice[] {
  const hidden = clauses.filter(({ row }) => grid.isHidden(row)).length;
  const vetoed = clauses.filter(({ row }) => isMarked(textOf(cellOf(grid, binding, row, "veto"))) === true).length;
  const { source } = ids;
  return [
    ...(source === "sections" || source === "positions" ? [{ id: "ids-made" as const, from: source }] : []),
    ...(source === "column" ? ids.ids.flatMap((id, index) => idNotice(id, clauses[index], binding)) : []),
    ...(points === "text" ? [{ id: "points-in-text" as const }] : []),
    ...(points === "heading" ? [{ id: "points-in-heading" as const, points: headingPoints(grid, binding) ?? "" }] : []),
    ...(points === "equal" ? [{ id: "points-equal" as const }] : []),
    ...(hidden > 0 ? [{ id: "hidden-rows" as const, count: hidden }] : []),
    ...(blankDeductions > 0
      ? [{ id: "blank-deductions" as const, count: blankDeductions, means: binding.blankMeans }]
      : []),
    ...(vetoed > 0 ? [{ id: "veto-not-scored" as const, count: vetoed }] : []),
  ];
}

/** Rows of points that belong to no maximum. */
export function bonusNotice(lines: readonly Line[]): BoundNotice[] {
  const count = lines.filter(({ kind }) => kind === "bonus").length;
  return count > 0 ? [{ id: "bonus-not-scored", count }] : [];
}

function idNotice(id: ClauseId, line: Line | undefined, binding: Binding): BoundNotice[] {
  if (id.repairedFrom === null || line === undefined) return [];
  const cell = cellAddress(line.row, binding.columns.clause ?? 0);
  const found = id.repairedFrom;
  return [{ id: id.isUncertain ? "id-uncertain" : "id-repaired", clause: id.id, cell, found }];
}
