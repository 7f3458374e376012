import type { Validation } from "../../../../core/book/book";
import type { Argument } from "../../protocol/handle";
import { invalidArgument, notImplemented } from "../../protocol/refusal";
import type { Wire, WireObject } from "../../protocol/wire";
import { isWireObject } from "../../protocol/wire";
import { objectArgument, wordArgument } from "../arguments";

type Rule = Validation["rule"];

/** A rule as an add-in writes it → as the workbook keeps it. Exactly one kind may be given. */
export function ruleFrom(value: Argument): Rule {
  const rule = objectArgument(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null && rule[kind] !== undefined);
  const [kind, ...more] = kinds;
  const body = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || more.length > 0 || !isWireObject(body)) throw invalidArgument();
  switch (kind) {
    case "list":
      return { kind: "list", source: listSource(body["source"]) };
    case "wholeNumber":
      return { kind: "whole", ...limits(body) };
    case "decimal":
      return { kind: "decimal", ...limits(body) };
    case "custom":
      return { kind: "custom", formula: formula(body["formula"]) };
    default:
      throw notImplemented(`DataValidation.Rule of kind ${kind}`);
  }
}

/** "A,B" are words, "=…" a formula. */
function listSource(source: Wire | undefined): string | readonly string[] {
  if (typeof source !== "string" || source === "") throw invalidArgument();
  return source.startsWith("=") ? source : source.split(",").map((word) => word.trim());
}

const operators = ["Between", "GreaterThanOrEqualTo", "LessThanOrEqualTo"] as const;

function limits(body: WireObject): { readonly min?: string; readonly max?: string } {
  const first = bound(body["formula1"]);
  switch (wordArgument(body["operator"], operators)) {
    case "Between":
      return { min: first, max: bound(body["formula2"]) };
    case "GreaterThanOrEqualTo":
      return { min: first };
    case "LessThanOrEqualTo":
      return { max: first };
  }
}

function bound(value: Wire | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string" && value !== "") return value;
  throw invalidArgument();
}

function formula(value: Wire | undefined): string {
  if (typeof value === "string" && value.startsWith("=")) return value;
  throw invalidArgument();
}

/** A rule as the workbook keeps it → as an add-in reads it. */
export function ruleToWire(rule: Rule): Wire {
  switch (rule.kind) {
    case "list":
      return {
        list: { inCellDropDown: true, source: typeof rule.source === "string" ? rule.source : rule.source.join(",") },
      };
    case "whole":
      return { wholeNumber: limitsToWire(rule) };
    case "decimal":
      return { decimal: limitsToWire(rule) };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "other":
      // Which rule it is the workbook does not keep; it is answered as one that every text passes.
      return { textLength: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  }
}

function limitsToWire({ min, max }: { readonly min?: string; readonly max?: string }): Wire {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (min !== undefined) return { formula1: min, operator: "GreaterThanOrEqualTo" };
  return { formula1: max ?? "", operator: "LessThanOrEqualTo" };
}

/** Name of a rule's kind as `DataValidation.type` gives it. */
export function ruleType(rule: Rule | null): string {
  if (rule === null) return "None";
  const names = {
    list: "List",
    whole: "WholeNumber",
    decimal: "Decimal",
    custom: "Custom",
    other: "TextLength",
  } as const;
  return names[rule.kind];
}
