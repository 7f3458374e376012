/** @jest-environment jsdom */
import { TextDecoder } from "node:util";
import { addFinding } from "../../src/app/addFinding";
import { addSpecial } from "../../src/app/addSpecial";
import { openAudit } from "../../src/app/openAudit";
import { openTemplate } from "../../src/app/openTemplate";
import { goBackFromPortable, makePortable } from "../../src/app/portableCopies";
import { recordVerdict } from "../../src/app/recordVerdict";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import { readXlsx } from "../../src/xlsx";
import { bookWithAudit, openExcel, outcome, rowOf, value } from "./auditInExcel";

jest.setTimeout(120_000);
// Files are read back here, which the window of these tests cannot do by itself.
Object.assign(globalThis, { TextDecoder });

async function templateOf(language: "zh-CN" | "en-US"): Promise<Book> {
  const excel = await openExcel(await bookWithAudit(language));
  const before = excel.host.book.toBook();
  const audit = value(await openAudit(excelWorkbook, ""));
  const assessed = value(
    await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "fails", evidence: "未见制度" }),
  );
  value(await openTemplate(excelWorkbook, assessed));
  const [file = ""] = excel.host.opened;
  const after = excel.host.book.toBook();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  excel.dispose();
  const read = await readXlsx(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.book;
}

test.each(["zh-CN", "en-US"] as const)(
  "a template saved from an audit (%s) starts an audit at once",
  async (language) => {
    const template = await templateOf(language);
    expect(template.sheets.filter(({ protection }) => protection !== null)).toHaveLength(3);
    const excel = await openExcel(template);
    const audit = value(await openAudit(excelWorkbook, ""));
    expect(audit.result?.open).toHaveLength(audit.rows.length);
    expect(audit.title.company).toBe("");
    const judged = value(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "fails", evidence: "x" }));
    expect(rowOf(judged, "5.1.1.1").verdict).toBe("fails");
    const item = { type: "deduction", kind: null, clause: "5.1.1.1", site: "", description: "", evidence: "" } as const;
    const special = value(await addSpecial(excelWorkbook, judged, item));
    expect(special.result?.deductions.count).toBe(1);
    const finding = { clause: "5.1.1.1", class: null, text: "无制度", evidence: "", link: "" };
    expect(outcome(await addFinding(excelWorkbook, special, finding))).toBe("done");
    excel.dispose();
  },
);

test("formulas on a protected sheet are not converted, and nothing is added", async () => {
  const excel = await openExcel(await templateOf("zh-CN"));
  const before = excel.host.book.toBook();
  const answer = await makePortable(excelWorkbook, "zh-CN", "2026-11-22");
  expect(answer).toMatchObject({ ok: false, error: { code: "SHEET_PROTECTED", sheet: "汇总" } });
  expect(excel.host.book.toBook()).toEqual(before);
  excel.dispose();
});

test("a sheet on which somebody noted something stays when the formulas come back", async () => {
  const excel = await openExcel(await bookWithAudit());
  const made = value(await makePortable(excelWorkbook, "zh-CN", "2026-11-22"));
  await excel.host.settled();
  value(await excelWorkbook.rewrite([{ sheet: made.sheet ?? "", address: "J2", input: { value: "请勿发给客户" } }]));
  expect(value(await goBackFromPortable(excelWorkbook))).toEqual({ cells: made.cells, kept: "通用副本", left: [] });
  await excel.host.settled();
  const sheet = excel.host.book.toBook().sheets.find(({ name }) => name === "通用副本");
  expect(sheet?.cells.find(({ row, column }) => row === 1 && column === 9)?.value).toBe("请勿发给客户");
  expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  excel.dispose();
});
