const MAX_DIGITS = 308;

/** Moves the decimal point without leaving binary noise behind: 1.005 by 2 is 100.5, not 100.49999999999999. */
function moved(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function at(digits: number, round: (magnitude: number) => number) {
  return (value: number): number => {
    if (value === 0 || Math.abs(digits) > MAX_DIGITS) return digits < 0 ? 0 : value;
    const scaled = moved(Math.abs(value), digits);
    // Beyond 15 digits there is nothing left to round.
    if (scaled >= 1e15) return value;
    return Math.sign(value) * moved(round(scaled), -digits) || 0;
  };
}

/** ROUND: a half goes away from zero; negative digits round left of the point. */
export const roundHalfAway = (value: number, digits: number): number => at(digits, (x) => Math.floor(x + 0.5))(value);
/** ROUNDUP: away from zero. */
export const roundUp = (value: number, digits: number): number => at(digits, Math.ceil)(value);
/** ROUNDDOWN and TRUNC: towards zero. */
export const roundDown = (value: number, digits: number): number => at(digits, Math.floor)(value);

/** CEILING, FLOOR and MROUND: to a multiple of `step`; a step of 0 gives 0. */
export function roundToMultiple(value: number, step: number, round: (quotient: number) => number): number {
  if (step === 0) return 0;
  const quotient = Number((value / step).toPrecision(15));
  return Number((round(quotient) * step).toPrecision(15));
}
