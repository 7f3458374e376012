import { cellAt, edited, formulaAt, spot, type Spot } from "../book";
import type { Fault, Slip } from "../fault";
import type { Instance, Parts } from "../layout";
import type { Random } from "../random";
import { changed, moved, refs, type Ref } from "../text";
import { column, columnCells, manyFormulas, oneFormula, type Slipped } from "./place";

/** Moves the ends of every range of the formula that has at least three rows. */
const ends =
  (top: number, bottom: number): Slipped =>
  (formula) =>
    changed(formula, (ref) => (ref.to !== null && ref.to.row - ref.from.row >= 2 ? moved(ref, top, bottom) : null));

const sums = (parts: Parts): readonly Spot[] => [...parts.sectionSums, ...parts.totals];
const plainSum = (formula: string): boolean => /^=SUM\([^()]*\)$/.test(formula);
const only =
  (test: (formula: string) => boolean, slip: Slipped): Slipped =>
  (formula, at, random) =>
    test(formula) ? slip(formula, at, random) : null;

/** The whole table from the first clause down to the last subtotal in place of a sum of subtotals. */
function throughSubtotals({ book, parts }: Instance, random: Random): Slip | null {
  const at = random.pick(parts.totals.filter((one) => /^=[A-Z]+\d+(\+[A-Z]+\d+)+$/.test(formulaAt(book, one) ?? "")));
  const table = parts.tables.find((one) => one.sheet === at?.sheet && one.sections.every(({ sum }) => sum !== null));
  if (at === undefined || table === undefined) return null;
  const letter = String.fromCharCode(65 + at.column);
  const last = table.sections.at(-1)?.sum ?? 0;
  return { book: edited(book, [[at, `=SUM(${letter}${table.header + 2}:${letter}${last + 1})`]]), at: [at] };
}

/** A section's sum takes in the subtotal above. */
function fromSubtotalAbove({ book, parts }: Instance, random: Random): Slip | null {
  const table = random.pick(parts.tables.filter(({ sections }) => sections.length > 1 && sections[0]?.sum !== null));
  if (table === undefined) return null;
  const index = random.whole(1, table.sections.length - 1);
  const [above, section] = [table.sections[index - 1], table.sections[index]];
  const column = random.pick([table.points, table.score].filter((one) => one !== null));
  if (
    above === undefined ||
    section === undefined ||
    above.sum === null ||
    section.sum === null ||
    column === undefined
  )
    return null;
  const at = spot(table.sheet, section.sum, column);
  const formula = formulaAt(book, at);
  const back = above.sum - (section.rows[0] ?? 0);
  const wrong = formula === null ? null : ends(back, 0)(formula, at, random);
  return wrong === null || wrong === formula ? null : { book: edited(book, [[at, wrong]]), at: [at] };
}

const addends = (formula: string): Ref[] => (/^=[A-Z]+\d+(\+[A-Z]+\d+)+$/.test(formula) ? refs(formula) : []);

const withoutOne: Slipped = (formula, _at, random) => {
  const found = addends(formula);
  if (found.length < 3) return null;
  const drop = random.whole(0, found.length - 1);
  return `=${found
    .filter((_, index) => index !== drop)
    .map(({ text }) => text)
    .join("+")}`;
};

const oneTwice: Slipped = (formula, _at, random) => {
  const found = addends(formula);
  if (found.length < 3) return null;
  const index = random.whole(1, found.length - 1);
  return `=${found.map(({ text }, nth) => (nth === index ? (found[index - 1]?.text ?? text) : text)).join("+")}`;
};

/** Ranges over a whole table end before its last clauses. */
function endsBeforeLast({ book, parts }: Instance, random: Random): Slip | null {
  const rows = parts.tables.flatMap((table) => table.sections.flatMap((section) => section.rows));
  if (rows.length === 0) return null;
  const last = Math.max(...rows) + 1;
  const possible = sums(parts).flatMap((at) => {
    const formula = formulaAt(book, at) ?? "";
    const wrong = changed(formula, (ref) => {
      const isWhole = ref.to !== null && ref.to.row > last + 20;
      return isWhole ? moved(ref, 0, last - 2 - (ref.to?.row ?? 0)) : null;
    });
    return wrong === formula ? [] : [{ at, wrong }];
  });
  const chosen = random.pick(possible);
  return chosen === undefined ? null : { book: edited(book, [[chosen.at, chosen.wrong]]), at: [chosen.at] };
}

/** The row takes the formula of the row below or above as it stands there. */
const ofOtherRow =
  (step: number): Fault["commit"] =>
  ({ book, parts }, random) => {
    const possible = parts.perSection.flatMap((at) => {
      const [own, other] = [formulaAt(book, at), formulaAt(book, { ...at, row: at.row + step })];
      if (own === null || other === null || refs(own).length !== refs(other).length) return [];
      const sources = refs(other);
      const wrong = changed(own, (ref, nth) => (ref.prefix === "" ? null : (sources[nth] ?? null)));
      return wrong === own ? [] : [{ at, wrong }];
    });
    const chosen = random.pick(possible);
    return chosen === undefined ? null : { book: edited(book, [[chosen.at, chosen.wrong]]), at: [chosen.at] };
  };

/** Only the first of several references goes to another section's sheet. */
const firstElsewhere: Fault["commit"] = ({ book, parts }, random) => {
  const names = parts.tables.map(({ sheet }) => sheet);
  const at = random.pick(
    parts.perSection.filter((one) => refs(formulaAt(book, one) ?? "").filter(({ prefix }) => prefix !== "").length > 1),
  );
  if (at === undefined || names.length < 2) return null;
  const formula = formulaAt(book, at) ?? "";
  const other = random.pick(names.filter((name) => !formula.includes(name)));
  const wrong =
    other === undefined
      ? formula
      : changed(formula, (ref, nth) => (nth === 0 ? { ...ref, prefix: `'${other}'!` } : null));
  return wrong === formula ? null : { book: edited(book, [[at, wrong]]), at: [at] };
};

/** A formula that looks its own row's number up takes the number of the next row. */
const nextKey: Slipped = (formula, at) =>
  changed(formula, (ref) => {
    const isKey = ref.prefix === "" && ref.to === null && ref.from.letters === "A" && ref.from.row === at.row + 1;
    return isKey ? moved(ref, 1, 0) : null;
  });

const inputs = (row: number, ref: Ref): boolean =>
  ref.prefix === "" && ref.to === null && ref.from.row === row + 1 && !ref.from.fixedRow;
const shift =
  (step: number): Slipped =>
  (formula, at) =>
    changed(formula, (ref) => (inputs(at.row, ref) ? moved(ref, step, 0) : null));
const shiftOne =
  (step: number): Slipped =>
  (formula, at) => {
    const letters = refs(formula).find((ref) => inputs(at.row, ref))?.from.letters;
    return changed(formula, (ref) =>
      inputs(at.row, ref) && ref.from.letters === letters ? moved(ref, step, 0) : null,
    );
  };

/** A number that stands where a heading's own points are typed beside the heading. */
const numberInHeading: Fault["commit"] = ({ book, parts }, random) => {
  const table = random.pick(
    parts.tables.filter(({ sections, points }) => points !== null && sections.every(({ heading }) => heading !== null)),
  );
  const section = random.pick(table?.sections ?? []);
  if (!table || !section || table.points === null || section.heading === null || section.sum === null) return null;
  const points = section.rows.reduce(
    (sum, row) => sum + Number(cellAt(book, spot(table.sheet, row, table.points ?? 0))?.value ?? 0),
    0,
  );
  const at = spot(table.sheet, section.sum, table.points);
  const formula = formulaAt(book, at) ?? "";
  const wrong = ends(-1, 0)(formula, at, random) ?? formula;
  // A range of two rows does not go wrong in this way.
  if (wrong === formula) return null;
  return {
    book: edited(book, [
      [spot(table.sheet, section.heading, table.points), points],
      [at, wrong],
    ]),
    at: [at],
  };
};

export const rangeFaults: readonly Fault[] = [
  { kind: "A04", shape: "total through clauses and subtotals", commit: throughSubtotals },
  { kind: "A04", shape: "section from the subtotal above", commit: fromSubtotalAbove },
  { kind: "A04", shape: "heading with points of its own is summed", commit: numberInHeading },
  oneFormula(
    "A04",
    "header counted",
    (parts) => parts.counts,
    only((formula) => formula.includes("COUNTA"), ends(-1, 0)),
  ),
  oneFormula(
    "A04",
    "total takes in its own rows' sum",
    (parts) => parts.ratios,
    only((formula) => formula.includes("SUMPRODUCT"), ends(0, 1)),
  ),
  oneFormula("A05", "sum begins one clause late", sums, only(plainSum, ends(1, 0))),
  oneFormula("A05", "sum ends one clause early", sums, only(plainSum, ends(0, -1))),
  oneFormula(
    "A05",
    "sum takes in the next section's first clause",
    sums,
    only((formula) => plainSum(formula) && formula.includes("!"), ends(0, 1)),
  ),
  oneFormula("A05", "total without one section", (parts) => parts.totals, withoutOne),
  oneFormula("A05", "total with one section twice", (parts) => parts.totals, oneTwice),
  { kind: "A05", shape: "ranges end before the last clauses", commit: endsBeforeLast },
  { kind: "A10", shape: "formula of the section below", commit: ofOtherRow(1) },
  { kind: "A10", shape: "formula of the section above", commit: ofOtherRow(-1) },
  { kind: "A10", shape: "first reference to another section's sheet", commit: firstElsewhere },
  oneFormula("A10", "number of the next group", (parts) => parts.sectionSums, nextKey),
  manyFormulas("A11", "column reads the row below", column, shift(1)),
  manyFormulas("A11", "column reads the row above", column, shift(-1)),
  manyFormulas("A11", "one input of the column from the row below", column, shiftOne(1)),
  oneFormula("A11", "one formula reads the row below", columnCells, shift(1)),
  oneFormula("A11", "one formula reads the row above", columnCells, shift(-1)),
];
