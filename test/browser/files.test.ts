import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { fileOf, orders, other } from "./books";
import { press, shows, typeAt } from "./grid";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  preview = await startForTests(["--port", "3130", "--file", await fileOf(orders, "orders.xlsx")]);
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

const asked = () => page.getByRole("alertdialog").getByText("Save the changes to orders.xlsx?");
const answer = (name: string) => page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();
const tabs = () => page.getByRole("tab").allInnerTexts();

async function choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const button = page.getByRole("button", { name: "Open…" });
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(file);
}

test("a new workbook asks first when there are changes: cancelled, saved, or not saved", async () => {
  await typeAt(page, "A2", "plums");
  await page.getByRole("button", { name: "New workbook" }).click();
  await asked().waitFor();
  await answer("Cancel");
  expect(await shows(page, "A2")).toBe("plums");
  await page.getByRole("button", { name: "New workbook" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), answer("Save")]);
  expect(download.suggestedFilename()).toBe("orders.xlsx");
  await page.getByRole("tab", { name: "Sheet1" }).waitFor();
  expect(await tabs()).toEqual(["Sheet1"]);
});

test("without changes, and after saving, nothing is asked", async () => {
  await typeAt(page, "A2", "plums");
  await Promise.all([page.waitForEvent("download"), press(page, "Control+s")]);
  await page.getByRole("button", { name: "New workbook" }).click();
  await page.getByRole("tab", { name: "Sheet1" }).waitFor();
  await page.getByRole("button", { name: "New workbook" }).click();
  expect(await page.getByRole("alertdialog").count()).toBe(0);
});

test("opening another file asks first, and so does the browser when the page is left", async () => {
  await typeAt(page, "A2", "plums");
  await choose(await fileOf(other, "other.xlsx"));
  await asked().waitFor();
  await answer("Cancel");
  const [leaving] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
  expect(leaving.type()).toBe("beforeunload");
  await leaving.dismiss();
  expect(await shows(page, "A2")).toBe("plums");
  await choose(await fileOf(other, "other.xlsx"));
  await answer("Don’t save");
  await page.getByRole("tab", { name: "Other" }).waitFor();
});

test("the sheet in front is saved and is in front when the file is opened", async () => {
  await page.getByRole("tab", { name: "Locked" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const saved = await readFile(await download.path());
  const read = await readXlsx(new Uint8Array(saved));
  expect(read.ok && read.value.book.activeSheet).toBe("Locked");
  await page.getByRole("button", { name: "New workbook" }).click();
  await choose({ name: "again.xlsx", mimeType: "application/octet-stream", buffer: saved });
  await page.getByRole("tab", { name: "Locked", selected: true }).waitFor();
});

test("a file with a text that no cell can hold is refused with its cell, and read out", async () => {
  const sheet = other.sheets[0];
  if (!sheet) throw new Error("no sheet");
  const cells = [{ row: 6, column: 5, value: "长".repeat(32_768) }];
  const bytes = await writeXlsx({ sheets: [{ ...sheet, cells }], names: [] });
  await choose({ name: "long.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("alert").getByText("Cell F7 of sheet Other holds more than 32,767 characters").waitFor();
});
