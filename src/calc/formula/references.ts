import { type RangeA1, parseA1Ref, parseStructRef } from "@borgar/fx";
import type { CellError } from "../../core/book/book";
import type { Area, SheetId } from "../liveBook";
import { MAX_COLUMNS, MAX_ROWS } from "../sheets/address";
import { type Operand, Reference, failure } from "../value/operand";
import type { Scope, WrittenReference } from "./scope";
import { structuredArea } from "./structured";

const MAX_NAME_DEPTH = 20;

function shifted(value: number | null | undefined, fixed: boolean, by: number, size: number): number | null {
  if (value === null || value === undefined) return null;
  return fixed ? value : (((value + by) % size) + size) % size;
}

function areaAt(range: RangeA1, sheet: SheetId, scope: Scope): Area {
  const top = shifted(range.top, range.$top === true, scope.shiftRows, MAX_ROWS) ?? 0;
  const left = shifted(range.left, range.$left === true, scope.shiftColumns, MAX_COLUMNS) ?? 0;
  const bottom = shifted(range.bottom, range.$bottom === true, scope.shiftRows, MAX_ROWS) ?? MAX_ROWS - 1;
  const right = shifted(range.right, range.$right === true, scope.shiftColumns, MAX_COLUMNS) ?? MAX_COLUMNS - 1;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { sheet, row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

function sheetOf(context: readonly string[], scope: Scope): SheetId | null {
  const [name, ...more] = context;
  if (name === undefined) return scope.sheet;
  return more.length > 0 ? null : scope.book.sheetNamed(name);
}

/** The sheets a reference names: its own, one, or all from one to another (First:Last!A1). */
function sheetsOf(context: readonly string[], scope: Scope): readonly SheetId[] {
  const [name = ""] = context;
  const sheet = sheetOf(context, scope);
  if (sheet !== null) return [sheet];
  const [from, to] = name.split(":").map((end) => scope.book.sheetNamed(end));
  return from && to ? scope.book.sheetsBetween(from, to) : [];
}

const referenceTo = (areas: readonly Area[]): Operand => (areas.length === 0 ? failure("#REF!") : new Reference(areas));

/**
 * A1, B2:C5, A:A, 2:5, with or without a sheet. Null for cells of other workbooks, which are not at hand: their
 * formulas keep the value they came with.
 */
export function rangeReference(text: string): WrittenReference | null {
  const parsed = parseA1Ref(text, { allowNamed: false });
  if (parsed === undefined || !("range" in parsed)) return null;
  const { context = [], range } = parsed;
  if (context.length > 1) return null;
  const areas = (scope: Scope): Area[] => sheetsOf(context, scope).map((sheet) => areaAt(range, sheet, scope));
  return { symbolic: context.length > 0, areas, resolve: (scope) => referenceTo(areas(scope)) };
}

const only = (area: Area | CellError): Operand => ("error" in area ? area : new Reference([area]));

const areasOf = (area: Area | CellError): readonly Area[] => ("error" in area ? [] : [area]);

/** Clauses[Points], [@Points], Clauses[[#Headers],[a]:[b]] … */
export function tableReference(text: string): WrittenReference | null {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return null;
  const find = (scope: Scope): Area | CellError => structuredArea(parsed, scope);
  return { symbolic: true, areas: (scope) => areasOf(find(scope)), resolve: (scope) => only(find(scope)) };
}

function nameScope(scope: Scope): Scope {
  return { ...scope, shiftRows: scope.row, shiftColumns: scope.column, locals: null, depth: scope.depth + 1 };
}

/** A defined name, or a table's name standing for its data. */
export function nameReference(text: string): WrittenReference {
  const parsed = parseA1Ref(text);
  const context = parsed?.context ?? [];
  const name = parsed !== undefined && "name" in parsed ? parsed.name : text;
  const program = (scope: Scope) => {
    const sheet = sheetOf(context, scope);
    return sheet === null || scope.depth > MAX_NAME_DEPTH ? null : scope.book.named(name, sheet);
  };
  const asTable = (scope: Scope): Area | CellError => structuredArea({ table: name, columns: [], sections: [] }, scope);
  return {
    symbolic: true,
    resolve(scope) {
      const found = program(scope);
      if (found !== null) return found.run(nameScope(scope));
      return scope.book.table(name) === null ? failure("#NAME?") : only(asTable(scope));
    },
    areas(scope) {
      const found = program(scope);
      if (found === null) return areasOf(asTable(scope));
      return found.references.flatMap((reference) => reference.areas(nameScope(scope)));
    },
  };
}
