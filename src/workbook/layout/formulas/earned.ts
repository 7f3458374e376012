import { inRow, range } from "../places";
import type { Places } from "../places";

/** Number of each verdict in the word list; the formula chooses by it. 0 is a word that stands for none. */
export const VERDICT_NUMBERS = { conforms: 1, fails: 2, sampled: 3, partial: 4, excluded: 5, notAssessed: 6 } as const;

/** What stands in the earned column for a clause that was deleted. */
export const EXCLUDED_MARK = "—";

/**
 * Earned points of one row: "" while not assessed, "—" when excluded, #N/A when the row contradicts itself.
 * The word is compared with the list cell by cell, because MATCH would take * and ? for wildcards.
 */
export function earnedFormula(places: Places, row: number, rules: AwardRules = {}): string {
  const { sheet, verdicts, words } = places.scheme;
  const verdict = inRow(row, "verdict");
  const number = `SUMPRODUCT((${range(sheet, verdicts, words.first, words.last)}=TRIM(${verdict}))*${range(sheet, verdicts, 1)})`;
  const points = inRow(row, "points");
  const conforms = `IF(ISNUMBER(${points}),IF(${points}>=0,${points},NA()),NA())`;
  const fails = `IF(ISNUMBER(${points}),IF(${points}>=0,0,NA()),NA())`;
  const choices = ["NA()", conforms, fails, sampled(row), awarded(row, rules), `"${EXCLUDED_MARK}"`, '""'];
  return `=IF(TRIM(${verdict})="","",CHOOSE(1+${number},${choices.join(",")}))`;
}

/** points × (n − k) ÷ n, for whole numbers with 0 ≤ k ≤ n and n ≥ 1. */
function sampled(row: number): string {
  const [p, n, k] = [inRow(row, "points"), inRow(row, "sampled"), inRow(row, "failed")];
  const sane = `AND(${p}>=0,${n}>=1,${k}>=0,${k}<=${n},INT(${n})=${n},INT(${k})=${k})`;
  return `IF(COUNT(${p},${n},${k})=3,IF(${sane},${p}*(${n}-${k})/${n},NA()),NA())`;
}

/** What a scheme, or one clause of it, says of points given by judgement. */
export interface AwardRules {
  /** Shares of the clause's points that may be given; absent = any points. */
  readonly shares?: readonly string[] | undefined;
  /** The least a clause earns; points below it count as this. Absent = nothing below 0 may be given. */
  readonly floor?: string | undefined;
}

/** The points given by judgement, from 0 or from the floor to the clause's points. */
function awarded(row: number, { shares, floor }: AwardRules): string {
  const [p, given] = [inRow(row, "points"), inRow(row, "awarded")];
  const value = floor === undefined ? given : `MAX(${floor},${given})`;
  const lowest = floor === undefined ? [`${given}>=0`] : [];
  const steps = shares?.map((share) => `ROUND(${value},9)=ROUND(${share}*${p},9)`);
  const isStep = steps === undefined ? [] : [`OR(${steps.join(",")})`];
  const sane = [...lowest, `${given}<=${p}`, ...isStep].join(",");
  return `IF(COUNT(${p},${given})=2,IF(AND(${sane}),${value},NA()),NA())`;
}
