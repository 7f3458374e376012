import { isOwnSuffix, NAMES, TABLES, tablesOf } from "../workbook/layout/names";
import type { ReadRequest } from "../workbook/port";

/** Which tables an audit may stand in, most likely first, and its named cells. */
export interface AuditPlaces {
  readonly clauses: string;
  readonly specials: readonly string[];
  readonly scheme: readonly string[];
  readonly findings: readonly string[];
  readonly title: { readonly company: string; readonly assessor: string; readonly date: string };
  /** The cell that compares the score with the add-in's. */
  readonly check: string;
}

/**
 * The tables of the audit of that suffix. A copied sheet brings its own clause table; the tables that were not copied
 * with it are those of the audit it was copied from.
 */
export function placesOf(suffix: string): AuditPlaces {
  const title = (ending: string): AuditPlaces["title"] => ({
    company: NAMES.company + ending,
    assessor: NAMES.assessor + ending,
    date: NAMES.date + ending,
  });
  if (isOwnSuffix(suffix)) {
    const { clauses, specials, scheme, findings } = tablesOf(suffix);
    const named = { title: title(suffix), check: NAMES.check + suffix };
    return { clauses, specials: [specials], scheme: [scheme], findings: [findings], ...named };
  }
  const ending = suffix.startsWith(TABLES.clauses) ? suffix.slice(TABLES.clauses.length) : "";
  const original = /^(_[1-9]\d*)(?=\d|_|$)/.exec(ending)?.[1] ?? "";
  const named = (table: string): string[] => [...new Set([ending, original, ""])].map((end) => table + end);
  return {
    clauses: suffix,
    specials: named(TABLES.specials),
    scheme: named(TABLES.scheme),
    findings: named(TABLES.findings),
    title: title(""),
    check: NAMES.check,
  };
}

/** Everything of an audit in one reading. */
export function requestFor(suffix: string): ReadRequest {
  const { clauses, specials, scheme, findings, title, check } = placesOf(suffix);
  return { tables: [clauses, ...specials, ...scheme, ...findings], names: [...Object.values(title), check] };
}
