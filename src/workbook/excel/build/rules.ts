import type { ConditionalFormat, Sheet, Validation } from "../../../core/book/book";

/** Drop-downs, limits, prompts and conditional looks of a sheet. */
export function addRules(target: Excel.Worksheet, sheet: Sheet): void {
  sheet.validations.forEach((validation) => addValidation(target, validation));
  // Excel gives each new one the first priority.
  for (const format of sheet.conditionalFormats.toReversed()) addConditionalFormat(target, format);
}

function addValidation(target: Excel.Worksheet, { area, rule, prompt, error }: Validation): void {
  const { dataValidation } = target.getRange(area);
  const wanted = ruleOf(rule);
  if (wanted !== null) dataValidation.rule = wanted;
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (error === undefined) return;
  const { style, title, text } = error;
  dataValidation.errorAlert = { showAlert: true, style: ALERT[style], title, message: text };
}

const ALERT = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function ruleOf(rule: Validation["rule"]): Excel.DataValidationRule | null {
  if (rule.kind === "list") {
    const source = typeof rule.source === "string" ? rule.source : rule.source.join(",");
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.kind === "custom") return { custom: { formula: rule.formula } };
  if (rule.kind === "other") return null;
  const limits = limitsOf(rule.min, rule.max);
  return rule.kind === "whole" ? { wholeNumber: limits } : { decimal: limits };
}

function limitsOf(min: string | undefined, max: string | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined)
    return { formula1: limit(min), formula2: limit(max), operator: "Between" };
  if (min !== undefined) return { formula1: limit(min), operator: "GreaterThanOrEqualTo" };
  return { formula1: limit(max ?? "0"), operator: "LessThanOrEqualTo" };
}

const limit = (text: string): string | number => (text.startsWith("=") ? text : Number(text));

function addConditionalFormat(target: Excel.Worksheet, { area, rule, style }: ConditionalFormat): void {
  const formats = target.getRange(area).conditionalFormats;
  if (rule.kind === "dataBar") {
    formats.add(Excel.ConditionalFormatType.dataBar).dataBar.positiveFormat.fillColor = rule.color;
    return;
  }
  if (rule.kind !== "formula") return;
  const { custom } = formats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = rule.formula;
  if (style?.bold !== undefined) custom.format.font.bold = style.bold;
  if (style?.italic !== undefined) custom.format.font.italic = style.italic;
  if (style?.color !== undefined) custom.format.font.color = style.color;
  if (style?.fill !== undefined) custom.format.fill.color = style.fill;
}
