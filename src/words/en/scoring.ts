import type { ScoringWords } from "../shape/scoring";
import { ledgerLinesEn } from "./ledgerLines";

const field: ScoringWords["field"] = {
  id: "clause",
  points: "points value",
  verdict: "verdict",
  sampled: "sampled count",
  failed: "failed count",
  awarded: "awarded value",
  type: "type",
  kind: "kind",
};

const why: ScoringWords["why"] = {
  empty: "is empty. Enter a number.",
  text: "is not a number. Enter digits only, for example 4.5.",
  exponent: "is in scientific notation. Write it out, for example 4500.",
  comma: "has a comma. Use a decimal point, for example 4.5, and no separators.",
  "too-many-digits": "has more than 15 significant digits, which Excel cannot keep. Shorten it.",
  "not-finite": "is not a finite number. Enter an ordinary number.",
};

const schemeWhy: ScoringWords["schemeWhy"] = {
  "unknown-key": "is not a known key; the row is not used. Check the key.",
  missing: "is missing or empty. Add it.",
  duplicate: "stands there twice. Keep one row.",
  "not-a-number": "is not a number. Enter a number, or none where there is no limit.",
  "not-whole": "is not a whole number in the permitted range. Enter a whole number.",
  negative: "is below 0. Enter 0 or more.",
  "not-a-choice": "is not one of the permitted choices. Compare the original scheme.",
  "not-descending": "is not below the bound of the grade before it. Grades go from best to last.",
  "bound-of-last-grade": "is wrong: only the last grade has no bound (none), every other grade needs one.",
  "floor-above-cap": "lies above the cap. Correct one of them.",
  "no-such-id": "names a group, clause or grade that the scheme does not have. Check the number.",
  "not-in-one-part": "must belong to one part and to one only. Check the groups of the parts.",
  "not-a-share": "is no share above 0 and below 1. Write for example 0.5.",
  "order-with-parts": "cannot be: in a scheme of several parts special items count after normalisation (after).",
};

/** What the scoring says in English. */
export const scoring: ScoringWords = {
  text: "en",
  joints: { beforeClause: ", ", beforeSentence: ": " },
  place: (place) => {
    if (place.in === "row") return `Row ${place.row}`;
    return place.in === "cell" ? `${place.sheet}, row ${place.row}` : place.path;
  },
  problem: {
    NOT_A_NUMBER: (problem) =>
      problem.why === "empty"
        ? `${field[problem.field]} ${why.empty}`
        : `${field[problem.field]} "${problem.found}" ${why[problem.why]}`,
    NEGATIVE: (problem) => `${field[problem.field]} ${problem.found} is below 0. Enter 0 or more.`,
    NOT_WHOLE: (problem) => `${field[problem.field]} ${problem.found} is not a whole number. Enter a whole number.`,
    FAILED_ABOVE_SAMPLED: ({ failed, sampled }) => `${failed} failed of ${sampled} sampled. Correct one of them.`,
    NOTHING_SAMPLED: () => "0 sampled. Enter how many were sampled, or choose another verdict.",
    COUNTS_MISSING: (problem) => `the verdict is sampled, but the ${field[problem.field]} is empty. Enter the count.`,
    AWARDED_MISSING: () => "the verdict is partly, but no points are awarded. Enter the awarded points.",
    AWARDED_ABOVE_POINTS: ({ awarded, points }) => `${awarded} awarded of ${points} points. Correct one of them.`,
    AWARDED_NOT_ALLOWED: ({ awarded, allowed }) =>
      `${awarded} points cannot be awarded here. Enter one of: ${allowed.join(", ")}.`,
    UNKNOWN_VERDICT: ({ found }) =>
      `verdict "${found}" is not known. Enter conforms, does not conform, sampled, partly or not applicable (codes C, N, S, P, X).`,
    VERDICT_NOT_ALLOWED: (problem) =>
      `the scheme does not permit the verdict "${scoring.verdict[problem.verdict]}" here. Choose another.`,
    UNKNOWN_CLAUSE: () => "the scheme has no such clause. Correct the number, or give the points of all clauses.",
    DUPLICATE_CLAUSE: ({ first }) => `the clause already stands at ${scoring.place(first)}. Keep one of them.`,
    CLAUSE_ID_MISSING: () => "the clause number is missing. Enter it, or delete the row.",
    MIXED_POINTS: () => "this clause has no points while others have. Give the points of all clauses or of none.",
    UNKNOWN_SPECIAL: ({ found }) => `type "${found}" is not known. Enter deduction or bonus.`,
    UNKNOWN_KIND: ({ found }) =>
      `the scheme has no kind of deduction "${found}". Choose one from the list or leave it empty.`,
    REASON_REQUIRED: () => "not applicable without a reason. The scheme asks for the reason of an exclusion.",
    CELL_ERROR: (problem) => `the cell of ${problem.field} shows the error ${problem.error}. Correct that cell first.`,
    UNKNOWN_SCHEME: ({ id }) =>
      `there is no scheme "${id}". Use gbt-27922-2011, t-szfa-1001.4-2019 or daily-goods-service, or select the range of a scheme sheet.`,
    BAD_SCHEME: ({ key, found, why: reason }) =>
      `scheme ${key}${found === "" ? "" : ` "${found}"`} ${reason === undefined ? "cannot be read. Correct it." : schemeWhy[reason]}`,
  },
  verdict: {
    conforms: "conforms",
    fails: "does not conform",
    sampled: "sampled",
    partial: "partly",
    excluded: "not applicable",
    notAssessed: "not assessed",
  },
  ledger: ledgerLinesEn,
  status: { public: "public", userEntered: "user entered", demonstration: "demonstration" },
  field,
  why,
  schemeWhy,
  grade: {
    "five-star": "Five-star",
    "four-star": "Four-star",
    "three-star": "Three-star",
    qualified: "Qualified level",
    "not-passed": "Not passed",
  },
  gate: { "minimum-score": "Score of at least 70", "special-deductions": "Fewer than 5 special deductions" },
  special: { deduction: "deduction", bonus: "bonus" },
};
