import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/core/book/book";
import type { Finding } from "../../src/core/review/finding";
import { reviewBook } from "../../src/core/review/review";
import { boundAudits } from "../../src/workbook/layout/boundAudits";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { answering, goldenAudit, ownAudit } from "./ownAudit";

/** Audits with points of their own contradict the scheme sheet on purpose. */
const names = readdirSync(join(__dirname, "../golden"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => goldenAudit(name).clauses.every((clause) => clause["points"] === undefined));
const languages = ["zh-CN", "en-US"] as const;
const cases = names.flatMap((name) => languages.map((language) => [name, language] as const));

const raised = (book: Book): Pick<Finding, "rule" | "sheet" | "cells">[] =>
  reviewBook(book, { audits: boundAudits(book) })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, cells }) => ({ rule, sheet, cells }));

describe("workbooks made by the product give nothing above a note", () => {
  test.each(cases)("%s, %s, saved where the add-in is not installed", async (name, language) => {
    const read = await readXlsx(await writeXlsx(ownAudit(goldenAudit(name), language)));
    expect(read.ok && raised(read.value.book)).toEqual([]);
  });

  test.each(languages)("an empty audit, %s", (language) => {
    expect(raised(ownAudit({ clauses: [] }, language))).toEqual([]);
  });

  test.each([
    ["waiting for the functions", null],
    ["functions that name the open clauses", { error: "#N/A", message: "2 of 52 clauses are open" }],
  ] as const)("%s", (_, answer) => {
    expect(raised(ownAudit(goldenAudit("open-clause"), "en-US", answering(answer)))).toEqual([]);
  });

  test.each(["sample-audit.xlsx", "sample-audit.en.xlsx"])("%s", async (file) => {
    const read = await readXlsx(readFileSync(join(process.cwd(), "assets", file)));
    expect(read.ok && raised(read.value.book)).toEqual([]);
  });
});

test("a wrong sum in such a workbook is raised all the same", () => {
  const book = ownAudit(goldenAudit("all-conform"), "zh-CN");
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 100 ? { ...cell, value: 99 } : cell)),
  }));
  expect(raised({ ...book, sheets })).not.toEqual([]);
});
