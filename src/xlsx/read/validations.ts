import type { Validation } from "../../core/book/book";
import { areaAddress, type Rectangle } from "../address";
import { attributeOf, flagOf, type XmlNode } from "../xml/node";
import { decodeOffice } from "../xml/text";
import type { ReadContext } from "./context";
import { areasOf, formulaText, placed } from "./rules";

/** The input rules of a sheet, one for each area. */
export function readValidations(nodes: readonly XmlNode[], context: ReadContext): Validation[] {
  return nodes.flatMap((node) => {
    const areas = areasOf(node);
    const rule = readRule(node, areas, context);
    const messages = { ...readPrompt(node), ...readAlert(node) };
    return areas.map((area) => ({ area: areaAddress(area), rule: rule(area), ...messages }));
  });
}

type RuleAt = (area: Rectangle) => Validation["rule"];

const other: Validation["rule"] = { kind: "other" };

function readRule(node: XmlNode, areas: readonly Rectangle[], context: ReadContext): RuleAt {
  const type = attributeOf(node, "type") ?? "none";
  const first = formulaText(node, "formula1");
  const at = placed(first, areas, context.workbooks);
  const words = type === "list" ? literalWords(first) : null;
  if (words) return () => ({ kind: "list", source: words });
  if (type === "list") return (area) => ({ kind: "list", source: at(area) });
  if (type === "custom") return (area) => ({ kind: "custom", formula: at(area) });
  if (type === "whole" || type === "decimal") return numberRule(node, type, areas, context);
  context.losses.addIf(type !== "none", "validations");
  return () => other;
}

/** The words of a list written into the rule itself: "yes,no". */
function literalWords(formula: string): readonly string[] | null {
  const literal = /^"(.*)"$/s.exec(formula.trim());
  if (!literal) return null;
  return (literal[1] ?? "")
    .replaceAll('""', '"')
    .split(",")
    .map((word) => word.trim());
}

function numberRule(
  node: XmlNode,
  kind: "whole" | "decimal",
  areas: readonly Rectangle[],
  context: ReadContext,
): RuleAt {
  const bound = (name: string): ((area: Rectangle) => string) => readBound(formulaText(node, name), areas, context);
  const first = bound("formula1");
  const second = bound("formula2");
  const operator = attributeOf(node, "operator") ?? "between";
  if (operator === "between") return (area) => ({ kind, min: first(area), max: second(area) });
  if (operator === "greaterThanOrEqual") return (area) => ({ kind, min: first(area) });
  if (operator === "lessThanOrEqual") return (area) => ({ kind, max: first(area) });
  if (operator === "equal") return (area) => ({ kind, min: first(area), max: first(area) });
  context.losses.add("validations");
  return () => other;
}

/** A plain number stays one; anything else is a formula with its "=". */
function readBound(text: string, areas: readonly Rectangle[], context: ReadContext): (area: Rectangle) => string {
  const plain = text.trim();
  return /^[+-]?[\d.]+$/.test(plain) ? () => plain : placed(plain, areas, context.workbooks);
}

function readPrompt(node: XmlNode): Pick<Validation, "prompt"> {
  const title = decodeOffice(attributeOf(node, "promptTitle") ?? "");
  const text = decodeOffice(attributeOf(node, "prompt") ?? "");
  const shown = flagOf(node.attributes, "showInputMessage") && (title !== "" || text !== "");
  return shown ? { prompt: { title, text } } : {};
}

function readAlert(node: XmlNode): Pick<Validation, "error"> {
  if (!flagOf(node.attributes, "showErrorMessage")) return {};
  const style = attributeOf(node, "errorStyle");
  return {
    error: {
      style: style === "warning" || style === "information" ? style : "stop",
      title: decodeOffice(attributeOf(node, "errorTitle") ?? ""),
      text: decodeOffice(attributeOf(node, "error") ?? ""),
    },
  };
}
