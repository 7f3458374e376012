import { tokenize, type Token } from "@borgar/fx";
import { fail, ok, type Result } from "../../../core/result";
import { areaText, cellOf, heightOf, widthOf } from "./areas";
import type { Area, FormulaPlace } from "./areas";
import { textOf } from "./calls";
import { piecesOf, type ArgumentProblem } from "./pieces";

/** An argument, cell by cell, as formulas that any program reads. */
export interface CellwiseArgument {
  readonly height: number;
  readonly width: number;
  /** The formula, without "=", of one cell. */
  readonly at: (row: number, column: number) => string;
  /** The cells of the workbook that are spread over the rows. */
  readonly areas: readonly Area[];
  /** The one rectangle of cells that the argument is, where it is nothing more. */
  readonly plain: Area | null;
}

/** Whether rows may be added below: the argument is made of a table's columns. */
export const canGrow = ({ areas }: CellwiseArgument): boolean => areas.some(({ grows }) => grows);

type Taken = Result<CellwiseArgument, ArgumentProblem>;

/** Takes an argument of a call apart; null for one that was left out. */
export function readArgument(
  tokens: readonly Token[],
  place: FormulaPlace,
): Result<CellwiseArgument | null, ArgumentProblem> {
  if (tokens.length === 0) return ok(null);
  const named = withoutNames(tokens, place, 0);
  return constant(named) ?? chosen(named, place) ?? cellwise(named, place);
}

/** Names stand for their formulas. */
function withoutNames(tokens: readonly Token[], place: FormulaPlace, depth: number): readonly Token[] {
  if (depth > 8) return tokens;
  return tokens.flatMap((token) => {
    if (token.type !== "range_named") return [token];
    const formula = nameNamed(token.value, place);
    if (formula === null) return [token];
    const inner = withoutNames(tokenize(formula, { negativeNumbers: false }).filter(isMeant), place, depth + 1);
    return inner.length === 1 ? inner : [operator("("), ...inner, operator(")")];
  });
}

const isMeant = ({ type }: Token): boolean => type !== "fx_prefix" && type !== "whitespace" && type !== "newline";
const operator = (value: string): Token => ({ type: "operator", value });

function nameNamed(text: string, { book, sheet }: FormulaPlace): string | null {
  const found = book.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  return (found.find((one) => one.sheet === sheet) ?? found.find((one) => one.sheet === undefined))?.formula ?? null;
}

/** Values typed in: one of them, or a block in braces. */
function constant(tokens: readonly Token[]): Taken | null {
  const kinds = new Set(["number", "string", "bool", "boolean"]);
  const [first] = tokens;
  if (tokens.length === 1 && first !== undefined && kinds.has(first.type)) return ok(block([[first.value]]));
  const isBraced = first?.value === "{" && tokens.findIndex(({ value }) => value === "}") === tokens.length - 1;
  if (!isBraced) return null;
  const lines = textOf(tokens).slice(1, -1).split(";");
  return ok(block(lines.map((line) => cells(line))));
}

/** Commas inside texts do not separate. */
const cells = (line: string): string[] => line.match(/"(?:[^"]|"")*"|[^,"]+/g)?.map((text) => text.trim()) ?? [];

const block = (values: readonly (readonly string[])[]): CellwiseArgument => ({
  height: values.length,
  width: values[0]?.length ?? 1,
  at: (row, column) => values[row]?.[column] ?? '""',
  areas: [],
  plain: null,
});

/** `CHOOSE({1,2},…)` puts columns side by side. */
function chosen(tokens: readonly Token[], place: FormulaPlace): Taken | null {
  const [name, open, brace] = tokens;
  const puts = name?.type === "func" && ["CHOOSE", "HSTACK"].includes(name.value.toUpperCase());
  if (!puts || open?.value !== "(" || endOf(tokens, 1) !== tokens.length - 1) return null;
  const args = split(tokens.slice(2, -1));
  const isChoice = name.value.toUpperCase() === "CHOOSE";
  if (isChoice && brace?.value !== "{") return null;
  const order = isChoice ? cells(textOf(args[0] ?? []).slice(1, -1)).map(Number) : args.map((_, index) => index);
  const parts: CellwiseArgument[] = [];
  for (const number of order) {
    const part = cellwise(args[number] ?? [], place);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return sideBySide(parts, textOf(tokens));
}

function sideBySide(parts: readonly CellwiseArgument[], what: string): Taken {
  const height = Math.max(...parts.map((part) => part.height));
  if (parts.some((part) => part.width !== 1 || (part.height !== height && part.height !== 1)))
    return fail({ code: "UNEQUAL_AREAS", what });
  const at = (row: number, column: number): string => {
    const part = parts[column];
    return part === undefined ? '""' : part.at(part.height === 1 && !canGrow(part) ? 0 : row, 0);
  };
  return ok({ height, width: parts.length, at, areas: parts.flatMap(({ areas }) => areas), plain: null });
}

/** Where the parenthesis at this place closes. */
function endOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  return tokens.findIndex(({ type, value }, index) => {
    if (index < at || type !== "operator") return false;
    depth += value === "(" ? 1 : value === ")" ? -1 : 0;
    return depth === 0;
  });
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const mark = token.type === "operator" ? token.value : "";
    if (mark === "(" || mark === "{") depth += 1;
    if (mark === ")" || mark === "}") depth -= 1;
    if (mark === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Any other expression: each range in it gives its cell of the row. */
function cellwise(tokens: readonly Token[], place: FormulaPlace): Taken {
  const pieces = piecesOf(tokens.filter(isMeant), place);
  if (!pieces.ok) return pieces;
  const spread = pieces.value.flatMap((piece) => (typeof piece === "string" || piece.isWhole ? [] : [piece.area]));
  const height = Math.max(1, ...spread.map(heightOf));
  const width = Math.max(1, ...spread.map(widthOf));
  const fits = (area: Area): boolean =>
    (heightOf(area) === height || heightOf(area) === 1) && (widthOf(area) === width || widthOf(area) === 1);
  if (!spread.every(fits)) return fail({ code: "UNEQUAL_AREAS", what: textOf(tokens) });
  const at = (row: number, column: number): string =>
    pieces.value
      .map((piece) => {
        if (typeof piece === "string") return piece;
        const { area, isWhole } = piece;
        if (isWhole) return areaText(area);
        return cellOf(area, heightOf(area) === 1 && !area.grows ? 0 : row, widthOf(area) === 1 ? 0 : column);
      })
      .join("");
  const [only] = pieces.value;
  const plain = pieces.value.length === 1 && only !== undefined && typeof only !== "string" ? only.area : null;
  return ok({ height, width, at, areas: spread, plain });
}
