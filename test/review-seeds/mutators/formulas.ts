import type { Spot } from "../book";
import { cellAt, edited, spot } from "../book";
import type { Fault, Slip } from "../fault";
import type { Instance, Parts } from "../layout";
import type { Random } from "../random";
import { callArguments, changed, moved } from "../text";
import { column, columnCells, manyFormulas, oneFormula, type Slipped } from "./place";

/** Replaces the nth match (by chance) of a pattern. */
const replace =
  (pattern: RegExp, by: (match: RegExpMatchArray) => string | null): Slipped =>
  (formula, _at, random) => {
    const chosen = random.pick([...formula.matchAll(pattern)]);
    const text = chosen === undefined ? null : by(chosen);
    return chosen === undefined || text === null
      ? null
      : formula.slice(0, chosen.index) + text + formula.slice(chosen.index + chosen[0].length);
  };

const grades = (parts: Parts): readonly Spot[] => parts.grades;
const limits = (parts: Parts): readonly Spot[] => parts.limits;
const sums = (parts: Parts): readonly Spot[] => [...parts.sectionSums, ...parts.totals];

/** Two bounds of a chain of conditions change places. */
const swappedBounds: Slipped = (formula, _at, random) => {
  const found = [...formula.matchAll(/>=(ROUND\(\$J\$\d+,11\)|\d\d|0\.\d+)/g)];
  if (found.length < 3) return null;
  const index = random.whole(0, found.length - 2);
  const [one, two] = [found[index], found[index + 1]];
  if (one === undefined || two === undefined) return null;
  return (
    formula.slice(0, one.index) +
    two[0] +
    formula.slice(one.index + one[0].length, two.index) +
    one[0] +
    formula.slice(two.index + two[0].length)
  );
};

/** The bounds of a table change. */
const bands = (shape: string, change: (bounds: number[], random: Random) => number[] | null): Fault => ({
  kind: "A09",
  shape,
  commit({ book, parts }: Instance, random): Slip | null {
    const table = random.pick(parts.bands);
    if (table === undefined) return null;
    const places = table.rows.map((row) => spot(table.sheet, row, table.column));
    const now = change(
      places.map((at) => Number(cellAt(book, at)?.value)),
      random,
    );
    return now === null
      ? null
      : {
          book: edited(
            book,
            places.map((at, index) => [at, now[index] ?? 0] as const),
          ),
          at: [...places, ...table.lookups],
        };
  },
});

const lookups = (parts: Parts): readonly Spot[] => parts.bands.flatMap((table) => table.lookups);

/** The test for a blank entry is dropped around plain arithmetic. */
const unguarded: Slipped = (formula) => {
  const wrong = formula.replace(/IF\([A-Z]+\d+="","",(\(?[^"]*[-*/][^"]*)\)(?=\)*$)/, "$1");
  return wrong === formula ? null : wrong;
};

const sign = replace(/(?<=[A-Z]\d+)([-*])(?=\$?[A-Z]+\$?\d)/g, () => "+");
const otherCall = replace(/\b(SUM|SUMIF)\(/g, ([, name]) => (name === "SUM" ? "AVERAGE(" : "AVERAGEIF("));
const asSum: Slipped = (formula) => {
  const match = /([A-Z]+\d+)[-*]([A-Z]+\d+)/.exec(formula);
  return match === null ? null : formula.replace(match[0], `SUM(${match[1] ?? ""},${match[2] ?? ""})`);
};
const asMaximum = replace(/^=SUM\(/g, () => "=MAX(");

export const formulaFaults: readonly Fault[] = [
  oneFormula(
    "A09",
    "bound not inclusive",
    grades,
    replace(/>=(?=ROUND|\d\d|0\.)/g, () => ">"),
  ),
  oneFormula("A09", "bounds in the wrong order", grades, swappedBounds),
  oneFormula(
    "A09",
    "score rounded before it is compared",
    grades,
    replace(/([A-Z]+\d+|\$C\$\d+)(?=(,11\))?>=(ROUND|\d\d|0\.))/g, ([cell]) => `ROUND(${cell},0)`),
  ),
  bands("two bounds change places", ([a = 0, b = 0, c = 0, d = 0]) => [a, c, b, d]),
  bands("two bounds alike", ([a = 0, b = 0, , d = 0]) => [a, b, b, d]),
  bands("lowest bound above zero", ([, b = 0, c = 0, d = 0]) => [30, b, c, d]),
  oneFormula("A09", "look-up leaves the lowest bound out", lookups, (formula) =>
    changed(formula, (ref) => (ref.to === null ? null : moved(ref, 1, 0))),
  ),
  oneFormula(
    "A09",
    "score rounded before it is looked up",
    lookups,
    replace(/VLOOKUP\(([A-Z]+\d+),/g, ([, cell = ""]) => `VLOOKUP(ROUND(${cell},0),`),
  ),
  manyFormulas("A08", "blank entries count in the whole column", column, unguarded),
  oneFormula("A08", "a blank entry counts in one row", columnCells, unguarded),
  oneFormula("A12", "plus in place of minus or times in one row", columnCells, sign),
  manyFormulas("A12", "plus in all rows but one", column, sign, { spare: true }),
  manyFormulas("A12", "SUM in all rows but one", column, asSum, { spare: true }),
  oneFormula("A12", "average in place of a sum", sums, otherCall),
  oneFormula("A12", "maximum in place of a sum", sums, asMaximum),
  oneFormula(
    "A14",
    "limit of the bonus left out",
    limits,
    replace(/MIN\((1|\$J\$\d+),/g, () => "("),
  ),
  oneFormula(
    "A14",
    "cap left out",
    limits,
    replace(/MIN\((100|\$J\$\d+),/g, () => "("),
  ),
  oneFormula(
    "A14",
    "floor left out",
    limits,
    replace(/MAX\((0|\$J\$\d+),/g, () => "("),
  ),
  oneFormula("A14", "limit behind a count left out", limits, (formula) => {
    const [counted, limit, ...more] = callArguments(formula, "MIN") ?? [];
    return more.length > 0 || counted === undefined || Number.isNaN(Number(limit)) ? null : `=${counted}`;
  }),
  oneFormula(
    "A14",
    "limit after a serious fault left out",
    limits,
    replace(/IF\([^()<>]+>0,MIN\(([A-Z]+\d+),\d+\),\1\)/g, ([, score = ""]) => score),
  ),
  oneFormula(
    "A14",
    "one more finding allowed",
    limits,
    replace(/(>=5\b|<(?=\$D\$\d))/g, ([sign]) => (sign === "<" ? "<=" : ">5")),
  ),
  oneFormula(
    "A14",
    "limit of findings not looked at",
    limits,
    replace(/OR\(([^,()]+),[^,()]+\)/g, ([, first = ""]) => first),
  ),
];
