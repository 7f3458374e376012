/** @jest-environment jsdom */
import type { AddinWindow } from "../../../src/preview/host/frame/bridge";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { startExcel, type StartedExcel } from "../../host/startExcel";

const functions = { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "value" }] }] };
const cells = [
  { row: 0, column: 0, value: 1 },
  { row: 0, column: 1, value: null, formula: "=AUDIT.TWICE(A1)" },
];
let excel: StartedExcel;
const sheet = (): string => excel.host.book.sheets()[0]?.id ?? "";
const at = (column: number): unknown => excel.host.book.cell(sheet(), 0, column).value;

beforeEach(async () => {
  const book = { sheets: [{ ...emptySheet("Sheet1"), cells }], names: [] };
  excel = await startExcel({ book, functions }, () => CustomFunctions.associate("TWICE", (value: number) => 2 * value));
});
afterEach(() => excel.dispose());

test("a restart keeps the workbook and its undo, forgets who listened, and calculates with the new pane", async () => {
  const { host } = excel;
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
  host.book.type(sheet(), 0, 0, "5", "user");
  await host.settled();
  expect([at(1), heard]).toEqual([10, ["A1"]]);

  host.restart({ locale: "zh-CN", sets: { ExcelApi: "1.9" } });
  host.book.type(sheet(), 0, 0, "7", "user");
  expect(at(1)).toMatchObject({ error: "#NAME?" });
  host.attach(globalThis as unknown as AddinWindow);
  await host.settled();
  expect([at(1), heard]).toEqual([14, ["A1"]]);
  host.book.undo();
  host.book.undo();
  await host.settled();
  expect([at(0), at(1)]).toEqual([1, 2]);
});
