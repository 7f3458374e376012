import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Clause, Scheme } from "../scheme/scheme";
import type { Audit, AuditClause, Place, RawClause, RawSpecial, RawValue } from "./audit";
import type { Problem } from "./problem";
import { isBlank, readText } from "./raw";
import { readClause } from "./readClause";
import type { ClauseReading } from "./readClause";
import { readSpecials } from "./readSpecials";
import { schemeAudit } from "./schemeAudit";
import { verdictOf } from "./verdictWords";

/** How an audit is read; nothing given means a sheet: its own rows are the truth, with ids, points and reasons. */
export interface AuditReading extends Omit<ClauseReading, "zeroIsBlank"> {
  /**
   * For files: clauses may leave out their points and then carry the scheme's, clauses of the scheme that are missing
   * are not assessed yet, and ids the scheme does not know are refused. A file that gives points replaces the table.
   */
  readonly completeFromScheme?: boolean;
}

/**
 * Reads a whole audit from what a sheet, a file or a function's arguments hold. Answers either the audit or every
 * problem there is, each with its place (the very object that came in) and its clause. Rows that hold nothing are skipped.
 */
export function readAudit(
  scheme: Scheme,
  rawClauses: readonly RawClause[],
  rawSpecials: readonly RawSpecial[],
  reading: AuditReading = {},
): Result<Audit, readonly Problem[]> {
  const isNothing = reading.numbersAre === "awarded" ? isBlankOrZero : isBlank;
  const rows = rawClauses.filter((row) => !holdsNothing(row, isNothing));
  const table = new Map(scheme.clauses.map((clause) => [clause.id, clause]));
  const isSchemesTable = reading.completeFromScheme === true && !rows.some(hasPoints);
  const clauses = readRows(scheme, table, isSchemesTable ? rows.map((row) => priced(row, table)) : rows, reading);
  const specials = readSpecials(scheme, rawSpecials, isNothing);
  const problems = [
    ...(reading.completeFromScheme === true && !isSchemesTable ? mixedPoints(rows) : []),
    ...(isSchemesTable ? unknownClauses(rows, table) : []),
    ...clauses.problems.filter((problem) => reading.completeFromScheme !== true || !isSaidOtherwise(problem)),
    ...duplicates(rows),
    ...(specials.ok ? [] : specials.error),
  ];
  if (problems.length > 0 || !specials.ok) return fail(inOrder(problems, [...rawClauses, ...rawSpecials]));
  return ok({ clauses: isSchemesTable ? completed(scheme, clauses.read) : clauses.read, specials: specials.value });
}

const isBlankOrZero = (raw: RawValue): boolean => raw === 0 || isBlank(raw);

function holdsNothing(row: RawClause, isNothing: (raw: RawValue) => boolean): boolean {
  return [row.id, row.points, row.verdict, row.sampled, row.failed, row.awarded].every(isNothing);
}

const hasPoints = (row: RawClause): boolean => !isBlank(row.points);

interface RowsRead {
  readonly read: readonly AuditClause[];
  readonly problems: readonly Problem[];
}

function readRows(
  scheme: Scheme,
  table: ReadonlyMap<string, Clause>,
  rows: readonly RawClause[],
  reading: AuditReading,
): RowsRead {
  const zeroIsBlank = rows.some((row) => typeof row.verdict === "string" && verdictOf(row.verdict) !== null);
  const how = { ...reading, zeroIsBlank };
  const results = rows.map((row) => readClause(scheme, table.get(readText(row.id)) ?? null, row, how));
  return {
    read: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : result.error)),
  };
}

/** A file's row without points carries the scheme's. */
function priced(row: RawClause, table: ReadonlyMap<string, Clause>): RawClause {
  const known = table.get(readText(row.id));
  return known === undefined ? row : { ...row, points: known.points.value };
}

/** In a file, blank points are reported as what they come from: an unknown clause, no id, or two tables in one. */
const isSaidOtherwise = (problem: Problem): boolean =>
  problem.code === "NOT_A_NUMBER" && problem.field === "points" && problem.why === "empty";

function unknownClauses(rows: readonly RawClause[], table: ReadonlyMap<string, Clause>): Problem[] {
  return rows.flatMap((row) => {
    const id = readText(row.id);
    return id === "" || table.has(id) ? [] : [{ place: row.place, clause: id, code: "UNKNOWN_CLAUSE" as const }];
  });
}

/** Points of the file beside points of the scheme would be two tables in one score. Reported at the first row without. */
function mixedPoints(rows: readonly RawClause[]): Problem[] {
  const without = rows.find((row) => !hasPoints(row));
  if (without === undefined) return [];
  return [{ place: without.place, clause: readText(without.id) || null, code: "MIXED_POINTS" }];
}

function duplicates(rows: readonly RawClause[]): Problem[] {
  const first = new Map<string, Place>();
  return rows.flatMap((row) => {
    const id = readText(row.id);
    const earlier = first.get(id);
    if (id === "" || earlier === undefined) {
      first.set(id, row.place);
      return [];
    }
    return [{ place: row.place, clause: id, code: "DUPLICATE_CLAUSE" as const, first: earlier }];
  });
}

/** Adds the clauses a file leaves out; a file with gaps is brought into the scheme's order. */
function completed(scheme: Scheme, read: readonly AuditClause[]): readonly AuditClause[] {
  if (read.length === scheme.clauses.length) return read;
  const there = new Map(read.map((clause) => [clause.id, clause]));
  return schemeAudit(scheme).clauses.map((clause) => there.get(clause.id) ?? clause);
}

/** Problems row by row, as a person goes through them. */
function inOrder(problems: readonly Problem[], rows: readonly { readonly place: Place }[]): readonly Problem[] {
  const order = new Map(rows.map((row, index) => [row.place, index]));
  return [...problems].sort((a, b) => (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0));
}
