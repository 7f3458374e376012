/** One unit of the last place that was typed: what rounding by hand may change. */
export function typedUnit(typed: number): number {
  const decimals = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  return decimals > 8 ? Math.abs(typed) * 1e-9 : 1.000001 * 10 ** -decimals;
}
