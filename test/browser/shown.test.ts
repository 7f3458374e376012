import type { FrameLocator, Page } from "playwright-core";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

// The sample audit: 26 of 29 clauses assessed.
beforeAll(async () => {
  preview = await startForTests(["--port", "3174"]);
}, 180_000);
afterAll(() => preview?.stop());
afterEach(async () => {
  await opened.close();
  expect(opened.complaints).toEqual([]);
});

/** The pane alone, so many pixels wide, as if it were narrower than the page allows. */
async function openPane(query: string, width = 340, height = 720): Promise<void> {
  opened = await preview.open(query);
  page = opened.page;
  pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  await page.locator("iframe").evaluate(
    (frame, size) => {
      frame.style.cssText += `;position:fixed;inset:0 auto auto 0;z-index:9;min-width:0;width:${size.width}px;height:${size.height}px`;
    },
    { width, height },
  );
}

async function supposeFailed(clause: string): Promise<void> {
  await pane.locator("button[aria-keyshortcuts=W]").first().click();
  await pane.locator(".what-if-table").waitFor();
  await pane.locator("[data-focus=row]", { hasText: clause }).click();
  await page.keyboard.press("n");
  await pane.locator(".what-if-table .changes").first().waitFor();
}

/** Parts whose text does not fit into them; lines that end in "…" on purpose say the whole when opened or pointed at. */
const cut = (): Promise<string[]> =>
  pane.locator(".pane").evaluate((all) =>
    [...all.querySelectorAll<HTMLElement>(".header *, .tabs *, .what-if-bar *, .ledger *")]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
      .filter((part) => part.closest(".unseen, .gate-state, .notice-first, select, svg") === null)
      .map((part) => `${part.className || part.tagName}: ${part.textContent}`),
  );

test.each(["zh-CN", "en-US"])(
  "in %s nothing of header, tabs, what-if and ledger is cut from 320 to 800 pixels",
  async (lang) => {
    await openPane(`?lang=${lang}`, 320);
    await pane.locator("#tab-ledger").click();
    await pane.locator(".ledger-table").waitFor();
    for (const width of [320, 360, 400, 480, 640, 800]) {
      await page.locator("iframe").evaluate((frame, wide) => (frame.style.width = `${wide}px`), width);
      expect([width, await cut()]).toEqual([width, []]);
    }
    await pane.locator("#tab-score").click();
    await supposeFailed("5.1.1.1");
    for (const width of [320, 400, 800]) {
      await page.locator("iframe").evaluate((frame, wide) => (frame.style.width = `${wide}px`), width);
      expect([width, await cut()]).toEqual([width, []]);
    }
  },
);

test("nothing below the header moves while verdicts are given", async () => {
  await openPane("?lang=zh-CN");
  const top = (): Promise<number> => pane.locator(".tabs").evaluate((tabs) => tabs.getBoundingClientRect().top);
  const before = await top();
  await pane.locator("[data-focus=row]", { hasText: "5.2.5.4" }).click();
  for (const key of ["n", "c", "x", "c"]) {
    await pane.locator("[data-focus=row][aria-current=true]").focus();
    await page.keyboard.press(key);
    await page.waitForTimeout(600);
    expect(await top()).toBe(before);
  }
});

test("the tabs are gone through with arrows, Home and End, round at both ends", async () => {
  await openPane("?lang=zh-CN");
  const chosen = (): Promise<string | null> => pane.locator("[role=tab][aria-selected=true]").textContent();
  const names = await pane.getByRole("tab").allTextContents();
  await pane.locator("#tab-score").focus();
  const pressed = async (key: string): Promise<string | null> => {
    await page.keyboard.press(key);
    return chosen();
  };
  expect(await pressed("End")).toBe(names.at(-1));
  expect(await pressed("ArrowRight")).toBe(names[0]);
  expect(await pressed("ArrowLeft")).toBe(names.at(-1));
  expect(await pressed("Home")).toBe(names[0]);
  expect(await pressed("ArrowRight")).toBe(names[1]);
});
