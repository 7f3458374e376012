import type { RawClause } from "../audit/audit";
import { verdictOf } from "../audit/verdictWords";
import { formatShortest } from "../number/format";
import { add, compare, equals, isZero, multiply, rational, subtract, ZERO, type Rational } from "../number/rational";
import {
  awardedIn,
  cell,
  decimal,
  isWithoutInput,
  ownCell,
  rowsOf,
  sumOfDeducted,
  valueOf,
  type Row,
} from "./entryRow";
import { textOf } from "./grid";
import { shareFor } from "./partlyShare";
import { isMarked } from "./marks";
import { meaningOf, settledMeaning, type Meaning } from "./wordMeaning";
import type { BoundProblemFacts } from "./problem";

/** What a clause got, as the core's reader takes it. */
export interface Entry {
  readonly raw: Pick<RawClause, "verdict" | "sampled" | "failed" | "awarded">;
  readonly problems: readonly BoundProblemFacts[];
  /** Nothing stands where deductions are entered. */
  readonly isBlankDeduction: boolean;
  /** A word that says what the clause got, whether or not it is known; absent where there is none. */
  readonly word?: string;
}

const nothing: Entry["raw"] = { verdict: null, sampled: null, failed: null, awarded: null };
const entry = (raw: Partial<Entry["raw"]>, problems: readonly BoundProblemFacts[] = []): Entry => ({
  raw: { ...nothing, ...raw },
  problems,
  isBlankDeduction: false,
});

/** Reads one clause: not applicable first, then a verdict, then points awarded or deducted, then samples. */
export function readEntry(row: Row): Entry {
  const excluded = readExcluded(row);
  if (excluded !== null) return excluded;
  const marked = readMarks(row);
  if (marked !== null) return marked;
  const verdict = readVerdict(row);
  if (verdict !== null) return verdict;
  return readAmounts(row) ?? readSamples(row) ?? blankEntry(row);
}

function readExcluded(row: Row): Entry | null {
  const found = textOf(cell(row, "notApplicable"));
  const marked = isMarked(found);
  if (marked === null) return entry({}, [{ code: "UNCLEAR_MARK", heading: "notApplicable", found }]);
  if (marked) return entry({ verdict: "excluded" });
  const applies = textOf(cell(row, "applicable"));
  if (applies === "") return null;
  if (meaningOf(applies, row.binding)?.kind === "excluded") return entry({ verdict: "excluded" });
  const isApplicable = isMarked(applies);
  if (isApplicable === null) return entry({}, [{ code: "UNCLEAR_MARK", heading: "applicable", found: applies }]);
  return isApplicable ? null : entry({ verdict: "excluded" });
}

const markRoles = ["conforms", "fails", "partial"] as const;

function readMarks(row: Row): Entry | null {
  if (row.binding.columns.conforms === undefined) return null;
  // In a column of its own a cross is a mark like any other.
  const marked = markRoles.filter(
    (role) => textOf(cell(row, role)) !== "" && isMarked(textOf(cell(row, role))) !== false,
  );
  const [role, second] = marked;
  if (second !== undefined) return entry({}, [{ code: "TWO_VERDICTS", found: marked.join(", ") }]);
  if (role === undefined) return null;
  return role === "partial" ? readPartial(row, null) : entry({ verdict: role });
}

function readVerdict(row: Row): Entry | null {
  const value = valueOf(cell(row, "verdict"));
  if (typeof value === "object" && value !== null) return entry({ verdict: value });
  const text = textOf(cell(row, "verdict"));
  if (text === "") return null;
  return { ...readWord(row, meaningOf(text, row.binding), text), word: text };
}

function readWord(row: Row, meaning: Meaning | null, text: string): Entry {
  const kind = meaning?.kind ?? null;
  if (kind === null) return unknownWord(text);
  if (kind === "partial") return readPartial(row, meaning?.percent ?? null);
  if (kind === "sampled") return readSamples(row) ?? entry({ verdict: "sampled" });
  return kind === "conforms" || kind === "fails" ? checked(row, kind) : entry({ verdict: kind });
}

/** Letters that are codes on our own sheets would be taken for them. */
const unknownWord = (text: string): Entry =>
  verdictOf(text) === null ? entry({ verdict: text }) : entry({}, [{ code: "OPEN_WORD", found: text }]);

/** A verdict and the points beside it must say the same. */
function checked(row: Row, kind: "conforms" | "fails"): Entry {
  const awarded = awardedIn(row);
  const points = row.line.points;
  const expected = kind === "conforms" ? points : ZERO;
  if (awarded === null || points === null || expected === null || equals(awarded, expected))
    return entry({ verdict: kind });
  const other = textOf(cell(row, "verdict"));
  return entry({}, [
    { code: "CONTRADICTION", awarded: formatShortest(awarded), points: formatShortest(points), other },
  ]);
}

/** Points beside the word go before the share that was settled. */
function readPartial(row: Row, percent: string | null): Entry {
  const awarded = awardedIn(row);
  if (awarded !== null) return entry({ verdict: "partial", awarded: decimal(awarded) });
  const samples = readSamples(row);
  if (samples !== null) return samples;
  const share = shareFor(row, percent);
  if (share === null) return entry({}, [{ code: "PARTIAL_SHARE_UNKNOWN" }]);
  const points = row.points === "equal" ? rational(1) : (row.line.points ?? ZERO);
  return entry({ verdict: "partial", awarded: decimal(multiply(points, share)) });
}

function readAmounts(row: Row): Entry | null {
  const found = cell(row, "awarded");
  if (row.style !== "deducted" && found?.formula !== undefined && isWithoutInput(row, found.formula)) return null;
  const value = valueOf(found);
  if (row.style === "deducted") return readDeducted(row);
  if (typeof value === "object" && value !== null) return entry({ verdict: value });
  const text = textOf(cell(row, "awarded"));
  if (text === "") return row.binding.columns.deducted === undefined ? null : readDeducted(row);
  const awarded = awardedIn(row);
  return awarded === null ? wordOfAmount(row, text) : agreeing(row, awarded);
}

/** A word where a number is expected: what takes no part, or what was settled for this sheet. */
function wordOfAmount(row: Row, text: string): Entry {
  const meaning = meaningOf(text, row.binding);
  const isOpen = meaning?.kind === "excluded" || meaning?.kind === "notAssessed";
  if (meaning !== null && isOpen) return { ...entry({ verdict: meaning.kind }), word: text };
  if (settledMeaning(text, row.binding.words) === null) return { ...unknownWord(text), word: text };
  return { ...readWord(row, meaning, text), word: text };
}

/** Points awarded and deducted, where both were typed, make up the points of the clause. */
function agreeing(row: Row, awarded: Rational): Entry {
  const deducted = sumOfDeducted(row);
  const points = row.line.points;
  const isTyped = cell(row, "awarded")?.formula === undefined;
  if (deducted === null || points === null || !isTyped || equals(add(awarded, deducted), points))
    return awardedEntry(row, awarded);
  const facts = { awarded: formatShortest(awarded), points: formatShortest(points), other: formatShortest(deducted) };
  return entry({}, [{ code: "CONTRADICTION", ...facts }]);
}

/** Full points are a verdict of their own, and so are none; anything between is awarded by judgement. */
function awardedEntry(row: Row, awarded: Rational): Entry {
  const points = row.line.points;
  if (points !== null && equals(awarded, points)) return entry({ verdict: "conforms" });
  if (isZero(awarded)) return entry({ verdict: "fails" });
  return entry({ verdict: "partial", awarded: decimal(awarded) });
}

function readDeducted(row: Row): Entry | null {
  const error = rowsOf(row)
    .map((at) => valueOf(ownCell(row, at, "deducted")))
    .find((value) => typeof value === "object" && value !== null);
  if (error !== undefined) return entry({ verdict: error });
  const text = textOf(cell(row, "deducted"));
  const deducted = sumOfDeducted(row);
  if (deducted === null) return text === "" ? null : wordOfAmount(row, text);
  const points = row.line.points ?? ZERO;
  if (compare(deducted, points) > 0) {
    const facts = { deducted: formatShortest(deducted), points: formatShortest(points) };
    return entry({}, [{ code: "DEDUCTED_ABOVE_POINTS", ...facts }]);
  }
  return awardedEntry(row, subtract(points, deducted));
}

function readSamples(row: Row): Entry | null {
  const [sampled, failed] = [valueOf(cell(row, "sampled")), valueOf(cell(row, "nonConforming"))];
  const { sampled: hasSampled, nonConforming: hasFailed } = row.binding.columns;
  if (hasSampled === undefined || hasFailed === undefined || (sampled === null && failed === null)) return null;
  return entry({ verdict: "sampled", sampled, failed });
}

/** Nothing stands anywhere: not assessed, unless the user said that a blank in the deductions is a zero. */
function blankEntry(row: Row): Entry {
  const isDeducted = row.binding.columns.deducted !== undefined && row.style === "deducted";
  const verdict = isDeducted && row.binding.blankMeans === "zero" ? "conforms" : null;
  return { raw: { ...nothing, verdict }, problems: [], isBlankDeduction: isDeducted };
}
