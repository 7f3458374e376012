import type { CellStyle } from "../../core/book/book";
import { builtInFormats } from "../numberFormats";
import { childOf, childrenOf, flagOf, numberOf, attributeOf, type XmlNode } from "../xml/node";
import type { Losses } from "../lost";
import type { ReadColor } from "./colors";
import { readBorders } from "./borders";
import { compact } from "./compact";

/** The looks of a file by the numbers its cells use; undefined where a cell looks like any other. */
export interface Styles {
  readonly cells: readonly (CellStyle | undefined)[];
  /** What conditional formats lay over a cell. */
  readonly overlays: readonly Pick<CellStyle, "bold" | "italic" | "color" | "fill">[];
}

/** What a book without a word about fonts means, and what the writer writes. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

export function readStyles(root: XmlNode, color: ReadColor, losses: Losses): Styles {
  const list = (name: string): readonly XmlNode[] => childOf(root, name)?.children ?? [];
  const sheet = {
    fonts: list("fonts").map((node) => readFont(node, color, losses)),
    fills: list("fills").map((node) => readFill(node, color, losses)),
    borders: list("borders").map((node) => readBorders(node, color, losses)),
    formats: readFormats(list("numFmts")),
  };
  return {
    cells: childrenOf(childOf(root, "cellXfs"), "xf").map((node) => readCellStyle(node, sheet, losses)),
    overlays: list("dxfs").map((node) => readOverlay(node, color)),
  };
}

interface Sheet {
  readonly fonts: readonly CellStyle[];
  readonly fills: readonly CellStyle[];
  readonly borders: readonly CellStyle[];
  readonly formats: ReadonlyMap<number, string>;
}

function readCellStyle(node: XmlNode, sheet: Sheet, losses: Losses): CellStyle | undefined {
  const format = numberOf(node, "numFmtId") ?? 0;
  const style: CellStyle = {
    ...compact({ numberFormat: sheet.formats.get(format) ?? builtInFormats.get(format) }),
    ...sheet.fonts[numberOf(node, "fontId") ?? 0],
    ...sheet.fills[numberOf(node, "fillId") ?? 0],
    ...readAlignment(childOf(node, "alignment"), losses),
    ...(flagOf(childOf(node, "protection")?.attributes, "locked", true) ? {} : { locked: false }),
    ...sheet.borders[numberOf(node, "borderId") ?? 0],
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

function readFormats(nodes: readonly XmlNode[]): ReadonlyMap<number, string> {
  return new Map(
    nodes
      .map((node) => [numberOf(node, "numFmtId") ?? -1, attributeOf(node, "formatCode") ?? "General"] as const)
      .filter(([, code]) => code !== "General"),
  );
}

function readFont(node: XmlNode, color: ReadColor, losses: Losses): CellStyle {
  const name = attributeOf(childOf(node, "name"), "val");
  const size = numberOf(childOf(node, "sz"), "val");
  losses.addIf(isOn(node, "strike") || childOf(node, "vertAlign") !== null, "formatting");
  return compact({
    bold: isOn(node, "b") || undefined,
    italic: isOn(node, "i") || undefined,
    underline: (childOf(node, "u") !== null && attributeOf(childOf(node, "u"), "val") !== "none") || undefined,
    fontSize: size === defaultFont.size ? undefined : size,
    fontName: name === defaultFont.name ? undefined : name,
    color: notBlack(color(childOf(node, "color"))),
  });
}

function notBlack(color: string | undefined): string | undefined {
  return color === "#000000" ? undefined : color;
}

function isOn(node: XmlNode, name: string): boolean {
  const child = childOf(node, name);
  return child !== null && flagOf(child.attributes, "val", true);
}

function readFill(node: XmlNode, color: ReadColor, losses: Losses): CellStyle {
  const pattern = childOf(node, "patternFill");
  const type = attributeOf(pattern, "patternType") ?? "none";
  losses.addIf(childOf(node, "gradientFill") !== null, "formatting");
  if (type === "none" || type === "gray125") return {};
  losses.addIf(type !== "solid", "formatting");
  return compact({ fill: color(childOf(pattern, "fgColor")) ?? color(childOf(pattern, "bgColor")) });
}

const sideways: ReadonlyMap<string, NonNullable<CellStyle["horizontal"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["centerContinuous", "center"],
]);
const upright: ReadonlyMap<string, NonNullable<CellStyle["vertical"]>> = new Map([
  ["top", "top"],
  ["center", "center"],
]);

function readAlignment(node: XmlNode | null, losses: Losses): CellStyle {
  const horizontal = attributeOf(node, "horizontal") ?? "general";
  const indent = numberOf(node, "indent") ?? 0;
  losses.addIf((numberOf(node, "textRotation") ?? 0) !== 0 || flagOf(node?.attributes, "shrinkToFit"), "formatting");
  losses.addIf(horizontal !== "general" && !sideways.has(horizontal), "formatting");
  return compact({
    horizontal: sideways.get(horizontal),
    vertical: upright.get(attributeOf(node, "vertical") ?? "bottom"),
    wrap: flagOf(node?.attributes, "wrapText") || undefined,
    indent: indent > 0 ? indent : undefined,
  });
}

/** Solid fills of overlays carry their colour as the background. */
function readOverlay(node: XmlNode, color: ReadColor): Styles["overlays"][number] {
  const font = childOf(node, "font");
  const fill = childOf(childOf(node, "fill"), "patternFill");
  return compact({
    bold: (font !== null && isOn(font, "b")) || undefined,
    italic: (font !== null && isOn(font, "i")) || undefined,
    color: color(childOf(font, "color")),
    fill: color(childOf(fill, "bgColor")) ?? color(childOf(fill, "fgColor")),
  });
}
