import type { CellStyle, ConditionalFormat, Validation } from "../../core/book/book";
import { asksOtherWorkbook, toFile } from "../formula/toFile";
import { encodeOffice } from "../xml/text";
import { element, elementIf, textElement } from "../xml/write";
import { colorXml } from "./styleBook";

/** Longer texts make Excel repair the file. */
const longestTitle = 32;
const longestMessage = 255;
const longestList = 255;

/** The dataValidations element; "" when there is none to write. */
export function writeValidations(validations: readonly Validation[]): string {
  const written = validations.flatMap((validation) => writeValidation(validation));
  return elementIf("dataValidations", { count: written.length }, written);
}

function writeValidation({ area, rule, prompt, error }: Validation): string[] {
  const condition = writeCondition(rule);
  if (!condition && !prompt) return [];
  const style = error?.style === "stop" ? undefined : error?.style;
  return [
    element(
      "dataValidation",
      {
        ...condition?.attributes,
        errorStyle: style,
        allowBlank: 1,
        showInputMessage: prompt ? 1 : undefined,
        showErrorMessage: error && condition ? 1 : undefined,
        errorTitle: cut(error?.title, longestTitle),
        error: cut(error?.text, longestMessage),
        promptTitle: cut(prompt?.title, longestTitle),
        prompt: cut(prompt?.text, longestMessage),
        sqref: area,
      },
      condition?.formulas ?? [],
    ),
  ];
}

function cut(text: string | undefined, longest: number): string | undefined {
  if (text === undefined || text === "") return undefined;
  return encodeOffice(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}

interface Condition {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

function writeCondition(rule: Validation["rule"]): Condition | null {
  if (rule.kind === "other") return null;
  if (rule.kind === "list") return listCondition(rule.source);
  if (rule.kind === "custom") return condition({ type: "custom" }, rule.formula);
  const { min, max } = rule;
  const type = rule.kind;
  if (min !== undefined && max !== undefined) return condition({ type }, min, max);
  if (min !== undefined) return condition({ type, operator: "greaterThanOrEqual" }, min);
  return max === undefined ? null : condition({ type, operator: "lessThanOrEqual" }, max);
}

/** Words with a comma, or too many of them, cannot stand in a rule; such a list is left out. */
function listCondition(source: string | readonly string[]): Condition | null {
  if (typeof source === "string") return condition({ type: "list" }, source);
  const words = source.join(",");
  if (words.length > longestList || source.some((word) => word.includes(","))) return null;
  return { attributes: { type: "list" }, formulas: [textElement("formula1", `"${words.replaceAll('"', '""')}"`)] };
}

function condition(attributes: Condition["attributes"], ...formulas: readonly string[]): Condition | null {
  if (formulas.some((formula) => asksOtherWorkbook(formula))) return null;
  const texts = formulas.map((formula, index) => textElement(`formula${index + 1}`, stored(formula)));
  return { attributes, formulas: texts };
}

function stored(formula: string): string {
  return toFile(formula.replace(/^=/, ""));
}

/** The conditionalFormatting elements, in the order in which they win. `overlay` numbers their looks. */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  overlay: (style: Pick<CellStyle, "bold" | "italic" | "color" | "fill">) => number,
): string[] {
  return formats.flatMap(({ area, rule, style }, index) => {
    const priority = index + 1;
    if (rule.kind === "other") return [];
    if (rule.kind === "dataBar") return [around(area, dataBar(rule.color, priority))];
    if (asksOtherWorkbook(rule.formula)) return [];
    const dxfId = style ? overlay(style) : undefined;
    const formula = textElement("formula", stored(rule.formula));
    return [around(area, element("cfRule", { type: "expression", dxfId, priority }, formula))];
  });
}

function around(sqref: string, rule: string): string {
  return element("conditionalFormatting", { sqref }, rule);
}

/** Bars start at zero: a bar that starts at the smallest value would make it look like nothing. */
function dataBar(color: string, priority: number): string {
  const bounds = [element("cfvo", { type: "num", val: 0 }), element("cfvo", { type: "max" })];
  const bar = element("dataBar", {}, [...bounds, ...colorXml("color", color)]);
  return element("cfRule", { type: "dataBar", priority }, bar);
}
