import type { FrameLocator, Page } from "playwright-core";
import { fileOf, orders } from "./books";
import { active, goTo, press, shows, typeAt } from "./grid";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  preview = await startForTests(["--port", "3150", "--file", await fileOf(orders, "orders.xlsx")]);
}, 180_000);
afterAll(() => preview?.stop());

beforeEach(async () => {
  opened = await preview.open();
  page = opened.page;
  pane = page.frameLocator("iframe");
  await pane.getByLabel("Company").waitFor();
});
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

/** The area that has the keyboard, and whether it is inside the pane's own page. */
const area = (): Promise<string> =>
  page.evaluate(() => {
    const inside = document.querySelector("iframe")?.contentDocument;
    const name = document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? "none";
    return name === "pane" && inside?.activeElement === inside?.body ? "frame only" : name;
  });

test("F6 goes from the grid over the tabs, the pane and the toolbar back to the grid, Shift+F6 the other way", async () => {
  await goTo(page, "B2");
  const forwards = [];
  for (let step = 0; step < 4; step += 1) {
    await press(page, "F6");
    forwards.push(await area());
  }
  expect(forwards).toEqual(["tabs", "pane", "toolBar", "grid"]);
  await press(page, "Shift+F6", "Shift+F6");
  expect(await area()).toBe("pane");
  await press(page, "Shift+F6", "Shift+F6", "Tab");
  expect([await area(), await active(page)]).toEqual(["grid", "C2"]);
});

test("F6 puts what was typed into its cell; what was refused keeps the keyboard", async () => {
  await goTo(page, "A2");
  await page.keyboard.type("plums");
  await press(page, "F6");
  expect([await area(), await shows(page, "A2")]).toEqual(["tabs", "plums"]);
  await goTo(page, "B2");
  await page.keyboard.type("maybe");
  await press(page, "F6");
  await page.getByRole("alertdialog").getByText("Choose one of the list.").waitFor();
});

test("Ctrl+Alt+Page Down and Up change sheets, in the grid and on the tabs", async () => {
  const tab = () => page.getByRole("tab", { selected: true }).innerText();
  await goTo(page, "A1");
  await press(page, "Control+Alt+PageDown");
  expect(await tab()).toBe("Locked");
  await press(page, "F6", "Control+Alt+PageUp");
  expect([await tab(), await area()]).toEqual(["订单", "tabs"]);
});

test("the hint of a cell goes when its cell is scrolled away", async () => {
  await goTo(page, "B2");
  const scrollTo = (left: number) =>
    page.locator(".grid-box").evaluate((box, to) => box.scrollTo({ left: to, top: 0 }), left);
  const button = page.getByRole("button", { name: "Open the list" });
  await button.waitFor();
  await scrollTo(600);
  await button.waitFor({ state: "detached" });
  await scrollTo(0);
  await button.waitFor();
});

test("a text that no cell can hold is refused in words", async () => {
  await page.evaluate(() => navigator.clipboard.writeText("x".repeat(32_768)));
  await goTo(page, "E2");
  await press(page, "Control+v");
  await page.getByRole("alertdialog").getByText("at most 32,767 characters").waitFor();
  await press(page, "Enter");
  expect(await shows(page, "E2")).toBe("");
});

test("another theme changes page and pane and leaves the sheet, the undo and the pane's entries alone", async () => {
  await page.getByRole("tab", { name: "Locked" }).click();
  await typeAt(page, "A2", "changed");
  await pane.getByLabel("Company").fill("Draft Ltd");
  await page.getByRole("button", { name: "Try as" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.waitForTimeout(5500);
  const background = () => pane.locator("body").evaluate(darkness);
  expect(await background()).toBeLessThan(80);
  expect(await pane.getByLabel("Company").inputValue()).toBe("Draft Ltd");
  await press(page, "Escape");
  await goTo(page, "A2");
  await press(page, "Control+z");
  expect([await shows(page, "A1"), await shows(page, "A2")]).toEqual(["fixed", "open"]);
});

/** The darkest lightness (0 to 255) of what the body's first elements are painted with. */
function darkness(body: HTMLElement): number {
  const painted = [body, ...body.querySelectorAll("div")].map((element) => getComputedStyle(element).backgroundColor);
  const solid = painted.flatMap((color) => {
    const [red, green, blue, alpha = "1"] = color.match(/[\d.]+/g) ?? [];
    return red && green && blue && Number(alpha) > 0 ? [(Number(red) + Number(green) + Number(blue)) / 3] : [];
  });
  return solid[0] ?? 255;
}

test("another requirement set asks before it loads the pane anew, and keeps sheet and undo", async () => {
  await page.getByRole("tab", { name: "Locked" }).click();
  await typeAt(page, "A2", "changed");
  await pane.getByLabel("Company").fill("Draft Ltd");
  await page.getByRole("button", { name: "Try as" }).click();
  await page.getByRole("radio", { name: "1.9" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  expect(await pane.getByLabel("Company").inputValue()).toBe("Draft Ltd");
  await page.getByRole("button", { name: "Try as" }).click();
  await page.getByRole("radio", { name: "1.9" }).click();
  await page.getByRole("button", { name: "Load anew" }).click();
  await pane.locator('input[value=""]').first().waitFor();
  expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("Locked");
  await goTo(page, "A2");
  await press(page, "Control+z");
  expect(await shows(page, "A2")).toBe("open");
});
