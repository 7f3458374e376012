import { gbt27922 } from "../../src/schemes/gbt27922";
import { Dice } from "./random";

/** One row as an assessor fills it in. */
export interface CaseRow {
  readonly id: string;
  readonly points: number;
  readonly verdict: string | null;
  readonly sampled?: number;
  readonly failed?: number;
  readonly awarded?: number;
}

/** What the peers must find; "agree" compares with the engine and allows "see engine" only next to a bound. */
export interface Case {
  readonly title: string;
  readonly rows: readonly CaseRow[];
  readonly deductions: number;
  readonly bonuses: number;
  readonly expected: "agree" | "grade" | "seeEngine" | "noScore";
}

const BOUNDS = [95, 90, 80, 70] as const;
const SIZES = [1, 2, 3, 4, 5, 7, 8, 10, 11, 13, 17, 19, 20, 23, 30, 50, 59, 61] as const;

/** All audits the peers recalculate. */
export function cases(): readonly Case[] {
  const dice = new Dice(20261122);
  return [
    ...many(110, (index) => anyAudit(dice, index)),
    ...BOUNDS.flatMap((bound) => many(22, (index) => atBound(dice, bound, 0, index))),
    ...BOUNDS.flatMap((bound) => many(21, (index) => atBound(dice, bound, (index + 2) * 1e-8, index))),
    ...BOUNDS.flatMap((bound) => many(21, (index) => atBound(dice, bound, -(index + 2) * 1e-8, index))),
    ...BOUNDS.flatMap((bound) => [1, -1].map((sign) => atBound(dice, bound, sign * 1e-10, 0))),
    ...BOUNDS.flatMap((bound) => [1, -1].map((sign) => atBound(dice, bound, sign * 1e-12, 0))),
    ...BOUNDS.map((bound) => longSample(bound)),
    ...[4, 5, 6].flatMap((count) => many(4, (index) => withDeductions(dice, count, index))),
    ...many(6, (index) => withOpen(dice, index)),
    ...special(),
  ];
}

const many = (count: number, make: (index: number) => Case): Case[] =>
  Array.from({ length: count }, (_, index) => make(index));

function anyAudit(dice: Dice, index: number): Case {
  const rows = gbt27922.clauses.map(({ id, points }) => anyRow(dice, id, Number(points.value)));
  const isComplete = rows.every(({ verdict }) => verdict !== null);
  const expected = isComplete ? "agree" : "noScore";
  return { title: `any ${index}`, rows, deductions: dice.whole(0, 6), bonuses: dice.whole(0, 2), expected };
}

function anyRow(dice: Dice, id: string, points: number): CaseRow {
  const verdict = dice.pick(["符合", "符合", "符合", "C", "conforms", "不符合", "抽样", "S", "部分符合", "不适用"]);
  if (verdict === "抽样" || verdict === "S") {
    const sampled = dice.pick(SIZES);
    return { id, points, verdict, sampled, failed: dice.whole(0, Math.min(sampled, 3)) };
  }
  if (verdict === "部分符合") return { id, points, verdict, awarded: dice.whole(0, points * 4) / 4 };
  return { id, points, verdict };
}

/**
 * 49 clauses of one point, of which some are fully lost, sampled or excluded, and a last clause of 51 points whose
 * awarded points bring the score to the bound plus `beside`.
 */
function atBound(dice: Dice, bound: number, beside: number, index: number): Case {
  const [deductions, bonuses] = [dice.whole(0, 3), dice.whole(0, 1)];
  const excluded = index % 3 === 0 ? 0 : dice.whole(1, 8);
  const lost = dice.whole(0, 2);
  const rows = many49((number) => {
    if (number < excluded) return "不适用";
    if (number < excluded + lost) return "N";
    return "符合";
  });
  const applicable = 100 - excluded;
  // Hundredths keep this exact: bound, deductions and bonus are whole, and so are all points.
  const target = ((bound + deductions - bonuses) * applicable) / 100;
  const awarded = target - (49 - excluded - lost) + (beside * applicable) / 100;
  const rounded = Number(awarded.toFixed(beside === 0 ? 2 : 13));
  const last = { id: "5.9.9", points: 51, verdict: "P", awarded: Number(rounded.toPrecision(15)) };
  const distance = Math.abs(beside);
  const expected = distance === 0 ? "grade" : distance < 1e-9 ? "seeEngine" : "grade";
  return { title: `${bound} ${beside} ${index}`, rows: [...rows, last], deductions, bonuses, expected };
}

const many49 = (verdict: (number: number) => string): CaseRow[] =>
  Array.from({ length: 49 }, (_, number) => ({ id: `5.1.${number + 1}`, points: 1, verdict: verdict(number) }));

/** A sample of 99,991 and awarded points that complete it to twelve decimals: nearer than binary numbers can tell. */
function longSample(bound: number): Case {
  const earned = Number(((10 * (99_991 - 12_345)) / 99_991).toFixed(12));
  const rows: CaseRow[] = [
    { id: "5.1.1", points: 10, verdict: "抽样", sampled: 99_991, failed: 12_345 },
    { id: "5.1.2", points: 90, verdict: "部分符合", awarded: Number((bound - earned).toFixed(12)) },
  ];
  return { title: `long sample ${bound}`, rows, deductions: 0, bonuses: 0, expected: "seeEngine" };
}

function withDeductions(dice: Dice, count: number, index: number): Case {
  const rows = gbt27922.clauses.map(({ id, points }) => ({ id, points: Number(points.value), verdict: "符合" }));
  return {
    title: `${count} deductions ${index}`,
    rows,
    deductions: count,
    bonuses: dice.whole(0, 3),
    expected: "grade",
  };
}

function withOpen(dice: Dice, index: number): Case {
  const rows = gbt27922.clauses.map(({ id, points }, number) =>
    number < index + 1 ? { id, points: Number(points.value), verdict: null } : anyRow(dice, id, Number(points.value)),
  );
  return { title: `open ${index}`, rows, deductions: 1, bonuses: 0, expected: "noScore" };
}

function special(): Case[] {
  const all = (verdict: string): CaseRow[] =>
    gbt27922.clauses.map(({ id, points }) => ({ id, points: Number(points.value), verdict }));
  const [first, ...rest] = all("符合");
  if (first === undefined) return [];
  const wrong: CaseRow = { ...first, verdict: "抽样", sampled: 3, failed: 4 };
  return [
    { title: "everything excluded", rows: all("不适用"), deductions: 0, bonuses: 0, expected: "noScore" },
    { title: "nothing assessed", rows: all("未评"), deductions: 0, bonuses: 0, expected: "noScore" },
    { title: "all fail", rows: all("不符合"), deductions: 2, bonuses: 0, expected: "grade" },
    { title: "more failed than sampled", rows: [wrong, ...rest], deductions: 0, bonuses: 0, expected: "noScore" },
    {
      title: "unknown word",
      rows: [{ ...first, verdict: "*" }, ...rest],
      deductions: 0,
      bonuses: 0,
      expected: "noScore",
    },
  ];
}
