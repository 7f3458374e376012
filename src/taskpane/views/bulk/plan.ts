import type { AuditRow, ClausePatch, OpenAudit } from "../../../app/audit";
import type { VerdictKind } from "../../../core/scheme/scheme";
import { groupOf } from "../../model/clauses";
import { draftOf } from "../../model/draft";
import type { Model } from "../../model/model";
import { clauseOf } from "../../model/texts";

/** Verdicts that need no numbers of their own, so that many clauses may get one at once. */
export const bulkVerdicts = ["conforms", "fails", "excluded"] as const satisfies readonly VerdictKind[];
export type BulkVerdict = (typeof bulkVerdicts)[number];

/** What one verdict for a group would do to each of its clauses, in the order of the sheet. */
interface BulkPlan {
  /** Not assessed yet: written. */
  readonly open: readonly AuditRow[];
  /** Have another verdict, or a word that is none: overwritten only when asked for. */
  readonly assessed: readonly AuditRow[];
  /** Ids of clauses with entries that wait for the sheet: left alone. */
  readonly waiting: readonly string[];
  /** Ids of clauses that may not be given this verdict. */
  readonly notAllowed: readonly string[];
}

/** Sorts the clauses of a group ("5.1" with everything below it; "" where clauses have plain numbers) by what this verdict would do to them. */
export function bulkPlan(model: Model, audit: OpenAudit, group: string, verdict: BulkVerdict): BulkPlan {
  const members = audit.rows.filter(({ id }) => groupOf(id) === group || id.startsWith(`${group}.`));
  const isWaiting = ({ id }: AuditRow): boolean => {
    const { patch, sending } = draftOf(model, id);
    return sending !== null || Object.keys(patch).length > 0;
  };
  const isAllowed = ({ id }: AuditRow): boolean =>
    (clauseOf(audit, id)?.allowed ?? audit.scheme.verdicts.allowed).includes(verdict);
  const others = members.filter((row) => row.verdict !== verdict);
  const free = others.filter((row) => !isWaiting(row) && isAllowed(row));
  return {
    open: free.filter((row) => row.verdict === "notAssessed"),
    assessed: free.filter((row) => row.verdict !== "notAssessed"),
    waiting: others.filter(isWaiting).map(({ id }) => id),
    notAllowed: others.filter((row) => !isWaiting(row) && !isAllowed(row)).map(({ id }) => id),
  };
}

/** The entries that write it. A reason goes only where none is written yet: nobody's words are replaced. */
export function bulkChanges(rows: readonly AuditRow[], verdict: BulkVerdict, reason: string): Map<string, ClausePatch> {
  return new Map(
    rows.map((row) => {
      const isNeeded = reason.trim() !== "" && row.reason.trim() === "";
      return [row.id, isNeeded ? { verdict, reason } : { verdict }] as const;
    }),
  );
}
