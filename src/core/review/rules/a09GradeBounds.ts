import type { Finding } from "../finding";
import type { Area, Place } from "../model/area";
import type { SheetModel } from "../model/sheetModel";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { chainsOf, isCoarse, type Step } from "../audit/bands";
import { isCell, nodesOf, type CallNode, type Expression } from "../audit/expression";
import { hasIntervalFault } from "../audit/intervals";
import type { AuditFacts } from "./auditFacts";
import { finding, type Rule } from "../rule";

/** Bounds of grades that are out of order, leave gaps, shut out their own value, or meet a rounded score. */
export const gradeBounds: Rule = {
  ids: ["grade-bounds"],
  check(model) {
    const audit = auditModel(model);
    return audit.formulas
      .filter(isGraded)
      .flatMap((formula) => [...chainFault(formula, audit), ...lookupFault(formula, audit)]);
  },
};

const isGraded = ({ cell }: ReadFormula): boolean => /[<>]|LOOKUP|MATCH/i.test(cell.formula.text);

type Why = AuditFacts["grade-bounds"]["why"];

function flag({ sheet, cell }: ReadFormula, why: Why, cells: readonly Place[] = [cell]): Finding[] {
  const facts = { formula: cell.formula.text, why };
  return [finding(sheet.name, cells, { rule: "grade-bounds", category: "audit", severity: "error", facts })];
}

function chainFault(formula: ReadFormula, audit: AuditModel): Finding[] {
  const gap = hasIntervalFault(formula.tree);
  if (gap !== null) return flag(formula, gap);
  const chains = isGrading(formula.tree) ? chainsOf(formula.tree) : [];
  const [why] = chains.flatMap((chain) => faultOf(chain, formula.sheet, audit) ?? []);
  return why === undefined ? [] : flag(formula, why);
}

/** A chain that ends in words, or in numbers of grades: not a formula that limits an amount. */
const isGrading = (tree: Expression): boolean =>
  [...nodesOf(tree)].filter(({ node }) => node.kind === "call" && node.name === "IF").length >= 2 ||
  [...nodesOf(tree)].some(({ node }) => node.kind === "call" && node.name === "IFS");

function faultOf(chain: readonly Step[], sheet: SheetModel, audit: AuditModel): Why | null {
  const down = chain.filter(({ operator }) => operator === ">=" || operator === ">");
  const steps = down.length * 2 >= chain.length ? down : chain.filter((step) => !down.includes(step));
  const bounds = steps.flatMap(({ bound }) => valueOf(bound, sheet, audit) ?? []);
  if (steps.some(({ isRounded }) => isRounded)) return "rounded";
  if (bounds.length < 2 || bounds.length < steps.length) return null;
  const falling = steps === down;
  const order = bounds
    .slice(1)
    .map((bound, index) => (falling ? (bounds[index] ?? 0) - bound : bound - (bounds[index] ?? 0)));
  if (order.some((step) => step < 0)) return "order";
  if (order.some((step) => step === 0)) return "alike";
  return new Set(steps.map(({ operator }) => operator)).size > 1 ? "exclusive" : null;
}

function valueOf(bound: Expression, own: SheetModel, audit: AuditModel): number | null {
  if (bound.kind === "number") return bound.value;
  if (bound.kind === "operation" && bound.operator === "%" && bound.args[0]?.kind === "number")
    return bound.args[0].value / 100;
  if (bound.kind !== "range" || !isCell(bound)) return null;
  const value = audit.sheetOf(bound, own)?.at(bound.area.top, bound.area.left)?.cell.value;
  return typeof value === "number" ? value : null;
}

/** A look-up of the nearest bound below. */
function lookupFault(formula: ReadFormula, audit: AuditModel): Finding[] {
  for (const { node } of nodesOf(formula.tree)) {
    const table = node.kind === "call" ? bandsOf(node) : null;
    const sheet = table === null ? null : audit.sheetOf(table.range, formula.sheet);
    if (table === null || sheet === null) continue;
    if (isCoarse(table.key)) return flag(formula, "rounded");
    const column = { ...table.range.area, right: table.range.area.left };
    const why = boundsFault(sheet, column, table.isExact);
    if (why === "lowest" && isAlwaysAbove(formula, audit)) continue;
    if (why !== null) return flag(formula, why);
  }
  return [];
}

/** Bounds that are no grades, of days or amounts: nothing falls below the lowest one as long as all look-ups find something. */
const isAlwaysAbove = ({ cell }: ReadFormula, audit: AuditModel): boolean =>
  audit.tables.length === 0 && typeof cell.cell.value !== "object";

interface Bands {
  readonly key: Expression;
  readonly range: Expression & { readonly kind: "range" };
  readonly isExact: boolean;
}

/** VLOOKUP(score, bounds, n, TRUE), LOOKUP(score, bounds …) and MATCH(score, bounds, 1). */
function bandsOf({ name, args }: CallNode): Bands | null {
  const [key, range, third, fourth] = args;
  if (key === undefined || range?.kind !== "range" || isText(key)) return null;
  if (name === "VLOOKUP") return { key, range, isExact: isFalse(fourth) };
  if (name === "LOOKUP") return { key, range, isExact: false };
  return name === "MATCH" && (third === undefined || (third.kind === "number" && third.value === 1))
    ? { key, range, isExact: false }
    : null;
}

const isText = (node: Expression): boolean => node.kind === "text";
const isFalse = (node: Expression | undefined): boolean =>
  (node?.kind === "number" && node.value === 0) || (node?.kind === "other" && node.text.toLowerCase() === "false");

function boundsFault(sheet: SheetModel, area: Area, isExact: boolean): Why | null {
  const values: number[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 500); row++) {
    const value = sheet.at(row, area.left)?.cell.value;
    if (typeof value === "number") values.push(value);
  }
  if (values.length < 2 || values.length < area.bottom - area.top) return null;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  if (isExact) return values.every((value) => value % 5 === 0) && steps.every((step) => step >= 5) ? "exact" : null;
  if (steps.some((step) => step < 0)) return "order";
  if (steps.some((step) => step === 0)) return "alike";
  const above = sheet.at(area.top - 1, area.left)?.cell.value;
  // Ratings from 1 to 5 (or 10) have nothing below 1.
  const isRating = values[0] === 1 && (values.at(-1) ?? 0) <= 10;
  return ((values[0] ?? 0) > 0 && !isRating) || typeof above === "number" ? "lowest" : null;
}
