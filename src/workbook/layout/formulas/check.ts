import { literal } from "../address";
import type { SummaryWords } from "../../../words/shape/sheets";

/** The cells a check looks at. */
export interface Checked {
  readonly native: string;
  readonly engine: string;
  /** The AUDIT function of the score: text there means that no AUDIT function could be read. */
  readonly running: string;
  /** How many clauses are not assessed. */
  readonly open: string;
  /** Says which sheet the formulas miss; "" when none. Without it nothing can be compared. */
  readonly lost: string;
  /** 1 when the score is too near to a bound for binary numbers; then the engine decides, and the check says so. */
  readonly close?: string;
}

/**
 * Compares a native value with the AUDIT function's. While clauses are open neither has a result, and where entries
 * contradict themselves both refuse: that is no difference between the two.
 */
export function checkFormula(cells: Checked, words: SummaryWords["checks"]): string {
  const { native, engine, running, close, lost } = cells;
  const isSame = `IF(AND(ISNUMBER(${native}),ISNUMBER(${engine})),ABS(${native}-${engine})<1E-9,${native}=${engine})`;
  const compared = `IF(ISERROR(${native}),${literal(words.differs)},IF(${isSame},${literal(words.same)},${literal(words.differs)}))`;
  const either = `IF(ISERROR(${engine}),${withoutAnswer(cells, words)},${compared})`;
  // A program that cannot read the AUDIT formula at all shows its text where a number belongs.
  const awake = `IF(ISTEXT(${running}),${literal(words.notRunning)},${either})`;
  const guarded = close === undefined ? awake : `IF(${close}=1,${literal(words.seeEngine)},${awake})`;
  return `=IF(${lost}<>"",${literal(words.lostSheet)},IFERROR(${guarded},${literal(words.working)}))`;
}

/** By the number of the engine's error: 3 is #VALUE! (it refuses the entries), 5 #NAME?, 7 #N/A, above 7 it is at work. */
function withoutAnswer({ native, engine, open }: Checked, words: SummaryWords["checks"]): string {
  const [differs, wrong, notRunning, working] = [words.differs, words.wrong, words.notRunning, words.working].map(
    literal,
  );
  const refused = `IF(ISERROR(${native}),${wrong},${differs})`;
  const noScore = `IF(ISERROR(${native}),IF(${open}>0,${literal(words.open)},${literal(words.same)}),${differs})`;
  const choices = [differs, differs, refused, differs, notRunning, differs, noScore, working];
  return `CHOOSE(MIN(8,ERROR.TYPE(${engine})),${choices.join(",")})`;
}
