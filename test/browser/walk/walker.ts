import type { Page } from "playwright-core";
import type { PreviewWindow } from "./agreement";
import type { Mark, WalkClause } from "./marks";
import type { Random } from "./random";

/** The walker: what he believes of the audit. */
export interface Walk {
  readonly clauses: readonly WalkClause[];
  readonly marks: Map<string, Mark>;
  /** What the last step of the pane has replaced, for Excel's own undo; null = the last step was another one. */
  undoable: Replaced | null;
  /** What the pane's last entry has replaced, for taking it back; null = it is not one step, or changed since. */
  takenBackBy: Replaced | null;
  deductions: number;
  /** Blank rows above the clause table that were not there at first. */
  rowsAbove: number;
}

interface Replaced {
  readonly id: string;
  readonly mark: Mark;
}

/** One thing that is done; answers what it was. */
export type Step = (page: Page, walk: Walk, random: Random) => Promise<string>;

export const words = { conforms: "符合", fails: "不符合", excluded: "不适用", notAssessed: "" } as const;
const nothing: Mark = { kind: "notAssessed" };

export const markOf = (walk: Walk, id: string): Mark => walk.marks.get(id) ?? nothing;

/** The pane has written a mark as one step. */
export function note(walk: Walk, id: string, mark: Mark): void {
  const before = markOf(walk, id);
  const isSame = JSON.stringify(before) === JSON.stringify(mark);
  // The same again is not written, so there is nothing to undo; what was done before can still be taken back.
  walk.undoable = isSame ? null : { id, mark: before };
  if (!isSame) walk.takenBackBy = walk.undoable;
  walk.marks.set(id, mark);
}

/** The pane has written a mark; with numbers from before it took a step of its own for each of them. */
export function noteSteps(walk: Walk, id: string, mark: Mark): void {
  walk.marks.set(id, mark);
  [walk.undoable, walk.takenBackBy] = [null, null];
}

/** Somebody has written a mark into the sheet. */
export function noteInSheet(walk: Walk, id: string, mark: Mark): void {
  walk.marks.set(id, mark);
  walk.undoable = null;
  if (walk.takenBackBy?.id === id) walk.takenBackBy = null;
}

/** Puts the keyboard on a clause's row in the pane. */
export const goTo = (page: Page, id: string): Promise<void> =>
  page.evaluate((clause) => {
    const rows = document.querySelector("iframe")?.contentDocument?.querySelectorAll<HTMLElement>("[data-focus=row]");
    const row = [...(rows ?? [])].find((one) => one.querySelector(".clause-id")?.textContent === clause);
    row?.click();
    row?.focus();
  }, id);

/** Types into a clause's row of the sheet, wherever that row is now. */
export const typeFor = (page: Page, id: string, column: number, text: string, who: "user" | "remote"): Promise<void> =>
  page.evaluate(
    ([clause, at, content, source]) => {
      const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
      const table = book.tables().find(({ name }) => name === "StarsheetClauses");
      if (table === undefined) throw new Error("There is no clause table.");
      const { sheet, row, rows } = table.area;
      const line = Array.from({ length: rows }, (_, index) => row + index).find(
        (one) => book.cell(sheet, one, 0).value === clause,
      );
      if (line === undefined) throw new Error(`There is no ${clause}.`);
      book.type(sheet, line, at, content, source);
    },
    [id, column, text, who] as const,
  );

/** The clauses of the sample and what they hold, by its cells. */
export async function startOf(page: Page): Promise<Walk> {
  const rows = await page.evaluate(() => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const table = book.tables().find(({ name }) => name === "StarsheetClauses");
    if (table === undefined) return [];
    const { sheet, row, rows: count } = table.area;
    return Array.from({ length: count - 1 }, (_, index) => row + 1 + index).map((at) =>
      Array.from({ length: 8 }, (_unused, column) => book.cell(sheet, at, column).value),
    );
  });
  const idIn = ([id]: readonly unknown[]): string => (typeof id === "string" ? id : "");
  const clauses = rows.map((cells) => ({ id: idIn(cells), points: Number(cells[3]) }));
  const marks = new Map(rows.map((cells) => [idIn(cells), markIn(cells)]));
  return { clauses, marks, undoable: null, takenBackBy: null, deductions: 1, rowsAbove: 0 };
}

function markIn(cells: readonly unknown[]): Mark {
  const [, , , , word, sampled, failed, awarded] = cells;
  if (word === "抽样") return { kind: "sampled", sampled: Number(sampled), failed: Number(failed) };
  if (word === "部分符合") return { kind: "partial", halves: Number(awarded) * 2 };
  const known = (["conforms", "fails", "excluded"] as const).find((kind) => words[kind] === word);
  return { kind: known ?? "notAssessed" };
}
