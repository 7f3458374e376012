import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startForTests } from "../browser/preview";
import { states, wordsOf, type State } from "./states";

/**
 * Takes a picture of every state of the pane, in both languages and three themes, for somebody to look at:
 * npm run pictures:all [-- --out FOLDER --only NAME --width PIXELS]
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(tmpdir(), "starsheet-pictures") },
    only: { type: "string", default: "" },
    width: { type: "string", default: "400" },
  },
});
const languages = ["zh-CN", "en-US"];
const themes = ["light", "dark", "contrast"];

type Preview = Awaited<ReturnType<typeof startForTests>>;

async function takeAll(): Promise<void> {
  await mkdir(values.out, { recursive: true });
  const preview = await startForTests(["--port", "3181"]);
  try {
    for (const state of states.filter(({ name }) => name.includes(values.only))) {
      for (const language of languages) await takeThemes(preview, state, language);
    }
  } finally {
    await preview.stop();
  }
  console.log(resolve(values.out));
}

async function takeThemes(preview: Preview, state: State, language: string): Promise<void> {
  const missed = await Promise.all(themes.map((theme) => takeOne(preview, state, language, theme)));
  for (const reason of missed) if (reason !== null) console.error(`${state.name} ${language}: ${reason}`);
}

/** Answers why there is no picture; null = there is one. */
async function takeOne(preview: Preview, state: State, language: string, theme: string): Promise<string | null> {
  const { page, close } = await preview.open(`?lang=${language}&theme=${theme}`);
  const pane = page.frameLocator("iframe");
  try {
    await pane.locator("[data-focus=row]").first().waitFor();
    await page.addStyleTag({ content: `iframe.pane { width: ${values.width}px !important }` });
    await state.prepare({ page, pane, words: wordsOf(language) });
    await page.waitForTimeout(1200);
    const path = join(values.out, `${state.name}.${language}.${theme}.png`);
    await page.locator("iframe.pane").screenshot({ path, animations: "disabled" });
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  } finally {
    await close();
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
