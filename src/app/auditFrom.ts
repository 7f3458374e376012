import { findingClassOf } from "../core/audit/findingClass";
import { readAudit } from "../core/audit/readAudit";
import { deductionKindOf, readSpecial, specialTypeOf } from "../core/audit/readSpecials";
import { isBlank, readText } from "../core/audit/raw";
import { verdictOf } from "../core/audit/verdictWords";
import type { Place, RawSpecial } from "../core/audit/audit";
import type { Problem } from "../core/audit/problem";
import type { CellValue } from "../core/book/book";
import { fail, ok } from "../core/result";
import type { Result } from "../core/result";
import type { Scheme, VerdictKind } from "../core/scheme/scheme";
import { scoreAudit } from "../core/score/scoreAudit";
import { isoDate } from "../workbook/layout/dateContent";
import { languageOf } from "../workbook/layout/headers";
import { readClauseTable, readFindingTable, readSpecialTable } from "../workbook/layout/readAuditTables";
import type { ClauseLine, SpecialLine } from "../workbook/layout/readAuditTables";
import type { Reading, TableReading } from "../workbook/port";
import type { AppProblem, AuditRow, FindingRow, OpenAudit, SpecialRow } from "./audit";
import { auditGaps } from "./auditGaps";
import { schemeIn } from "./knownScheme";
import { placesOf } from "./places";

/** The audit that the tables of a reading hold, scored when all of it can be read. */
export function auditFrom(reading: Reading, suffix: string): Result<OpenAudit, AppProblem> {
  const places = placesOf(suffix);
  const first = (names: readonly string[]): TableReading | null =>
    names.map((name) => reading.tables[name] ?? null).find((table) => table !== null) ?? null;
  const clauses = reading.tables[places.clauses] ?? null;
  if (clauses === null) return fail({ code: "NO_AUDIT" });
  const [specials, scheme] = [first(places.specials), first(places.scheme)];
  const gaps = auditGaps({ clauses, specials, scheme }, suffix, languageOf(clauses.headers));
  if (specials === null || scheme === null || gaps.length > 0) return fail({ code: "AUDIT_DAMAGED", gaps });
  const rules = schemeIn(scheme);
  if (!rules.ok) return fail({ code: "SCHEME_UNREADABLE", problems: rules.error });
  const findings = first(places.findings);
  return ok({
    suffix,
    language: languageOf(clauses.headers),
    title: titleOf(reading, suffix),
    source: { reading, clauses, specials, scheme: scheme.name, ...(findings === null ? {} : { findings }) },
    ...scored(rules.value.scheme, rules.value.ignored, clauses, specials),
    ...(findings === null ? {} : { findings: findingsIn(rules.value.scheme, findings) }),
  });
}

/** The audit after something was written to some of its tables: what was not read again is as it was read last. */
export function auditAfter({ source, suffix }: OpenAudit, reading: Reading): Result<OpenAudit, AppProblem> {
  const before = source?.reading;
  const tables = { ...before?.tables, ...reading.tables };
  return auditFrom({ ...reading, tables, names: { ...before?.names, ...reading.names } }, suffix);
}

/** The findings of a table as rows of the audit. */
export const findingsIn = (scheme: Scheme, table: TableReading): readonly FindingRow[] =>
  readFindingTable(table).map(({ address, ...line }) => ({
    ...line,
    class: findingClassOf(scheme, line.class),
    place: { sheet: table.sheet, address },
  }));

function scored(
  scheme: Scheme,
  ignored: readonly Problem[],
  clauses: TableReading,
  specials: TableReading,
): Pick<OpenAudit, "scheme" | "rows" | "specials" | "result" | "problems"> {
  const [lines, items] = [readClauseTable(clauses), readSpecialTable(specials)];
  const audit = readAudit(
    scheme,
    lines.map(({ raw }) => raw),
    items.map(({ raw }) => raw),
  );
  const found = audit.ok ? [] : audit.error;
  return {
    scheme,
    rows: lines.map((line) => rowOf(line, clauses.sheet, problemsAt(found, line.raw.place))),
    specials: items.map((item) => specialOf(scheme, item, specials.sheet)),
    result: audit.ok ? scoreAudit(scheme, audit.value) : null,
    problems: [...found, ...ignored],
  };
}

/** Problems carry the very place that the row was given. */
const problemsAt = (problems: readonly Problem[], place: Place): readonly Problem[] =>
  problems.filter((problem) => problem.place === place);

function rowOf(line: ClauseLine, sheet: string, problems: readonly Problem[]): AuditRow {
  const { raw, id, indicator, requirement, evidence, reason, site, address } = line;
  const place = { sheet, address };
  return { id, indicator, requirement, raw, verdict: verdictIn(line), evidence, reason, site, place, problems };
}

function verdictIn({ raw }: ClauseLine): VerdictKind | null {
  if (isBlank(raw.verdict)) return "notAssessed";
  return typeof raw.verdict === "string" ? verdictOf(raw.verdict) : null;
}

/** A special item of a table as a row of the audit. */
export function specialOf(scheme: Scheme, item: SpecialLine, sheet: string): SpecialRow {
  const { raw, index, clause, site, description, evidence, correction, address } = item;
  const reading = readSpecial(scheme, raw);
  return {
    index,
    type: specialTypeOf(readText(raw.type)),
    kind: isBlank(raw.kind) ? null : deductionKindOf(scheme, readText(raw.kind)),
    clause,
    site,
    description,
    evidence,
    ...(correction === null ? {} : { correction }),
    place: { sheet, address },
    problems: reading.ok || isNoItem(raw) ? [] : reading.error,
  };
}

/** A row that only tells of corrections, for example, is not counted. */
const isNoItem = ({ type, kind, note }: RawSpecial): boolean => [type, kind, note].every(isBlank);

function titleOf(reading: Reading, suffix: string): OpenAudit["title"] {
  const { title } = placesOf(suffix);
  const text = (name: string): string => asTyped(reading.names[name]?.value ?? null);
  return { company: text(title.company), assessor: text(title.assessor), date: dateText(reading, title.date) };
}

/** Names keep their own letters, full-width brackets included. */
const asTyped = (value: CellValue): string => (typeof value === "string" ? value.trim() : readText(value));

/** A date cell holds a serial number; anything else is shown as it was typed. */
function dateText(reading: Reading, name: string): string {
  const value: CellValue = reading.names[name]?.value ?? null;
  return typeof value === "number" && value >= 1 && value < 2_958_466 ? isoDate(value) : readText(value);
}
