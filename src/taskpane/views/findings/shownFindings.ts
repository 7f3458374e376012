import type { FindingRow } from "../../../app/audit";
import type { FindingsState } from "./model";

/** The findings that the filter lets through, in the chosen order; equal ones stay in the order of the sheet. */
export function shownFindings(
  findings: readonly FindingRow[],
  { shown, order }: Pick<FindingsState, "shown" | "order">,
  clauses: readonly string[],
  classes: readonly string[],
): readonly FindingRow[] {
  const place = ({ clause, class: is }: FindingRow): number =>
    order === "clause" ? placeIn(clauses, clause) : placeIn(classes, is ?? "");
  const passing = findings.filter((finding) => shown === "" || (finding.class ?? "?") === shown);
  return [...passing].sort((a, b) => place(a) - place(b) || a.index - b.index);
}

/** What is in no list comes last. */
const placeIn = (list: readonly string[], one: string): number => {
  const at = list.indexOf(one);
  return at < 0 ? list.length : at;
};
