import type { AuditRow, ClausePatch, OpenAudit } from "../../app/audit";
import type { AuditClause, RawClause, Special } from "../../core/audit/audit";
import type { Problem } from "../../core/audit/problem";
import { readAudit } from "../../core/audit/readAudit";
import { scoreAudit } from "../../core/score/scoreAudit";
import { rowOf } from "./clauses";
import { textInSheet, withoutStrayNumbers } from "./draft";
import type { Model, TypedField, WhatIf } from "./model";

/** Nothing supposed yet. */
export const beginning = (base: OpenAudit): WhatIf => ({
  changes: {},
  specials: { deduction: 0, bonus: 0 },
  drafts: {},
  base,
  audit: base,
  isLeaving: false,
});

/** Whether anything would be lost by ending it. */
export function holdsSomething({ changes, specials, drafts }: WhatIf): boolean {
  const entries = [...Object.keys(changes), ...Object.keys(drafts)];
  return entries.length > 0 || specials.deduction !== 0 || specials.bonus !== 0;
}

const shown = new WeakMap<Model, Model>();

/** The pane as it is shown: while something is tried, with the supposed audit and its drafts in the place of the real ones. */
export function shownModel(model: Model): Model {
  const { whatIf, phase } = model;
  if (whatIf === null || phase.kind !== "audit") return model;
  const known = shown.get(model);
  if (known !== undefined) return known;
  const made: Model = { ...model, phase: { kind: "audit", audit: whatIf.audit }, drafts: whatIf.drafts };
  shown.set(model, made);
  return made;
}

/** Supposes this of a clause, beside everything supposed of it before; what the sheet says anyway is no supposition. */
export function suppose(whatIf: WhatIf, clause: string, patch: ClausePatch): WhatIf {
  const row = rowOf(whatIf.base, clause);
  if (row === null) return whatIf;
  const { [clause]: before, ...others } = whatIf.changes;
  const merged = { ...before, ...patch };
  const change = differing(row, withoutStrayNumbers(merged, merged.verdict ?? row.verdict));
  const changes = Object.keys(change).length === 0 ? others : { ...others, [clause]: change };
  return supposedOn({ ...whatIf, changes }, whatIf.base);
}

function differing(row: AuditRow, patch: ClausePatch): ClausePatch {
  const standing = (key: string): string | null =>
    key === "verdict" ? row.verdict : textInSheet(row, key as TypedField);
  return Object.fromEntries(Object.entries(patch).filter(([key, value]) => value !== standing(key)));
}

/** Supposes one special item more or fewer; there are never fewer than none. */
export function countSpecial(whatIf: WhatIf, special: Special["type"], by: 1 | -1): WhatIf {
  const least = -whatIf.base.specials.filter((item) => item.type === special).length;
  const count = Math.max(least, whatIf.specials[special] + by);
  return supposedOn({ ...whatIf, specials: { ...whatIf.specials, [special]: count } }, whatIf.base);
}

/** The same suppositions on the audit as it is now: somebody else may have changed it meanwhile. */
export const supposedOn = (whatIf: WhatIf, base: OpenAudit): WhatIf => ({
  ...whatIf,
  base,
  audit: supposedAudit(base, whatIf),
});

/** The audit with everything supposed, scored by the same rules; one that cannot be read has no score here either. */
function supposedAudit(base: OpenAudit, whatIf: WhatIf): OpenAudit {
  const rows = base.rows.map((row) => supposedRow(row, whatIf.changes[row.id]));
  if (isUnreadable(base)) return { ...base, rows };
  const raws = rows.map((row) => row.raw);
  const read = readAudit(base.scheme, raws, []);
  const others = base.problems.filter((problem) => !raws.some((raw) => raw.place === problem.place));
  const found = read.ok ? [] : read.error;
  return {
    ...base,
    rows: rows.map((row) => ({ ...row, problems: found.filter(({ place }) => place === row.raw.place) })),
    result: read.ok && !hasBadSpecial(base) ? scored(base, read.value.clauses, whatIf) : null,
    problems: [...found, ...others],
  };
}

/** Its tables are damaged: it has no score although no row is to blame. */
const isUnreadable = ({ result, problems }: OpenAudit): boolean => result === null && problems.length === 0;

const hasBadSpecial = (base: OpenAudit): boolean => base.specials.some(({ problems }) => problems.length > 0);

const scored = (base: OpenAudit, clauses: readonly AuditClause[], whatIf: WhatIf) =>
  scoreAudit(base.scheme, { clauses, specials: supposedSpecials(base, whatIf) });

function supposedSpecials({ specials }: OpenAudit, whatIf: WhatIf): readonly Special[] {
  return (["deduction", "bonus"] as const).flatMap((type) => {
    const there = specials.flatMap((item) => (item.type === type ? [{ type, kind: item.kind }] : []));
    const more = Math.max(0, whatIf.specials[type]);
    const kept = there.slice(0, there.length + Math.min(0, whatIf.specials[type]));
    return [...kept, ...Array.from({ length: more }, () => ({ type, kind: null }))];
  });
}

function supposedRow(row: AuditRow, patch: ClausePatch | undefined): AuditRow {
  if (patch === undefined) return row;
  const { evidence, ...judged } = patch;
  const raw: RawClause = { ...row.raw, ...judged };
  const { verdict = row.verdict, reason = row.reason } = judged;
  return { ...row, raw, verdict, reason, evidence: evidence ?? row.evidence };
}

/** What is wrong with a clause as it would be with this; its reason and the rest of the table are not judged. */
export function problemsWith(whatIf: WhatIf, clause: string, patch: ClausePatch): readonly Problem[] {
  const row = rowOf(whatIf.audit, clause);
  if (row === null) return [];
  const read = readAudit(whatIf.base.scheme, [supposedRow(row, patch).raw], [], { reasons: "elsewhere" });
  return read.ok ? [] : read.error;
}

/** A clause with what is supposed of it beyond the sheet. */
export interface Supposed {
  /** As it stands in the sheet. */
  readonly row: AuditRow;
  readonly patch: ClausePatch;
}

/** Everything supposed that would change a cell now, in the order of the sheet; rows that are gone are left out. */
export function pending({ base, changes }: WhatIf): readonly Supposed[] {
  return base.rows.flatMap((row) => {
    const patch = differing(row, changes[row.id] ?? {});
    return Object.keys(patch).length === 0 ? [] : [{ row, patch }];
  });
}
