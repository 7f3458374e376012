import type { CellStyle, Sheet } from "../../../core/book/book";
import { area, letters } from "../../layout/address";
import { rectangles } from "./grid";
import type { Rectangle } from "./grid";

/** Fonts, fills, borders and alignment, one call a rectangle of equal style; widths and heights. */
export function writeLooks(target: Excel.Worksheet, sheet: Sheet): void {
  const styles = new Map<string, CellStyle>();
  const runs = rectangles(sheet.cells, ({ style }) => {
    const { numberFormat: _, ...look } = style ?? {};
    const key = JSON.stringify(look);
    styles.set(key, look);
    return key === "{}" ? null : key;
  });
  for (const run of runs) applyStyle(target, run, styles.get(run.key) ?? {});
  for (const { column, width } of sheet.columns) {
    if (width === undefined) continue;
    target.getRange(`${letters(column)}:${letters(column)}`).format.columnWidth = toPoints(width);
  }
  for (const { row, height } of sheet.rows) {
    if (height !== undefined) target.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  }
}

/** Excel's interface shows widths in characters of seven pixels and five of margin; its API wants points. */
const toPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function applyStyle(target: Excel.Worksheet, run: Rectangle, style: CellStyle): void {
  const { format } = target.getRange(area(run.row, run.column, run.lastRow, run.lastColumn));
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline === true) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.locked !== undefined) format.protection.locked = style.locked;
  applyBorders(format.borders, run, style.borders ?? {});
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { thin: "Thin", medium: "Medium", hair: "Hairline" } as const;
const EDGE = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** A border of every cell is the rectangle's edge and, where it has several cells in that direction, the lines inside. */
function applyBorders(
  borders: Excel.RangeBorderCollection,
  run: Rectangle,
  wanted: NonNullable<CellStyle["borders"]>,
): void {
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const line = wanted[side];
    if (line === undefined) continue;
    const isUpright = side === "left" || side === "right";
    const isSeveral = isUpright ? run.lastColumn > run.column : run.lastRow > run.row;
    const inside = isUpright ? ("InsideVertical" as const) : ("InsideHorizontal" as const);
    for (const edge of isSeveral ? ([EDGE[side], inside] as const) : [EDGE[side]]) {
      const border = borders.getItem(edge);
      border.style = "Continuous";
      border.weight = WEIGHT[line.style];
      if (line.color !== undefined) border.color = line.color;
    }
  }
}
