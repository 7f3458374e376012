import { readNumber } from "../../src/core/audit/raw";
import { formatShortest } from "../../src/core/number/format";
import { add, ZERO } from "../../src/core/number/rational";
import { checkScheme } from "../../src/core/scheme/checkScheme";
import { schemeById, schemes } from "../../src/schemes";
import { gbt27922 } from "../../src/schemes/gbt27922";

/** Points in the order of the clauses: 5.1.1 to 5.1.7, 5.2.1 to 5.2.6, 5.3.1 and 5.3.2. */
const POINTS = "2 2 2 5 2 2 3 3 2 2 2 2 2 2 1 2 2 2 5 5 6 7 2 2 3 2 3 12 13".split(" ");

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s breaks no rule of schemes", (_id, scheme) => {
  expect(checkScheme(scheme)).toEqual([]);
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s survives JSON", (_id, scheme) => {
  expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
});

test("29 clauses carry the demonstration points", () => {
  expect(gbt27922.clauses.map((clause) => clause.points.value)).toEqual(POINTS);
});

test("only 40, 35, 25 and the 5 points of 5.1.2.2 are public", () => {
  const isPublic = (entry: { points: { status: string } | null }) => entry.points?.status === "public";
  expect(gbt27922.clauses.filter(isPublic).map(({ id, points }) => [id, points.value])).toEqual([["5.1.2.2", "5"]]);
  expect(gbt27922.groups.filter(isPublic).map(({ id, points }) => [id, points?.value])).toEqual([
    ["5.1", "40"],
    ["5.2", "35"],
    ["5.3", "25"],
  ]);
});

test.each([
  ["5.1", "40"],
  ["5.2", "35"],
  ["5.3", "25"],
  ["5", "100"],
])("the clauses in %s add up to %s", (group, total) => {
  const sum = gbt27922.clauses
    .filter(({ id }) => id.startsWith(`${group}.`))
    .map(({ points }) => readNumber(points.value))
    .reduce((all, number) => (number.ok ? add(all, number.value) : all), ZERO);
  expect(formatShortest(sum)).toBe(total);
});

test("every text is there in both languages", () => {
  const named = [...gbt27922.groups, ...gbt27922.clauses, ...gbt27922.grades, ...gbt27922.gates];
  const texts = [gbt27922, ...named, ...gbt27922.deductions.kinds].map(({ name }) => name);
  const all = [...texts, gbt27922.source, ...gbt27922.clauses.map(({ requirement }) => requirement)];
  expect(all.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || !/[a-z]/i.test(en))).toEqual([]);
});

test("the table is never called that of the standard", () => {
  expect([gbt27922.name.zh, gbt27922.source.zh].join()).toMatch(/示范分值/);
  expect([gbt27922.name.en, gbt27922.source.en].join()).toMatch(/demonstration/);
  expect(JSON.stringify(gbt27922)).not.toMatch(/官方|official/i);
});

test("schemes are found by id only", () => {
  expect(schemeById("gbt-27922-2011")).toBe(gbt27922);
  expect(schemeById("__proto__")).toBeNull();
});
