import type { FrameLocator, Page } from "playwright-core";
import type { Book } from "../../src/core/book/book";
import type { Session } from "../../src/preview/page/session/session";
import { paneWords } from "../../src/taskpane/words";
import type { PaneWords } from "../../src/words/shape/pane";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { OpenPage, RunningPreview } from "../browser/preview";

/** The preview as the page offers it to whoever drives it. */
export type PreviewWindow = Window & { readonly workbookOfPreview: { readonly session: Session } };

export const languages = ["zh-CN", "en-US"] as const;
export const themes = ["light", "dark", "contrast"] as const;
export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];

/** A window of the preview with an audit or another workbook in it, and the pane's words in its language. */
export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly language: Language;
  readonly words: PaneWords;
}

/** A scene that many states are built in, one after the other. */
export interface Stage {
  readonly scene: Scene;
  readonly opened: OpenPage;
}

/** A state that takes longer, in milliseconds, is one that cannot be reached. */
const patience = 20_000;

/** A window with the pane as wide as asked, which is narrower than the page itself would make it. */
export async function openStage(preview: RunningPreview, language: Language, width: number): Promise<Stage> {
  const opened = await preview.open(`?lang=${language}`);
  const { page } = opened;
  page.setDefaultTimeout(patience);
  const content = `iframe.pane { width: ${width}px !important; min-width: 0 !important }`;
  await page.addStyleTag({ content });
  return { opened, scene: { page, pane: page.frameLocator("iframe"), language, words: paneWords(language) } };
}

/** Opens the sample audit of the scene's language again; its pane starts anew, in the light theme. */
export async function showSample(scene: Scene): Promise<void> {
  await beforeNewPane(scene);
  await scene.page.evaluate(async (language) => {
    const { session } = (window as unknown as PreviewWindow).workbookOfPreview;
    const sample = await (await fetch(`/sample.xlsx?lang=${language}`)).arrayBuffer();
    session.surround({ ...session.get().settings, theme: "light" });
    await session.open(new Uint8Array(sample), "sample.xlsx");
  }, scene.language);
  await newPane(scene);
  await scene.pane.locator("[data-focus=row]").first().waitFor();
}

/** Leaves the sample for another workbook; null = an empty one. */
export async function showBook(scene: Scene, book: Book | null): Promise<void> {
  const bytes = book === null ? null : Buffer.from(await writeXlsx(book)).toString("base64");
  await beforeNewPane(scene);
  await scene.page.evaluate(async (file) => {
    const { session } = (window as unknown as PreviewWindow).workbookOfPreview;
    if (file === null) return session.fresh();
    await session.open(
      Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)),
      "book.xlsx",
    );
  }, bytes);
  await newPane(scene);
  await scene.pane.locator(".welcome").waitFor();
}

/** Office changes its theme; the pane sees it when it comes back into use. */
export async function setTheme({ page }: Scene, theme: Theme): Promise<void> {
  await page.evaluate((chosen) => {
    const { session } = (window as unknown as PreviewWindow).workbookOfPreview;
    session.surround({ ...session.get().settings, theme: chosen });
    document.querySelector("iframe")?.contentWindow?.dispatchEvent(new Event("focus"));
  }, theme);
  await page.frameLocator("iframe").locator(`.starsheet.${theme}`).waitFor();
}

const beforeNewPane = ({ page }: Scene): Promise<void> =>
  page.evaluate(() =>
    document.querySelector("iframe")?.contentDocument?.documentElement.setAttribute("data-before", ""),
  );

async function newPane({ page }: Scene): Promise<void> {
  await page.waitForFunction(() => {
    const pane = document.querySelector("iframe")?.contentDocument?.documentElement;
    return pane?.hasAttribute("data-before") === false && pane.querySelector(".pane") !== null;
  });
}
