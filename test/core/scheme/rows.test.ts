import { rowsToScheme } from "../../../src/core/scheme/readRows";
import { schemeToRows } from "../../../src/core/scheme/rows";
import type { RawSchemeRow } from "../../../src/core/scheme/rowReader";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { schemes } from "../../../src/schemes";

const asRead = (scheme: Scheme): RawSchemeRow[] =>
  schemeToRows(scheme).map((row, index) => ({ ...row, place: { in: "row", row: index + 2 } }));

/** The rows with one cell changed, as a person edits them. */
const edited = (key: string, change: Partial<RawSchemeRow>): RawSchemeRow[] =>
  asRead(schemes[0]).map((row) => (row.key === key ? { ...row, ...change } : row));

const codes = (rows: readonly RawSchemeRow[]) => {
  const read = rowsToScheme(rows);
  return read.ok ? [] : read.error.map((problem) => ("key" in problem ? [problem.key, problem.why] : problem.code));
};

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s survives its rows unchanged", (_id, scheme) => {
  const read = rowsToScheme(asRead(scheme));
  expect(read).toEqual({ ok: true, value: { scheme, ignored: [] } });
});

test("a scheme with everything optional survives its rows unchanged", () => {
  const [base] = schemes;
  const scheme: Scheme = {
    ...base,
    version: "2.10",
    groups: [{ id: "5.1", name: { zh: " 空格 ", en: "=1+1" }, points: { value: "40.50", status: "userEntered" } }],
    clauses: [
      {
        id: "5.10",
        name: { zh: "甲", en: "A" },
        requirement: { zh: "", en: "" },
        points: { value: "0.10", status: "demonstration" },
        allowed: ["conforms", "fails"],
      },
      {
        id: "5.1",
        name: { zh: "乙", en: "B" },
        requirement: { zh: "", en: "" },
        points: { value: "3", status: "public" },
        allowed: [],
      },
    ],
    cap: null,
    floor: null,
    order: "before",
    display: { decimals: 1, rounding: "half-away-from-zero", gradesOn: "displayed" },
  };
  expect(rowsToScheme(asRead(scheme))).toEqual({ ok: true, value: { scheme, ignored: [] } });
});

test("full-width digits, spaces and numbers as numbers are read", () => {
  const rows = edited("grade.five-star", { value: " 95.5 " }).map((row) =>
    row.key === "clause.5.1.1.1" ? { ...row, value: 2.5 } : row,
  );
  const read = rowsToScheme(rows);
  expect(read.ok && read.value.scheme.grades[0]?.min).toBe("95.5");
  expect(read.ok && read.value.scheme.clauses[0]?.points.value).toBe("2.5");
});

test("keys and values alone make a scheme: points are the user's own, ids stand for names", () => {
  const rows = asRead(schemes[0]).map(({ place, key, value }) => ({ place, key, value }));
  const read = rowsToScheme(rows);
  expect(read.ok && read.value.scheme.grades[0]).toEqual({
    id: "five-star",
    name: { zh: "five-star", en: "five-star" },
    min: "95",
    stars: 5,
  });
  expect(read.ok && read.value.scheme.clauses[0]?.points).toEqual({ value: "2", status: "userEntered" });
});

test("rows without a key are remarks, unknown keys are left aside and named", () => {
  const extra: RawSchemeRow[] = [
    { place: { in: "row", row: 90 }, key: null, value: "a remark" },
    { place: { in: "row", row: 91 }, key: "colour", value: "blue" },
  ];
  const read = rowsToScheme([...asRead(schemes[0]), ...extra]);
  expect(read.ok && read.value.ignored).toEqual([
    {
      place: { in: "row", row: 91 },
      clause: null,
      code: "BAD_SCHEME",
      key: "colour",
      found: "blue",
      why: "unknown-key",
    },
  ]);
});

test.each<[string, string, Partial<RawSchemeRow>, string]>([
  ["a bound that is no number", "grade.five-star", { value: "ninety" }, "not-a-number"],
  ["a bound above the one before", "grade.three-star", { value: 92 }, "not-descending"],
  ["a bound equal to the one before", "grade.three-star", { value: 90 }, "not-descending"],
  ["no bound before the last grade", "grade.qualified", { value: "none" }, "bound-of-last-grade"],
  ["a bound of the last grade", "grade.not-passed", { value: 10 }, "bound-of-last-grade"],
  ["negative points", "clause.5.1.1.1", { value: -1 }, "negative"],
  ["half a star", "stars.five-star", { value: 4.5 }, "not-whole"],
  ["an unknown order", "score.order", { value: "during" }, "not-a-choice"],
  ["an unknown verdict", "verdicts.allowed", { value: "conforms maybe" }, "not-a-choice"],
  ["an unknown status", "clause.5.1.1.1", { status: "official" }, "not-a-choice"],
  ["a floor above the cap", "score.floor", { value: 101 }, "floor-above-cap"],
  ["no full score", "score.full", { value: 0 }, "missing"],
  ["an exponent", "score.cap", { value: "1e2" }, "not-a-number"],
])("%s is refused at its row", (_what, key, change, why) => {
  expect(codes(edited(key, change))).toContainEqual([key, why]);
});

test("every missing row is named, not only the first", () => {
  const rows = asRead(schemes[0]).filter((row) => row.key !== "score.cap" && row.key !== "bonus.limit");
  expect(codes(rows)).toEqual([
    ["bonus.limit", "missing"],
    ["score.cap", "missing"],
  ]);
});

test("a key that stands twice is refused", () => {
  const rows = asRead(schemes[0]);
  const double = rows.filter((row) => row.key === "clause.5.2.1");
  expect(codes([...rows, ...double])).toEqual([["clause.5.2.1", "duplicate"]]);
});

test("ids of the language itself are ids like any other", () => {
  const rows = ["__proto__", "constructor"].map((id): RawSchemeRow => ({
    place: { in: "row", row: 99 },
    key: `clause.${id}`,
    value: 1,
  }));
  const read = rowsToScheme([...asRead(schemes[0]), ...rows]);
  expect(read.ok && read.value.scheme.clauses.slice(-2).map((clause) => clause.id)).toEqual([
    "__proto__",
    "constructor",
  ]);
});
