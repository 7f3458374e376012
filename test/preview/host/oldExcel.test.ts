/** @jest-environment jsdom */
import { startExcel } from "../../host/startExcel";

test("an Excel of 1.9 in Chinese: later members are refused by the library itself", async () => {
  const { host, dispose } = await startExcel({ sets: { ExcelApi: "1.9" }, locale: "zh-CN" });
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  const before = host.requests.length;
  await expect(
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Any").resize("A1:B2");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(host.requests.length).toBe(before);
  dispose();
});
