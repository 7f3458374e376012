import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { startForTests } from "../browser/preview";
import { indexedPng, type Pixels } from "./indexedPng";

const folder = resolve(__dirname, "../../assets/pictures");
const largest = 200 * 1024;

/** One picture of the README: the sample audit in some surroundings, brought to a certain point. */
interface Picture {
  readonly name: string;
  readonly query: string;
  readonly prepare: (page: Page, pane: FrameLocator) => Promise<void>;
}

const toSheet = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();
const toView = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole("tab", { name }).click();

/** The verdict cell of the fifth clause, so that sheet and pane show the same clause. */
const toClause = (page: Page): Promise<void> =>
  page.locator('[role="gridcell"][data-row="10"][data-column="4"]').click();

const pictures: readonly Picture[] = [
  { name: "scoring.zh-CN", query: "?lang=zh-CN", prepare: toClause },
  { name: "scoring.en-US", query: "?lang=en-US", prepare: toClause },
  {
    name: "ledger.zh-CN",
    query: "?lang=zh-CN",
    prepare: async (page, pane) => {
      await toSheet(page, "汇总");
      await toView(pane, "得分明细");
    },
  },
  {
    name: "ledger.en-US",
    query: "?lang=en-US",
    prepare: async (page, pane) => {
      await toSheet(page, "Summary");
      await toView(pane, "Ledger");
    },
  },
  { name: "dark.zh-CN", query: "?lang=zh-CN&theme=dark", prepare: toClause },
];

/** Takes all pictures from the preview, of the sample audit unless the arguments name another `--file`; one that is too large for a README is an error. */
async function take(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const preview = await startForTests(["--port", "3180", ...process.argv.slice(2)]);
  try {
    for (const picture of pictures) await takeOne(preview, picture);
  } finally {
    await preview.stop();
  }
}

async function takeOne({ open }: Awaited<ReturnType<typeof startForTests>>, picture: Picture): Promise<void> {
  const { page, close, complaints } = await open(picture.query);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  await picture.prepare(page, pane);
  // Functions answer at most twice a second.
  await page.waitForTimeout(1500);
  const path = join(folder, `${picture.name}.png`);
  const png = indexedPng(await pixelsOf(page));
  await close();
  await writeFile(path, png);
  const size = png.length;
  console.log(`${picture.name}.png ${Math.round(size / 1024)} KB`);
  if (size > largest) throw new Error(`${path} has ${size} bytes, more than ${largest}`);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

/** Takes a picture of the page and lets a canvas of a blank page of the same browser unpack it. */
async function pixelsOf(page: Page): Promise<Pixels> {
  const shot = (await page.screenshot({ animations: "disabled", caret: "hide" })).toString("base64");
  const blank = await page.context().newPage();
  const { width, height, packed } = await blank.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("the browser has no canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let binary = "";
    for (let at = 0; at < data.length; at += 32768) binary += String.fromCharCode(...data.subarray(at, at + 32768));
    return { width: bitmap.width, height: bitmap.height, packed: btoa(binary) };
  }, shot);
  await blank.close();
  return { width, height, bytes: Buffer.from(packed, "base64") };
}

take().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
