import type { CellStyle } from "../../core/book/book";
import { attributeOf, childOf, type XmlNode } from "../xml/node";
import type { Losses } from "../lost";
import type { ReadColor } from "./colors";

type Border = NonNullable<NonNullable<CellStyle["borders"]>["top"]>;

const sides = ["top", "bottom", "left", "right"] as const;

/** The nearest of the three lines that the book knows. */
const nearest: ReadonlyMap<string, Border["style"]> = new Map([
  ["thin", "thin"],
  ["hair", "hair"],
  ["dotted", "hair"],
  ["dashed", "thin"],
  ["dashDot", "thin"],
  ["dashDotDot", "thin"],
  ["medium", "medium"],
  ["mediumDashed", "medium"],
  ["mediumDashDot", "medium"],
  ["mediumDashDotDot", "medium"],
  ["slantDashDot", "medium"],
  ["thick", "medium"],
  ["double", "medium"],
]);
const exact = new Set(["thin", "hair", "medium"]);

export function readBorders(node: XmlNode, color: ReadColor, losses: Losses): Pick<CellStyle, "borders"> {
  const found = sides.flatMap((side) => {
    const border = readBorder(childOf(node, side), color, losses);
    return border ? [[side, border] as const] : [];
  });
  losses.addIf(attributeOf(childOf(node, "diagonal"), "style") !== undefined, "formatting");
  return found.length === 0 ? {} : { borders: Object.fromEntries(found) };
}

function readBorder(node: XmlNode | null, color: ReadColor, losses: Losses): Border | null {
  const name = attributeOf(node, "style") ?? "none";
  const style = nearest.get(name);
  if (!style) return null;
  losses.addIf(!exact.has(name), "formatting");
  const line = color(childOf(node, "color"));
  return line === undefined ? { style } : { style, color: line };
}
