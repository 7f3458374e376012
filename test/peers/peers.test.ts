import type { Book, CellValue } from "../../src/core/book/book";
import { readAudit } from "../../src/core/audit/readAudit";
import { toFloat } from "../../src/core/number/format";
import { rational, subtract } from "../../src/core/number/rational";
import type { Rational } from "../../src/core/number/rational";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { ScoreResult } from "../../src/core/score/result";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { firstCell } from "../../src/workbook/layout/address";
import { NAMES } from "../../src/workbook/layout/names";
import type { NamedCell } from "../../src/workbook/layout/names";
import { bookOf } from "./books";
import { cases } from "./cases";
import type { Case } from "./cases";
import { gnumeric, libreOffice, recalculated } from "./programs";
import type { Program } from "./programs";

const PER_BOOK = 15;
const SEE_ENGINE = "以引擎为准";
const all = cases();
const portions = Array.from({ length: Math.ceil(all.length / PER_BOOK) }, (_, index) =>
  all.slice(index * PER_BOOK, (index + 1) * PER_BOOK),
);
const books = portions.map(bookOf);

/** The engine's own result; null where the entries contradict each other. */
function engine({ rows, deductions, bonuses }: Case): ScoreResult | null {
  const place = { in: "row", row: 1 } as const;
  const specials = [...Array<string>(deductions).fill("扣分"), ...Array<string>(bonuses).fill("加分")];
  const audit = readAudit(
    gbt27922,
    rows.map((row) => ({ sampled: null, failed: null, awarded: null, ...row, place: { ...place } })),
    specials.map((type) => ({ place, type, kind: null })),
  );
  return audit.ok ? scoreAudit(gbt27922, audit.value) : null;
}

/** The value of a named cell in the audit's own addition, read from the recalculated book. */
function valueOf(original: Book, saved: Book, key: NamedCell, suffix: string): CellValue {
  const name = original.names.find((candidate) => candidate.name === NAMES[key] + suffix);
  const place = firstCell(name?.formula ?? "");
  const sheetName = /^='?(.*?)'?!/.exec(name?.formula ?? "")?.[1];
  const sheet = saved.sheets.find((candidate) => candidate.name === sheetName);
  const cell = sheet?.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return cell?.value ?? null;
}

const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;
const near = (value: CellValue, exact: Rational): boolean =>
  typeof value === "number" && Math.abs(value - toFloat(exact)) <= 1e-9;
const distance = (score: Rational): number =>
  Math.min(...[95, 90, 80, 70].map((bound) => Math.abs(toFloat(subtract(score, rational(bound))))));

/** Everything the sheet says that the engine does not; empty when they agree. */
function differences(one: Case, value: (key: NamedCell) => CellValue): string[] {
  const result = engine(one);
  const [score, grade, stars] = [value("score"), value("grade"), value("stars")];
  const wrong = (what: string, found: CellValue): string => `${one.title}: ${what} is ${JSON.stringify(found)}`;
  const tell = (is: boolean, what: string, found: CellValue): string[] => (is ? [] : [wrong(what, found)]);
  if (result === null || result.score === null)
    return tell(isError(score), "score", score).concat(tell(isError(grade), "grade", grade));
  const name = gbt27922.grades.find(({ id }) => id === result.grade)?.name.zh ?? "";
  const away = distance(result.score);
  const mustAsk = one.expected === "seeEngine" || (away > 0 && away < 1e-9);
  const mayAsk = mustAsk || (away === 0 && one.expected === "agree");
  const isGradeRight = mustAsk ? grade === SEE_ENGINE : grade === name || (mayAsk && grade === SEE_ENGINE);
  return [
    ...tell(near(score, result.score), "score", score),
    ...tell(isGradeRight, `grade (${name}, ${away})`, grade),
    ...tell(grade === SEE_ENGINE ? stars === SEE_ENGINE : stars === result.stars, "stars", stars),
    ...tell(value("deductions") === result.deductions.count, "deductions", value("deductions")),
    ...tell(near(value("points"), result.points), "points", value("points")),
    ...tell(near(value("applicable"), result.applicable), "applicable", value("applicable")),
    ...tell(near(value("earned"), result.earned), "earned", value("earned")),
    ...tell(value("open") === 0, "open", value("open")),
  ];
}

/** While clauses are open there is no score, but counts and the score so far are the engine's. */
function openDifferences(one: Case, value: (key: NamedCell) => CellValue): string[] {
  const result = engine(one);
  if (result === null || result.complete) return [];
  const open = value("open") === result.open.length ? [] : [`${one.title}: open is ${JSON.stringify(value("open"))}`];
  const soFar = result.soFar === null ? isError(value("soFar")) : near(value("soFar"), result.soFar);
  return soFar ? open : [...open, `${one.title}: so far is ${JSON.stringify(value("soFar"))}`];
}

test("the generated audits cover what they promise", () => {
  const exact = all.flatMap((one) => engine(one)?.score ?? []);
  const onBound = (bound: number): number => exact.filter((score) => score.n === bound && score.d === 1).length;
  const beside = (bound: number, sign: number): number =>
    exact.filter((score) => {
      const gap = sign * toFloat(subtract(score, rational(bound)));
      return gap >= 1e-9 && gap <= 1e-6;
    }).length;
  expect(all.length).toBeGreaterThanOrEqual(300);
  for (const bound of [95, 90, 80, 70]) {
    expect(onBound(bound)).toBeGreaterThanOrEqual(20);
    expect(beside(bound, 1)).toBeGreaterThanOrEqual(20);
    expect(beside(bound, -1)).toBeGreaterThanOrEqual(20);
  }
  expect(exact.filter((score) => distance(score) > 0 && distance(score) < 1e-9).length).toBeGreaterThanOrEqual(12);
});

const programs: readonly (readonly [string, Program])[] = [
  ["gnumeric", gnumeric],
  ["LibreOffice", libreOffice],
];

/** Both programs work at the same time. */
const work = new Map<Program, Promise<readonly Book[]>>();
beforeAll(() => {
  for (const [, program] of programs) {
    const saved = recalculated(program, books);
    // The test of that program tells of its failure; until then nobody waits for it.
    saved.catch(() => undefined);
    work.set(program, saved);
  }
});

test.each(programs)("native formulas recalculated by %s agree with the engine", async (_, program) => {
  const saved = (await work.get(program)) ?? [];
  const found = portions.flatMap((portion, index) =>
    portion.flatMap((one, place) => {
      const [original, after] = [books[index], saved[index]];
      if (original === undefined || after === undefined) return [`${one.title}: lost`];
      const value = (key: NamedCell): CellValue => valueOf(original, after, key, `_${place + 1}`);
      return [...differences(one, value), ...openDifferences(one, value)];
    }),
  );
  expect(found).toEqual([]);
});
