import { readText } from "../core/audit/raw";
import { ok } from "../core/result";
import type { Result } from "../core/result";
import { pastePoints } from "../core/scheme/pastePoints";
import type { PasteProblem } from "../core/scheme/pastePoints";
import type { Clause } from "../core/scheme/scheme";
import { findClauseColumns } from "../workbook/layout/headers";
import type { CellEdit, TableReading, WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";
import { schemeEdits, type SchemeEntry } from "./schemeCells";

/** A table of points that was looked through: how many clauses it has, and the cells it would change. */
export interface PointsPlan {
  readonly clauses: number;
  readonly edits: readonly CellEdit[];
}

/** Checks a pasted table of points against the scheme of an audit; nothing is written. */
export function planPoints(audit: OpenAudit, text: string): Result<PointsPlan, readonly PasteProblem[]> {
  const priced = pastePoints(audit.scheme, text, false);
  if (!priced.ok) return priced;
  const { source } = audit;
  const table = source?.reading.tables[source.scheme] ?? null;
  if (source === undefined || table === null) return ok({ clauses: 0, edits: [] });
  const { clauses } = priced.value;
  return ok({
    clauses: clauses.length,
    edits: [
      ...schemeEdits(table, clauses.flatMap(entriesOf)),
      ...clauses.flatMap((one) => scoringEdit(source.clauses, one)),
    ],
  });
}

const entriesOf = ({ id, points }: Clause): SchemeEntry[] => [
  [`clause.${id}`, "value", Number(points.value)],
  [`clause.${id}`, "status", points.status],
];

/** The points in the scoring table, where that clause still stands and has others. */
function scoringEdit(table: TableReading, { id, points }: Clause): CellEdit[] {
  const columns = findClauseColumns(table.headers);
  const [key, place] = [columns.get("clause") ?? -1, columns.get("points") ?? -1];
  const row = table.values.find((values) => readText(values[key]) === id);
  const [keyHeader, header] = [table.headers[key], table.headers[place]];
  const expected = row?.[place] ?? null;
  if (row === undefined || keyHeader === undefined || header === undefined || expected === Number(points.value))
    return [];
  return [
    {
      table: table.name,
      row: { column: keyHeader, is: id },
      column: header,
      input: { value: Number(points.value) },
      expected,
    },
  ];
}

/** Writes a table of points that was checked, as one undoable step, and answers the audit read again. */
export async function enterPoints(port: WorkbookPort, audit: OpenAudit, plan: PointsPlan): Done<OpenAudit> {
  if (plan.edits.length === 0) return ok(audit);
  const reading = await port.write(plan.edits, requestFor(audit.suffix));
  return reading.ok ? auditFrom(reading.value, audit.suffix) : reading;
}
