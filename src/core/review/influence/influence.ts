import type { CellValue } from "../../book/book";
import type { Finding, Influence } from "../finding";
import type { BookModel } from "../model/bookModel";
import { copyFormula } from "../model/copyFormula";
import type { Recomputed } from "../recompute/recompute";
import { placesOf } from "../remedy/expected";
import { resultCells, type ResultCells } from "./results";
import type { CellAt, Change, WhatIf } from "./whatIf";

/** What influence is worked out from. Both may be missing: then it stays unknown. */
export interface InfluenceSources {
  readonly whatIf?: WhatIf | undefined;
  readonly recomputation: readonly Recomputed[];
}

/** At most so many corrections are tried out: each is a calculation of its own. */
const tries = 200;

/** The findings with what the score and the grade would become if their cells held what is expected. */
export function withInfluence(
  findings: readonly Finding[],
  model: BookModel,
  { whatIf, recomputation }: InfluenceSources,
): readonly Finding[] {
  const results = whatIf === undefined ? null : resultCells(model);
  const trial = whatIf === undefined || results === null ? null : trialOf(results, whatIf);
  let left = tries;
  return findings.map((finding) => {
    const changes = trial === null ? [] : remedyOf(finding, recomputation);
    const isTried = trial !== null && changes.length > 0 && left-- > 0;
    const influence = (isTried ? trial(changes) : null) ?? ofRecomputation(finding, recomputation);
    return influence === null ? finding : { ...finding, influence };
  });
}

/** What its cells should hold: the expected formula, or the figure that was worked out anew. */
function remedyOf(finding: Finding, recomputation: readonly Recomputed[]): Change[] {
  const { sheet, expected, cells } = finding;
  if (expected === null) {
    const figure = recomputation.find((one) => one.sheet === sheet && one.cell !== null && cells.join() === one.cell);
    const right = figure?.equal === false ? Number(figure.expected ?? NaN) : NaN;
    return Number.isNaN(right) ? [] : placesOf(finding).map((place) => ({ sheet, ...place, content: right }));
  }
  const places = placesOf(finding);
  const [first] = places;
  if (first === undefined) return [];
  return places.flatMap((place) => {
    const content = copyFormula(expected, first, place);
    return content === null ? [] : [{ sheet, ...place, content }];
  });
}

/** Compares the results before and after a change; both calculated, so that saved values that are out of date do no harm. */
function trialOf(
  { score, grade }: ResultCells,
  whatIf: WhatIf,
): ((changes: readonly Change[]) => Influence | null) | null {
  const read = [score, grade].flatMap((cell) => cell ?? []);
  const now = whatIf([], read);
  if (now === null) return null;
  const at = (cell: CellAt | null, values: readonly CellValue[]): CellValue =>
    cell === null ? null : (values[read.indexOf(cell)] ?? null);
  return (changes) => {
    const then = whatIf(changes, read);
    return then === null ? null : moved([at(score, now), at(grade, now)], [at(score, then), at(grade, then)]);
  };
}

type Shown = readonly [score: CellValue, grade: CellValue];

function moved([before, old]: Shown, [after, next]: Shown): Influence {
  const isWord = typeof next === "string" || typeof next === "number";
  return {
    score: typeof before === "number" && typeof after === "number" ? tidy(after - before) : null,
    grade: isWord && next !== old ? String(next) : null,
  };
}

/** Without the noise of binary numbers. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Where one chain of wrong figures begins, the whole difference of the result is that cell's. */
function ofRecomputation({ sheet, cells }: Finding, recomputation: readonly Recomputed[]): Influence | null {
  const starts = recomputation.filter(({ isFirst }) => isFirst);
  const [start] = starts;
  if (start === undefined || starts.length > 1 || start.sheet !== sheet || cells.join() !== start.cell) return null;
  const of = (what: Recomputed["what"]): Recomputed | undefined => recomputation.find((one) => one.what === what);
  const [score, grade] = [of("score"), of("grade")];
  const difference = score?.difference === null || score === undefined ? NaN : Number(score.difference);
  return {
    score: Number.isNaN(difference) ? null : tidy(-difference),
    grade: grade?.equal === false ? grade.expected : null,
  };
}
