import { languages, openStage, setTheme, showSample, themes, type Language, type Scene } from "../pictures/scene";
import { states } from "../pictures/states";
import type { State } from "../pictures/states/state";
import { axeInPane } from "./axe";
import { type RunningPreview, startForTests } from "./preview";

/**
 * Every state of the pane in both languages and all themes: nothing that axe finds, and nothing wider than the narrowest
 * pane that Excel makes. The states are gone through first, several windows side by side, because most of it is waiting.
 */

const narrowest = 320;
const windowsOfEach = 2;
const cases = languages.flatMap((language) => states.map((state) => ({ language, state })));
const key = (language: Language, { name }: State): string => `${language} ${name}`;

let preview: RunningPreview;
const found = new Map<string, readonly string[]>();

beforeAll(async () => {
  preview = await startForTests(["--port", "3184"]);
  await Promise.all(languages.map(goThrough));
}, 1_800_000);
afterAll(() => preview?.stop());

async function goThrough(language: Language): Promise<void> {
  const waiting = [...states];
  const work = async (): Promise<void> => {
    const { scene, opened } = await openStage(preview, language, narrowest);
    for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
      const problems = await examine(scene, state);
      found.set(key(language, state), [...problems, ...opened.complaints.splice(0)]);
    }
  };
  await Promise.all(Array.from({ length: windowsOfEach }, work));
}

async function examine(scene: Scene, state: State): Promise<string[]> {
  const problems: string[] = [];
  try {
    await showSample(scene);
    await state.prepare(scene);
    problems.push(...(await tooWide(scene)));
    for (const theme of themes) {
      await setTheme(scene, theme);
      problems.push(
        ...(await axeInPane(scene.page, theme === "light" ? "everything" : "colours")).map(
          (problem) => `${theme}: ${problem}`,
        ),
      );
    }
  } catch (error) {
    problems.push(String(error));
  }
  return problems;
}

/** Parts that would have to be scrolled sideways. */
const tooWide = ({ pane }: Scene): Promise<string[]> =>
  pane
    .locator(".pane")
    .evaluate((all) =>
      [...all.querySelectorAll<HTMLElement>(".header, .tabs, .views, .view, .page, .plain, .card, .list-side, .keymap")]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => `too wide: ${part.className} ${part.scrollWidth} > ${part.clientWidth}`),
    );

test.each(cases)("$language $state.name", ({ language, state }) => {
  expect(found.get(key(language, state))).toEqual([]);
});
