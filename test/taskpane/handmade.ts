import type { AuditRow, OpenAudit, SpecialRow } from "../../src/app/audit";
import type { RawClause, RawValue } from "../../src/core/audit/audit";
import { readAudit } from "../../src/core/audit/readAudit";
import { readClause } from "../../src/core/audit/readClause";
import { verdictOf } from "../../src/core/audit/verdictWords";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import { gbt27922 } from "../../src/schemes/gbt27922";
import type { Clause } from "../../src/core/scheme/scheme";

/** What the sheet holds for one clause, as somebody would type it. */
export interface Entered {
  readonly verdict?: string;
  readonly sampled?: RawValue;
  readonly failed?: RawValue;
  readonly awarded?: RawValue;
  readonly reason?: string;
}

/** A special item as somebody would enter it. */
export interface EnteredSpecial {
  readonly type: "deduction" | "bonus";
  readonly kind?: string;
  readonly clause?: string;
  readonly description?: string;
}

/** Every clause conforms, except those named. */
export const allConform = (others: Readonly<Record<string, Entered>> = {}): Readonly<Record<string, Entered>> => ({
  ...Object.fromEntries(gbt27922.clauses.map((clause) => [clause.id, { verdict: "符合" }])),
  ...others,
});

/** An open audit of the built-in scheme as it would be read from a Chinese sheet whose table starts in row 7. */
export function handmade(
  entries: Readonly<Record<string, Entered>> = {},
  specials: readonly EnteredSpecial[] = [],
): OpenAudit {
  const rows = gbt27922.clauses.map((clause, index) => rowFor(clause, index + 7, entries[clause.id] ?? {}));
  const read = readAudit(
    gbt27922,
    rows.map((row) => row.raw),
    specials.map(({ type, kind = null }, index) => ({ place: { in: "row", row: index + 5 }, type, kind })),
  );
  return {
    suffix: "",
    language: "zh-CN",
    title: { company: "远山家电", assessor: "林工", date: "2026-11-22" },
    scheme: gbt27922,
    rows,
    specials: specials.map(specialFor),
    result: read.ok ? scoreAudit(gbt27922, read.value) : null,
    problems: read.ok ? [] : read.error,
  };
}

const specialFor = (entered: EnteredSpecial, index: number): SpecialRow => ({
  index,
  type: entered.type,
  kind: entered.kind ?? null,
  clause: entered.clause ?? "",
  site: "",
  description: entered.description ?? "",
  evidence: "",
  place: { sheet: "特别项", address: `A${index + 5}:L${index + 5}` },
  problems: [],
});

function rowFor(clause: Clause, row: number, entered: Entered): AuditRow {
  const raw: RawClause = {
    place: { in: "cell", sheet: "评分表", address: `A${row}`, row },
    id: clause.id,
    points: Number(clause.points.value),
    verdict: entered.verdict ?? null,
    sampled: entered.sampled ?? null,
    failed: entered.failed ?? null,
    awarded: entered.awarded ?? null,
    reason: entered.reason ?? "",
  };
  const read = readClause(gbt27922, clause, raw);
  return {
    id: clause.id,
    indicator: clause.name.zh,
    requirement: clause.requirement.zh,
    raw,
    verdict: entered.verdict === undefined ? "notAssessed" : verdictOf(entered.verdict),
    evidence: "",
    reason: entered.reason ?? "",
    site: "",
    place: { sheet: "评分表", address: `A${row}:K${row}` },
    problems: read.ok ? [] : read.error,
  };
}
