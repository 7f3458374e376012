import type { Problem } from "../../src/core/audit/problem";
import type { Notice } from "../../src/core/score/result";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { sayNotice } from "../../src/words/notices";
import { sayProblem, scoringWords } from "../../src/words/scoring";

const zh = scoringWords["zh-CN"];
const en = scoringWords["en-US"];

const at = { place: { in: "row", row: 17 }, clause: "5.1.2.2" } as const;
const problems: readonly Problem[] = [
  { ...at, code: "NOT_A_NUMBER", field: "points", found: "1,5", why: "comma" },
  { ...at, code: "NOT_A_NUMBER", field: "points", found: "", why: "empty" },
  { ...at, code: "NEGATIVE", field: "awarded", found: "-1" },
  { ...at, code: "NOT_WHOLE", field: "failed", found: "1.5" },
  { ...at, code: "FAILED_ABOVE_SAMPLED", failed: "21", sampled: "20" },
  { ...at, code: "NOTHING_SAMPLED" },
  { ...at, code: "COUNTS_MISSING", field: "failed" },
  { ...at, code: "AWARDED_MISSING" },
  { ...at, code: "AWARDED_ABOVE_POINTS", awarded: "6", points: "5" },
  { ...at, code: "UNKNOWN_VERDICT", found: "maybe" },
  { ...at, code: "VERDICT_NOT_ALLOWED", verdict: "partial" },
  { ...at, code: "UNKNOWN_CLAUSE" },
  { ...at, code: "DUPLICATE_CLAUSE", first: { in: "row", row: 9 } },
  { ...at, clause: null, code: "CLAUSE_ID_MISSING" },
  { ...at, code: "MIXED_POINTS" },
  { ...at, clause: null, code: "UNKNOWN_SPECIAL", found: "" },
  { ...at, clause: null, code: "UNKNOWN_KIND", found: "weather" },
  { ...at, code: "REASON_REQUIRED" },
  { ...at, code: "CELL_ERROR", field: "sampled", error: "#REF!" },
  { ...at, clause: null, code: "UNKNOWN_SCHEME", id: "x" },
  { ...at, clause: null, code: "BAD_SCHEME", key: "score.cap", found: "", why: "missing" },
];
const notices: readonly Notice[] = [
  { id: "near-bound", grade: "five-star", shown: "95.00", bound: "95" },
  { id: "order-matters", grade: "five-star", otherGrade: "four-star", otherScore: "94.75" },
  { id: "points-sum", group: "5.1", sum: "41", expected: "40" },
  { id: "points-sum", group: null, sum: "101", expected: "100" },
  { id: "group-excluded", group: "5.1" },
  { id: "extra-bonus-ignored", entered: 2, counted: 1 },
  { id: "capped", uncapped: "101.00", cap: "100" },
  { id: "demonstration-points", count: 28 },
  { id: "exclusion-without-reason", clause: "5.2.6" },
  { id: "partial-not-in-public-rules", clause: "5.2.4" },
  { id: "too-close-for-sheet", bound: "95" },
];
const sentences = (words: typeof zh) => [
  ...problems.map((problem) => sayProblem(words, problem)),
  ...notices.map((notice) => sayNotice(words, notice, gbt27922)),
];

test("a problem names the place and the clause, the reason and the way out", () => {
  const problem: Problem = { ...at, code: "FAILED_ABOVE_SAMPLED", failed: "21", sampled: "20" };
  expect(sayProblem(zh, problem)).toBe("第 17 行 5.1.2.2：不符合数 21 大于抽样数 20。请更正其中一个。");
  expect(sayProblem(en, problem)).toBe("Row 17, 5.1.2.2: 21 failed of 20 sampled. Correct one of them.");
});

test("the same row of another sheet is told apart", () => {
  const place = { in: "cell", sheet: "特别项", address: "A3", row: 3 } as const;
  const problem: Problem = { place, clause: null, code: "UNKNOWN_SPECIAL", found: "罚款" };
  expect(sayProblem(zh, problem)).toBe("“特别项”第 3 行：类型“罚款”无法识别。请填写扣分或加分。");
});

test("every sentence is written out: nothing undefined, no half-width comma in Chinese, a full stop at the end", () => {
  const all = [...sentences(zh), ...sentences(en)];
  expect(all.filter((text) => /undefined|null|\[object/.test(text))).toEqual([]);
  expect(sentences(zh).filter((text) => !text.endsWith("。") || /[\u4e00-\u9fff][,:;(]/.test(text))).toEqual([]);
  expect(sentences(en).filter((text) => !text.endsWith(".") || /[\u4e00-\u9fff]/.test(text))).toEqual([]);
});

test("grades are called what the scheme calls them", () => {
  const notice: Notice = { id: "near-bound", grade: "five-star", shown: "95.00", bound: "95" };
  expect(sayNotice(zh, notice, gbt27922)).toContain("五星级");
  expect(sayNotice(en, notice, { grades: [] })).toContain("five-star");
});
