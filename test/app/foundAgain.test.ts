/** @jest-environment jsdom */
import { addSpecial } from "../../src/app/addSpecial";
import { findAudits } from "../../src/app/findAudits";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import type { OpenAudit } from "../../src/app/audit";
import type { Book } from "../../src/core/book/book";
import { toFloat } from "../../src/core/number/format";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { bookWithAudit, named, openExcel, rowOf, sheetId, value } from "./auditInExcel";

jest.setTimeout(60_000);

/** An audit in which 5.1.2.2 lost 0.5 of its 5 points and all else conforms: 99.5 of 100. */
let book: Book;
let excel: StartedExcel;
beforeAll(async () => {
  const empty = await bookWithAudit();
  excel = await openExcel(empty);
  const scoring = sheetId(excel.host.book, "评分表");
  const area = { sheet: scoring, row: 6, column: 4, rows: 29, columns: 3 };
  const inputs = Array.from({ length: 29 }, (_, index) =>
    index === 3 ? [{ value: "抽样" }, { value: 20 }, { value: 2 }] : [{ value: "符合" }, null, null],
  );
  excel.host.book.write(area, inputs, "user");
  await excel.host.settled();
  book = excel.host.book.toBook();
  excel.dispose();
});
beforeEach(async () => {
  excel = await openExcel(book);
});
afterEach(() => excel.dispose());

const open = async (suffix = ""): Promise<OpenAudit> => value(await openAudit(excelWorkbook, suffix));
const scoring = (): string => sheetId(excel.host.book, "评分表");

/** Native score, AUDIT function beside it, the check of the two, and the pane's score. */
async function scores(): Promise<readonly unknown[]> {
  await excel.host.settled();
  const { score } = (await open()).result ?? {};
  const native = named(excel.host.book, "StarsheetScore");
  return [
    native,
    named(excel.host.book, "StarsheetCheck"),
    score === undefined || score === null ? null : toFloat(score),
  ];
}

const agreed = (score: number): readonly unknown[] => [score, "一致", score];

test("cell, function and pane say the same", async () => {
  expect(await scores()).toEqual(agreed(99.5));
  expect(named(excel.host.book, "StarsheetGrade")).toBe("五星级");
});

describe("an audit is found and scored again after", () => {
  test("sorting its rows", async () => {
    excel.host.book.sort({ sheet: scoring(), row: 6, column: 0, rows: 29, columns: 13 }, 0, true, "user");
    expect((await open()).rows[0]?.id).toBe("5.3.2");
    expect(await scores()).toEqual(agreed(99.5));
    const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.2.2", { verdict: "fails" }));
    expect(rowOf(audit, "5.1.2.2").verdict).toBe("fails");
    expect(await scores()).toEqual(agreed(95));
  });

  test("inserting rows above the table, below its header and in its middle", async () => {
    excel.host.book.insertRows(scoring(), 2, 3, "user");
    excel.host.book.insertRows(scoring(), 9, 1, "user");
    excel.host.book.insertRows(scoring(), 20, 2, "user");
    expect(await scores()).toEqual(agreed(99.5));
  });

  test("a clause typed into a row inserted directly below the header", async () => {
    excel.host.book.insertRows(scoring(), 6, 1, "user");
    const { book: live } = excel.host;
    live.type(scoring(), 6, 0, "5.4.1", "user");
    live.type(scoring(), 6, 3, "100", "user");
    live.type(scoring(), 6, 4, "不符合", "user");
    expect(await scores()).toEqual(agreed(49.75));
  });

  test("the table grew by a clause typed below it", async () => {
    const { book: live } = excel.host;
    live.type(scoring(), 35, 0, "5.4.1", "user");
    live.type(scoring(), 35, 3, "100", "user");
    live.type(scoring(), 35, 4, "符合", "user");
    await excel.host.settled();
    expect((await open()).rows).toHaveLength(30);
    // 99.5 + 100 of 200 points.
    expect(await scores()).toEqual(agreed(99.75));
  });

  test("renaming, moving and hiding its sheets", async () => {
    const { book: live } = excel.host;
    live.renameSheet(scoring(), "甲 'A' 表", "user");
    live.moveSheet(sheetId(live, "汇总"), 0, "user");
    live.changeSheet(sheetId(live, "方案"), { visibility: "hidden" });
    expect(await scores()).toEqual(agreed(99.5));
    expect(rowOf(await open(), "5.1.2.2").place).toEqual({ sheet: "甲 'A' 表", address: "A10:M10" });
  });

  test("adding columns in and before the table", async () => {
    excel.host.book.insertColumns(scoring(), 0, 1, "user");
    excel.host.book.insertColumns(scoring(), 5, 2, "user");
    expect(await scores()).toEqual(agreed(99.5));
    value(await recordVerdict(excelWorkbook, await open(), "5.1.2.2", { verdict: "partial", awarded: "4" }));
    expect(await scores()).toEqual(agreed(99));
  });

  test("sorting the scheme's rows", async () => {
    const { book: live } = excel.host;
    const table = live.tables().find(({ name }) => name === "StarsheetScheme");
    if (table === undefined) throw new Error("no scheme");
    const { sheet, row, column, rows, columns } = table.area;
    // The order of grades is part of the scheme, so only the rows in front of them are turned round.
    live.sort({ sheet, row: row + 5, column, rows: rows - 30, columns }, 0, true, "user");
    await excel.host.settled();
    expect(named(live, "StarsheetScore")).toBe(99.5);
    expect(named(live, "StarsheetGrade")).toBe("五星级");
  });
});

test("a copied sheet is offered, not taken for the audit, and scored on its own rows", async () => {
  const { book: live } = excel.host;
  live.copySheet(scoring(), "user");
  const found = value(await findAudits(excelWorkbook));
  expect(found.map(({ copied }) => copied)).toEqual([false, true]);
  const copy = found[1]?.suffix ?? "";
  const changed = value(await recordVerdict(excelWorkbook, await open(copy), "5.1.2.2", { verdict: "fails" }));
  expect(toFloat(changed.result?.score ?? { n: 0, d: 1 })).toBe(95);
  expect(await scores()).toEqual(agreed(99.5));
});

test("rules changed in the scheme sheet hold for cell, function and pane", async () => {
  const { book: live } = excel.host;
  const table = live.tables().find(({ name }) => name === "StarsheetScheme");
  const sheet = sheetId(live, "方案");
  const rowFor = (key: string): number => {
    for (let row = table?.area.row ?? 0; row < 400; row += 1) if (live.cell(sheet, row, 0).value === key) return row;
    throw new Error(key);
  };
  live.type(sheet, rowFor("deductions.pointsEach"), 1, "2.5", "user");
  const special = { type: "deduction", kind: null, clause: "", site: "", description: "发现", evidence: "" } as const;
  value(await addSpecial(excelWorkbook, await open(), special));
  expect(await scores()).toEqual(agreed(97));
  live.type(sheet, rowFor("grade.five-star"), 1, "97.5", "user");
  await excel.host.settled();
  expect(named(live, "StarsheetGrade")).toBe("四星级");
});

test("while a clause is open there is no total, but a score so far beside it", async () => {
  excel.host.book.clear({ sheet: scoring(), row: 9, column: 4, rows: 1, columns: 1 }, "contents", "user");
  await excel.host.settled();
  expect(named(excel.host.book, "StarsheetScore")).toEqual(expect.objectContaining({ error: "#N/A" }));
  expect(named(excel.host.book, "StarsheetCheck")).toBe("未评完");
  expect(named(excel.host.book, "StarsheetSoFar")).toBe(100);
  expect(named(excel.host.book, "StarsheetOpen")).toBe(1);
});

test("a scheme that cannot be read is told with its places", async () => {
  const table = excel.host.book.tables().find(({ name }) => name === "StarsheetScheme");
  excel.host.book.type(sheetId(excel.host.book, "方案"), (table?.area.row ?? 0) + 1, 1, " ", "user");
  const result = await openAudit(excelWorkbook, "");
  expect(result.ok ? "ok" : result.error.code).toBe("SCHEME_UNREADABLE");
});
