import type { RawValue } from "../../core/audit/audit";
import { quoted, readText } from "../../core/audit/raw";
import { fail, ok, type Result } from "../../core/result";
import { rowsToScheme } from "../../core/scheme/readRows";
import type { RawSchemeRow } from "../../core/scheme/rowReader";
import type { Scheme } from "../../core/scheme/scheme";
import { gbt27922Rules } from "../../schemes/gbt27922Rules";
import { isOneBlank, type Cells } from "./cells";
import { readRange, refuseErrors } from "./range";
import type { Refusal } from "./refusal";

/** The scheme of an argument, or why there is none. */
export type SchemeReading = Result<Scheme, readonly Refusal[]>;

/**
 * The scheme an argument names by its id or holds as the rows of a scheme table; the built-in one when left out. The
 * other schemes that come with the product are fetched when one is named.
 */
export function readScheme(argument: unknown): SchemeReading | Promise<SchemeReading> {
  const range = readRange("scheme", argument);
  if (!range.ok) return fail([range.error]);
  const cells = range.value;
  if (cells === null || isOneBlank(cells)) return ok(gbt27922Rules);
  const broken = refuseErrors("scheme", cells);
  if (broken) return fail([broken]);
  return cells.length === 1 && cells[0]?.length === 1 ? byId(cells[0][0]) : schemeOfRows(cells);
}

function byId(value: RawValue): SchemeReading | Promise<SchemeReading> {
  return readText(value) === gbt27922Rules.id ? ok(gbt27922Rules) : further(value);
}

async function further(value: RawValue): Promise<SchemeReading> {
  const { furtherById } = await import(/* webpackChunkName: "schemes" */ "../../schemes/further");
  const scheme = furtherById(readText(value));
  if (scheme) return ok(scheme);
  const problem = { place: { in: "row", row: 1 }, clause: null, code: "UNKNOWN_SCHEME", id: quoted(value) } as const;
  return fail([{ code: "AUDIT", problems: [problem] }]);
}

/**
 * A scheme from its rows. Two columns hold key and value; five also the names in both languages and where points come
 * from.
 */
export function schemeOfRows(cells: Cells): SchemeReading {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2 && columns !== 5) return fail([{ code: "SCHEME_SHAPE", columns }]);
  const read = rowsToScheme(cells.map(schemeRow));
  return read.ok ? ok(read.value.scheme) : fail([{ code: "AUDIT", problems: read.error }]);
}

const schemeRow = ([key, value, zh, en, status]: readonly RawValue[], index: number): RawSchemeRow => ({
  place: { in: "row", row: index + 1 },
  key: text(key),
  value,
  zh: text(zh),
  en: text(en),
  status: text(status),
});

/** Where only text can stand, a 0 is a blank as desktop Excel sends it. */
const text = (value: RawValue): RawValue => (value === 0 ? null : value);
