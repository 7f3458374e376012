import { type RangeA1, type Token, parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "../sheets/address";
import { sameName } from "../sheets/structure";

const RANGES = new Set(["range", "range_beam", "range_ternary"]);

/** What Excel writes for cells that are gone. */
export const BROKEN = "#REF!";

interface Located {
  readonly context: readonly string[];
  readonly range: RangeA1;
}

/** A token that names cells, taken apart; null for any other token. */
export function rangeIn(token: Token): Located | null {
  if (!RANGES.has(token.type)) return null;
  const parsed = parseA1Ref(token.value, { allowNamed: false });
  return parsed !== undefined && "range" in parsed ? { context: parsed.context ?? [], range: parsed.range } : null;
}

/** The text of a reference to cells. */
export const rangeText = (located: Located): string =>
  stringifyA1Ref({ context: [...located.context], range: located.range });

/** A reference's sheet renamed, for cells and names that belong to a sheet. */
export function withSheetRenamed(token: Token, from: string, to: string): string | null {
  if (!RANGES.has(token.type) && token.type !== "range_named" && token.type !== "structured") return null;
  if (token.type === "structured") return null;
  const parsed = parseA1Ref(token.value);
  const [context = "", ...more] = parsed?.context ?? [];
  if (parsed === undefined || more.length > 0) return null;
  const renamed = context.split(":").map((sheet) => (sameName(sheet, from) ? to : sheet));
  const text = renamed.join(":");
  return text === context ? null : stringifyA1Ref({ ...parsed, context: [text] });
}

/** True when a token points at a sheet by its name. */
export function mentionsSheet(token: Token, name: string): boolean {
  return withSheetRenamed(token, name, `${name}.`) !== null;
}

/** A table renamed wherever a formula says its name. */
export function withTableRenamed(token: Token, from: string, to: string): string | null {
  if (token.type === "range_named") return sameName(token.value, from) ? to : null;
  if (token.type !== "structured") return null;
  const parsed = parseStructRef(token.value);
  return parsed !== undefined && sameName(parsed.table ?? "", from)
    ? stringifyStructRef({ ...parsed, table: to })
    : null;
}

/** A table's column renamed. `own` says whether a reference without a table name means this table. */
export function withColumnRenamed(token: Token, table: string, own: boolean, from: string, to: string): string | null {
  if (token.type !== "structured") return null;
  const parsed = parseStructRef(token.value);
  if (parsed === undefined) return null;
  const name = parsed.table ?? "";
  if (name === "" ? !own : !sameName(name, table)) return null;
  const columns = parsed.columns ?? [];
  if (!columns.some((column) => sameName(column, from))) return null;
  return stringifyStructRef({ ...parsed, columns: columns.map((column) => (sameName(column, from) ? to : column)) });
}

function movedEdge(value: number | null | undefined, fixed: boolean, by: number): number | null {
  if (value === null || value === undefined) return null;
  return fixed ? value : value + by;
}

/** A relative reference as it reads after its formula was copied `rows` down and `columns` to the right. */
export function copied(token: Token, rows: number, columns: number): string | null {
  const located = rangeIn(token);
  if (located === null) return null;
  const { range } = located;
  const top = movedEdge(range.top, range.$top === true, rows);
  const bottom = movedEdge(range.bottom, range.$bottom === true, rows);
  const left = movedEdge(range.left, range.$left === true, columns);
  const right = movedEdge(range.right, range.$right === true, columns);
  const outside = (edge: number | null, size: number): boolean => edge !== null && (edge < 0 || edge >= size);
  if ([top, bottom].some((edge) => outside(edge, MAX_ROWS))) return BROKEN;
  if ([left, right].some((edge) => outside(edge, MAX_COLUMNS))) return BROKEN;
  return rangeText({ ...located, range: { ...range, top, bottom, left, right } });
}
