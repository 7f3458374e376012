/** @jest-environment jsdom */
import type { WorkbookHost } from "../../../src/preview/host/host";
import { emptyBook, startExcel } from "../../host/startExcel";

let host: WorkbookHost;
let dispose: () => void;

beforeEach(async () => {
  ({ host, dispose } = await startExcel({ book: emptyBook("Sheet1", "评分表", "Two words") }));
});
afterEach(() => dispose());

test("the library starts and knows where it is", async () => {
  const info = await Office.onReady();
  expect(info.host).toBe("Excel");
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("what was written is read back, one sync each", async () => {
  const before = host.requests.length;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("评分表").getRange("B2:C3");
    range.values = [
      ["a", 1],
      [true, "2"],
    ];
    await context.sync();
    range.load("values,address,rowIndex,columnCount");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      [true, 2],
    ]);
    expect([range.address, range.rowIndex, range.columnCount]).toEqual(["评分表!B2:C3", 1, 2]);
  });
  // The third one lets go of the range.
  expect(host.requests.length - before).toBe(3);
});

test("a property that was not asked for is not loaded", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    expect(() => range.formulas).toThrow(/not available/);
  });
});

test("null objects: the item and all below it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const table = sheet.tables.getItemOrNullObject("T");
    sheet.load("name");
    await context.sync();
    expect([sheet.isNullObject, table.isNullObject]).toEqual([true, true]);
  });
});

test("a failing action stops the batch; what came before stays done and is applied", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["kept"]];
    sheet.load("name");
    const lost = context.workbook.worksheets.getItem("Lost");
    lost.load("name");
    sheet.getRange("A2").values = [["never"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "" } });
    expect(sheet.name).toBe("Sheet1");
  });
  const [first] = host.book.sheets();
  expect(host.book.cell(first?.id ?? "", 0, 0).value).toBe("kept");
  expect(host.book.cell(first?.id ?? "", 1, 0).value).toBeNull();
});

test("members the host does not have are refused by name", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").charts.load("items/name");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("the workbook host does not implement Worksheet.Charts"),
  });
});

test("sheet names are quoted as Excel quotes them", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Two words").getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("'Two words'!A1");
  });
});

test("a write of more than 1,500 cells arrives in blocks and is whole", async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2000");
    range.values = values;
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test("an array of another shape is refused", async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [["one row", "only"]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});
