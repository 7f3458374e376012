/** @jest-environment jsdom */
import { addFinding } from "../../src/app/addFinding";
import { addFindingsSheet } from "../../src/app/addFindingsSheet";
import { changeFinding } from "../../src/app/changeFinding";
import { createAudit } from "../../src/app/createAudit";
import { goToFinding } from "../../src/app/goToFinding";
import { openAudit } from "../../src/app/openAudit";
import { removeFinding } from "../../src/app/removeFinding";
import type { NewFinding, OpenAudit } from "../../src/app/audit";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, bookWithAudit, cellValue, openExcel, outcome, sheetId, value, wanted } from "./auditInExcel";

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
const minor: NewFinding = {
  clause: "5.2.3",
  class: "minor",
  text: "=配送单 2 份超时未告知",
  evidence: "2026-11-20",
  link: "IMG_0412.jpg",
};
const cells = (row: number, sheet = "发现"): unknown[] =>
  ["A", "B", "C", "D", "E"].map((letter) => cellValue(excel.host.book, sheet, `${letter}${row}`));

/** The sheet and its table go, as in a workbook made before there were findings. */
function withoutFindings(from: Book): Book {
  return { ...from, sheets: from.sheets.filter(({ name }) => name !== "发现") };
}

describe("a new audit", () => {
  test("has an empty table of findings with the headers of its language", async () => {
    expect((await open()).findings).toEqual([]);
    expect(cells(6)).toEqual(["条款", "类别", "发现", "证据", "链接或文件"]);
    const second = value(await createAudit(excelWorkbook, { ...wanted, language: "en-US" }));
    expect(second.source?.findings?.name).toBe("StarsheetFindings_2");
    expect(cells(6, "Findings_2")).toEqual(["Clause", "Class", "Finding", "Evidence", "Link or file"]);
  });
});

describe("a finding", () => {
  test("stands in its row as typed, the class by its word, and comes back with its id", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    expect(cells(7)).toEqual(["5.2.3", "轻微", "=配送单 2 份超时未告知", "2026-11-20", "IMG_0412.jpg"]);
    expect(audit.findings).toEqual([{ index: 0, ...minor, place: { sheet: "发现", address: "A7:E7" } }]);
  });

  test("several stand below each other, also of one clause", async () => {
    await addFinding(excelWorkbook, await open(), minor);
    const audit = value(
      await addFinding(excelWorkbook, await open(), { ...minor, class: "good-practice", text: "乙" }),
    );
    expect(audit.findings?.map(({ index, clause, class: is, text }) => [index, clause, is, text])).toEqual([
      [0, "5.2.3", "minor", "=配送单 2 份超时未告知"],
      [1, "5.2.3", "good-practice", "乙"],
    ]);
  });

  test("does not move the score", async () => {
    const before = await open();
    const after = value(await addFinding(excelWorkbook, before, { ...minor, class: "major" }));
    expect(after.result).toEqual(before.result);
  });

  test("is one step of undo", async () => {
    value(await addFinding(excelWorkbook, await open(), minor));
    expect(excel.host.book.undo()).toBe(true);
    expect((await open()).findings).toEqual([]);
  });

  test("with a class that the scheme does not know is shown without one", async () => {
    const area = areaOf(excel.host.book, "发现", "A7");
    excel.host.book.write(
      { ...area, columns: 3 },
      [[{ value: "5.2.3" }, { value: "很严重" }, { value: "甲" }]],
      "user",
    );
    expect((await open()).findings).toMatchObject([{ class: null, text: "甲" }]);
  });
});

describe("changing a finding", () => {
  test("writes what is different only, as one step of undo", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    const patch = { ...minor, class: "major", link: "" };
    expect(value(await changeFinding(excelWorkbook, audit, 0, patch)).findings).toMatchObject([patch]);
    expect(cells(7)).toEqual(["5.2.3", "严重", "=配送单 2 份超时未告知", "2026-11-20", null]);
    expect(excel.host.book.undo()).toBe(true);
    expect(cells(7)[1]).toBe("轻微");
    expect(cells(7)[4]).toBe("IMG_0412.jpg");
  });

  test("asks Excel for nothing when nothing is different", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    const before = excel.host.requests.length;
    expect(outcome(await changeFinding(excelWorkbook, audit, 0, minor))).toBe("done");
    expect(excel.host.requests.length).toBe(before);
  });

  test("is refused where somebody else wrote into the same cell, and says what stands there", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    excel.host.book.type(sheetId(excel.host.book, "发现"), 6, 2, "别人的", "remote");
    const result = await changeFinding(excelWorkbook, audit, 0, { text: "我的" });
    expect(result).toMatchObject({
      ok: false,
      error: { code: "CELL_CHANGED", cells: [{ address: "C7", found: "别人的" }] },
    });
    expect(cells(7)[2]).toBe("别人的");
  });

  test("never writes into another finding that has moved to its place", async () => {
    await addFinding(excelWorkbook, await open(), minor);
    const seen = value(await addFinding(excelWorkbook, await open(), { ...minor, clause: "5.1.1.1", text: "乙" }));
    value(await removeFinding(excelWorkbook, seen, 0));
    expect(outcome(await changeFinding(excelWorkbook, seen, 0, { class: "major" }))).toBe("ROW_MISSING");
    expect(cells(7).slice(0, 3)).toEqual(["5.1.1.1", "轻微", "乙"]);
  });
});

describe("removing and finding", () => {
  test("a removed finding is gone, the last row stays empty, and undo brings it back", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    expect(value(await removeFinding(excelWorkbook, audit, 0)).findings).toEqual([]);
    expect(excel.host.book.undo()).toBe(true);
    expect((await open()).findings).toMatchObject([minor]);
  });

  test("a finding that was changed meanwhile is not removed", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    excel.host.book.type(sheetId(excel.host.book, "发现"), 6, 3, "新证据", "remote");
    expect(outcome(await removeFinding(excelWorkbook, audit, 0))).toBe("ROW_MISSING");
    expect((await open()).findings).toHaveLength(1);
  });

  test("its row is selected on its sheet", async () => {
    const audit = value(await addFinding(excelWorkbook, await open(), minor));
    value(await goToFinding(excelWorkbook, audit, 0));
    expect(excel.host.selection).toMatchObject({ sheet: sheetId(excel.host.book, "发现"), row: 6, column: 0 });
    expect(outcome(await goToFinding(excelWorkbook, audit, 3))).toBe("ROW_MISSING");
  });
});

describe("a workbook made before there were findings", () => {
  beforeEach(async () => {
    excel.dispose();
    excel = await openExcel(withoutFindings(book));
  });

  test("opens and scores without them, and nothing is added by itself", async () => {
    const audit = await open();
    expect(audit.findings).toBeUndefined();
    expect(audit.result?.open).toHaveLength(29);
    expect(outcome(await addFinding(excelWorkbook, audit, minor))).toBe("TABLE_MISSING");
    expect(excel.host.book.sheets().map(({ name }) => name)).not.toContain("发现");
  });

  test("gets its table when asked, and takes findings then", async () => {
    const audit = value(await addFindingsSheet(excelWorkbook, await open()));
    expect(audit.findings).toEqual([]);
    expect(value(await addFinding(excelWorkbook, audit, minor)).findings).toMatchObject([minor]);
    expect(cells(7)[1]).toBe("轻微");
  });
});
