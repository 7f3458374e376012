import type { CellValue } from "../../src/core/book/book";
import { toFloat } from "../../src/core/number/format";
import type { Rational } from "../../src/core/number/rational";
import type { Scheme } from "../../src/core/scheme/scheme";
import type { ScoreResult } from "../../src/core/score/result";
import { schemes } from "../../src/schemes/index";
import type { NamedCell } from "../../src/workbook/layout/names";
import { fixtureSchemes } from "../schemes/fixtures";
import { casesOf, engine } from "./schemeCases";
import type { SchemeCase } from "./schemeCases";
import { filledWith, portableMaster, RESULTS } from "./schemeBooks";
import type { PortableMaster } from "./schemeBooks";
import { firstSheets, gnumeric, libreOffice } from "./programs";
import type { Program } from "./programs";

/** Audits a scheme. */
const COUNT = Number(process.env["PEER_AUDITS"] ?? 60);
const SEE_ENGINE = "以引擎为准";
const all = [...schemes, ...fixtureSchemes].filter(({ id }) => id.includes(process.env["PEER_SCHEME"] ?? ""));

interface Portion {
  readonly scheme: Scheme;
  readonly cases: readonly SchemeCase[];
}

/** Long tables by few, short ones by many in a workbook. */
const sizeFor = (scheme: Scheme): number => (scheme.clauses.length > 60 ? 10 : 20);

function portionsOf(scheme: Scheme): Portion[] {
  const cases = casesOf(scheme, COUNT);
  const size = sizeFor(scheme);
  return Array.from({ length: Math.ceil(cases.length / size) }, (_, index) => ({
    scheme,
    cases: cases.slice(index * size, (index + 1) * size),
  }));
}

const portions = all.flatMap(portionsOf);
const masters = new Map<Scheme, PortableMaster>();

const programs: readonly (readonly [string, Program])[] = [
  ["gnumeric", gnumeric],
  ["LibreOffice", libreOffice],
];
type Sheets = Awaited<ReturnType<typeof firstSheets>>;
const work = new Map<Program, Promise<Sheets>>();
beforeAll(async () => {
  for (const scheme of all) masters.set(scheme, await portableMaster(scheme, sizeFor(scheme)));
  const files = portions.map(({ scheme, cases }) => filledWith(masterOf(scheme), cases));
  for (const [, program] of programs) {
    const saved = firstSheets(program, files);
    // The test of that program tells of its failure; until then nobody waits for it.
    saved.catch(() => undefined);
    work.set(program, saved);
  }
});

function masterOf(scheme: Scheme): PortableMaster {
  const master = masters.get(scheme);
  if (master === undefined) throw new Error(`no master for ${scheme.id}`);
  return master;
}

const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;
const near = (value: CellValue, exact: Rational | null): boolean =>
  exact === null ? isError(value) : typeof value === "number" && Math.abs(value - toFloat(exact)) <= 1e-9;

/** Whether the score, or that of a part, lies as near to a bound as formulas may leave to the engine. */
function isAtBound(scheme: Scheme, { score, parts }: ScoreResult): boolean {
  const touches = (value: Rational | null, bounds: readonly { readonly min: string | null }[]): boolean =>
    value !== null && bounds.some(({ min }) => min !== null && Math.abs(toFloat(value) - Number(min)) < 1e-9);
  const ofPart = (id: string) => scheme.parts?.find((part) => part.id === id)?.bounds ?? [];
  return touches(score, scheme.grades) || parts.some((part) => touches(part.score, ofPart(part.id)));
}

/** Everything the results of an audit say that the engine does not; empty when they agree. */
function differences({ scheme, cases }: Portion, place: number, line: readonly CellValue[]): string[] {
  const one = cases[place];
  if (one === undefined) return ["lost"];
  const cellOf = (key: NamedCell, shift = 0): CellValue =>
    line[RESULTS.findIndex((result) => result[0] === key && result[1] === shift)] ?? null;
  const result = engine(scheme, one);
  const found: string[] = [];
  const tell = (is: boolean, what: string, value: CellValue): void => {
    if (!is) found.push(`${scheme.id} ${one.title}: ${what} is ${JSON.stringify(value)}`);
  };
  const grade = scheme.grades.find(({ id }) => id === (result?.grade ?? ""))?.name.zh ?? null;
  // Column 0 are the native lines of the summary, two to its right the twins of the AUDIT functions.
  for (const [what, shift] of [
    ["native", 0],
    ["twin", 2],
  ] as const) {
    const [score, name, stars] = [cellOf("score", shift), cellOf("grade", shift), cellOf("stars", shift)];
    tell(
      near(score, result?.score ?? null),
      `${what} score (${result?.score ? toFloat(result.score) : "none"})`,
      score,
    );
    const asks = name === SEE_ENGINE && (one.near || (result !== null && isAtBound(scheme, result)));
    tell(grade === null ? isError(name) : name === grade || asks, `${what} grade (${grade})`, name);
    tell(
      grade === null ? isError(stars) : stars === result?.stars || (asks && stars === SEE_ENGINE),
      `${what} stars`,
      stars,
    );
  }
  if (result === null) return found;
  tell(near(cellOf("points"), result.points), "points", cellOf("points"));
  tell(near(cellOf("applicable"), result.applicable), "applicable", cellOf("applicable"));
  tell(cellOf("open") === result.open.length, "open", cellOf("open"));
  tell(cellOf("deductions") === result.deductions.count, "deductions", cellOf("deductions"));
  tell(cellOf("deductions", 2) === result.deductions.count, "twin deductions", cellOf("deductions", 2));
  if (result.complete && result.score !== null) tell(near(cellOf("earned"), result.earned), "earned", cellOf("earned"));
  if (!result.complete) tell(near(cellOf("soFar"), result.soFar), "so far", cellOf("soFar"));
  return [...found, ...spilled(one, result, masterOf(scheme).filling[place] ?? [], line, scheme)];
}

/** RANGE and GAP, which fill several cells. */
function spilled(
  one: SchemeCase,
  result: ScoreResult,
  filling: readonly string[],
  line: readonly CellValue[],
  scheme: Scheme,
): string[] {
  return filling.flatMap((original, index) => {
    const from = RESULTS.length + index * 4;
    const values = [0, 1, 2, 3].map((shift) => line[from + shift] ?? null);
    const asks = (one.near || isAtBound(scheme, result)) && values.includes(SEE_ENGINE);
    const { range, next } = result;
    const isRange = original.includes("AUDIT.RANGE(");
    const isRight = isRange
      ? near(values[0] ?? null, range?.lowest ?? null) &&
        near(values[1] ?? null, range?.highest ?? null) &&
        (asks || range === null || (values[2] === range.lowestGrade && values[3] === range.highestGrade))
      : asks || isGap(values, result, next);
    return isRight ? [] : [`${scheme.id} ${one.title}: ${isRange ? "RANGE" : "GAP"} is ${JSON.stringify(values)}`];
  });
}

function isGap(values: readonly CellValue[], result: ScoreResult, next: ScoreResult["next"]): boolean {
  const [points = null, gates] = values;
  if (result.score === null) return isError(points);
  if (next === null) return points === 0 && (gates === "" || gates === null);
  const missing = Math.max(0, toFloat(next.points));
  const isSame = typeof points === "number" && Math.abs(points - missing) <= 1e-9;
  return isSame && (gates ?? "") === next.blockedBy.join(", ");
}

test("there are as many audits as promised, and many of them beside a bound", () => {
  for (const scheme of all) {
    const cases = portions.filter((portion) => portion.scheme === scheme).flatMap((portion) => portion.cases);
    expect(cases.length).toBe(COUNT);
    expect(cases.filter((one) => (engine(scheme, one)?.score ?? null) !== null).length).toBeGreaterThan(COUNT / 3);
  }
  expect([...masters.values()].flatMap(({ copy }) => copy.untwinned)).toEqual([]);
  // RANGE and GAP of every audit.
  expect([...masters.values()].flatMap(({ filling }) => filling.map((cells) => cells.length))).not.toContain(0);
});

test.each(programs)("portable copies and summaries recalculated by %s agree with the engine", async (_, program) => {
  const saved = (await work.get(program)) ?? [];
  const found = portions.flatMap((portion, index) => {
    const lines = saved[index];
    if (lines === undefined) return ["lost"];
    return portion.cases.flatMap((_one, place) => differences(portion, place, lines[place] ?? []));
  });
  expect(found.slice(0, 60)).toEqual([]);
});
