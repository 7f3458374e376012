import { contains } from "./area";
import { isDate, isYear, type CellModel } from "./cellModel";
import type { Reference } from "./formula";
import type { FormulaCell, SheetModel } from "./sheetModel";
import { totalOf } from "./totals";

/** Numbers that touch the range of a total and are of its kind, but are not in it. */
export interface Omission {
  readonly cell: FormulaCell;
  readonly reference: Reference;
  readonly omitted: readonly CellModel[];
}

const summing = new Set(["SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX", "PRODUCT", "MEDIAN", "STDEV"]);

/** What a formula leaves out: one omission or none. */
export function omissionsOf(cell: FormulaCell, sheet: SheetModel): Omission[] {
  const total = totalOf(cell);
  const [reference] = cell.formula.references;
  if (!total || !reference || cell.formula.references.length > 1 || !summing.has(reference.within ?? "")) return [];
  const { area } = reference;
  const vertical = total.direction === "column";
  const step = (at: number): CellModel | undefined => (vertical ? sheet.at(at, area.left) : sheet.at(area.top, at));
  const [from, to, own] = vertical ? [area.top, area.bottom, cell.row] : [area.left, area.right, cell.column];
  if (to === from || own < from) return [];
  const omitted = [...below(step, from, to, own), ...above(step, from, to)].filter(
    (one) => !readElsewhere(one, cell, sheet),
  );
  return omitted.length > 0 ? [{ cell, reference, omitted }] : [];
}

type Step = (at: number) => CellModel | undefined;

/** Cells like the range's last that lead from it to the total without a break (one blank line may stand before the total). */
function below(step: Step, from: number, to: number, own: number): CellModel[] {
  const last = step(to);
  if (!last) return [];
  const found: CellModel[] = [];
  for (let at = to + 1; at < own; at++) {
    const cell = step(at);
    if (!cell && at === own - 1) break;
    if (!cell || !alike(cell, last)) return [];
    found.push(cell);
  }
  return found.length * 2 <= to - from + 1 ? found : [];
}

/** The first typed number or two of a block, above a range that reads the typed rest of it. */
function above(step: Step, from: number, to: number): CellModel[] {
  for (let at = from; at <= to; at++) if (step(at)?.kind !== "number") return [];
  const found: CellModel[] = [];
  for (let at = from - 1; at >= 0; at--) {
    const cell = step(at);
    if (cell?.kind === "text") break;
    if (!cell) return [];
    if (cell.kind !== "number" || isYear(cell) || isDate(cell) || found.length === 2) return [];
    found.push(cell);
  }
  return found.length * 2 <= to - from + 1 ? found : [];
}

const alike = (one: CellModel, other: CellModel): boolean =>
  one.kind === other.kind &&
  one.formula?.key === other.formula?.key &&
  (one.kind === "number" || one.kind === "formula");

/** Another formula of the same line counts it. */
function readElsewhere({ row, column }: CellModel, total: FormulaCell, sheet: SheetModel): boolean {
  const line = total.column === column ? sheet.column(column) : sheet.row(row);
  return line.some(
    (cell) =>
      cell !== total &&
      cell.formula?.references.some(({ area, sheet: other }) => other === null && contains(area, row, column)) === true,
  );
}
