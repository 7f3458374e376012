import type { ColumnRole } from "../core/binding/binding";
import { isMarked } from "../core/binding/marks";
import { meaningOf } from "../core/binding/wordMeaning";
import type { Binding } from "../core/binding/binding";
import { bindingWords } from "../words/binding";
import { readNumber, readText } from "../core/audit/raw";
import type { CellValue } from "../core/book/book";
import { toFloat } from "../core/number/format";
import { divide, equals, isZero, multiply, rational, subtract, ZERO, type Rational } from "../core/number/rational";
import { fail, ok, type Result } from "../core/result";
import type { VerdictKind } from "../core/scheme/scheme";
import type { AppProblem, AuditRow, ClausePatch } from "./audit";
import type { BoundAudit } from "./openBound";
import { wordFor } from "./entries";

/** A cell of a clause and what it will hold. */
export interface Planned {
  readonly role: ColumnRole;
  readonly value: CellValue;
}

/** The cells that say an entry in the way of the sheet it stands on. */
export function plannedCells(
  now: BoundAudit,
  row: AuditRow,
  patch: ClausePatch,
): Result<readonly Planned[], AppProblem> {
  const texts = (["evidence", "reason"] as const).flatMap((role): Planned[] => {
    const text = patch[role];
    return text === undefined ? [] : [{ role, value: text.trim() === "" ? null : text }];
  });
  const isAboutVerdict = [patch.verdict, patch.sampled, patch.failed, patch.awarded].some((one) => one !== undefined);
  if (!isAboutVerdict) return ok(texts);
  const kind = patch.verdict ?? row.verdict ?? "notAssessed";
  const said = verdictCells(now, row, kind, patch);
  return said.ok ? ok([...said.value, ...texts]) : said;
}

function verdictCells(
  now: BoundAudit,
  row: AuditRow,
  kind: VerdictKind,
  patch: ClausePatch,
): Result<readonly Planned[], AppProblem> {
  const { columns } = now.bound.binding;
  const has = (role: ColumnRole): boolean => columns[role] !== undefined;
  const samples = kind === "sampled" ? samplesOf(row, patch) : [];
  const counts = samples.filter(({ role }) => has(role));
  const excluded = excludedCells(now, row, kind);
  if (has("conforms")) return ok([...marks(now, kind).filter(({ role }) => has(role)), ...excluded, ...counts]);
  const points = pointCells(now, row, kind, patch);
  if (has("verdict")) {
    const value = kind === "notAssessed" ? null : sheetsWord(now, kind);
    if (kind === "partial" && points.length === 0) return partlyByWord(now, row, patch);
    return ok([{ role: "verdict", value }, ...points, ...excluded, ...counts]);
  }
  if (kind === "excluded" && excluded.length === 0) {
    const role = has("awarded") && !isFormula(now, row, "awarded") ? "awarded" : "deducted";
    return has(role) ? ok([{ role, value: sheetsWord(now, kind) }]) : fail({ code: "NO_AUDIT" });
  }
  return ok([...points, ...excluded, ...counts]);
}

const number = (text: string | undefined): CellValue => {
  const read = readNumber(text ?? "");
  return read.ok ? toFloat(read.value) : null;
};

const samplesOf = (row: AuditRow, patch: ClausePatch): Planned[] => [
  { role: "sampled", value: number(patch.sampled ?? readText(row.raw.sampled)) },
  { role: "nonConforming", value: number(patch.failed ?? readText(row.raw.failed)) },
];

const marked = ["conforms", "fails", "partial"] as const;

/** One mark, the one that the sheet uses; the others go. */
const marks = (now: BoundAudit, kind: VerdictKind): Planned[] =>
  marked.map((role) => ({ role, value: role === kind ? usualMark(now, [...marked]) : null }));

function usualMark({ bound }: BoundAudit, roles: readonly ColumnRole[]): string {
  for (const cells of bound.cells.values()) {
    for (const role of roles) {
      const holds = cells[role]?.holds;
      if (holds !== undefined && "value" in holds && typeof holds.value === "string" && isMarked(holds.value) === true)
        return holds.value;
    }
  }
  return "√";
}

/** The mark of a clause that does not apply; it goes when the clause is judged after all. */
function excludedCells(now: BoundAudit, row: AuditRow, kind: VerdictKind): Planned[] {
  const { columns } = now.bound.binding;
  const isExcluded = row.verdict === "excluded";
  if (columns.notApplicable !== undefined) {
    if (kind === "excluded") return [{ role: "notApplicable", value: usualMark(now, ["notApplicable"]) }];
    return isExcluded ? [{ role: "notApplicable", value: null }] : [];
  }
  if (columns.applicable === undefined || (kind === "excluded") === isExcluded) return [];
  const [no, yes] = now.audit.language === "zh-CN" ? ["否", "是"] : ["No", "Yes"];
  return [{ role: "applicable", value: kind === "excluded" ? no : yes }];
}

const isFormula = ({ bound }: BoundAudit, row: AuditRow, role: ColumnRole): boolean => {
  const holds = bound.cells.get(row.id)?.[role]?.holds;
  return holds !== undefined && "formula" in holds;
};

/** Points awarded or deducted: where the awarded ones are worked out by a formula, the deduction is what is entered. */
function pointCells(now: BoundAudit, row: AuditRow, kind: VerdictKind, patch: ClausePatch): Planned[] {
  const { columns } = now.bound.binding;
  const read = readNumber(row.raw.points);
  const points = read.ok ? read.value : ZERO;
  const awarded = awardedFor(kind, points, patch.awarded ?? readText(row.raw.awarded));
  const given = awarded === null ? null : toFloat(inUnits(now.bound.reading.scale, awarded, points));
  const taken = awarded === null ? null : toFloat(subtract(points, awarded));
  const isTyped = columns.awarded !== undefined && !isFormula(now, row, "awarded");
  const both: Planned[] = [
    ...(isTyped ? [{ role: "awarded" as const, value: given }] : []),
    ...(columns.deducted !== undefined && !isFormula(now, row, "deducted")
      ? [{ role: "deducted" as const, value: taken }]
      : []),
  ];
  return both;
}

/** Points as the sheet enters them: where its numbers are ratings, the share of the points on their scale. */
const inUnits = (scale: Rational | null, awarded: Rational, points: Rational): Rational =>
  scale === null || isZero(points) ? awarded : divide(multiply(awarded, scale), points);

/** null: nothing is entered, which is not a zero. */
function awardedFor(kind: VerdictKind, points: Rational, typed: string): Rational | null {
  if (kind === "conforms") return points;
  if (kind === "fails") return ZERO;
  const read = readNumber(typed);
  return kind === "partial" && read.ok ? read.value : null;
}

/** A share of the points that only a word can say: the sheet has to have one for it. */
function partlyByWord(now: BoundAudit, row: AuditRow, patch: ClausePatch): Result<readonly Planned[], AppProblem> {
  const [points, awarded] = [readNumber(row.raw.points), readNumber(patch.awarded ?? readText(row.raw.awarded))];
  const { binding } = now.bound;
  const found = Object.entries(binding.words).find(([word]) => {
    const percent = readNumber(meaningOf(word, binding)?.percent ?? "");
    if (!percent.ok || !points.ok || !awarded.ok) return false;
    return equals(multiply(points.value, percent.value), multiply(awarded.value, rational(100)));
  });
  if (found !== undefined) return ok([{ role: "verdict", value: found[0] }]);
  const isSettled = binding.partialShare !== null || !isByWords(now);
  if (isSettled) return ok([{ role: "verdict", value: sheetsWord(now, "partial") }]);
  return fail({ code: "COLUMN_MISSING", table: binding.sheet, column: bindingWords[now.audit.language].roles.awarded });
}

/** Whether shares are said by words that were settled for this sheet. */
const isByWords = ({ bound: { binding } }: BoundAudit): boolean =>
  Object.values(binding.words).some((meaning) => meaning.endsWith("%"));

/** The word that a sheet itself uses for a verdict, most often first; else that of our own sheets. */
function sheetsWord(now: BoundAudit, kind: VerdictKind): CellValue {
  const { cells, binding } = now.bound;
  const counts = new Map<string, number>();
  for (const { verdict } of cells.values()) {
    if (verdict === undefined || "formula" in verdict.holds || typeof verdict.holds.value !== "string") continue;
    const text = verdict.holds.value;
    if (meaningOf(text, binding)?.kind === kind) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? settledWord(binding, kind) ?? wordFor(kind, now.audit.language);
}

/** A word that was settled for a verdict although no cell holds it now. */
const settledWord = (binding: Binding, kind: VerdictKind): string | null =>
  kind === "partial"
    ? null
    : (Object.keys(binding.words).find((word) => meaningOf(word, binding)?.kind === kind) ?? null);
