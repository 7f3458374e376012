import { readAudit } from "../core/audit/readAudit";
import { isBlank } from "../core/audit/raw";
import { verdictOf } from "../core/audit/verdictWords";
import type { Problem } from "../core/audit/problem";
import { boundRules } from "../core/binding/boundScheme";
import type { BoundProblem } from "../core/binding/problem";
import type { BoundClause } from "../core/binding/readBound";
import type { Binding } from "../core/binding/binding";
import { fail, ok, type Result } from "../core/result";
import { areaAddress } from "../core/review/model/area";
import type { Scheme, VerdictKind } from "../core/scheme/scheme";
import { scoreAudit } from "../core/score/scoreAudit";
import { everyVersion } from "../schemes/versions";
import { allClausesName, sheetSchemeName } from "../words/sheetScheme";
import type { KeptBinding } from "../workbook/layout/keptBinding";
import type { TableNow } from "../workbook/layout/keptReading";
import { readSpecialTable } from "../workbook/layout/readAuditTables";
import type { WorkbookPort } from "../workbook/port";
import type { AppProblem, AuditRow, Done, ItemTables, Language, OpenAudit } from "./audit";
import { findingsIn, specialOf } from "./auditFrom";
import { boundPrefix } from "./boundSuffix";
import { cellsOf, type ClauseCells } from "./boundCells";
import { readBinding } from "./readBinding";

/** A table of a bound sheet as it was read: what writing into it is compared with. */
export interface BoundSheet extends TableNow {
  /** Cells of every clause, by its id. */
  readonly cells: ReadonlyMap<string, ClauseCells>;
}

/** An audit on somebody's own sheets. */
export interface BoundReadings {
  readonly audit: OpenAudit;
  readonly kept: KeptBinding;
  readonly tables: readonly BoundSheet[];
}

/** Such an audit with the table in which one of its clauses stands. */
export interface BoundAudit {
  readonly audit: OpenAudit;
  readonly bound: BoundSheet;
}

/** Reads the audit of a binding. AUDIT_DAMAGED names every heading that is gone. */
export async function openBound(port: WorkbookPort, suffix: string): Done<OpenAudit> {
  const read = await readBoundAudit(port, suffix);
  return read.ok ? ok(read.value.audit) : read;
}

/** The same with the cells it was read from. */
export async function readBoundAudit(port: WorkbookPort, suffix: string): Done<BoundReadings> {
  const read = await readBinding(port, suffix.slice(boundPrefix.length));
  if (!read.ok) return read;
  const { kept, tables, beside } = read.value;
  return boundAudit(tables, kept, suffix, beside);
}

/** The table of a clause; null when no table has it. */
export function tableWith({ audit, tables }: BoundReadings, clause: string): BoundAudit | null {
  const bound = tables.find(({ cells }) => cells.has(clause));
  return bound === undefined ? null : { audit, bound };
}

function boundAudit(
  read: readonly TableNow[],
  kept: KeptBinding,
  suffix: string,
  beside: ItemTables,
): Result<BoundReadings, AppProblem> {
  const clauses = read.flatMap(({ reading }) => reading.clauses);
  const rules = boundRules(clauses, everyVersion, kept.scheme, { name: sheetSchemeName, all: allClausesName });
  if (rules === null)
    return fail({ code: "UNKNOWN_SCHEME", id: `${kept.scheme?.id} ${kept.scheme?.version ?? ""}`.trim() });
  const tables = read.map((table): BoundSheet => {
    const { grid, binding, reading } = table;
    return { ...table, cells: new Map(reading.clauses.map(({ id, row }) => [id, cellsOf(grid, binding, row)])) };
  });
  const allowed = allowedBy(tables, rules.scheme);
  const scheme = { ...rules.scheme, verdicts: { ...rules.scheme.verdicts, allowed } };
  return ok({ audit: { suffix, beside, ...scored(scheme, tables, beside) }, kept, tables });
}

/** What the columns of the sheets can hold: samples need their columns, "partly" needs points or a word for a share. */
function allowedBy(tables: readonly BoundSheet[], scheme: Scheme): readonly VerdictKind[] {
  const hasSamples = tables.some(
    ({ binding: { columns } }) => columns.sampled !== undefined && columns.nonConforming !== undefined,
  );
  const hasPartly = tables.some(({ binding: { columns, words } }) => {
    const hasPoints = columns.awarded !== undefined || columns.deducted !== undefined;
    return hasPoints || columns.partial !== undefined || Object.values(words).some((meaning) => meaning.endsWith("%"));
  });
  return scheme.verdicts.allowed.filter(
    (kind) => (kind !== "sampled" || hasSamples) && (kind !== "partial" || hasPartly),
  );
}

function scored(
  scheme: Scheme,
  tables: readonly BoundSheet[],
  { specials, findings }: ItemTables,
): Omit<OpenAudit, "suffix" | "beside"> {
  const items = specials === undefined ? [] : readSpecialTable(specials);
  const strange = tables.flatMap(({ reading }) => reading.problems);
  const read = readAudit(
    { ...scheme, verdicts: { ...scheme.verdicts, allowed: everyKind } },
    tables.flatMap(({ reading }) => reading.clauses.map(({ raw }) => raw)),
    items.map(({ raw }) => raw),
  );
  const problems = [...strange.map(asProblem), ...(read.ok ? [] : read.error)];
  return {
    language: languageOf(tables),
    title: { company: "", assessor: "", date: "" },
    scheme,
    rows: tables.flatMap(({ reading, binding }) => reading.clauses.map((clause) => rowOf(clause, binding, problems))),
    specials: items.map((item) => specialOf(scheme, item, specials?.sheet ?? "")),
    ...(findings === undefined ? {} : { findings: findingsIn(scheme, findings) }),
    result: read.ok && strange.length === 0 ? scoreAudit(scheme, read.value) : null,
    problems,
  };
}

const everyKind: readonly VerdictKind[] = ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"];

/** The sheets' own language is that of their headings. */
function languageOf(tables: readonly TableNow[]): Language {
  const text = tables
    .flatMap(({ grid, binding }) => grid.cellsIn(binding.header[0]))
    .map(({ value }) => (typeof value === "string" ? value : ""))
    .join("");
  return /\p{Script=Han}/u.test(text) ? "zh-CN" : "en-US";
}

function rowOf(clause: BoundClause, binding: Binding, problems: readonly Problem[]): AuditRow {
  const { raw, row, id, text, section, criterion, evidence, reason } = clause;
  const { left, right } = binding.area;
  return {
    id,
    indicator: text || section,
    requirement: [section, criterion].filter((one) => one !== "" && one !== text).join("\n"),
    raw,
    verdict: isBlank(raw.verdict) ? "notAssessed" : typeof raw.verdict === "string" ? verdictOf(raw.verdict) : null,
    evidence,
    reason,
    site: "",
    place: { sheet: binding.sheet, address: areaAddress({ top: row, bottom: row, left, right }) },
    problems: problems.filter(({ place }) => place === raw.place),
  };
}

/** In the terms of the pane, which knows the entries of our own sheets: what is wrong, and with what was found. */
function asProblem(problem: BoundProblem): Problem {
  const { place, clause } = problem;
  switch (problem.code) {
    case "PARTIAL_SHARE_UNKNOWN":
      return { place, clause, code: "AWARDED_MISSING" };
    case "DEDUCTED_ABOVE_POINTS":
      return { place, clause, code: "NEGATIVE", field: "awarded", found: `${problem.points} − ${problem.deducted}` };
    case "CONTRADICTION":
      return {
        place,
        clause,
        code: "UNKNOWN_VERDICT",
        found: `${problem.awarded} / ${problem.points}, ${problem.other}`,
      };
    default:
      return { place, clause, code: "UNKNOWN_VERDICT", found: problem.found };
  }
}
