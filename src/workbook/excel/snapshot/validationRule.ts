import type { Validation } from "../../../core/book/book";

/** A rule of Excel's as plain data; `type` is one of Excel.DataValidationType that stands for one rule. */
export function validationRule(type: string, rule: Excel.DataValidationRule): Validation["rule"] {
  if (rule.list !== undefined) return { kind: "list", source: listSource(rule.list.source) };
  if (rule.custom !== undefined) return { kind: "custom", formula: asFormula(rule.custom.formula) };
  if (rule.wholeNumber !== undefined) return limited("whole", rule.wholeNumber);
  return rule.decimal !== undefined && type === "Decimal" ? limited("decimal", rule.decimal) : { kind: "other" };
}

function listSource(source: string | Excel.Range): string | readonly string[] {
  const text = textOf(source);
  return text.startsWith("=") ? text : text.split(",").map((word) => word.trim());
}

/** Only limits that include their bounds are plain; others are rules of another kind. */
function limited(kind: "whole" | "decimal", limits: Excel.BasicDataValidation): Validation["rule"] {
  const [first, second] = [textOf(limits.formula1), textOf(limits.formula2)];
  if (limits.operator === "Between") return { kind, min: first, max: second };
  if (limits.operator === "GreaterThanOrEqualTo") return { kind, min: first };
  return limits.operator === "LessThanOrEqualTo" ? { kind, max: first } : { kind: "other" };
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** Ranges are only for writing; what is read is text or a number. */
const textOf = (source: string | number | Date | Excel.Range | undefined): string =>
  typeof source === "string" || typeof source === "number" ? String(source) : "";
