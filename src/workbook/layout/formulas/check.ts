import { literal } from "../address";
import type { SummaryWords } from "../../../words/shape/sheets";

/**
 * Compares a native value with the AUDIT function's. `close` is the cell that says whether the score is too near to a
 * bound for binary numbers; then the engine decides, and the check says so.
 */
export function checkFormula(
  cells: { readonly native: string; readonly engine: string; readonly close?: string; readonly running: string },
  words: SummaryWords["checks"],
): string {
  const { native, engine } = cells;
  const isSame = `IF(AND(ISNUMBER(${native}),ISNUMBER(${engine})),ABS(${native}-${engine})<1E-9,${native}=${engine})`;
  const compared = `IF(ISERROR(${native}),${literal(words.differs)},IF(${isSame},${literal(words.same)},${literal(words.differs)}))`;
  const errors = `IF(ERROR.TYPE(${engine})=5,${literal(words.notRunning)},IF(AND(ISNA(${engine}),ISNA(${native})),${literal(words.open)},${literal(words.differs)}))`;
  const either = `IF(ISERROR(${engine}),${errors},${compared})`;
  // A program that cannot read the AUDIT formula at all shows its text where a number belongs.
  const awake = `IF(ISTEXT(${cells.running}),${literal(words.notRunning)},${either})`;
  const guarded = cells.close === undefined ? awake : `IF(${cells.close}=1,${literal(words.seeEngine)},${awake})`;
  return `=IFERROR(${guarded},${literal(words.working)})`;
}
