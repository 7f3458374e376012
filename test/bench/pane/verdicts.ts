import type { Frame, Page } from "playwright-core";

/** One of each a verdict. */
export interface VerdictTimes {
  /** Milliseconds from key to settled header. */
  readonly times: readonly number[];
  /** The milliseconds of these that the workbook took, mostly for calculating: in Excel it is Excel's time. */
  readonly workbook: readonly number[];
  /** How often Excel was asked meanwhile. */
  readonly syncs: readonly number[];
}

/** What the frame finds of the preview and of the watcher. */
interface BenchWindow {
  readonly bench: {
    keys: number[];
    settled: number[];
    /** How many requests there had been when the header had settled. */
    requests: number[];
    isDone?: () => boolean;
    requestCount?: () => number;
  };
  readonly parent: {
    readonly workbookOfPreview: {
      readonly session: {
        get(): {
          readonly workbook: {
            readonly host: {
              readonly book: {
                sheets(): readonly { readonly id: string; readonly name: string }[];
                cell(sheet: string, row: number, column: number): { readonly value: unknown };
              };
              requests(): readonly { readonly took: number }[];
              settled(): Promise<void>;
            };
          };
        };
      };
    };
  };
}

const quietTime = 450;

/** Gives one conforming verdict after the other, each when the workbook has come to rest. */
export async function timeVerdicts(page: Page, frame: Frame, verdicts: number): Promise<VerdictTimes> {
  await frame.locator(".clause-row").first().click();
  const [syncs, workbook]: [number[], number[]] = [[], []];
  for (let index = 0; index < verdicts; index += 1) {
    await page.waitForTimeout(quietTime);
    await frame.evaluate(armed, index);
    await page.keyboard.press("c");
    const asked = await frame.evaluate(settled);
    syncs.push(asked.length);
    workbook.push(asked.reduce((sum, took) => sum + took, 0));
  }
  const times = await frame.evaluate(() => {
    const { bench } = globalThis as unknown as BenchWindow;
    return bench.settled.map((end, place) => end - (bench.keys[place] ?? end));
  });
  return { times, workbook, syncs };
}

/** Tells the watcher what is to be true after the next verdict: its cell in the sheet, and the count in the header. */
async function armed(index: number): Promise<void> {
  const window = globalThis as unknown as BenchWindow & { before: number };
  const { host } = window.parent.workbookOfPreview.session.get().workbook;
  await host.settled();
  const sheet = host.book.sheets().find(({ name }) => name === "评分表")?.id ?? "";
  window.before = host.requests().length;
  window.bench.requestCount = () => host.requests().length;
  window.bench.isDone = () =>
    host.book.cell(sheet, 6 + index, 4).value === "符合" &&
    (document.querySelector("header")?.textContent?.includes(`${index + 1} / `) ?? false);
}

/** Waits for the watcher; answers what the workbook took for each request there had been by then. */
async function settled(): Promise<number[]> {
  const window = globalThis as unknown as BenchWindow & { before: number };
  const { bench, parent } = window;
  while (bench.settled.length < bench.keys.length) await new Promise((resolve) => setTimeout(resolve, 2));
  const { host } = parent.workbookOfPreview.session.get().workbook;
  return host
    .requests()
    .slice(window.before, bench.requests.at(-1))
    .map(({ took }) => took);
}
