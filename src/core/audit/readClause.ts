import { fail, ok } from "../result";
import type { Result } from "../result";
import { compare, equals, isNegative, isWhole, isZero, multiply } from "../number/rational";
import type { Rational } from "../number/rational";
import { formatShortest, toFloat } from "../number/format";
import type { Clause, Scheme, VerdictKind } from "../scheme/scheme";
import type { AuditClause, RawClause, RawValue, Verdict } from "./audit";
import type { NumberField, Problem, ProblemFacts } from "./problem";
import { isBlank, isCellError, quoted, readNumber, readText } from "./raw";
import { schemeNumber } from "./schemeAudit";
import { verdictOf } from "./verdictWords";

/** How a table of clauses is meant where sheets, files and functions differ. */
export interface ClauseReading {
  /** "awarded": a number in the verdict column is the points awarded. Without it a number is no verdict. */
  readonly numbersAre?: "awarded" | undefined;
  /** "optional": rows without an id are read as clauses that belong to no group. */
  readonly ids?: "required" | "optional" | undefined;
  /** "elsewhere": reasons are not given here, so none is asked for. */
  readonly reasons?: "checked" | "elsewhere" | undefined;
  /** A number 0 in the verdict column stands for a blank cell. */
  readonly zeroIsBlank?: boolean | undefined;
}

type Read<T> = Result<T, readonly ProblemFacts[]>;
const one = (facts: ProblemFacts): Read<never> => fail([facts]);

/**
 * Reads one row: its points, its verdict and what that verdict needs. Answers every contradiction of the row.
 * `known` is the scheme's own clause of that id, null where the table has clauses of its own.
 */
export function readClause(
  scheme: Scheme,
  known: Clause | null,
  raw: RawClause,
  reading: ClauseReading = {},
): Result<AuditClause, readonly Problem[]> {
  const id = readText(raw.id);
  const points = readPoints(raw.points);
  const awarding = { points: points.ok ? points.value : null, ...awardingOf(scheme, known) };
  const verdict = readVerdict(raw, awarding, reading);
  const reason = readText(raw.reason);
  const facts = [
    ...cellErrors(raw),
    ...(id === "" && reading.ids !== "optional" && !isCellError(raw.id)
      ? [{ code: "CLAUSE_ID_MISSING" as const }]
      : []),
    ...(points.ok ? [] : points.error),
    ...(verdict.ok ? broken(scheme, known, verdict.value.kind, reason, reading) : verdict.error),
  ];
  if (facts.length > 0 || !points.ok || !verdict.ok) return fail(facts.map((fact) => at(raw, id, fact)));
  return ok({ id, points: points.value, verdict: verdict.value, reason, site: readText(raw.site) });
}

const at = (raw: RawClause, id: string, facts: ProblemFacts): Problem => ({
  place: raw.place,
  clause: id === "" ? null : id,
  ...facts,
});

const FIELDS = ["id", "points", "verdict", "sampled", "failed", "awarded"] as const;

function cellErrors(raw: RawClause): ProblemFacts[] {
  return FIELDS.flatMap((field) => {
    const value = raw[field];
    return isCellError(value) ? [{ code: "CELL_ERROR" as const, field, error: value.error }] : [];
  });
}

/** What may be awarded for a clause; `points` is null where they could not be read. */
interface Awarding {
  readonly points: Rational | null;
  readonly shares: readonly string[] | undefined;
  readonly floor: string | undefined;
}

const awardingOf = (scheme: Scheme, known: Clause | null): Omit<Awarding, "points"> => ({
  shares: known?.shares ?? scheme.verdicts.shares,
  floor: scheme.clauseFloor,
});

/** A number that is not below zero. Cells in error are reported once, for the whole row. */
function readAmount(field: NumberField, raw: RawValue): Read<Rational> {
  if (isCellError(raw)) return fail([]);
  const number = readNumber(raw);
  if (!number.ok) return one({ code: "NOT_A_NUMBER", field, found: quoted(raw), why: number.error });
  return isNegative(number.value) ? one({ code: "NEGATIVE", field, found: quoted(raw) }) : number;
}

const readPoints = (raw: RawValue): Read<Rational> => readAmount("points", raw);

function readVerdict(raw: RawClause, awarding: Awarding, reading: ClauseReading): Read<Verdict> {
  const cell = raw.verdict;
  if (isCellError(cell)) return fail([]);
  if (isBlank(cell) || (cell === 0 && reading.zeroIsBlank === true)) return ok({ kind: "notAssessed" });
  const kind = typeof cell === "string" ? verdictOf(cell) : null;
  if (kind !== null) return withDetails(kind, raw, awarding);
  const isAwarded = reading.numbersAre === "awarded" && (typeof cell === "number" || readNumber(cell).ok);
  return isAwarded ? readAwarded(cell, awarding) : one({ code: "UNKNOWN_VERDICT", found: quoted(cell) });
}

function withDetails(kind: VerdictKind, raw: RawClause, awarding: Awarding): Read<Verdict> {
  if (kind === "sampled") return readCounts(raw);
  if (kind !== "partial") return ok({ kind });
  return isBlank(raw.awarded) ? one({ code: "AWARDED_MISSING" }) : readAwarded(raw.awarded, awarding);
}

function readAwarded(raw: RawValue, { points, shares, floor }: Awarding): Read<Verdict> {
  const awarded = floor === undefined ? readAmount("awarded", raw) : readAbove(schemeNumber(floor), raw);
  if (!awarded.ok) return awarded;
  const { value } = awarded;
  if (points === null) return ok({ kind: "partial", awarded: value });
  if (compare(value, points) > 0)
    return one({ code: "AWARDED_ABOVE_POINTS", awarded: quoted(raw), points: String(toFloat(points)) });
  const allowed = shares?.map((share) => multiply(schemeNumber(share), points));
  if (allowed === undefined || allowed.some((amount) => equals(amount, value)))
    return ok({ kind: "partial", awarded: value });
  return one({
    code: "AWARDED_NOT_ALLOWED",
    awarded: quoted(raw),
    allowed: allowed.map((amount) => formatShortest(amount)),
  });
}

/** A number, lifted to the floor where it lies below: more was deducted than the clause has. */
function readAbove(floor: Rational, raw: RawValue): Read<Rational> {
  if (isCellError(raw)) return fail([]);
  const number = readNumber(raw);
  if (!number.ok) return one({ code: "NOT_A_NUMBER", field: "awarded", found: quoted(raw), why: number.error });
  return ok(compare(number.value, floor) < 0 ? floor : number.value);
}

function readCounts(raw: RawClause): Read<Verdict> {
  const sampled = readCount("sampled", raw.sampled);
  const failed = readCount("failed", raw.failed);
  if (sampled.ok && isZero(sampled.value)) return one({ code: "NOTHING_SAMPLED" });
  if (!sampled.ok || !failed.ok) return fail([sampled, failed].flatMap((count) => (count.ok ? [] : count.error)));
  if (compare(failed.value, sampled.value) <= 0)
    return ok({ kind: "sampled", sampled: Number(sampled.value.n), failed: Number(failed.value.n) });
  return one({ code: "FAILED_ABOVE_SAMPLED", failed: quoted(raw.failed), sampled: quoted(raw.sampled) });
}

function readCount(field: "sampled" | "failed", raw: RawValue): Read<Rational> {
  if (isBlank(raw)) return one({ code: "COUNTS_MISSING", field });
  const amount = readAmount(field, raw);
  return amount.ok && !isWhole(amount.value) ? one({ code: "NOT_WHOLE", field, found: quoted(raw) }) : amount;
}

/** What the scheme does not permit, though it can be read. */
function broken(
  scheme: Scheme,
  known: Clause | null,
  kind: VerdictKind,
  reason: string,
  reading: ClauseReading,
): ProblemFacts[] {
  if (kind === "notAssessed") return [];
  const allowed = known?.allowed ?? scheme.verdicts.allowed;
  if (!allowed.includes(kind)) return [{ code: "VERDICT_NOT_ALLOWED", verdict: kind }];
  const needsReason = kind === "excluded" && scheme.exclusion.reason === "required" && reading.reasons !== "elsewhere";
  return needsReason && reason === "" ? [{ code: "REASON_REQUIRED" }] : [];
}
