/** @jest-environment jsdom */
import { addSpecial } from "../../../src/app/addSpecial";
import { createAudit } from "../../../src/app/createAudit";
import { recordVerdict } from "../../../src/app/recordVerdict";
import { removeSpecial } from "../../../src/app/removeSpecial";
import { excelWorkbook } from "../../../src/workbook/excel";
import { startExcel } from "../../host/startExcel";

jest.setTimeout(60_000);

test("an Excel with no more than ExcelApi 1.9 does everything an audit needs", async () => {
  const excel = await startExcel({ sets: { ExcelApi: "1.9" } });
  const title = { company: "某某公司", assessor: "张三", date: "2026-11-22" };
  const created = await createAudit(excelWorkbook, { schemeId: "gbt-27922-2011", language: "zh-CN", title });
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  const item = {
    type: "deduction",
    kind: "law",
    clause: "5.1.1.1",
    site: "",
    description: "发现",
    evidence: "",
  } as const;
  const one = await addSpecial(excelWorkbook, created.value, item);
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
