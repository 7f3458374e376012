import { type Token, stringifyTokens, tokenize } from "@borgar/fx";
import type { Content } from "../graph/node";
import type { SheetId } from "../liveBook";
import { keyColumn, keyRow } from "../sheets/address";
import type { SheetState, Structure } from "../sheets/structure";
import type { Contents } from "./journal";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/**
 * The new text of a token, or null to leave it. `place` is where the formula stands: null for names of the workbook;
 * rules of a sheet stand in its first cell.
 */
export type TokenChange = (token: Token, place: FormulaPlace | null) => string | null;

/** A formula with some of its tokens changed; the very same text when none is. */
export function rewriteFormula(formula: string, place: FormulaPlace | null, change: TokenChange): string {
  const tokens = tokenize(formula, { withLocation: false });
  let touched = false;
  const fresh = tokens.map((token) => {
    const value = change(token, place);
    if (value === null || value === token.value) return token;
    touched = true;
    return { ...token, value };
  });
  return touched ? stringifyTokens(fresh) : formula;
}

function rewrittenCells(cells: ReadonlyMap<number, Content>, sheet: SheetId, change: TokenChange) {
  const fresh = new Map<number, Content>();
  for (const [key, content] of cells) {
    const place = { sheet, row: keyRow(key), column: keyColumn(key) };
    const formula = content.formula === null ? null : rewriteFormula(content.formula, place, change);
    fresh.set(key, formula === content.formula ? content : { ...content, formula });
  }
  return fresh;
}

type Rule = SheetState["validations"][number]["rule"];

function rewrittenRule(rule: Rule, rewrite: (formula: string) => string): Rule {
  const bound = (text: string | undefined): string | undefined => (text?.startsWith("=") ? rewrite(text) : text);
  if (rule.kind === "list") return typeof rule.source === "string" ? { ...rule, source: rewrite(rule.source) } : rule;
  if (rule.kind === "custom") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.kind === "other") return rule;
  const min = bound(rule.min);
  const max = bound(rule.max);
  return { kind: rule.kind, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** A sheet with the formulas of its validations and conditional formats rewritten. */
function rewrittenSheet(sheet: SheetState, change: TokenChange): SheetState {
  const rewrite = (formula: string): string => rewriteFormula(formula, { sheet: sheet.id, row: 0, column: 0 }, change);
  return {
    ...sheet,
    validations: sheet.validations.map((entry) => ({ ...entry, rule: rewrittenRule(entry.rule, rewrite) })),
    conditionalFormats: sheet.conditionalFormats.map((entry) =>
      entry.rule.kind === "formula"
        ? { ...entry, rule: { ...entry.rule, formula: rewrite(entry.rule.formula) } }
        : entry,
    ),
  };
}

/** Every formula of a workbook rewritten: cells, names, validations and conditional formats. */
export function rewriteAll(
  structure: Structure,
  contents: Contents,
  change: TokenChange,
): { readonly structure: Structure; readonly contents: Contents } {
  const cells = [...contents].map(([sheet, map]) => [sheet, rewrittenCells(map, sheet, change)] as const);
  return {
    structure: {
      ...structure,
      sheets: structure.sheets.map((sheet) => rewrittenSheet(sheet, change)),
      names: structure.names.map((name) => ({ ...name, formula: rewriteFormula(name.formula, null, change) })),
    },
    contents: new Map(cells),
  };
}
