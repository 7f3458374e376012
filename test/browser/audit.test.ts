import type { FrameLocator, Page } from "playwright-core";
import { cell, press, shows, typeAt } from "./grid";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";
import { axeFindings } from "./axe";
import { fileOf, other } from "./books";

/** Clauses of the built-in scheme; its points make 100. */
const clauses = 29;

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startForTests(["--port", "3170", "--file", await fileOf(other, "other.xlsx")]);
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

async function newAudit(): Promise<void> {
  await pane.getByLabel("受评企业").focus();
  await page.keyboard.type("示例服务有限公司");
  await press(page, "Enter");
  await pane.getByText(`0 / ${clauses}`).waitFor();
}

test("a whole audit by keyboard: one clause of two points fails, all others conform", async () => {
  await newAudit();
  // The form that had the keyboard is gone: the first open clause has it now.
  await pane.locator("[data-focus=row]:focus", { hasText: "5.1.1.1" }).waitFor();
  // One key after the other, waiting for nothing, as somebody who knows his sheet does.
  for (let done = 1; done <= clauses; done += 1) await page.keyboard.press(done === 1 ? "n" : "c", { delay: 60 });
  await pane.getByText(`${clauses} / ${clauses}`).first().waitFor();
  await pane.getByText("98.00").first().waitFor();
  await page.getByRole("tab", { name: "汇总" }).click();
  await page.waitForTimeout(1500);
  // The row of the score: native formula, add-in function, and the check of both.
  expect([await shows(page, "C8"), await shows(page, "E8"), await shows(page, "F8")]).toEqual([
    "98.00",
    "98.00",
    "一致",
  ]);
  expect(await shows(page, "C9")).toBe("五星级");
});

test("a verdict typed into the sheet shows in the pane, and selections follow each other", async () => {
  await newAudit();
  await page.getByRole("tab", { name: "评分表" }).click();
  await typeAt(page, "E7", "符合");
  await pane.getByText(`1 / ${clauses}`).first().waitFor();
  await cell(page, "E10").click();
  await pane.getByRole("heading", { name: /5\.1\.2\.2/ }).waitFor();
});

/** Whether all of an element can be seen: inside the window and in front of everything else. */
async function isInSight(selector: string): Promise<boolean> {
  return pane.locator(selector).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
}

test.each([
  [1024, 700],
  [320, 850],
])("at %i × %i the current clause and the way on are in sight, with the notices open too", async (width, height) => {
  await page.setViewportSize({ width, height });
  await newAudit();
  const inSight = async () => [
    await isInSight(".clause-row[aria-current=true]"),
    await isInSight(".card-foot .button"),
  ];
  expect(await inSight()).toEqual([true, true]);
  await pane.locator(".notices summary").click();
  await page.waitForTimeout(300);
  expect(await inSight()).toEqual([true, true]);
});

test("axe finds nothing to mend in the page with the pane", async () => {
  await newAudit();
  expect(await axeFindings(page)).toEqual([]);
});
