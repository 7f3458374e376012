import { readText } from "../../../core/audit/raw";
import type { CellValue } from "../../../core/book/book";
import { fail, ok, type Result } from "../../../core/result";
import type { WorkingWords } from "../../../words/shape/copies";
import type { SpecialSource, WorkingSource } from "../working/source";
import { areaText, heightOf } from "./areas";
import type { Area, FormulaPlace } from "./areas";
import { canGrow, readArgument } from "./argument";
import type { CellwiseArgument } from "./argument";
import type { AuditCall } from "./calls";
import type { TwinProblem } from "./problem";
import { readSchemeSource } from "./schemeSource";
import type { SavedValues } from "./values";

/** The longest list of clauses that is written out as native formulas. */
const MOST_ROWS = 1000;
/** Rows below a growing list of special items that are taken in, and how far beyond them nothing may be added. */
const SPARE = 60;
/** The same below a growing table of clauses. */
const SPARE_CLAUSES = 20;
const GUARDED = 500;

const PARAMETERS = ["points", "verdicts", "sampled", "failed", "awarded", "specials", "ids", "scheme"] as const;
type Parameter = (typeof PARAMETERS)[number];
type Arguments = Readonly<Record<Parameter, CellwiseArgument | null>>;

/** What a call of the add-in is worked out from. */
export function readAuditCall(
  call: AuditCall,
  place: FormulaPlace,
  saved: SavedValues,
  words: WorkingWords,
): Result<WorkingSource, TwinProblem> {
  const read = readArguments(call, place);
  if (!read.ok) return read;
  const given = read.value;
  const scheme = readSchemeSource(given.scheme, saved);
  if (!scheme.ok) return scheme;
  const height = given.points?.height ?? 0;
  if (height > MOST_ROWS) return fail({ code: "TOO_MANY_ROWS", limit: MOST_ROWS });
  const columns = columnsOf(given, height);
  if (columns === null) return fail({ code: "UNEQUAL_COLUMNS" });
  const special = specialsOf(given.specials, saved);
  if (special === null) return fail({ code: "UNEQUAL_COLUMNS" });
  const rows = Array.from({ length: height + spareClauses(given, saved) }, (_, row) => row);
  const at = (column: CellwiseArgument | null, row: number): string | null => column?.at(row, 0) ?? null;
  return ok({
    ...scheme.value,
    words,
    clauses: rows.map((row) => ({
      id: at(columns.ids, row),
      points: at(columns.points, row) ?? '""',
      verdict: at(columns.verdicts, row) ?? '""',
      sampled: at(columns.sampled, row),
      failed: at(columns.failed, row),
      awarded: at(columns.awarded, row),
    })),
    ids: rows.map((row) => idAt(columns.ids, row, saved)),
    hasIds: columns.ids !== null,
    specials: special,
    guards: [...rowGuards(given.points, rows.length, saved), ...specialGuards(given.specials, saved)],
  });
}

/** DEDUCTIONS has only one argument, the special items. */
function readArguments(call: AuditCall, place: FormulaPlace): Result<Arguments, TwinProblem> {
  const names: readonly Parameter[] = call.name === "DEDUCTIONS" ? ["specials"] : PARAMETERS;
  const read: Record<Parameter, CellwiseArgument | null> = {
    points: null,
    verdicts: null,
    sampled: null,
    failed: null,
    awarded: null,
    specials: null,
    ids: null,
    scheme: null,
  };
  for (const [index, name] of names.entries()) {
    const argument = readArgument(call.args[index] ?? [], place);
    if (!argument.ok) return argument;
    read[name] = argument.value;
  }
  return ok(read);
}

const COLUMNS = ["points", "verdicts", "sampled", "failed", "awarded", "ids"] as const;
type Column = (typeof COLUMNS)[number];

/** Columns of one height; one blank cell stands for a column left out. */
function columnsOf(given: Arguments, height: number): Readonly<Record<Column, CellwiseArgument | null>> | null {
  const taken: Record<Column, CellwiseArgument | null> = {
    points: given.points,
    verdicts: null,
    sampled: null,
    failed: null,
    awarded: null,
    ids: null,
  };
  if (given.points !== null && given.points.width !== 1) return null;
  for (const name of ["verdicts", "sampled", "failed", "awarded", "ids"] as const) {
    const column = given[name];
    if (column === null) continue;
    if (column.width !== 1 || (column.height !== height && column.height !== 1)) return null;
    taken[name] = column.height === height ? column : null;
  }
  return taken;
}

/** What an id is now: groups are found from it. */
function idAt(ids: CellwiseArgument | null, row: number, saved: SavedValues): string {
  const area = ids?.plain ?? ids?.areas[0];
  return area === undefined ? "" : readText(saved.at(area.sheet, area.top + row, area.left));
}

function specialsOf(argument: CellwiseArgument | null, saved: SavedValues): SpecialSource | null {
  if (argument === null) return { kind: "counts", deductions: "0", bonuses: "0" };
  if (argument.width === 1 && argument.height === 1) return { kind: "counts", deductions: "0", bonuses: "0" };
  if (argument.width !== 2) return null;
  if (isCounts(argument, saved)) return { kind: "counts", deductions: argument.at(0, 0), bonuses: argument.at(0, 1) };
  const rows = argument.height + spareRows(argument, saved);
  return {
    kind: "rows",
    rows: Array.from({ length: rows }, (_, row) => ({ type: argument.at(row, 0), kind: argument.at(row, 1) })),
  };
}

/** Kinds are words, so one row of two numbers can only be counts. */
function isCounts(argument: CellwiseArgument, saved: SavedValues): boolean {
  if (argument.height !== 1 || canGrow(argument)) return false;
  if (argument.plain === null) return argument.areas.length === 0 && !argument.at(0, 0).startsWith('"');
  const isCount = (value: CellValue): boolean => value === null || value === "" || typeof value === "number";
  return saved.rows(argument.plain).flat().every(isCount);
}

/** As many rows as are free below every column of the list. */
function spareRows(argument: CellwiseArgument, saved: SavedValues): number {
  if (!canGrow(argument)) return 0;
  return Math.min(
    SPARE,
    ...argument.areas.filter(({ grows }) => grows).map((area) => saved.blankRowsBelow(area, SPARE)),
  );
}

/** As many rows as are free below every growing column, where all of them grow. */
function spareClauses(given: Arguments, saved: SavedValues): number {
  const columns = COLUMNS.flatMap((name) => given[name] ?? []);
  if (!columns.every(canGrow)) return 0;
  const areas = columns.flatMap(({ areas: all }) => all.filter(({ grows }) => grows));
  return Math.min(SPARE_CLAUSES, ...areas.map((area) => saved.blankRowsBelow(area, SPARE_CLAUSES)));
}

/** Rows put in between move the ends of a range apart; rows put on below are seen by what stands there. */
function rowGuards(points: CellwiseArgument | null, count: number, saved: SavedValues): string[] {
  const area = points?.areas[0];
  if (area === undefined) return [];
  const taken = { ...area, bottom: area.top + count - 1 };
  const above = { ...taken, top: Math.max(0, area.top - 1) };
  const inside = `ROWS(${areaText(above)})=${heightOf(above)}`;
  const free = area.grows ? saved.blankRowsBelow(taken, GUARDED) : 0;
  return free === 0 ? [inside] : [inside, nothingIn({ ...area, top: taken.bottom + 1, bottom: taken.bottom + free })];
}

function specialGuards(argument: CellwiseArgument | null, saved: SavedValues): string[] {
  const area = argument?.areas.find(({ grows }) => grows);
  if (argument === null || area === undefined) return [];
  const from = area.bottom + 1 + spareRows(argument, saved);
  const beyond = { ...area, top: from, bottom: from + GUARDED };
  const above = { ...area, top: Math.max(0, area.top - 1), bottom: from - 1 };
  const inside = `ROWS(${areaText(above)})=${heightOf(above)}`;
  return saved.blankRowsBelow({ ...area, bottom: from - 1 }, GUARDED) < GUARDED
    ? [inside]
    : [inside, nothingIn(beyond)];
}

const nothingIn = (area: Area): string => `COUNTA(${areaText(area)})=0`;
