import { auditModel } from "../audit/auditModel";
import type { Finding } from "../finding";
import type { BookModel } from "../model/bookModel";
import { evaluateFormula } from "../model/evaluateFormula";
import { staleBlocks } from "../model/staleCells";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** How the workbook is set to calculate, and results that are older than their inputs. */
export const calculationMode: Rule = {
  ids: ["manual-calculation", "iterative-calculation", "stale-value"],
  check: (model) => {
    const manual = model.book.calculation?.mode === "manual";
    const settings: Finding[] = [];
    if (manual) settings.push(setting("manual-calculation"));
    if (model.book.calculation?.iterate === true) settings.push(setting("iterative-calculation"));
    const isKnown = model.recalculated !== undefined;
    return [
      ...settings,
      ...(isKnown ? calculated(model) : model.sheets.flatMap((sheet) => stale(sheet, model, manual))),
    ];
  },
};

const setting = (rule: "manual-calculation" | "iterative-calculation"): Finding =>
  finding("", [], { rule, category: "workbook", severity: "warning", facts: {} });

/** In a score workbook the rule about totals speaks of them. */
function calculated(model: BookModel): Finding[] {
  if (auditModel(model).tables.length > 0) return [];
  return staleBlocks(model).map(({ sheet, cells, saved, computed }) => {
    const facts = { formula: cells[0]?.formula.text ?? "", saved, computed };
    return finding(sheet.name, cells, { rule: "stale-value", category: "data", severity: "warning", facts });
  });
}

/** Excel keeps results up to date unless it calculates on request only; other programs save what they please. */
function stale(sheet: SheetModel, model: BookModel, manual: boolean): Finding[] {
  const checked = sheet.formulas.slice(0, manual ? 5_000 : 200);
  const old = checked.flatMap((cell) => {
    const computed = evaluateFormula(cell.formula.text, sheet, model);
    const saved = cell.cell.value;
    const differs = typeof saved === "number" && typeof computed === "number" && !close(saved, computed);
    return differs ? [{ cell, saved, computed }] : [];
  });
  const first = old[0];
  if (!first) return [];
  return [
    finding(
      sheet.name,
      old.map(({ cell }) => cell),
      {
        rule: "stale-value",
        category: "data",
        severity: "warning",
        facts: { formula: first.cell.formula.text, saved: first.saved, computed: first.computed },
      },
    ),
  ];
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
