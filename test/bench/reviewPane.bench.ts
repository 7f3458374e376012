import { chromium, type Browser } from "playwright-core";
import { buildAll, serve } from "./pane/sites";
import { longestTask, type Longest } from "./pane/longest";
import { fileWithFormulas } from "./pane/formulas";
import { executablePath, flags } from "../browser/chromium";

export const title = "the review in the pane, in Chromium over the preview: how long the pane cannot answer";

/** Reviews a workbook through its door; answers what the pane's thread did meanwhile, and how long it took. */
async function reviewed(browser: Browser, address: string): Promise<Longest & { readonly seconds: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${address}/?lang=en-US`);
  const pane = page.frameLocator("iframe");
  await pane.getByText("Review the formulas").first().click({ timeout: 60_000 });
  const start = pane.getByRole("button", { name: "Start review" });
  await start.waitFor();
  // What the pane fetches while nothing else is to be done is not part of it.
  await page.waitForTimeout(5_000);
  const begun = performance.now();
  const longest = await longestTask(browser, page, async () => {
    await start.click();
    await pane.locator(".review-parts").waitFor({ timeout: 120_000 });
    await page.waitForTimeout(500);
  });
  const seconds = (performance.now() - begun) / 1000;
  await page.close();
  return { ...longest, seconds };
}

async function line(browser: Browser, formulas: number): Promise<string> {
  const site = await serve("addin", await fileWithFormulas(formulas));
  const { wall, busy, long, seconds } = await reviewed(browser, site.address);
  site.stop();
  return `${formulas} formulas, ${seconds.toFixed(1)} s: longest task ${busy.toFixed(0)} ms of processor time (${wall.toFixed(0)} ms by the clock), ${long} over 50 ms`;
}

/** The limit is 100 ms. Preview and pane share a thread here, so this counts what Excel does in a process of its own, too. */
export async function run(): Promise<string[]> {
  await buildAll();
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    return [await line(browser, 5_000), await line(browser, 50_000)];
  } finally {
    await browser.close();
  }
}
