import type { FrameLocator, Page } from "playwright-core";
import type { Session } from "../../src/preview/page/session/session";
import { paneWords } from "../../src/taskpane/words";
import type { PaneWords } from "../../src/words/shape/pane";

type PreviewWindow = Window & { readonly workbookOfPreview: { readonly session: Session } };

/** The preview brought to the sample audit, and the pane's words in its language. */
export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: PaneWords;
}

/** One state of the pane: its name and how a person gets there from the sample audit. */
export interface State {
  readonly name: string;
  readonly prepare: (scene: Scene) => Promise<void>;
}

export const wordsOf = (language: string): PaneWords => paneWords(language === "zh-CN" ? "zh-CN" : "en-US");

const row = ({ pane }: Scene, clause: string) => pane.locator("[data-focus=row]", { hasText: clause }).first();
const toView =
  (view: keyof PaneWords["views"]) =>
  ({ pane, words }: Scene): Promise<void> =>
    pane.getByRole("tab", { name: words.views[view] }).click();
const press = async ({ page }: Scene, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Leaves the sample for an empty workbook. */
async function emptyWorkbook({ page, pane, words }: Scene): Promise<void> {
  await page.evaluate(() => (window as unknown as PreviewWindow).workbookOfPreview.session.fresh());
  await pane.getByText(words.welcome.newAudit).first().waitFor();
}

/** Through one of the doors of an empty workbook. */
const through =
  (door: keyof PaneWords["welcome"]["doors"]) =>
  async (scene: Scene): Promise<void> => {
    await emptyWorkbook(scene);
    await scene.pane.getByText(scene.words.welcome.doors[door].title).click();
  };

/** What the workbook is like when the next key is pressed. */
const inWorkbook = (scene: Scene, trouble: "protected" | "editing" | "changed"): Promise<void> =>
  scene.page.evaluate((kind) => {
    const { host } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook;
    const table = host.book.tables().find(({ name }) => name === "StarsheetClauses");
    if (table === undefined) throw new Error("There is no audit.");
    const { sheet } = table.area;
    if (kind === "editing") return host.setCellEditing(true);
    if (kind === "protected") return host.book.changeSheet(sheet, { protection: { password: false, allow: [] } });
    host.book.type(sheet, 33, 4, "X", "remote");
  }, trouble);

/** Every state of the pane worth a look, in the order in which a person meets them. */
export const states: readonly State[] = [
  { name: "welcome", prepare: emptyWorkbook },
  { name: "door-bind", prepare: through("bind") },
  { name: "door-review", prepare: through("review") },
  { name: "door-scheme", prepare: through("scheme") },
  { name: "score", prepare: (scene) => row(scene, "5.3.1").click() },
  {
    name: "sampled",
    prepare: async (scene) => {
      await row(scene, "5.1.2.2").click();
      await press(scene, "s");
    },
  },
  {
    name: "refused",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await press(scene, "s", "2", "0", "Enter", "2", "1", "Enter");
    },
  },
  {
    name: "nothing-found",
    prepare: ({ pane, words }) => pane.getByLabel(words.list.search).fill("zzz"),
  },
  {
    name: "group-at-once",
    prepare: ({ pane, words }) => pane.getByRole("button", { name: words.list.bulk("5.3") }).click(),
  },
  {
    name: "history",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await press(scene, "c");
      await scene.pane.getByRole("button", { name: scene.words.list.history }).click();
    },
  },
  {
    name: "keys",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await press(scene, "?");
    },
  },
  {
    name: "what-if",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await press(scene, "w", "c", "n");
    },
  },
  {
    name: "waiting",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await inWorkbook(scene, "editing");
      await press(scene, "c");
    },
  },
  {
    name: "protected",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await inWorkbook(scene, "protected");
      await press(scene, "c");
    },
  },
  {
    name: "conflict",
    prepare: async (scene) => {
      await row(scene, "5.3.1").click();
      await press(scene, "s");
      await inWorkbook(scene, "changed");
      await press(scene, "2", "0", "Enter", "2", "Enter");
    },
  },
  { name: "specials", prepare: toView("specials") },
  { name: "findings", prepare: toView("findings") },
  { name: "ledger", prepare: toView("ledger") },
  { name: "review", prepare: toView("review") },
  { name: "scheme", prepare: toView("scheme") },
];
