/** @jest-environment jsdom */
import { addSpecial } from "../../src/app/addSpecial";
import { changeSpecial } from "../../src/app/changeSpecial";
import { openAudit } from "../../src/app/openAudit";
import { removeSpecial } from "../../src/app/removeSpecial";
import { missingCorrectionColumns } from "../../src/app/specialCells";
import type { NewSpecial, OpenAudit, SpecialPatch } from "../../src/app/audit";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, bookWithAudit, cellValue, named, openExcel, outcome, sheetId, value } from "./auditInExcel";

jest.setTimeout(60_000);

let book: Book;
let excel: StartedExcel;
beforeAll(async () => {
  book = await bookWithAudit();
});
beforeEach(async () => {
  excel = await openExcel(book);
});
afterEach(() => excel.dispose());

const open = async (): Promise<OpenAudit> => value(await openAudit(excelWorkbook, ""));
const law: NewSpecial = {
  type: "deduction",
  kind: "law",
  clause: "5.1.4.2",
  site: "丙市",
  description: "缺许可",
  evidence: "现场",
};
const cell = (address: string) => cellValue(excel.host.book, "特别项", address);
const shownText = (address: string): string => {
  const { sheet, row, column } = areaOf(excel.host.book, "特别项", address);
  return excel.host.book.text(sheet, row, column);
};
const withDeduction = async (): Promise<OpenAudit> => value(await addSpecial(excelWorkbook, await open(), law));
const done: SpecialPatch = { proof: "新证照", verifiedBy: "张三", verifiedOn: "2026-12-01", state: "closed" };

test("a deduction opens a corrective action, a bonus does not", async () => {
  const audit = await withDeduction();
  expect(cell("L7")).toBe("待整改");
  expect(audit.specials[0]?.correction).toEqual({
    requirement: "",
    responsible: "",
    due: "",
    proof: "",
    verifiedBy: "",
    verifiedOn: "",
    state: "open",
  });
  value(await addSpecial(excelWorkbook, audit, { ...law, type: "bonus", kind: null }));
  expect(cell("L8")).toBeNull();
});

test("an action is written into its columns; a day is a date for Excel and shown as one", async () => {
  const patch = { requirement: "补办许可", responsible: "李四", due: "2026-12-31", state: "in-work" } as const;
  const audit = value(await changeSpecial(excelWorkbook, await withDeduction(), 0, patch));
  expect(["G7", "H7", "L7"].map(cell)).toEqual(["补办许可", "李四", "整改中"]);
  // Day 46387 of Excel's calendar: 45657 is 2024-12-31, two years of 365 days later.
  expect(cell("I7")).toBe(46_387);
  expect(shownText("I7")).toBe("2026-12-31");
  expect(audit.specials[0]?.correction).toMatchObject(patch);
});

test("in a row whose cells have no format yet a day is shown as a date, too", async () => {
  await withDeduction();
  const second = value(await addSpecial(excelWorkbook, await open(), law));
  value(await changeSpecial(excelWorkbook, second, 1, { due: "2026-12-31" }));
  expect(cell("I8")).toBe(46_387);
  expect(shownText("I8")).not.toBe("46387");
});

test("a due text that is no day stays text", async () => {
  value(await changeSpecial(excelWorkbook, await withDeduction(), 0, { due: "复评之前" }));
  expect(cell("I7")).toBe("复评之前");
  expect((await open()).specials[0]?.correction?.due).toBe("复评之前");
});

test("everything about an item is one step of undo", async () => {
  const patch = { description: "许可过期", kind: "trade", requirement: "补办", ...done } as const;
  const audit = value(await changeSpecial(excelWorkbook, await withDeduction(), 0, patch));
  expect(["B7", "E7", "G7", "J7", "K7", "L7"].map(cell)).toEqual([
    "违反行业特殊要求",
    "许可过期",
    "补办",
    "新证照",
    "张三 2026-12-01",
    "已关闭",
  ]);
  expect(audit.specials[0]).toMatchObject({ kind: "trade", description: "许可过期", correction: { ...done } });
  expect(excel.host.book.undo()).toBe(true);
  expect(["B7", "E7", "G7", "J7", "K7", "L7"].map(cell)).toEqual([
    "违反法律法规",
    "缺许可",
    null,
    null,
    null,
    "待整改",
  ]);
});

test("closing needs proof, a verifier and a day; nothing is written before", async () => {
  const audit = await withDeduction();
  const before = excel.host.requests.length;
  expect(await changeSpecial(excelWorkbook, audit, 0, { state: "closed", responsible: "李四" })).toEqual({
    ok: false,
    error: { code: "CORRECTION_INCOMPLETE", missing: ["proof", "verifiedBy", "verifiedOn"] },
  });
  expect(excel.host.requests.length).toBe(before);
  expect(outcome(await changeSpecial(excelWorkbook, audit, 0, done))).toBe("done");
});

test("a closed action cannot lose its proof, but its item can be described better", async () => {
  const closed = value(await changeSpecial(excelWorkbook, await withDeduction(), 0, done));
  expect(outcome(await changeSpecial(excelWorkbook, closed, 0, { proof: "" }))).toBe("CORRECTION_INCOMPLETE");
  expect(outcome(await changeSpecial(excelWorkbook, closed, 0, { description: "更清楚" }))).toBe("done");
});

test("a deduction made a bonus counts as one", async () => {
  const audit = value(await changeSpecial(excelWorkbook, await withDeduction(), 0, { type: "bonus", kind: null }));
  expect(["A7", "B7"].map(cell)).toEqual(["加分", null]);
  expect(audit.specials[0]).toMatchObject({ type: "bonus", kind: null });
  await excel.host.settled();
  expect([named(excel.host.book, "StarsheetDeductions"), named(excel.host.book, "StarsheetBonus")]).toEqual([0, 1]);
});

test("what somebody else changed is not overwritten", async () => {
  const audit = await withDeduction();
  excel.host.book.type(sheetId(excel.host.book, "特别项"), 6, 7, "王五", "remote");
  expect(await changeSpecial(excelWorkbook, audit, 0, { responsible: "李四" })).toMatchObject({
    ok: false,
    error: { code: "CELL_CHANGED", cells: [{ address: "H7", found: "王五" }] },
  });
  expect(outcome(await changeSpecial(excelWorkbook, audit, 0, { requirement: "补办" }))).toBe("ROW_MISSING");
  expect(["G7", "H7"].map(cell)).toEqual([null, "王五"]);
});

test("a removed item that had an action is gone with it", async () => {
  const audit = value(await changeSpecial(excelWorkbook, await withDeduction(), 0, { responsible: "李四" }));
  value(await removeSpecial(excelWorkbook, audit, 0));
  expect(["A7", "H7", "L7"].map(cell)).toEqual([null, null, null]);
});

describe("a sheet without the columns of corrective actions", () => {
  const headers = ["整改要求", "责任人", "期限", "整改证据", "验证人/日期", "状态"];
  /** Somebody renamed them: for us they are gone. */
  const rename = (): void => {
    excel.host.book.write(
      { ...areaOf(excel.host.book, "特别项", "G6"), columns: 6 },
      [headers.map((_, index) => ({ value: `我的列${index}` }))],
      "user",
    );
  };

  test("works as before and names what is missing", async () => {
    rename();
    const audit = value(await addSpecial(excelWorkbook, await open(), law));
    expect(audit.specials[0]).toMatchObject({ kind: "law", description: "缺许可" });
    expect(audit.specials[0]).not.toHaveProperty("correction");
    expect(missingCorrectionColumns(audit)).toEqual(headers);
    expect(outcome(await changeSpecial(excelWorkbook, audit, 0, { description: "更清楚" }))).toBe("done");
  });

  test("says which column an entry would get lost for", async () => {
    rename();
    const audit = value(await addSpecial(excelWorkbook, await open(), law));
    expect(await changeSpecial(excelWorkbook, audit, 0, { responsible: "李四" })).toMatchObject({
      ok: false,
      error: { code: "COLUMN_MISSING", column: "责任人" },
    });
  });
});
