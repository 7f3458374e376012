import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { axeFindings } from "./axe";
import { fileOf, orders, other } from "./books";
import { active, bar, cell, goTo, press, shows, typeAt } from "./grid";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  preview = await startForTests(["--port", "3190", "--file", await fileOf(orders, "orders.xlsx")]);
}, 180_000);
afterAll(() => preview?.stop());

beforeEach(async () => {
  opened = await preview.open();
  page = opened.page;
});
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

test("opens the given file with its table, formats and formulas", async () => {
  expect(await shows(page, "A2")).toBe("pears");
  expect(await shows(page, "C2")).toBe("2.00");
  expect(await shows(page, "C5")).toBe("5.00");
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["订单", "Locked"]);
});

test("typing changes a cell and everything that depends on it", async () => {
  await typeAt(page, "C2", "10");
  expect(await shows(page, "C5")).toBe("13.00");
  expect(await active(page)).toBe("C3");
});

test("Escape gives the old content back, F2 edits it, Enter keeps it", async () => {
  await goTo(page, "A2");
  await page.keyboard.type("plums");
  await press(page, "Escape");
  expect(await shows(page, "A2")).toBe("pears");
  await press(page, "F2", "End", "Backspace", "Enter");
  expect(await shows(page, "A2")).toBe("pear");
});

test("Tab, Shift+Tab, Home, Ctrl+arrows and the end of the sheet", async () => {
  await goTo(page, "B8");
  await press(page, "Tab");
  expect(await active(page)).toBe("C8");
  await press(page, "Shift+Tab", "Home");
  expect(await active(page)).toBe("A8");
  await press(page, "Control+Home", "Control+ArrowDown");
  expect(await active(page)).toBe("A3");
  await press(page, "Control+End");
  expect(await active(page)).toBe("C7");
});

test("a formula typed in the bar is calculated, copied relatively and filled down", async () => {
  await goTo(page, "E2");
  await page.getByLabel("Formula bar").fill("=C2*2");
  await press(page, "Enter");
  expect(await shows(page, "E2")).toBe("4");
  await goTo(page, "E2");
  await press(page, "Control+c", "ArrowDown", "Control+v");
  expect(await bar(page)).toBe("=C3*2");
  expect(await shows(page, "E3")).toBe("6");
  await goTo(page, "E3:E5");
  await press(page, "Control+d");
  expect(await shows(page, "E5")).toBe("10");
});

test("text of other programs is pasted cell by cell", async () => {
  await page.evaluate(() => navigator.clipboard.writeText("1\t2\r\n3\t=SUM(E2:F2)\r\n"));
  await goTo(page, "E2");
  await press(page, "Control+v");
  expect([await shows(page, "E2"), await shows(page, "F2"), await shows(page, "E3"), await shows(page, "F3")]).toEqual([
    "1",
    "2",
    "3",
    "3",
  ]);
});

test("cut moves, delete empties, undo and redo go back and forth", async () => {
  await goTo(page, "A7");
  await press(page, "Control+x", "ArrowRight", "Control+v");
  expect([await shows(page, "A7"), await shows(page, "B7")]).toEqual(["", "A note"]);
  await press(page, "Control+z");
  expect([await shows(page, "A7"), await shows(page, "B7")]).toEqual(["A note", ""]);
  await goTo(page, "C2:C3");
  await press(page, "Delete");
  expect(await shows(page, "C5")).toBe("0.00");
  await press(page, "Control+z");
  expect(await shows(page, "C5")).toBe("5.00");
  await press(page, "Control+y");
  expect(await shows(page, "C5")).toBe("0.00");
});

test("the drop-down opens with Alt+Down and takes the chosen word; another word is refused", async () => {
  await goTo(page, "B2");
  await press(page, "Alt+ArrowDown");
  expect(await page.getByRole("option").allInnerTexts()).toEqual(["符合", "不符合", "不适用"]);
  await press(page, "ArrowDown", "Enter");
  expect(await shows(page, "B2")).toBe("不符合");
  await typeAt(page, "B3", "maybe");
  await page.getByRole("alertdialog").getByText("Choose one of the list.").waitFor();
  await press(page, "Enter", "Escape");
  expect(await shows(page, "B3")).toBe("");
});

test("a locked cell of a protected sheet is refused, an open one is not", async () => {
  await page.getByRole("tab", { name: "Locked" }).click();
  await typeAt(page, "A1", "x");
  await page.getByRole("alertdialog").getByText("A1 is locked").waitFor();
  await press(page, "Enter", "Escape");
  await typeAt(page, "A2", "changed");
  expect([await shows(page, "A1"), await shows(page, "A2")]).toEqual(["fixed", "changed"]);
});

test("the table is sorted from its header", async () => {
  await goTo(page, "A1");
  await press(page, "Alt+ArrowDown");
  await page.getByRole("menuitem", { name: "Sort A to Z" }).click();
  expect([await shows(page, "A2"), await shows(page, "C2"), await shows(page, "A3")]).toEqual([
    "apples",
    "3.00",
    "pears",
  ]);
});

test("a row is inserted from its header's menu, and formulas follow", async () => {
  await page.getByRole("rowheader", { name: "Row 3", exact: true }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Insert row" }).click();
  expect(await shows(page, "A4")).toBe("apples");
  await goTo(page, "C6");
  expect(await bar(page)).toBe("=SUM(C2:C4)");
});

test("sheets are added, renamed, copied and deleted", async () => {
  const tabs = () => page.getByRole("tab").allInnerTexts();
  await page.getByRole("button", { name: "New sheet" }).click();
  expect((await tabs()).length).toBe(3);
  await page.getByRole("tab").last().dblclick();
  await page.getByRole("textbox", { name: "Sheet name" }).fill("汇总");
  await press(page, "Enter");
  expect(await tabs()).toContain("汇总");
  await page.getByRole("tab", { name: "汇总" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete" }).click();
  expect(await tabs()).toEqual(["订单", "Locked"]);
  await page.getByRole("tab", { name: "订单" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Copy" }).click();
  expect((await tabs()).length).toBe(3);
  expect(await shows(page, "A2")).toBe("pears");
});

test("saves the workbook as a file that holds the change", async () => {
  await typeAt(page, "A2", "plums");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const read = await readXlsx(new Uint8Array(await readFile(await download.path())));
  if (!read.ok) throw new Error(read.error.code);
  const [first] = read.value.book.sheets;
  expect(first?.cells.find(({ row, column }) => row === 1 && column === 0)?.value).toBe("plums");
  expect(first?.tables[0]?.name).toBe("Orders");
});

test("opens another file, and says why it cannot open one that is no workbook", async () => {
  const file = await fileOf(other, "other.xlsx");
  const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open…" }).click(),
    ]);
    await chooser.setFiles(file);
  };
  await choose(file);
  await page.getByRole("tab", { name: "Other" }).waitFor();
  await choose({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
  await page.getByText("notes.txt could not be opened.").waitFor();
});

test("only the rows in sight are in the page, and any row can be reached", async () => {
  expect(await page.getByRole("gridcell").count()).toBeLessThan(2500);
  await typeAt(page, "AB5000", "far");
  expect(await shows(page, "AB5000")).toBe("far");
  await press(page, "Control+Home");
  await cell(page, "A1").waitFor();
});

test("axe finds nothing to mend in the page", async () => {
  await goTo(page, "B2");
  expect(await axeFindings(page, "iframe")).toEqual([]);
});
