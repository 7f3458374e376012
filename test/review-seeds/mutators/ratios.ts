import type { Fault } from "../fault";
import type { Parts } from "../layout";
import { callArguments, changed, division, moved } from "../text";
import { manyFormulas, oneFormula, type Slipped } from "./place";

type Side = "top" | "bottom";

/** Moves the ends of every range on one side of the division. */
const stretch =
  (side: Side, top: number, bottom: number): Slipped =>
  (formula) => {
    const sides = division(formula);
    if (sides === null) return null;
    const [from, to] = sides[side];
    return changed(formula, (ref) => {
      const isThere = ref.index >= from && ref.index < to && ref.to !== null && ref.to.row - ref.from.row > 2;
      return isThere ? moved(ref, top, bottom) : null;
    });
  };

const ratios = (parts: Parts): Parts["ratios"] => parts.ratios;
const sameColumn = (parts: Parts): Parts["ratios"] =>
  parts.ratios.filter((at) => at.column === parts.ratios[0]?.column);

const body: Slipped = (formula) => {
  const parts = callArguments(formula, "IF");
  return parts?.[2] === undefined ? null : `=${parts[2]}`;
};

const zero: Slipped = (formula) => {
  const parts = callArguments(formula, "IF");
  return parts?.[2] === undefined ? null : `=IF(${parts[0] ?? ""},0,${parts[2]})`;
};

/** Slips with ratios: rows were added and only one side followed, or a guard was left out. */
export const ratioFaults: readonly Fault[] = [
  oneFormula("A01", "numerator ends one row early", ratios, stretch("top", 0, -1)),
  oneFormula("A01", "denominator ends one row early", ratios, stretch("bottom", 0, -1)),
  oneFormula("A01", "numerator begins one row late", ratios, stretch("top", 1, 0)),
  oneFormula("A01", "denominator one row longer", ratios, stretch("bottom", 0, 1)),
  oneFormula("A01", "numerator one row lower as a whole", ratios, stretch("top", 1, 1)),
  manyFormulas("A01", "numerators of all ratios end two rows early", sameColumn, stretch("top", 0, -2)),
  oneFormula(
    "A01",
    "count beside its total over fewer rows",
    (parts) => parts.counts.filter(({ column }) => column === 1),
    (formula) =>
      formula.includes("COUNTA") ? null : changed(formula, (ref) => (ref.to === null ? null : moved(ref, 0, -1))),
  ),
  oneFormula("A08", "guard of one ratio left out", ratios, body),
  manyFormulas("A08", "guards of all ratios left out", sameColumn, body, { least: 2 }),
  oneFormula("A08", "nothing applicable shown as 0", ratios, zero),
];
