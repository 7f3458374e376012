import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startForTests } from "../browser/preview";
import { languages, openStage, setTheme, showSample, themes, type Stage } from "./scene";
import { states } from "./states";
import type { State } from "./states/state";

/**
 * Takes a picture of every state of the pane, in both languages and three themes, for somebody to look at:
 * npm run pictures:all [-- --out FOLDER --only NAME,NAME --width PIXELS --height PIXELS --forced]
 * --forced: with the colours of the system, as Windows' contrast themes have them.
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(tmpdir(), "starsheet-pictures") },
    only: { type: "string", default: "" },
    width: { type: "string", default: "400" },
    height: { type: "string", default: "800" },
    forced: { type: "boolean", default: false },
  },
});

const isAsked = ({ name }: State): boolean => values.only.split(",").some((part) => name.includes(part));

async function takeAll(): Promise<void> {
  await mkdir(values.out, { recursive: true });
  const preview = await startForTests(["--port", "3181"]);
  try {
    const stages = await Promise.all(languages.map((language) => openStage(preview, language, Number(values.width))));
    await Promise.all(stages.map(takeStates));
  } finally {
    await preview.stop();
  }
  console.log(resolve(values.out));
}

async function takeStates(stage: Stage): Promise<void> {
  const { page } = stage.scene;
  await page.setViewportSize({ width: 1280, height: Number(values.height) });
  if (values.forced) await page.emulateMedia({ forcedColors: "active" });
  for (const state of states.filter(isAsked)) {
    const reason = await takeThemes(stage, state);
    if (reason !== null) console.error(`${state.name} ${stage.scene.language}: ${reason}`);
  }
}

/** Answers why there are no pictures; null = there are. */
async function takeThemes({ scene, opened }: Stage, state: State): Promise<string | null> {
  try {
    await showSample(scene);
    await state.prepare(scene);
    await scene.page.waitForTimeout(700);
    for (const theme of values.forced ? (["contrast"] as const) : themes) {
      if (!values.forced) await setTheme(scene, theme);
      const path = join(values.out, `${state.name}.${scene.language}.${values.forced ? "forced" : theme}.png`);
      await scene.page.locator("iframe.pane").screenshot({ path, animations: "disabled" });
    }
    return opened.complaints.splice(0).join("; ") || null;
  } catch (error) {
    return error instanceof Error ? error.message.split("\n").slice(0, 3).join(" ") : String(error);
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
