import type { Audit, AuditClause, Special, Verdict } from "../../../src/core/audit/audit";
import { rational } from "../../../src/core/number/rational";
import type { Rational } from "../../../src/core/number/rational";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { gbt27922 } from "../../../src/schemes/gbt27922";

/** The public rules without any table of points, so that tests bring their own. */
export const rules: Scheme = { ...gbt27922, groups: [], clauses: [] };

export const conforms: Verdict = { kind: "conforms" };
export const fails: Verdict = { kind: "fails" };
export const excluded: Verdict = { kind: "excluded" };
export const open: Verdict = { kind: "notAssessed" };
export const sampled = (n: number, k: number): Verdict => ({ kind: "sampled", sampled: n, failed: k });

export const clause = (id: string, points: Rational | number, verdict: Verdict, reason = "stated"): AuditClause => ({
  id,
  points: typeof points === "number" ? rational(points) : points,
  verdict,
  reason,
  site: "",
});

export const deductions = (count: number): Special[] =>
  new Array<Special>(count).fill({ type: "deduction", kind: "law" });
export const bonuses = (count: number): Special[] => new Array<Special>(count).fill({ type: "bonus", kind: null });

export const audit = (clauses: readonly AuditClause[], specials: readonly Special[] = []): Audit => ({
  clauses,
  specials,
});
