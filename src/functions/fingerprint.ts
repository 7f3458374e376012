import { readRange, refuseErrors } from "./support/range";
import { refuse } from "./support/refuse";

/**
 * SHA-256 of the cells in their canonical form; of the scheme where they are a scheme's table. The hash is loaded when it
 * is first asked for: what every audit needs must not wait for it.
 * @customfunction FINGERPRINT
 */
export async function fingerprint(cells: unknown[][]): Promise<string> {
  const range = readRange("cells", cells);
  const broken = range.ok ? refuseErrors("cells", range.value ?? []) : range.error;
  if (!range.ok || broken !== null) return refuse(broken === null ? [] : [broken], "zh");
  const { fingerprintOf } = await import(/* webpackChunkName: "fingerprint" */ "./support/fingerprintOf");
  return fingerprintOf(range.value ?? []);
}
