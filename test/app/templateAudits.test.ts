/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { addFinding } from "../../src/app/addFinding";
import { addSpecial } from "../../src/app/addSpecial";
import type { OpenAudit } from "../../src/app/audit";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import type { Book } from "../../src/core/book/book";
import type { Scheme } from "../../src/core/scheme/scheme";
import { schemeById, schemes } from "../../src/schemes";
import { driftOfBook } from "../../src/workbook/layout/driftOfBook";
import { templateBook } from "../../src/workbook/layout/template";
import { excelWorkbook } from "../../src/workbook/excel";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { fixtureSchemes } from "../schemes/fixtures";
import { openExcel, value } from "./auditInExcel";

jest.setTimeout(120_000);
// Files are read back here, which the window of these tests cannot do by itself.
Object.assign(globalThis, { TextDecoder });

const languages = ["zh-CN", "en-US"] as const;
const cases = [...schemes, ...fixtureSchemes].flatMap((scheme) =>
  languages.map((language) => ({ id: scheme.id, scheme, language })),
);

/** A template as a file gives it back. */
async function throughFile(scheme: Scheme, language: (typeof languages)[number]): Promise<Book> {
  const read = await readXlsx(await writeXlsx(templateBook(scheme, language)));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.book;
}

/** Gives the first three clauses a verdict that the scheme allows them, with its reason. */
async function threeVerdicts(audit: OpenAudit): Promise<OpenAudit> {
  let now = audit;
  for (const [index, { id }] of audit.rows.slice(0, 3).entries()) {
    const allowed = audit.scheme.clauses.find((clause) => clause.id === id)?.allowed ?? audit.scheme.verdicts.allowed;
    const wanted = (["conforms", "fails", "excluded"] as const)[index] ?? "conforms";
    const verdict = allowed.includes(wanted) ? wanted : "fails";
    now = value(await recordVerdict(excelWorkbook, now, id, { verdict, evidence: "记录", reason: "无此业务" }));
  }
  return now;
}

test.each(cases)("a template of $id ($language) takes an audit, and that is all that changes", async (one) => {
  const excel = await openExcel(await throughFile(one.scheme, one.language));
  const begun = value(await openAudit(excelWorkbook, ""));
  expect([begun.language, begun.rows.length]).toEqual([one.language, one.scheme.clauses.length]);
  expect(begun.result?.open).toHaveLength(begun.rows.length);
  const judged = await threeVerdicts(begun);
  expect(judged.result?.open).toHaveLength(begun.rows.length - 3);
  const clause = begun.rows[0]?.id ?? "";
  const item = { type: "deduction", kind: null, clause, site: "", description: "投诉", evidence: "" } as const;
  const special = value(await addSpecial(excelWorkbook, judged, item));
  expect(special.result?.deductions.count).toBe(1);
  const finding = { clause, class: null, text: "无制度", evidence: "", link: "" };
  expect(value(await addFinding(excelWorkbook, special, finding)).findings).toMatchObject([{ clause, text: "无制度" }]);
  await excel.host.settled();
  const drift = driftOfBook(excel.host.book.toBook(), "", schemeById);
  if (!drift.ok) throw new Error(JSON.stringify(drift.error));
  expect(drift.value.drifts.filter(({ class: how }) => how !== "normal")).toEqual([]);
  excel.dispose();
});
