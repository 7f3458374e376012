import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { paneWords } from "../../src/taskpane/words";
import { startForTests } from "../browser/preview";
import { indexedPng, type Pixels } from "./indexedPng";
import { languages, type Scene } from "./scene";
import { states } from "./states";
import { toView } from "./states/state";

const folder = resolve(__dirname, "../../assets/pictures");
const largest = 200 * 1024;

/** One picture of README and guide: the sample audit in some surroundings, brought to a certain point. */
interface Picture {
  readonly name: string;
  readonly query: string;
  readonly prepare: (scene: Scene) => Promise<void>;
}

/** The verdict cell of the fifth clause, so that sheet and pane show the same clause. */
const toClause = ({ page }: Scene): Promise<void> =>
  page.locator('[role="gridcell"][data-row="10"][data-column="4"]').click();

const inSummary = async (scene: Scene): Promise<void> => {
  await scene.page.getByRole("tab", { name: /^(汇总|Summary)$/ }).click();
  await toView("ledger")(scene);
};

/** One of the states of the pane by its name. */
function stateOf(name: string): Picture["prepare"] {
  const state = states.find((one) => one.name === name);
  if (state === undefined) throw new Error(`There is no state ${name}.`);
  return state.prepare;
}

const inBothLanguages = (name: string, prepare: Picture["prepare"]): readonly Picture[] =>
  languages.map((language) => ({ name: `${name}.${language}`, query: `?lang=${language}`, prepare }));

const pictures: readonly Picture[] = [
  ...inBothLanguages("scoring", toClause),
  ...inBothLanguages("ledger", inSummary),
  ...inBothLanguages("what-if", stateOf("what-if")),
  ...inBothLanguages("review", stateOf("review-own")),
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
  const language = languages.find((one) => picture.query.includes(one)) ?? "en-US";
  await picture.prepare({ page, pane, language, words: paneWords(language) });
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
