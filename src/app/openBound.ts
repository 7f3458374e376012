import { readAudit } from "../core/audit/readAudit";
import { isBlank } from "../core/audit/raw";
import { verdictOf } from "../core/audit/verdictWords";
import type { Problem } from "../core/audit/problem";
import { boundRules } from "../core/binding/boundScheme";
import { gridOf, type Grid } from "../core/binding/grid";
import { findAgain } from "../core/binding/keptHeadings";
import type { BoundProblem } from "../core/binding/problem";
import { readBound, type BoundClause, type BoundReading } from "../core/binding/readBound";
import type { Binding } from "../core/binding/binding";
import type { Sheet } from "../core/book/book";
import { fail, ok, type Result } from "../core/result";
import { areaAddress } from "../core/review/model/area";
import type { Scheme, VerdictKind } from "../core/scheme/scheme";
import { scoreAudit } from "../core/score/scoreAudit";
import { schemes } from "../schemes";
import { allClausesName, sheetSchemeName } from "../words/sheetScheme";
import { bindingSheetWords } from "../words/bindingSheet";
import { anchorName, bindingTable } from "../workbook/layout/bindingNames";
import { readBindings, type KeptBinding } from "../workbook/layout/bindingSheet";
import type { WorkbookPort } from "../workbook/port";
import type { AppProblem, AuditRow, Done, Language, OpenAudit } from "./audit";
import { boundPrefix } from "./boundSuffix";
import { cellsOf, type ClauseCells } from "./boundCells";

/** A bound sheet as it was read: what writing into it is compared with. */
export interface BoundSheet {
  readonly kept: KeptBinding;
  readonly binding: Binding;
  readonly grid: Grid;
  readonly reading: BoundReading;
  /** Cells of every clause, by its id. */
  readonly cells: ReadonlyMap<string, ClauseCells>;
}

/** An audit on somebody's own sheet, with what writing into it needs. */
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
export async function readBoundAudit(port: WorkbookPort, suffix: string): Done<BoundAudit> {
  const kept = await readKept(port, suffix.slice(boundPrefix.length));
  if (!kept.ok) return kept;
  const sheet = await readSheet(port, kept.value);
  return sheet.ok ? boundAudit(sheet.value, kept.value, suffix) : sheet;
}

async function readKept(port: WorkbookPort, number: string): Done<KeptBinding> {
  const read = await port.read({ tables: [bindingTable], names: [] });
  if (!read.ok) return read;
  const table = read.value.tables[bindingTable] ?? null;
  if (table === null) return fail({ code: "TABLE_MISSING", table: bindingTable });
  const kept = readBindings(table, Object.values(bindingSheetWords)).find((one) => one.number === number);
  return kept === undefined ? fail({ code: "ROW_MISSING", table: bindingTable, key: number }) : ok(kept);
}

/** The sheet of a binding by its name; when it was renamed, by the name that stands on its headings. */
async function readSheet(port: WorkbookPort, kept: KeptBinding): Done<Sheet> {
  const direct = await port.snapshot({ sheets: [kept.sheet], bare: true });
  if (!direct.ok) return direct;
  const found = direct.value.sheets.find(({ name }) => name === kept.sheet);
  if (found !== undefined) return ok(found);
  const anchor = direct.value.names.find(({ name }) => name === anchorName(kept.number));
  const renamed = anchor === undefined ? null : sheetIn(anchor.formula);
  if (renamed === null) return fail({ code: "SHEET_MISSING", sheet: kept.sheet });
  const again = await port.snapshot({ sheets: [renamed], bare: true });
  if (!again.ok) return again;
  const [sheet] = again.value.sheets;
  return sheet === undefined ? fail({ code: "SHEET_MISSING", sheet: kept.sheet }) : ok(sheet);
}

/** The sheet that a name's formula names; null when it is broken. */
function sheetIn(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return (match?.[1] ?? match?.[2])?.replaceAll("''", "'") ?? null;
}

function boundAudit(sheet: Sheet, kept: KeptBinding, suffix: string): Result<BoundAudit, AppProblem> {
  const { blankMeans, partialShare } = kept;
  const again = findAgain(sheet, kept.headings, { blankMeans, partialShare });
  if (!again.ok) {
    return fail({ code: "AUDIT_DAMAGED", gaps: again.gone.map((column) => ({ sheet: sheet.name, column })) });
  }
  const { binding } = again;
  const grid = gridOf(sheet, null);
  const reading = readBound(grid, binding);
  const rules = boundRules(reading.clauses, schemes, kept.scheme, { name: sheetSchemeName, all: allClausesName });
  if (rules === null) return fail({ code: "UNKNOWN_SCHEME", id: kept.scheme ?? "" });
  const cells = new Map(reading.clauses.map((clause) => [clause.id, cellsOf(grid, binding, clause.row)]));
  const scheme = { ...rules.scheme, verdicts: { ...rules.scheme.verdicts, allowed: allowedBy(binding, rules.scheme) } };
  const bound = { kept, binding, grid, reading, cells };
  return ok({ audit: { suffix, ...scored(scheme, bound) }, bound });
}

/** What the columns of the sheet can hold: samples need their columns, "partly" needs points. */
function allowedBy({ columns }: Binding, scheme: Scheme): readonly VerdictKind[] {
  const hasSamples = columns.sampled !== undefined && columns.nonConforming !== undefined;
  const hasPoints = columns.awarded !== undefined || columns.deducted !== undefined;
  return scheme.verdicts.allowed.filter(
    (kind) => (kind !== "sampled" || hasSamples) && (kind !== "partial" || hasPoints || columns.partial !== undefined),
  );
}

function scored(scheme: Scheme, bound: BoundSheet): Omit<OpenAudit, "suffix"> {
  const { reading, binding, grid } = bound;
  const read = readAudit(
    { ...scheme, verdicts: { ...scheme.verdicts, allowed: everyKind } },
    reading.clauses.map(({ raw }) => raw),
    [],
  );
  const problems = [...reading.problems.map(asProblem), ...(read.ok ? [] : read.error)];
  const isSound = read.ok && reading.problems.length === 0;
  return {
    language: languageOf(grid, binding),
    title: { company: "", assessor: "", date: "" },
    scheme,
    rows: reading.clauses.map((clause) => rowOf(clause, binding, problems)),
    specials: [],
    result: isSound ? scoreAudit(scheme, read.value) : null,
    problems,
  };
}

const everyKind: readonly VerdictKind[] = ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"];

/** The sheet's own language is that of its headings. */
function languageOf(grid: Grid, { header }: Binding): Language {
  const text = grid
    .cellsIn(header[0])
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
