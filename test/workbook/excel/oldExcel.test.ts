/** @jest-environment jsdom */
import { addSpecial } from "../../../src/app/addSpecial";
import type { OpenAudit } from "../../../src/app/audit";
import { createAudit } from "../../../src/app/createAudit";
import { recordVerdict } from "../../../src/app/recordVerdict";
import { removeSpecial } from "../../../src/app/removeSpecial";
import { excelWorkbook } from "../../../src/workbook/excel";
import { startExcel } from "../../host/startExcel";
import type { StartedExcel } from "../../host/startExcel";

jest.setTimeout(60_000);

const old = { sets: { ExcelApi: "1.9" } };
const title = { company: "某某公司", assessor: "张三", date: "2026-11-22" };
const item = {
  type: "deduction",
  kind: "law",
  clause: "5.1.1.1",
  site: "",
  description: "发现",
  evidence: "",
} as const;

async function newAudit(): Promise<OpenAudit> {
  const created = await createAudit(excelWorkbook, { schemeId: "gbt-27922-2011", language: "zh-CN", title });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value;
}

/** The cells of the special items from the header's row on, as they show. */
function specialCells({ host }: StartedExcel, rows: number): string[][] {
  const sheet = host.book.sheets().find(({ name }) => name === "特别项")?.id ?? "";
  return Array.from({ length: rows }, (_, row) => [0, 1, 2, 4].map((column) => host.book.text(sheet, 6 + row, column)));
}

test("an Excel with no more than ExcelApi 1.9 does everything an audit needs", async () => {
  const excel = await startExcel(old);
  const one = await addSpecial(excelWorkbook, await newAudit(), item);
  if (!one.ok) throw new Error(JSON.stringify(one.error));
  const two = await addSpecial(excelWorkbook, one.value, item);
  if (!two.ok) throw new Error(JSON.stringify(two.error));
  expect(two.value.specials).toHaveLength(2);
  const left = await removeSpecial(excelWorkbook, two.value, 1);
  if (!left.ok) throw new Error(JSON.stringify(left.error));
  const scored = await recordVerdict(excelWorkbook, left.value, "5.1.1.1", { verdict: "conforms" });
  expect(scored.ok && scored.value.result?.deductions.count).toBe(1);
  const watched = await excelWorkbook.watch(() => undefined);
  expect(watched.ok).toBe(true);
  excel.dispose();
});

test("where tables do not grow by themselves a further special item is refused and leaves no trace", async () => {
  const excel = await startExcel({ ...old, tablesGrow: false });
  const one = await addSpecial(excelWorkbook, await newAudit(), item);
  if (!one.ok) throw new Error(JSON.stringify(one.error));
  const before = specialCells(excel, 3);
  expect(before).toEqual([
    ["扣分", "违反法律法规", "5.1.1.1", "发现"],
    ["", "", "", ""],
    ["", "", "", ""],
  ]);
  const two = await addSpecial(excelWorkbook, one.value, item);
  expect(two).toEqual({ ok: false, error: { code: "NOT_SUPPORTED", need: "ExcelApi 1.13" } });
  expect(specialCells(excel, 3)).toEqual(before);
  excel.dispose();
});
