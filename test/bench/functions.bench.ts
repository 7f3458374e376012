import { performance } from "node:perf_hooks";
import { ledger } from "../../src/functions/ledger";
import { score } from "../../src/functions/score";

export const title = "AUDIT functions: arguments in, cells out";

const sizes = [60, 1_000, 10_000, 20_000];

/** One column of each argument: half conform, half are sampled. */
function columns(rows: number) {
  const column = (cell: (row: number) => unknown): unknown[][] => Array.from({ length: rows }, (_, row) => [cell(row)]);
  return {
    points: column((row) => 1 + (row % 5)),
    verdicts: column((row) => (row % 2 === 0 ? "符合" : "抽样")),
    sampled: column((row) => (row % 2 === 0 ? null : 20)),
    failed: column((row) => (row % 2 === 0 ? null : row % 4)),
    awarded: column(() => null),
    ids: column((row) => `5.${(row % 3) + 1}.${row + 1}`),
  };
}

/** Milliseconds of one call, the median of `times`. */
function median(times: number, call: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

export async function run(): Promise<string[]> {
  return sizes.map((rows) => {
    const { points, verdicts, sampled, failed, awarded, ids } = columns(rows);
    const scored = median(9, () => score(points, verdicts, sampled, failed, awarded, undefined, ids));
    const listed = median(9, () => ledger(points, verdicts, sampled, failed, awarded, undefined, ids));
    return `${String(rows).padStart(6)} rows: SCORE ${scored.toFixed(2)} ms, LEDGER ${listed.toFixed(2)} ms`;
  });
}
