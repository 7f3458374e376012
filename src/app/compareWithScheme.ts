import { fail } from "../core/result";
import { schemeGiven } from "../schemes/versions";
import { driftOfBook } from "../workbook/layout/driftOfBook";
import type { DriftProblem, DriftReport } from "../workbook/layout/driftOfBook";
import type { WorkbookPort } from "../workbook/port";
import type { AppProblem, Done } from "./audit";

/** What this workbook changed against the scheme of its audit; reads the whole workbook and writes nothing. */
export async function compareWithScheme(port: WorkbookPort, suffix: string): Done<DriftReport> {
  const book = await port.snapshot();
  if (!book.ok) return book;
  const report = driftOfBook(book.value, suffix, schemeGiven);
  return report.ok ? report : fail(asAppProblem(report.error));
}

function asAppProblem(problems: readonly DriftProblem[]): AppProblem {
  const rows = problems.flatMap((problem) => ("place" in problem ? [problem] : []));
  if (rows.length > 0) return { code: "SCHEME_UNREADABLE", problems: rows };
  const missing = problems.find((problem) => problem.code === "SHEETS_MISSING");
  return missing === undefined ? { code: "NO_AUDIT" } : { code: "TABLE_MISSING", table: missing.table };
}
