import { hintsOf } from "../scheme/findings";
import type { HintId, Scheme, VerdictKind } from "../scheme/scheme";
import type { RawClause } from "./audit";
import { isClosedTooEarly } from "./correction";
import type { Correction } from "./correction";
import { isBlank } from "./raw";

/** Something that does not fit together in an audit: worth a look, never in the way of the score. */
export interface Hint {
  readonly id: HintId;
  /** The clause it is about; null for a special item that names none. */
  readonly clause: string | null;
  /** Zero-based position of the special item in its table; null = it is about a clause. */
  readonly special: number | null;
}

/** What hints look at. */
export interface HintedAudit {
  readonly scheme: Scheme;
  readonly rows: readonly HintedClause[];
  readonly specials: readonly HintedSpecial[];
  readonly findings?: readonly { readonly clause: string; readonly class: string | null }[];
}

/** A clause row; texts "" for blanks. */
export interface HintedClause {
  readonly id: string;
  /** null when its word is no verdict. */
  readonly verdict: VerdictKind | null;
  readonly raw: Pick<RawClause, "sampled" | "failed">;
  readonly evidence: string;
  readonly reason: string;
}

/** A special item; `correction` where the sheet has columns for it. */
export interface HintedSpecial {
  readonly index: number;
  readonly type: "deduction" | "bonus" | null;
  readonly clause: string;
  readonly correction?: Correction;
}

/** Everything the scheme wants hinted at, in the order of the scheme's hints and, within one, of the sheet. */
export function auditHints(audit: HintedAudit): readonly Hint[] {
  const majors = majorClauses(audit);
  return hintsOf(audit.scheme).flatMap((id) => [
    ...audit.rows.filter((row) => ofClause(id, row, majors)).map((row) => ({ id, clause: row.id, special: null })),
    ...audit.specials.filter((item) => ofSpecial(id, item)).map((item) => aboutSpecial(id, item)),
  ]);
}

const aboutSpecial = (id: HintId, { clause, index }: HintedSpecial): Hint => ({
  id,
  clause: clause.trim() === "" ? null : clause.trim(),
  special: index,
});

/** Clauses with a finding of the class "major". */
const majorClauses = ({ findings = [] }: HintedAudit): ReadonlySet<string> =>
  new Set(findings.filter((finding) => finding.class === "major").map((finding) => finding.clause));

const isEmpty = (text: string): boolean => text.trim() === "";

function ofClause(id: HintId, row: HintedClause, majors: ReadonlySet<string>): boolean {
  const { verdict, raw } = row;
  if (id === "failed-without-reason") return verdict === "fails" && isEmpty(row.reason);
  if (id === "conforming-without-evidence") return verdict === "conforms" && isEmpty(row.evidence);
  if (id === "sampled-without-counts") return verdict === "sampled" && (isBlank(raw.sampled) || isBlank(raw.failed));
  if (id === "excluded-without-reason") return verdict === "excluded" && isEmpty(row.reason);
  return id === "major-on-conforming" && verdict === "conforms" && majors.has(row.id);
}

function ofSpecial(id: HintId, { type, clause, correction }: HintedSpecial): boolean {
  if (type !== "deduction") return false;
  if (id === "deduction-without-clause") return isEmpty(clause);
  return id === "closed-without-proof" && correction !== undefined && isClosedTooEarly(correction);
}
