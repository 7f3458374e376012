import type { Area, SheetId } from "../liveBook";
import type { FormulaNode } from "./node";

/** More areas than this on one sheet are told as the rectangle around them. */
const MANY_AREAS = 400;

function around(areas: readonly Area[], sheet: SheetId): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { sheet, row, column, rows, columns };
}

/** The areas whose results are new, sheet by sheet. */
export function areasOfCells(nodes: Iterable<FormulaNode>): Area[] {
  const sheets = new Map<SheetId, Area[]>();
  for (const node of nodes) {
    const areas = sheets.get(node.sheet);
    if (areas === undefined) sheets.set(node.sheet, [node.area]);
    else areas.push(node.area);
  }
  return [...sheets].flatMap(([sheet, areas]) => (areas.length > MANY_AREAS ? [around(areas, sheet)] : areas));
}
