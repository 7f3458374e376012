import type { FrameLocator, Page } from "playwright-core";
import type { Book } from "../../src/core/book/book";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { fileOf } from "./books";
import { press, shows } from "./grid";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

/** Somebody's own sheet: a note above, a free text beside the points, an odd name for the sum, signatures below. */
const foreign: Book = bookOfSheets(
  sheetOfRows(
    [
      ["供应商现场评审表"],
      ["说明：逐项评分。"],
      ["序号", "评审内容", "分值", "检查结果", "得分", "备注"],
      [1, "承诺公示", 10, "公示不全", 8],
      [2, "投诉答复", 20],
      [3, "备件管理", 30],
      [4, "人员资质", 40, "齐全", 40],
      [null, "考核得分", 100, null, { formula: "=SUM(E4:E7)", value: 48 }],
      ["评审人签字：", null, null, "日期："],
    ],
    { merges: ["A1:F1"] },
  ),
);

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startForTests(["--port", "3180", "--file", await fileOf(foreign, "foreign.xlsx")]);
}, 180_000);
afterAll(() => preview?.stop());

beforeEach(async () => {
  opened = await preview.open("?lang=zh-CN");
  page = opened.page;
  pane = page.frameLocator("iframe");
});
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

test("a sheet of one's own is bound and scored by keyboard; nothing else on it changes", async () => {
  await pane.getByRole("button", { name: /^使用现有评分表/ }).press("Enter");
  const use = pane.getByRole("button", { name: "使用此表" });
  await use.waitFor();
  // Nothing stands in the workbook before the user agrees.
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["评分表"]);
  await use.press("Enter");
  await pane.getByText("2 / 4 条已评").waitFor();
  await pane.getByText("投诉答复").first().click();
  await press(page, "c");
  await pane.getByText("3 / 4 条已评").waitFor();
  await press(page, "n");
  await pane.getByText("4 / 4 条已评").waitFor();
  // 8 + 20 + 0 + 40 of 100.
  await pane.getByText("68.00").first().waitFor();
  await expectSoon(() => shows(page, "E8"), "68");
  // The sum is the same before the zero is written.
  await expectSoon(() => shows(page, "E6"), "0");
  const points = await Promise.all(["E4", "E5", "E6", "E7"].map((address) => shows(page, address)));
  expect(points).toEqual(["8", "20", "0", "40"]);
  const others = await Promise.all(["D4", "D5", "D6", "D7", "F5"].map((address) => shows(page, address)));
  expect(others).toEqual(["公示不全", "", "", "齐全", ""]);
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["评分表", "绑定"]);
});

/** The workbook calculates a moment after it was written. */
async function expectSoon(read: () => Promise<string>, expected: string): Promise<void> {
  const until = Date.now() + 10_000;
  while ((await read()) !== expected && Date.now() < until) await page.waitForTimeout(100);
  expect(await read()).toBe(expected);
}
