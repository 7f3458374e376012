import type { Perform } from "../../store/jobs";

/** Colours of an earlier review: how many cells or areas, on which sheets. */
export interface Leftovers {
  readonly count: number;
  readonly sheets: readonly string[];
}

/** Looks for them without disturbing anybody; null when there are none. */
export async function leftoversOf(perform: Perform): Promise<Leftovers | null> {
  const found = await perform((port) => port.painted(), "quiet");
  if (!found.ok || found.value.length === 0) return null;
  return { count: found.value.length, sheets: [...new Set(found.value.map(({ sheet }) => sheet))] };
}
