import type { Proposal } from "./propose";

/** What a table must have to be scored at all. */
export type MissingRole = "points" | "entry" | "label";

/** What a table lacks to be scored at all; null when nothing. */
export function missingRole({ binding, reading }: Proposal): MissingRole | null {
  const { columns } = binding;
  const isSampled = columns.sampled !== undefined && columns.nonConforming !== undefined;
  const isJudged = columns.verdict !== undefined || columns.conforms !== undefined || isSampled;
  if (!isJudged && columns.awarded === undefined && columns.deducted === undefined) return "entry";
  if (reading.points === "equal" && !isJudged) return "points";
  return columns.text === undefined && columns.clause === undefined && columns.section === undefined ? "label" : null;
}
