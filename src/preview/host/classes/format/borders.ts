import type { Area } from "../../../../calc/liveBook";
import type { CellStyle } from "../../../../core/book/book";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";
import { wordArgument } from "../arguments";
import { colorArgument } from "./colors";

type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<CellStyle["borders"]>[Side]>;

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof edges)[number];

interface Border {
  readonly range: CellRange;
  readonly edge: Edge;
}

const weights = { Hairline: "hair", Thin: "thin", Medium: "medium" } as const;
const weightNames = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;

export const borderTable: ClassTable<Border> = {
  name: "RangeBorder",
  identity: (border) => ({ Id: border.edge }),
  properties: {
    SideIndex: { get: (border) => border.edge },
    Style: {
      get: (border) => (lineOf(border) === null ? "None" : "Continuous"),
      set: (border, value) => setLineStyle(border, value),
    },
    Weight: {
      get: (border) => weightNames[lineOf(border)?.style ?? "thin"],
      set: (border, value) =>
        draw(border, { ...lineOf(border), style: weights[wordArgument(value, ["Hairline", "Thin", "Medium"])] }),
    },
    // Giving a colour to an edge without a line draws the line.
    Color: {
      get: (border): Wire => lineOf(border)?.color ?? "#000000",
      set: (border, value) => draw(border, { style: lineOf(border)?.style ?? "thin", color: colorArgument(value) }),
    },
  },
};

export const bordersTable: ClassTable<CellRange> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => edges.length } },
  index: (range, key) => expose(borderTable, { range, edge: wordArgument(key, edges) }),
  items: (range) => edges.map((edge) => expose(borderTable, { range, edge })),
};

/** Lines around and between the cells of a range. */
export const borders = (range: CellRange): Handle => expose(bordersTable, range);

function setLineStyle(border: Border, value: Argument): void {
  const style = wordArgument(value, ["None", "Continuous"]);
  draw(border, style === "None" ? null : { style: "thin", ...lineOf(border) });
}

/** The cells of an edge and the side of them that it is. */
function strip({ range, edge }: Border): { readonly area: Area; readonly side: Side } {
  const area = range.area();
  switch (edge) {
    case "EdgeTop":
      return { area: { ...area, rows: 1 }, side: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columns: 1 }, side: "left" };
    case "EdgeRight":
      return { area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: "right" };
    case "InsideHorizontal":
      return { area: { ...area, rows: area.rows - 1 }, side: "bottom" };
    case "InsideVertical":
      return { area: { ...area, columns: area.columns - 1 }, side: "right" };
  }
}

function lineOf(border: Border): Line | null {
  const { area, side } = strip(border);
  if (area.rows === 0 || area.columns === 0) return null;
  return border.range.session.book.cell(area.sheet, area.row, area.column).style.borders?.[side] ?? null;
}

function draw(border: Border, line: Line | null): void {
  const { session } = border.range;
  const { area, side } = strip(border);
  assertAllowed(session, area.sheet, "formatCells");
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { borders: drawn = {} } = session.book.cell(area.sheet, row, column).style;
      const { [side]: _old, ...others } = drawn;
      const all = line === null ? others : { ...others, [side]: line };
      session.book.setStyle({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, { borders: all });
    }
  }
}
