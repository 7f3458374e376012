import { roundHalfAwayFromZero, toFloat } from "../../../core/number/format";
import { equals, subtract, type Rational } from "../../../core/number/rational";
import type { LedgerKind, LedgerLine } from "../../../core/score/result";

/** Lines that say where the ledger stands; all others say what changed. */
export const isTotal = (kind: LedgerKind): boolean =>
  kind === "full" || kind === "earned" || kind === "score" || kind === "soFar";

/** Where a bar begins and ends, as shares of the drawn scale, 0 to 1; for drawing only. */
export interface Fall {
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  /** Both ends of the scale in whole per cent of full marks. */
  readonly start: number;
  readonly end: number;
  /** One bar a line. */
  readonly falls: readonly Fall[];
}

/**
 * The bars of a ledger. Up to the normalisation lines are points of the clauses, from there on parts of the full score:
 * each is drawn as its share of its own whole. The scale leaves out the part below all bars, in steps of 10 per cent.
 */
export function waterfall(ledger: readonly LedgerLine[], points: Rational, fullScore: number): Waterfall {
  const turn = ledger.findIndex(({ kind }) => kind === "normalisation" || kind === "score" || kind === "soFar");
  const wholeAt = (index: number): number => (turn >= 0 && index >= turn ? fullScore : toFloat(points)) || 1;
  const shares = ledger.map(({ kind, change, running }, index) => {
    const whole = wholeAt(index);
    const before = toFloat(subtract(running, change)) / wholeAt(index - 1);
    const to = toFloat(running) / whole;
    return { from: isTotal(kind) ? null : before, to };
  });
  const ends = shares.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
  const start = Math.max(0, Math.floor((Math.min(...ends) - 0.02) * 10) * 10);
  const end = Math.max(100, Math.ceil(Math.max(...ends) * 10) * 10);
  const at = (share: number): number => Math.min(1, Math.max(0, (share * 100 - start) / (end - start)));
  return { start, end, falls: shares.map(({ from, to }) => ({ from: from === null ? 0 : at(from), to: at(to) })) };
}

/** Whether a number is shown as it is with so many decimals. */
export const isExact = (value: Rational, decimals: number): boolean =>
  equals(roundHalfAwayFromZero(value, decimals), value);

const mostDecimals = 4;

/** The fewest decimals in which every line of a ledger is shown exactly; `least` where even four are not enough. */
export function ledgerDecimals(ledger: readonly LedgerLine[], least: number): number {
  const values = ledger.flatMap(({ change, running }) => [change, running]);
  for (let decimals = least; decimals <= mostDecimals; decimals += 1)
    if (values.every((value) => isExact(value, decimals))) return decimals;
  return least;
}
