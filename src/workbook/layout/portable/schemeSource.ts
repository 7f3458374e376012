import { isBlank, readText } from "../../../core/audit/raw";
import type { CellValue } from "../../../core/book/book";
import { fail, ok, type Result } from "../../../core/result";
import { rowsToScheme } from "../../../core/scheme/readRows";
import { schemeToRows } from "../../../core/scheme/rows";
import type { Scheme } from "../../../core/scheme/scheme";
import { furtherById } from "../../../schemes/further";
import { gbt27922Rules } from "../../../schemes/gbt27922Rules";
import { literal } from "../address";
import { areaText } from "./areas";
import type { Area } from "./areas";
import type { CellwiseArgument } from "./argument";
import type { TwinProblem } from "./problem";
import type { SavedValues } from "./values";

/** A scheme and where its numbers come from. */
export interface SchemeSource {
  readonly scheme: Scheme;
  /** A number or word of the scheme by its key, as a formula without "=". */
  readonly rule: (key: string) => string;
}

/** The scheme that an argument names or holds, with the saved values; the built-in one where there is none. */
export function readSchemeSource(
  argument: CellwiseArgument | null,
  saved: SavedValues,
): Result<SchemeSource, TwinProblem> {
  const area = argument?.plain ?? null;
  const isCell = argument === null || (argument.height === 1 && argument.width === 1);
  if (!isCell) return area === null ? fail({ code: "SCHEME_UNREADABLE" }) : fromRows(area, saved);
  const value = area === null ? unquoted(argument?.at(0, 0) ?? "") : saved.at(area.sheet, area.top, area.left);
  const isUsual = isBlank(value) || value === 0 || readText(value) === gbt27922Rules.id;
  const scheme = isUsual ? gbt27922Rules : furtherById(readText(value));
  return scheme === null ? fail({ code: "SCHEME_UNREADABLE" }) : ok({ scheme, rule: constants(scheme) });
}

const unquoted = (text: string): string => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);

/** Numbers that stand in no cell are written into the formulas. */
function constants(scheme: Scheme): SchemeSource["rule"] {
  const rows = new Map(schemeToRows(scheme).map(({ key, value }) => [key, value]));
  return (key) => {
    const value = rows.get(key) ?? "";
    return typeof value === "number" ? String(value) : literal(value);
  };
}

function fromRows(area: Area, saved: SavedValues): Result<SchemeSource, TwinProblem> {
  const width = area.right - area.left + 1;
  if (width !== 2 && width !== 5) return fail({ code: "SCHEME_UNREADABLE" });
  // Only text can stand beside the values: a 0 there is a blank of another program.
  const text = (value: CellValue | undefined): CellValue => (value === 0 ? null : (value ?? null));
  const read = rowsToScheme(
    saved.rows(area).map(([key, value, zh, en, status], index) => ({
      place: { in: "row", row: index + 1 },
      key: text(key),
      value: value ?? null,
      zh: text(zh),
      en: text(en),
      status: text(status),
    })),
  );
  if (!read.ok) return fail({ code: "SCHEME_UNREADABLE" });
  const column = (offset: number): string => areaText({ ...area, left: area.left + offset, right: area.left + offset });
  const rule = (key: string): string => {
    const cell = `INDEX(${column(1)},MATCH(${literal(key)},${column(0)},0))`;
    return `IF(${cell}="","",${cell})`;
  };
  return ok({ scheme: read.value.scheme, rule });
}
