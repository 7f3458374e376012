import type { SheetWords } from "../../../words/shape/sheets";
import { literal } from "../address";
import { inRow } from "../places";
import { EXCLUDED_MARK } from "./earned";

/**
 * Sample sizes that divide this, with points of two decimals, leave a score on a grid wider than 1E-9: a score as near
 * to a bound as that is on it. 2⁴·3²·5²·7·11·13 takes in 1 to 16, 18, 20, 25, 30, 40, 50, 60, 100 and many more.
 */
export const COMMON_MULTIPLE = 3603600;

/** The state of one row, by which the summary counts: open, excluded, contradictory, assessed, assessed beyond binary. */
export function stateFormula(row: number, states: SheetWords["states"]): string {
  const [id, points, sampled, awarded, earned] = (["clause", "points", "sampled", "awarded", "earned"] as const).map(
    (column) => inRow(row, column),
  );
  const isGrid = `IF(ISNUMBER(${sampled}),IF(${sampled}>=1,MOD(${COMMON_MULTIPLE},${sampled})=0,TRUE),TRUE)`;
  const hasTwoDecimals = (cell: string | undefined): string => `IF(ISNUMBER(${cell}),ROUND(${cell},2)=${cell},TRUE)`;
  const isExact = `AND(${hasTwoDecimals(points)},${hasTwoDecimals(awarded)},${isGrid})`;
  const assessed = `IF(${isExact},${literal(states.exact)},${literal(states.engine)})`;
  const open = `IF(TRIM(${id}&${points})="","",${literal(states.open)})`;
  const excluded = `IF(${earned}="${EXCLUDED_MARK}",${literal(states.excluded)},${open})`;
  return `=IF(ISERROR(${earned}),${literal(states.wrong)},IF(ISNUMBER(${earned}),${assessed},${excluded}))`;
}
