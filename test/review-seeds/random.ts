/** Repeatable chance: the same seed gives the same workbook and the same fault everywhere. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(of: readonly T[]) => T | undefined;
}

/** mulberry32 */
export function seeded(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { next, whole, pick: (of) => of[Math.floor(next() * of.length)] };
}
