import { boundRules } from "../../core/binding/boundScheme";
import type { Line } from "../../core/binding/line";
import type { Book } from "../../core/book/book";
import type { BoundAudit, FigureCell, FigureKind } from "../../core/review/recompute/boundAudit";
import type { VerdictKind } from "../../core/scheme/scheme";
import { everyVersion } from "../../schemes/versions";
import { allClausesName, sheetSchemeName } from "../../words/sheetScheme";
import { bindingTable } from "./bindingNames";
import type { KeptBinding } from "./keptBinding";
import { keptBindings, keptSheets, readKeptTables, specialsBeside, type TableNow } from "./keptReading";

/** The audits on somebody's own sheets that can be worked out anew: those whose sheets and headings are all there. */
export const keptAudits = (book: Book): BoundAudit[] => keptBindings(book).flatMap((kept) => auditOf(book, kept) ?? []);

const everyKind: readonly VerdictKind[] = ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"];

function auditOf(book: Book, kept: KeptBinding): BoundAudit | null {
  const sheets = keptSheets(book, kept);
  const there = sheets.flatMap((sheet) => sheet ?? []);
  const tables = there.length === sheets.length ? readKeptTables(kept, there, kept) : null;
  if (tables?.ok !== true || tables.value.some(({ reading }) => reading.problems.length > 0)) return null;
  const clauses = tables.value.flatMap(({ reading }) => reading.clauses);
  const rules = boundRules(clauses, everyVersion, kept.scheme, { name: sheetSchemeName, all: allClausesName });
  if (rules === null) return null;
  const { scheme } = rules;
  return {
    table: bindingTable,
    scheme: { ...scheme, verdicts: { ...scheme.verdicts, allowed: everyKind } },
    clauses: clauses.map(({ raw }) => raw),
    specials: specialsBeside(book, kept),
    figures: tables.value.length === 1 ? tables.value.flatMap(figuresOf) : [],
  };
}

/**
 * What the sheet itself works out: points awarded that formulas give, and what its one row of totals adds up. Points that
 * are typed are entries and claim nothing; a total claims to be one, however it came about.
 */
function figuresOf({ binding, reading, grid }: TableNow): FigureCell[] {
  const { awarded, points } = binding.columns;
  // Ratings are no points, and points that every clause has alike stand nowhere.
  if (reading.scale !== null || reading.points !== "column") return [];
  const at = (what: FigureKind, of: string, row: number, column: number | undefined): FigureCell[] =>
    column === undefined || typeof grid.at(row, column)?.value !== "number"
      ? []
      : [{ what, of, sheet: binding.sheet, row, column }];
  const isWorkedOut = (row: number, column: number | undefined): boolean =>
    column !== undefined && grid.at(row, column)?.formula !== undefined;
  const isExcluding = reading.clauses.some(({ raw }) => raw.verdict === "excluded");
  const total = onlyTotal(reading.lines);
  return [
    ...reading.clauses.flatMap(({ id, row }) =>
      isWorkedOut(row, awarded) ? at("clauseEarned", id, row, awarded) : [],
    ),
    ...(total === null ? [] : at("earned", "", total, awarded)),
    ...(total !== null && !isExcluding && isWorkedOut(total, points) ? at("points", "", total, points) : []),
  ];
}

/** Its row; null where there is none, or several of which nobody knows what they add up. */
function onlyTotal(lines: readonly Line[]): number | null {
  const [total, second] = lines.filter(({ kind }) => kind === "total");
  return total === undefined || second !== undefined ? null : total.row;
}
