import type { Problem } from "../../core/audit/problem";
import type { Book } from "../../core/book/book";
import type { Drift } from "../../core/drift/drift";
import { findDrift } from "../../core/drift/findDrift";
import { stateOf } from "../../core/fingerprint/publish";
import type { SchemeState } from "../../core/fingerprint/publish";
import { fail, ok } from "../../core/result";
import type { Result } from "../../core/result";
import type { Scheme } from "../../core/scheme/scheme";
import type { SheetWords } from "../../words/shape/sheets";
import type { TableReading } from "../port";
import { driftSide } from "./driftSide";
import { languageOf, sheetWords } from "./headers";
import { tablesOf } from "./names";
import { newAuditSheets } from "./newAuditSheets";
import { readSchemeTable } from "./readAuditTables";
import { tablesOfBook } from "./tablesOfBook";

/** What a workbook was compared with. */
export type DriftReference =
  /** The scheme that comes with the product under that id and version. */
  | "built-in"
  /** The record of its publication on the scheme sheet. */
  | "published"
  /** Neither: only what a new audit by its own scheme sheet looks like. */
  | "own";

/** The drift of one audit of a workbook. */
export interface DriftReport {
  readonly scheme: { readonly id: string; readonly version: string };
  readonly state: SchemeState;
  readonly reference: DriftReference;
  readonly drifts: readonly Drift[];
}

/** Why there is nothing to compare. */
export type DriftProblem =
  Problem | { readonly code: "NO_AUDIT" } | { readonly code: "SHEETS_MISSING"; readonly table: string };

/**
 * Compares the audit of that suffix with its scheme. `given` finds a scheme that was given out, in the version of the
 * workbook where that is still known; another version does not count, so that a newer one never makes an old audit wrong.
 */
export function driftOfBook(
  book: Book,
  suffix: string,
  given: (id: string, version: string) => Scheme | null,
): Result<DriftReport, readonly DriftProblem[]> {
  const tables = tablesOfBook(book);
  const find = (name: string): TableReading | undefined =>
    tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const names = tablesOf(suffix);
  const [clauses, schemeTable] = [find(names.clauses), find(names.scheme)];
  if (clauses === undefined) return fail([{ code: "NO_AUDIT" }]);
  if (schemeTable === undefined) return fail([{ code: "SHEETS_MISSING", table: names.scheme }]);
  const read = readSchemeTable(schemeTable);
  if (!read.ok) return read;
  const { scheme } = read.value;
  const actual = driftSide(book, suffix, scheme);
  const made = driftSide(asMade(book, suffix, scheme, clauses), suffix, scheme);
  if (actual === null || made === null) return fail([{ code: "NO_AUDIT" }]);
  const pinned = pinnedScheme(scheme, given);
  const reference = scheme.published === undefined ? (pinned === null ? "own" : "built-in") : "published";
  return ok({
    scheme: { id: scheme.id, version: scheme.version },
    state: stateOf(scheme, given(scheme.id, scheme.version)),
    reference,
    drifts: findDrift(actual, made, pinned),
  });
}

/** A scheme that was published says by itself what it was; otherwise the one that was given out under its version does. */
function pinnedScheme(scheme: Scheme, given: (id: string, version: string) => Scheme | null): Scheme | null {
  if (scheme.published !== undefined) return null;
  const found = given(scheme.id, scheme.version);
  return found?.version === scheme.version ? found : null;
}

/** A new audit by the workbook's own scheme, its sheets named as they are called now: formulas name them. */
function asMade(book: Book, suffix: string, scheme: Scheme, clauses: TableReading): Book {
  const language = languageOf(clauses.headers);
  const words = sheetWords(language);
  const title = { company: "", assessor: "", date: "" };
  return newAuditSheets({ scheme, language, words: renamed(book, suffix, words), title, suffix, takenSheets: [] });
}

function renamed(book: Book, suffix: string, words: SheetWords): SheetWords {
  const tables = tablesOfBook(book);
  const names = tablesOf(suffix);
  const sheetOf = (table: string | undefined, usual: string): string => {
    const now = tables.find(({ name }) => name.toLowerCase() === table?.toLowerCase())?.sheet ?? usual + suffix;
    return now.endsWith(suffix) ? now.slice(0, now.length - suffix.length) : now;
  };
  const { sheets } = words;
  return {
    ...words,
    sheets: {
      ...sheets,
      scoring: sheetOf(names.clauses, sheets.scoring),
      specials: sheetOf(names.specials, sheets.specials),
      findings: sheetOf(names.findings, sheets.findings),
      scheme: sheetOf(names.scheme, sheets.scheme),
    },
  };
}
