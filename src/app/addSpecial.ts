import { fail } from "../core/result";
import { findSpecialColumns, sheetWords } from "../workbook/layout/headers";
import type { CellInput, TableReading, WorkbookPort } from "../workbook/port";
import type { SpecialColumn } from "../words/shape/sheets";
import type { Done, NewSpecial, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";

/** Adds a special deduction or bonus as a row of its own, and answers the audit read again. */
export async function addSpecial(port: WorkbookPort, audit: OpenAudit, item: NewSpecial): Done<OpenAudit> {
  const { source, suffix } = audit;
  if (source === undefined) return fail({ code: "NO_AUDIT" });
  const row = rowFor(audit, item, source.specials);
  const reading = await port.append(source.specials.name, row, requestFor(suffix));
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}

function rowFor(audit: OpenAudit, item: NewSpecial, table: TableReading): Readonly<Record<string, CellInput>> {
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
  for (const [key, place] of columns) {
    const [text, header] = [entries[key] ?? "", table.headers[place]];
    if (text.trim() !== "" && header !== undefined) row[header] = { value: text };
  }
  return row;
}

function kindName({ scheme, language }: OpenAudit, id: string | null): string {
  const kind = scheme.deductions.kinds.find((candidate) => candidate.id === id);
  if (kind === undefined) return id ?? "";
  return language === "zh-CN" ? kind.name.zh : kind.name.en;
}
