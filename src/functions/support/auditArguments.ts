import type { RawClause, RawSpecial, RawValue } from "../../core/audit/audit";
import { fail, ok, type Result } from "../../core/result";
import { isBlankOrZero } from "./cells";
import { readColumn, type Column } from "./column";
import type { ArgumentRefusal } from "./refusal";
import { readSpecials } from "./specials";

/** The arguments that all functions about an audit share, as the runtime hands them over. */
export interface AuditArguments {
  readonly points: unknown;
  readonly verdicts: unknown;
  readonly sampled: unknown;
  readonly failed: unknown;
  readonly awarded: unknown;
  readonly specials: unknown;
  readonly ids: unknown;
  readonly scheme: unknown;
}

/** The rows of an audit, still unchecked; rows that hold nothing are left out. */
export interface RawAudit {
  readonly clauses: readonly (RawClause & { readonly place: { readonly in: "row"; readonly row: number } })[];
  readonly specials: readonly RawSpecial[];
  readonly hasIds: boolean;
}

/** Puts the columns side by side; they must be of one height. Answers everything that is wrong with their shapes. */
export function readAuditArguments(given: AuditArguments): Result<RawAudit, readonly ArgumentRefusal[]> {
  const points = readColumn("points", given.points);
  if (!points.ok) return fail([points.error]);
  if (points.value === null) return fail([{ code: "NO_CLAUSES" }]);
  const refusals: ArgumentRefusal[] = [];
  const columns = readBeside(given, points.value.length, refusals);
  const specials = readSpecials(given.specials);
  if (!specials.ok) return fail([...refusals, specials.error]);
  if (refusals.length > 0) return fail(refusals);
  const clauses = rowsOf(points.value, columns).filter((row) => !holdsNothing(row));
  if (clauses.length === 0) return fail([{ code: "NO_CLAUSES" }]);
  return ok({ clauses, specials: specials.value, hasIds: columns.ids !== null });
}

type Beside = "verdicts" | "sampled" | "failed" | "awarded" | "ids";

function readBeside(given: AuditArguments, height: number, refusals: ArgumentRefusal[]): Record<Beside, Column> {
  const read = (parameter: Beside): Column => {
    const column = readColumn(parameter, given[parameter], height);
    if (column.ok) return column.value;
    refusals.push(column.error);
    return null;
  };
  return {
    verdicts: read("verdicts"),
    sampled: read("sampled"),
    failed: read("failed"),
    awarded: read("awarded"),
    ids: read("ids"),
  };
}

function rowsOf(points: readonly RawValue[], columns: Record<Beside, Column>): RawAudit["clauses"] {
  const cell = (column: Column, index: number): RawValue => column?.[index] ?? null;
  return points.map((value, index) => ({
    place: { in: "row", row: index + 1 },
    id: idOf(cell(columns.ids, index)),
    points: value,
    verdict: cell(columns.verdicts, index),
    sampled: cell(columns.sampled, index),
    failed: cell(columns.failed, index),
    awarded: cell(columns.awarded, index),
  }));
}

/** No clause is numbered 0: that is a blank as desktop Excel sends it. */
const idOf = (value: RawValue): RawValue => (value === 0 ? null : value);

const holdsNothing = (row: RawClause): boolean =>
  [row.id, row.points, row.verdict, row.sampled, row.failed, row.awarded].every(isBlankOrZero);
