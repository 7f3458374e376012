import type { Locator } from "playwright-core";
import type { PaneWords } from "../../../src/words/shape/pane";
import type { PreviewWindow, Scene } from "../scene";

/** One state of the pane: its name and how a person gets there from the sample audit. */
export interface State {
  readonly name: string;
  readonly prepare: (scene: Scene) => Promise<void>;
}

type Prepare = State["prepare"];

/** One thing after the other. */
export const inTurn =
  (...steps: readonly Prepare[]): Prepare =>
  async (scene) => {
    for (const step of steps) await step(scene);
  };

export const row = ({ pane }: Scene, clause: string): Locator =>
  pane.locator("[data-focus=row]", { hasText: clause }).first();

/** Puts the keyboard on a clause of the list. */
export const onClause =
  (clause: string): Prepare =>
  (scene) =>
    row(scene, clause).click();

export const press =
  (...keys: readonly string[]): Prepare =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };

export const toView =
  (view: keyof PaneWords["views"]): Prepare =>
  async ({ pane, words }) => {
    await pane.getByRole("tab", { name: words.views[view], exact: true }).click();
    await pane.locator(".skeleton").waitFor({ state: "detached" });
  };

/** Presses the button of exactly this name; the first of several. */
export const push =
  (name: (scene: Scene) => string): Prepare =>
  (scene) =>
    scene.pane
      .getByRole("button", { name: name(scene), exact: true })
      .first()
      .click();

/** Waits until something can be seen in the pane. */
export const seen =
  (selector: string): Prepare =>
  ({ pane }) =>
    pane.locator(selector).first().waitFor();

/** Somebody else types into a cell of the sheet with this table; row and column count from zero. */
export const typedInto =
  (table: string, at: number, column: number, text: string): Prepare =>
  ({ page }) =>
    page.evaluate(
      ([name, line, place, content]) => {
        const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
        const found = book.tables().find((one) => one.name === name);
        if (found === undefined) throw new Error(`There is no table ${name}.`);
        book.type(found.area.sheet, line, place, content, "remote");
      },
      [table, at, column, text] as const,
    );

/** What the workbook is like when something is done next. */
export const workbookIs =
  (trouble: "protected" | "editing" | "silent"): Prepare =>
  ({ page }) =>
    page.evaluate((kind) => {
      const { host } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook;
      if (kind === "editing") return host.setCellEditing(true);
      if (kind === "silent") return host.faults.inject("next", { kind: "never" });
      const table = host.book.tables().find(({ name }) => name === "StarsheetClauses");
      if (table === undefined) throw new Error("There is no audit.");
      host.book.changeSheet(table.area.sheet, { protection: { password: false, allow: [] } });
    }, trouble);

/** Somebody else deletes a row of the sheet with this table; rows count from zero. */
export const rowDeleted =
  (table: string, at: number): Prepare =>
  ({ page }) =>
    page.evaluate(
      ([name, line]) => {
        const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
        const found = book.tables().find((one) => one.name === name);
        if (found === undefined) throw new Error(`There is no table ${name}.`);
        book.deleteRows(found.area.sheet, line, 1, "remote");
      },
      [table, at] as const,
    );

/** Somebody deletes the sheet of a table. */
export const deleted =
  (table: string): Prepare =>
  ({ page }) =>
    page.evaluate((name) => {
      const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
      const found = book.tables().find((one) => one.name === name);
      if (found !== undefined) book.deleteSheet(found.area.sheet, "remote");
    }, table);
