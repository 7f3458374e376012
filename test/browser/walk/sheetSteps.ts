import type { Page } from "playwright-core";
import type { PreviewWindow } from "./agreement";
import { noteInSheet, type Step, typeFor, words } from "./walker";

const everybody = ["user", "remote"] as const;

export const inTheSheet: Step = async (page, walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const kind = random.oneOf(["conforms", "fails", "excluded", "notAssessed"] as const);
  const source = random.oneOf(everybody);
  await typeFor(page, id, 4, words[kind], source);
  noteInSheet(walk, id, { kind });
  return `${source} typed ${kind} for ${id}`;
};

export const sampleInTheSheet: Step = async (page, walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const sampled = 1 + random.below(30);
  const failed = random.below(sampled + 1);
  await typeFor(page, id, 5, String(sampled), "remote");
  await typeFor(page, id, 6, String(failed), "remote");
  await typeFor(page, id, 4, "抽样", "remote");
  noteInSheet(walk, id, { kind: "sampled", sampled, failed });
  return `somebody else sampled ${failed} of ${sampled} for ${id}`;
};

/** A special deduction more, in the first blank row of its table or below it, or one less. */
export const deduction: Step = async (page, walk, random) => {
  const isMore = walk.deductions === 0 || (walk.deductions < 7 && random.below(2) === 0);
  const source = random.oneOf(everybody);
  await page.evaluate(
    ([more, who]) => {
      const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
      const table = book.tables().find(({ name }) => name === "StarsheetSpecials");
      if (table === undefined) throw new Error("There is no table of special items.");
      const { sheet, row, rows, columns } = table.area;
      const lines = Array.from({ length: rows }, (_, index) => row + 1 + index);
      const line = lines.find((one) => (book.cell(sheet, one, 0).value === null) === more);
      if (line === undefined) throw new Error("There is no such row.");
      const area = { sheet, row: line, column: 0, rows: 1, columns };
      if (!more) return book.clear(area, "contents", who);
      ["扣分", "违反法律法规", "5.2.3", "", "无证上岗"].forEach((text, column) =>
        book.type(sheet, line, column, text, who),
      );
    },
    [isMore, source] as const,
  );
  walk.deductions += isMore ? 1 : -1;
  walk.undoable = null;
  return `${source} has ${isMore ? "added" : "cleared"} a deduction`;
};

/** The clause table by another column: id, points, verdict or reason. */
export const sort: Step = async (page, walk, random) => {
  const column = random.oneOf([0, 0, 3, 4, 10] as const);
  const isDescending = random.below(2) === 0;
  await page.evaluate(
    ([by, descending]) => {
      const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
      const area = book.tables().find(({ name }) => name === "StarsheetClauses")?.area;
      if (area !== undefined) book.sort({ ...area, row: area.row + 1, rows: area.rows - 1 }, by, descending, "user");
    },
    [column, isDescending] as const,
  );
  walk.undoable = null;
  return `sorted by column ${column}, ${isDescending ? "descending" : "ascending"}`;
};

/** A row more above the clause table, or one less. */
export const rowAbove: Step = async (page, walk, random) => {
  const isMore = walk.rowsAbove === 0 || (walk.rowsAbove < 3 && random.below(2) === 0);
  await changeRows(page, isMore);
  walk.rowsAbove += isMore ? 1 : -1;
  walk.undoable = null;
  return isMore ? "a row inserted above the table" : "a row deleted above the table";
};

const changeRows = (page: Page, isMore: boolean): Promise<void> =>
  page.evaluate((more) => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const sheet = book.tables().find(({ name }) => name === "StarsheetClauses")?.area.sheet;
    // The fifth row is blank in every audit; the table begins below it.
    if (sheet === undefined) throw new Error("There is no clause table.");
    if (more) book.insertRows(sheet, 4, 1, "user");
    else book.deleteRows(sheet, 4, 1, "user");
  }, isMore);
