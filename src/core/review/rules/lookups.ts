import {
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  parse,
  parseA1Ref,
  tokenize,
  type AstExpression,
  type CallExpression,
} from "@borgar/fx";
import type { Finding } from "../finding";
import { areaAddress, type Area } from "../model/area";
import { cellsIn, type BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Lookups of the nearest value: right for bands in ascending order, wrong anywhere else. */
export const lookups: Rule = {
  ids: ["approximate-lookup", "unsorted-lookup"],
  check: (model) => model.sheets.flatMap((sheet) => checkSheet(sheet, model)),
};

const lookupCalls = new Set(["VLOOKUP", "HLOOKUP", "MATCH", "LOOKUP"]);

function checkSheet(sheet: SheetModel, model: BookModel): Finding[] {
  const calling = sheet.formulas.filter(({ formula }) => formula.calls.some((call) => lookupCalls.has(call)));
  return [...groupBy(calling, ({ formula }) => formula.key).values()].flatMap((cells) => {
    const first = cells[0];
    const order = first ? worst(callsIn(first).map((call) => orderOf(call, sheet, model))) : null;
    if (!first || order === null) return [];
    return [accuse(sheet, cells, first, order)];
  });
}

interface Order {
  /** Ascending is right; unsorted is wrong; unknown cannot be seen from here. */
  readonly kind: "ascending" | "unsorted" | "unknown";
  readonly table: string;
}

function accuse(sheet: SheetModel, cells: readonly FormulaCell[], first: FormulaCell, { kind, table }: Order): Finding {
  const formula = first.formula.text;
  if (kind === "unsorted")
    return finding(sheet.name, cells, {
      rule: "unsorted-lookup",
      category: "formula",
      severity: "error",
      facts: { formula, table },
    });
  const severity = kind === "ascending" ? "info" : "warning";
  return finding(sheet.name, cells, { rule: "approximate-lookup", category: "data", severity, facts: { formula } });
}

const ranks = { unsorted: 0, unknown: 1, ascending: 2 } as const;

function worst(orders: readonly (Order | null)[]): Order | null {
  const found = orders.filter((order) => order !== null);
  return found.sort((one, other) => ranks[one.kind] - ranks[other.kind])[0] ?? null;
}

function callsIn({ formula }: FormulaCell): CallExpression[] {
  try {
    return walk(parse(tokenize(formula.text)));
  } catch {
    return [];
  }
}

function walk(node: AstExpression): CallExpression[] {
  const inner = "arguments" in node ? node.arguments.flatMap((child) => (child ? walk(child) : [])) : [];
  return isCallNode(node) ? [node, ...inner] : inner;
}

/** Null when the call asks for an exact match, or is no lookup. */
function orderOf(call: CallExpression, sheet: SheetModel, model: BookModel): Order | null {
  const name = call.callee.name.toUpperCase();
  if (!lookupCalls.has(name)) return null;
  const mode = name === "LOOKUP" ? undefined : call.arguments[name === "MATCH" ? 2 : 3];
  if (mode && isLiteralNode(mode) && (mode.value === false || mode.value === 0 || mode.value === -1)) return null;
  if (mode && !isLiteralNode(mode)) return null;
  const table = call.arguments[1];
  if (!table || !isReferenceNode(table)) return { kind: "unknown", table: "" };
  return keysOrder(table.value, name, sheet, model);
}

function keysOrder(text: string, call: string, sheet: SheetModel, model: BookModel): Order {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return { kind: "unknown", table: text };
  const name = parsed.context?.at(-1);
  const target = name === undefined ? sheet : model.sheet(name);
  const { top, left, bottom, right } = parsed.range;
  if (!target || top === null || left === null) return { kind: "unknown", table: text };
  const whole: Area = { top, left, bottom: bottom ?? top, right: right ?? left };
  const keys = call === "HLOOKUP" ? { ...whole, bottom: top } : call === "VLOOKUP" ? { ...whole, right: left } : whole;
  const values = cellsIn(target, keys).map(({ cell }) => cell.value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0) return { kind: "unknown", table: areaAddress(keys) };
  const ascending = numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? value));
  return { kind: ascending ? "ascending" : "unsorted", table: areaAddress(keys) };
}
