import { readAreas, type Rectangle } from "../address";
import { movable } from "../formula/shift";
import { fromFile } from "../formula/fromFile";
import { attributeOf, childOf, type XmlNode } from "../xml/node";

/** A formula of a rule with its "=", relative to the first cell of the area it is asked for. */
export type PlacedFormula = (area: Rectangle) => string;

/** A rule's formula stands for the first cell of its first area; for the others it moves along. */
export function placed(stored: string, areas: readonly Rectangle[], workbooks: readonly string[]): PlacedFormula {
  const move = movable(fromFile(stored.trim(), workbooks));
  const first = areas[0];
  return (area) => `=${move(area.top - (first?.top ?? area.top), area.left - (first?.left ?? area.left))}`;
}

/** The areas of a rule: its own attribute, or a child in the later dialect. */
export function areasOf(node: XmlNode): Rectangle[] {
  return readAreas(attributeOf(node, "sqref") ?? childOf(node, "sqref")?.text ?? "");
}

/** A rule's formula text: a child with text, in the later dialect one level deeper. */
export function formulaText(node: XmlNode, name: string): string {
  const child = childOf(node, name);
  return (childOf(child, "f") ?? child)?.text ?? "";
}
