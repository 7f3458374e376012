/** How long the pane may be kept from answering, in milliseconds: half a frame is felt by nobody. */
const MOST = 12;

/**
 * For long work between two requests: what it answers is awaited between small parts, and lets the pane answer whenever
 * the work has lasted long enough.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MOST) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
