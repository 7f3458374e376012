import { fail, ok } from "../core/result";
import type { Result } from "../core/result";
import { findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, TableReading, WorkbookPort } from "../workbook/port";
import type { SpecialColumn } from "../words/shape/sheets";
import type { AppProblem, Done, NewSpecial, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";

const itemColumns = [
  "type",
  "kind",
  "clause",
  "site",
  "description",
  "evidence",
] as const satisfies readonly SpecialColumn[];

/** Adds a special deduction or bonus as a row of its own, and answers the audit read again. */
export async function addSpecial(port: WorkbookPort, audit: OpenAudit, item: NewSpecial): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const table = source.specials;
  const row = rowFor(audit, item, table);
  if (!row.ok) return row;
  const reading = await port.append(table.name, row.value, requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}

/** The cells by header; what was entered for a column that is gone must not get lost in silence. */
function rowFor(
  audit: OpenAudit,
  item: NewSpecial,
  table: TableReading,
): Result<Readonly<Record<string, CellInput>>, AppProblem> {
  const columns = findSpecialColumns(table.headers);
  const entries: Partial<Record<SpecialColumn, string>> = {
    type: sheetWords(audit.language).types[item.type],
    kind: kindName(audit, item.kind),
    clause: item.clause,
    site: item.site,
    description: item.description,
    evidence: item.evidence,
  };
  const row: Record<string, CellInput> = {};
  for (const key of itemColumns) {
    const text = entries[key] ?? "";
    if (text.trim() === "") continue;
    const header = table.headers[columns.get(key) ?? -1];
    if (header === undefined) {
      return fail({ code: "COLUMN_MISSING", table: table.name, column: sheetWords(audit.language).special[key] });
    }
    row[header] = { value: text };
  }
  return ok(row);
}

function kindName({ scheme, language }: OpenAudit, id: string | null): string {
  const kind = scheme.deductions.kinds.find((candidate) => candidate.id === id);
  if (kind === undefined) return id ?? "";
  return language === "zh-CN" ? kind.name.zh : kind.name.en;
}
