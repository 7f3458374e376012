import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { fileWithClauses } from "./pane/books";
import { watcher } from "./pane/inPage";
import { buildAll, serve } from "./pane/sites";
import { timeVerdicts } from "./pane/verdicts";
import { executablePath, flags } from "../browser/chromium";

export const title = "the pane in Chromium over the preview: verdict to settled header, and how soon it can be used";

const verdicts = 40;
const loads = 7;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
/** The value below which this share of the values lies. */
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Opens the preview and answers the frame of its pane when the pane can be used. */
async function open(browser: Browser, address: string): Promise<{ page: Page; frame: Frame; ready: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watcher);
  const page = await context.newPage();
  await page.goto(`${address}/?lang=zh-CN`);
  await page.frameLocator("iframe").locator(".clause-row, .ready").first().waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The pane has no frame.");
  await page.waitForTimeout(50);
  const ready = await frame.evaluate(() => (globalThis as unknown as { bench: { ready: number } }).bench.ready);
  return { page, frame, ready };
}

const spread = (times: readonly number[]): string =>
  `median ${median(times).toFixed(1)} ms, 95th percentile ${quantile(times, 0.95).toFixed(1)} ms`;

async function verdictLine(browser: Browser, clauses: number): Promise<string> {
  const site = await serve("addin", await fileWithClauses(clauses));
  const { page, frame } = await open(browser, site.address);
  const { times, workbook, syncs } = await timeVerdicts(page, frame, verdicts);
  await page.context().close();
  site.stop();
  const own = times.map((time, index) => time - (workbook[index] ?? 0));
  return `${clauses} clauses, ${times.length} verdicts, at most ${Math.max(...syncs)} requests each, one of them the library letting go of ranges: ${spread(times)}; without the workbook's own calculating: ${spread(own)}`;
}

/** Ours and the empty one in turns, so that whatever else the machine does meets both. */
async function interactiveLine(browser: Browser, clauses: number): Promise<string> {
  const file = await fileWithClauses(clauses);
  const [ours, empty] = [await serve("addin", file), await serve("empty", file)];
  const times: Record<"ours" | "empty", number[]> = { ours: [], empty: [] };
  for (let round = 0; round <= loads; round += 1) {
    for (const [name, site] of [["ours", ours] as const, ["empty", empty] as const]) {
      const { page, ready } = await open(browser, site.address);
      // The first load of each only warms the machine up.
      if (round > 0) times[name].push(ready);
      await page.context().close();
    }
  }
  ours.stop();
  empty.stop();
  const [mine, least] = [median(times.ours), median(times.empty)];
  return `usable with ${clauses} clauses: ${mine.toFixed(0)} ms, an empty Fluent pane ${least.toFixed(0)} ms, ratio ${(mine / least).toFixed(2)} (medians of ${loads})`;
}

/** Verdicts with 60 and with 600 clauses, then loading; each in a browser of its own. */
export async function run(): Promise<string[]> {
  await buildAll();
  return [
    await inBrowser((browser) => verdictLine(browser, 60)),
    await inBrowser((browser) => verdictLine(browser, 600)),
    await inBrowser((browser) => interactiveLine(browser, 60)),
  ];
}

async function inBrowser(measure: (browser: Browser) => Promise<string>): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    return await measure(browser);
  } catch (error) {
    return `not measured: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`;
  } finally {
    await browser.close();
  }
}
