import { publishScheme } from "../core/fingerprint/publish";
import type { PublishProblem } from "../core/fingerprint/publish";
import { fail } from "../core/result";
import { PUBLISHED, publicationText } from "../core/scheme/rows";
import { findSchemeColumns } from "../workbook/layout/headers";
import type { TableReading, WorkbookPort } from "../workbook/port";
import type { AppProblem, Done, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { requestFor } from "./places";
import { schemeEdits } from "./schemeCells";

/**
 * Publishes the scheme of an audit under a version: the record of it goes into the scheme's table, as one undoable step.
 * Whether that version may be published, `publishScheme` says beforehand; here one that may not is SCHEME_UNREADABLE.
 */
export async function publishInWorkbook(port: WorkbookPort, audit: OpenAudit, version: string): Done<OpenAudit> {
  const { source, suffix } = audit;
  const table = source?.reading.tables[source.scheme] ?? null;
  if (table === null) return fail({ code: "NO_AUDIT" });
  const published = publishScheme({ ...audit.scheme, version });
  if (!published.ok || published.value.published === undefined)
    return fail(refusal(published.ok ? [] : published.error));
  const record = publicationText(published.value.published);
  const isNew = audit.scheme.published === undefined;
  const reading = isNew
    ? await port.append(table.name, newRow(table, record), requestFor(suffix))
    : await port.write(
        schemeEdits(table, [
          ["scheme.version", "value", version],
          [PUBLISHED, "value", record],
        ]),
        requestFor(suffix),
      );
  return reading.ok ? auditFrom(reading.value, suffix) : reading;
}

const refusal = (problems: readonly PublishProblem[]): AppProblem => ({
  code: "SCHEME_UNREADABLE",
  problems: problems.flatMap((problem) => ("place" in problem ? [problem] : [])),
});

/** The row that records the publication, by the headers of its table. */
function newRow(table: TableReading, record: string): Readonly<Record<string, { readonly value: string }>> {
  const columns = findSchemeColumns(table.headers);
  const header = (key: "key" | "value"): string => table.headers[columns.get(key) ?? -1] ?? "";
  return { [header("key")]: { value: PUBLISHED }, [header("value")]: { value: record } };
}
