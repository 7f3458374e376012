import type { ConditionalFormat } from "../../core/book/book";
import { areaAddress, cellAddress, type Rectangle } from "../address";
import { allOf, attributeOf, childrenOf, numberOf, type XmlNode } from "../xml/node";
import type { ReadContext } from "./context";
import { areasOf, placed } from "./rules";

/** The conditional formats of a sheet, the one that wins first. */
export function readConditionalFormats(nodes: readonly XmlNode[], context: ReadContext): ConditionalFormat[] {
  const ranked = nodes.flatMap((node) => {
    const areas = areasOf(node);
    return childrenOf(node, "cfRule").map((rule) => ({
      rank: numberOf(rule, "priority") ?? 0,
      formats: readOne(rule, areas, context),
    }));
  });
  return ranked.sort((a, b) => a.rank - b.rank).flatMap((entry) => entry.formats);
}

function readOne(node: XmlNode, areas: readonly Rectangle[], context: ReadContext): ConditionalFormat[] {
  const overlay = context.styles.overlays[numberOf(node, "dxfId") ?? -1];
  const style = overlay && Object.keys(overlay).length > 0 ? { style: overlay } : {};
  const rule = readRule(node, areas, context);
  return areas.map((area) => ({ area: areaAddress(area), rule: rule(area), ...style }));
}

/** Kinds whose condition the file spells out as a formula as well. */
const spelledOut = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

const comparisons: ReadonlyMap<string, string> = new Map([
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
]);

type RuleAt = (area: Rectangle) => ConditionalFormat["rule"];

function readRule(node: XmlNode, areas: readonly Rectangle[], context: ReadContext): RuleAt {
  const type = attributeOf(node, "type") ?? "";
  const formulas = childrenOf(node, "formula").map((child) => placed(child.text, areas, context.workbooks));
  const [first, second] = formulas;
  if (spelledOut.has(type) && first) return (area) => ({ kind: "formula", formula: first(area) });
  if (type === "cellIs" && first) return comparison(attributeOf(node, "operator") ?? "", first, second);
  if (type === "dataBar") return dataBar(node, context);
  context.losses.add("conditionalFormats");
  return () => ({ kind: "other" });
}

/** "Cell value is …" written as the formula it stands for. */
function comparison(
  operator: string,
  first: (area: Rectangle) => string,
  second?: (area: Rectangle) => string,
): RuleAt {
  const sign = comparisons.get(operator);
  const formula = (area: Rectangle): string => {
    const cell = cellAddress(area.top, area.left);
    const low = first(area).slice(1);
    if (sign !== undefined) return `=${cell}${sign}${low}`;
    const between = `AND(${cell}>=${low},${cell}<=${(second ?? first)(area).slice(1)})`;
    return operator === "notBetween" ? `=NOT(${between})` : `=${between}`;
  };
  return (area) => ({ kind: "formula", formula: formula(area) });
}

function dataBar(node: XmlNode, context: ReadContext): RuleAt {
  const color = context.color(allOf(node, "color")[0] ?? null) ?? "#638EC6";
  return () => ({ kind: "dataBar", color });
}
