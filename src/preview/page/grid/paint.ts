import type { CSSProperties } from "react";
import type { LiveCell } from "../../../calc/liveBook";
import { cellCss } from "../model/cellCss";
import { type Block, contains, sameSpot, type Spot } from "../model/spot";
import type { SheetView } from "./view";

/** What is painted of one cell. */
export interface Painted {
  readonly text: string;
  readonly css: CSSProperties;
  readonly classes: string;
  readonly title: string | undefined;
  /** Pixels the text may take to the right of its cell. */
  readonly overflow: number;
  /** The name of the table column whose header this is. */
  readonly header: { readonly table: string; readonly column: string } | null;
}

const overflowCells = 20;

/** Paints one cell: its own style over the table's, the conditional style over both. */
export function paint(view: SheetView, spot: Spot, whole: Block): Painted {
  const { book, sheet } = view;
  const cell = book.cell(sheet.id, spot.row, spot.column);
  const text = book.text(sheet.id, spot.row, spot.column);
  const style = { ...cell.style, ...book.conditionalStyle(sheet.id, spot.row, spot.column) };
  const table = tablePart(view, spot);
  const css = { ...table.css, ...dataBar(view, spot, cell), ...cellCss(style, cell.value) };
  return {
    text,
    css,
    classes: [
      ...edges("sel", view.selected, spot, whole),
      ...edges("cut", view.copied, spot, whole),
      ...edges("spill", view.spill, spot, whole),
      ...marks(cell, sameSpot(spot, view.active)),
      ...(css.backgroundColor ? ["filled"] : []),
    ].join(" "),
    title: titleOf(cell),
    overflow: overflowOf(view, spot, cell),
    header: table.header,
  };
}

const marks = (cell: LiveCell, active: boolean): string[] => [
  ...(active ? ["active"] : []),
  ...(cell.note === null ? [] : ["noted"]),
];

/** Classes of the sides of a block that run along a cell. */
function edges(name: string, block: Block | null, spot: Spot, whole: Block): string[] {
  if (!block || !contains(block, spot)) return [];
  return [
    name,
    ...(spot.row === block.row ? [`${name}-top`] : []),
    ...(whole.row + whole.rows === block.row + block.rows ? [`${name}-bottom`] : []),
    ...(spot.column === block.column ? [`${name}-left`] : []),
    ...(whole.column + whole.columns === block.column + block.columns ? [`${name}-right`] : []),
  ];
}

function tablePart(view: SheetView, spot: Spot): { css: CSSProperties; header: Painted["header"] } {
  const found = view.tables.find(({ table }) => contains(table.area, spot));
  if (!found) return { css: {}, header: null };
  const { table, look } = found;
  const down = spot.row - table.area.row;
  const column = table.columns[spot.column - table.area.column] ?? "";
  const header = down === 0 && table.filterButtons ? { table: table.id, column } : null;
  if (!look) return { css: {}, header };
  const line = { borderBottom: `1px solid ${look.line}` };
  if (down === 0)
    return { css: { ...line, fontWeight: 600, color: look.header.color, ...fill(look.header.fill) }, header };
  return { css: { ...line, ...(down % 2 === 1 ? fill(look.band) : {}) }, header };
}

const fill = (color: string | null): CSSProperties => (color === null ? {} : { backgroundColor: color });

/** The bar behind a number, as long as its share of the largest one in the same rule. */
function dataBar({ book, sheet }: SheetView, spot: Spot, cell: LiveCell): CSSProperties {
  if (typeof cell.value !== "number") return {};
  const format = sheet.conditionalFormats.find(({ rule, area }) => rule.kind === "dataBar" && contains(area, spot));
  if (format?.rule.kind !== "dataBar") return {};
  let largest = 0;
  for (let row = format.area.row; row < format.area.row + format.area.rows; row += 1)
    for (let column = format.area.column; column < format.area.column + format.area.columns; column += 1) {
      const { value } = book.cell(sheet.id, row, column);
      if (typeof value === "number") largest = Math.max(largest, value);
    }
  const share = largest > 0 ? Math.max(0, cell.value / largest) * 100 : 0;
  return {
    backgroundImage: `linear-gradient(to right, ${format.rule.color}99 ${share}%, transparent ${share}%)`,
    backgroundSize: "calc(100% - 4px) calc(100% - 4px)",
    backgroundPosition: "2px 2px",
    backgroundRepeat: "no-repeat",
  };
}

function titleOf({ value, note }: LiveCell): string | undefined {
  const message = typeof value === "object" && value !== null ? value.message : undefined;
  return [message, note].filter(Boolean).join("\n\n") || undefined;
}

/** Left-aligned text runs on over blank neighbours, as in Excel. */
function overflowOf(view: SheetView, { row, column }: Spot, { value, style }: LiveCell): number {
  if (typeof value !== "string" || style.wrap || (style.horizontal ?? "left") !== "left") return 0;
  let next = column + 1;
  const blank = (at: number): boolean =>
    at < column + overflowCells && at < view.columns.count && view.book.cell(view.sheet.id, row, at).value === null;
  while (blank(next)) next += 1;
  return view.columns.offset(next) - view.columns.offset(column + 1);
}
