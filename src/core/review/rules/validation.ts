import type { CellValue, Validation } from "../../book/book";
import type { Finding } from "../finding";
import { readArea, type Area } from "../model/area";
import { cellsIn, type BookModel } from "../model/bookModel";
import { shownText } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Typed values that the validation rule of their cell does not allow: pasted, or older than the rule. */
export const validation: Rule = {
  ids: ["value-breaks-validation"],
  check: (model) =>
    model.sheets.flatMap((sheet) => sheet.sheet.validations.flatMap((rule) => checkRule(rule, sheet, model))),
};

function checkRule(rule: Validation, sheet: SheetModel, model: BookModel): Finding[] {
  const check = checkOf(rule.rule, sheet, model);
  if (!check) return [];
  const areas = rule.area.split(/\s+/).flatMap((text) => readArea(text) ?? []);
  const odd = areas
    .flatMap((area) => cellsIn(sheet, area))
    .filter((cell) => cell.kind !== "formula" && !check.allows(cell.cell.value));
  const first = odd[0];
  if (!first) return [];
  const facts = { value: shownText(first), allowed: check.allowed };
  return [finding(sheet.name, odd, { rule: "value-breaks-validation", category: "data", severity: "warning", facts })];
}

interface Check {
  readonly allowed: string;
  readonly allows: (value: CellValue) => boolean;
}

function checkOf(rule: Validation["rule"], sheet: SheetModel, model: BookModel): Check | null {
  if (rule.kind === "list") return listCheck(rule.source, sheet, model);
  if (rule.kind === "whole" || rule.kind === "decimal") return numberCheck(rule);
  return null;
}

function listCheck(source: string | readonly string[], sheet: SheetModel, model: BookModel): Check | null {
  const words = typeof source === "string" ? wordsOf(source, sheet, model) : source;
  if (!words || words.length === 0) return null;
  const known = new Set(words.map((word) => word.trim().toLowerCase()));
  return {
    allowed: words.slice(0, 8).join(", "),
    allows: (value) =>
      known.has(
        shownText({ cell: { row: 0, column: 0, value } })
          .trim()
          .toLowerCase(),
      ),
  };
}

/** The words of a range on this or another sheet; null for names and formulas, which are not followed here. */
function wordsOf(source: string, sheet: SheetModel, model: BookModel): string[] | null {
  const parts = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(source);
  const name = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  const target = name === undefined ? sheet : model.sheet(name);
  const area: Area | null = readArea(parts?.[3] ?? "");
  if (!target || !area) return null;
  return cellsIn(target, area).map(shownText);
}

function numberCheck({ kind, min, max }: { kind: "whole" | "decimal"; min?: string; max?: string }): Check | null {
  const [low, high] = [limit(min, -Infinity), limit(max, Infinity)];
  if (low === null || high === null) return null;
  return {
    allowed: `${min ?? "…"} – ${max ?? "…"}`,
    allows: (value) =>
      typeof value === "number" && value >= low && value <= high && (kind === "decimal" || Number.isInteger(value)),
  };
}

/** A bound that is a formula cannot be judged here. */
function limit(text: string | undefined, open: number): number | null {
  if (text === undefined || text === "") return open;
  const bound = Number(text);
  return Number.isNaN(bound) ? null : bound;
}
