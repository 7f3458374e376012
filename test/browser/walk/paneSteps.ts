import type { Page } from "playwright-core";
import type { PreviewWindow } from "./agreement";
import { goTo, markOf, note, noteSteps, type Step } from "./walker";

const keys = { conforms: "c", fails: "n", excluded: "x" } as const;

async function press(page: Page, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

export const plainVerdict: Step = async (page, walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const kind = random.oneOf(["conforms", "conforms", "conforms", "fails", "excluded"] as const);
  await goTo(page, id);
  await press(page, keys[kind]);
  note(walk, id, { kind });
  return `${keys[kind]} on ${id}`;
};

export const sample: Step = async (page, walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const sampled = 1 + random.below(60);
  const failed = random.below(sampled + 1);
  await goTo(page, id);
  await press(page, "s", "Control+a", ...String(sampled), "Enter", "Control+a", ...String(failed), "Enter");
  noteSteps(walk, id, { kind: "sampled", sampled, failed });
  return `${failed} of ${sampled} on ${id}`;
};

export const award: Step = async (page, walk, random) => {
  const { id, points } = random.oneOf(walk.clauses);
  const halves = random.below(2 * points + 1);
  await goTo(page, id);
  await press(page, "p", "Control+a", ...String(halves / 2), "Enter");
  noteSteps(walk, id, { kind: "partial", halves });
  return `${halves / 2} awarded on ${id}`;
};

export const clear: Step = async (page, walk, random) => {
  const { id } = random.oneOf(walk.clauses.filter((clause) => markOf(walk, clause.id).kind !== "notAssessed"));
  await goTo(page, id);
  await page.frameLocator("iframe").getByRole("button", { name: "清除判定" }).click();
  note(walk, id, { kind: "notAssessed" });
  return `${id} cleared`;
};

/** The pane's own way back: the last entry, whatever was done to other clauses and to the order of rows since. */
export const takeBack: Step = async (page, walk) => {
  if (walk.takenBackBy === null) return "nothing to take back";
  const { id, mark } = walk.takenBackBy;
  await goTo(page, id);
  await press(page, "z");
  walk.marks.set(id, mark);
  [walk.undoable, walk.takenBackBy] = [null, null];
  return `${id} taken back`;
};

/** Excel's own undo of what the pane has just written: one step. */
export const undo: Step = async (page, walk) => {
  if (walk.undoable === null) return "nothing to undo";
  await page.evaluate(() => {
    (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host.book.undo();
  });
  const { id, mark } = walk.undoable;
  walk.marks.set(id, mark);
  [walk.undoable, walk.takenBackBy] = [null, null];
  return `undo of ${id}`;
};
