/** @jest-environment jsdom */
import { addSpecial } from "../../src/app/addSpecial";
import { createAudit } from "../../src/app/createAudit";
import { findAudits } from "../../src/app/findAudits";
import { goToClause } from "../../src/app/goToClause";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import { recalculateWorkbook } from "../../src/app/recalculateWorkbook";
import { removeSpecial } from "../../src/app/removeSpecial";
import type { NewSpecial, OpenAudit } from "../../src/app/audit";
import type { Book } from "../../src/core/book/book";
import { format } from "../../src/core/number/format";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { bookWithAudit, cellValue, named, openExcel, outcome, rowOf, sheetId, value, wanted } from "./auditInExcel";

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
  site: "",
  description: "=1+1",
  evidence: "2026-11-20",
};

describe("a new audit", () => {
  test("stands in five sheets beside the one that was there", async () => {
    const audit = await open();
    expect(excel.host.book.sheets().map(({ name }) => name)).toEqual([
      "Sheet1",
      "评分表",
      "特别项",
      "发现",
      "汇总",
      "方案",
    ]);
    expect(audit.rows).toHaveLength(29);
    expect(audit.title).toEqual(wanted.title);
    expect(audit.problems).toEqual([]);
    expect(audit.result?.open).toHaveLength(29);
  });

  test("keeps text that looks like a formula as text", () => {
    const { row, column, sheet } = { ...{ row: 1, column: 1 }, sheet: sheetId(excel.host.book, "评分表") };
    const cell = excel.host.book.cell(sheet, row, column);
    expect(cell.formula).toBeNull();
    expect(cell.value).toBe('=HYPERLINK("http://x","某某")');
  });

  test("keeps ids as text, also those that look like numbers", () => {
    expect(cellValue(excel.host.book, "评分表", "A7")).toBe("5.1.1.1");
    expect(cellValue(excel.host.book, "汇总", "A26")).toBe("5.1");
  });

  test("beside another one gets names of its own, and the first stays as it was", async () => {
    const second = value(await createAudit(excelWorkbook, { ...wanted, language: "en-US" }));
    expect(second.suffix).toBe("_2");
    expect(second.language).toBe("en-US");
    const again = await open();
    expect(again.language).toBe("zh-CN");
    const found = value(await findAudits(excelWorkbook));
    expect(found.map(({ suffix, copied }) => [suffix, copied])).toEqual([
      ["", false],
      ["_2", false],
    ]);
  });

  test("asks for a scheme that exists", async () => {
    expect(outcome(await createAudit(excelWorkbook, { ...wanted, schemeId: "nothing" }))).toBe("UNKNOWN_SCHEME");
  });
});

describe("a verdict", () => {
  test("is written as a word of the sheet's language and scored by cell and pane alike", async () => {
    const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.2.2", { verdict: "conforms" }));
    expect(rowOf(audit, "5.1.2.2").verdict).toBe("conforms");
    expect(cellValue(excel.host.book, "评分表", "E10")).toBe("符合");
    expect(cellValue(excel.host.book, "评分表", "I10")).toBe(5);
  });

  test("of samples earns in proportion: 2 of 20 failed leaves 4.5 of 5", async () => {
    const patch = { verdict: "sampled", sampled: "20", failed: "２" } as const;
    const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.2.2", patch));
    expect(format(audit.result?.clauses.find(({ id }) => id === "5.1.2.2")?.earned ?? { n: 0, d: 1 }, 2)).toBe("4.50");
    expect(["F10", "G10", "I10"].map((cell) => cellValue(excel.host.book, "评分表", cell))).toEqual([20, 2, 4.5]);
  });

  test("takes two requests and one step of undo", async () => {
    const audit = await open();
    await excel.host.settled();
    const before = excel.host.requests.length;
    value(await recordVerdict(excelWorkbook, audit, "5.1.2.2", { verdict: "excluded", reason: "无此业务" }));
    // The library itself gives its references back in one more request, which nobody waits for.
    expect(excel.host.requests.slice(before).filter(({ outcome: is }) => is !== "unanswered")).toHaveLength(2);
    expect(excel.host.book.undo()).toBe(true);
    expect(cellValue(excel.host.book, "评分表", "E10")).toBeNull();
    expect(cellValue(excel.host.book, "评分表", "K10")).toBeNull();
  });

  test("that contradicts itself is refused with all reasons and nothing is written", async () => {
    const audit = await open();
    const before = excel.host.requests.length;
    const result = await recordVerdict(excelWorkbook, audit, "5.1.2.2", {
      verdict: "sampled",
      sampled: "20",
      failed: "21",
    });
    expect(result.ok || (result.error.code === "BAD_ENTRY" && result.error.problems.map(({ code }) => code))).toEqual([
      "FAILED_ABOVE_SAMPLED",
    ]);
    expect(excel.host.requests.length).toBe(before);
  });

  test("brings no text into a column of numbers, not even one that it does not look at", async () => {
    const result = await recordVerdict(excelWorkbook, await open(), "5.1.2.2", { verdict: "fails", sampled: "abc" });
    expect(result.ok || (result.error.code === "BAD_ENTRY" && result.error.problems)).toMatchObject([
      { code: "NOT_A_NUMBER", field: "sampled", found: "abc", clause: "5.1.2.2" },
    ]);
    expect(cellValue(excel.host.book, "评分表", "E10")).toBeNull();
  });

  test("comes with a text of at most 32,767 characters", async () => {
    const longest = "a".repeat(32_767);
    const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.1.1", { evidence: longest }));
    expect(rowOf(audit, "5.1.1.1").evidence).toBe(longest);
    expect(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { evidence: `${longest}a` })).toEqual({
      ok: false,
      error: { code: "TEXT_TOO_LONG", column: "依据", length: 32_768, limit: 32_767 },
    });
  });

  test("is not written over a cell that somebody changed meanwhile", async () => {
    const audit = await open();
    const place = { sheet: sheetId(excel.host.book, "评分表"), row: 9, column: 4, rows: 1, columns: 1 };
    excel.host.book.write(place, [[{ value: "不符合" }]], "remote");
    const result = await recordVerdict(excelWorkbook, audit, "5.1.2.2", { verdict: "conforms" });
    expect(result).toEqual({
      ok: false,
      error: {
        code: "CELL_CHANGED",
        cells: [{ sheet: "评分表", address: "E10", expected: null, found: "不符合" }],
      },
    });
    expect(cellValue(excel.host.book, "评分表", "E10")).toBe("不符合");
  });

  test("can be taken back to not assessed, which is a blank cell", async () => {
    const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.1.1", { verdict: "fails" }));
    value(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "notAssessed" }));
    expect(cellValue(excel.host.book, "评分表", "E7")).toBeNull();
  });

  test("comes with evidence that stays what was typed", async () => {
    for (const evidence of ["=SUM(A1)", "2026-11-22", "5.10", "-", "抽查工单20份", "'quoted"]) {
      const audit = value(await recordVerdict(excelWorkbook, await open(), "5.1.1.1", { evidence }));
      expect(rowOf(audit, "5.1.1.1").evidence).toBe(evidence);
    }
  });

  test("of a clause that is gone is told so", async () => {
    const audit = await open();
    excel.host.book.deleteRows(sheetId(excel.host.book, "评分表"), 9, 1, "user");
    expect(outcome(await recordVerdict(excelWorkbook, audit, "5.1.2.2", { verdict: "conforms" }))).toBe("ROW_MISSING");
  });
});

describe("special items", () => {
  test("fill the empty row, then let the table grow, and are counted by cell, function and pane alike", async () => {
    const one = value(await addSpecial(excelWorkbook, await open(), law));
    const two = value(await addSpecial(excelWorkbook, one, { ...law, type: "bonus", kind: null }));
    expect(two.specials.map(({ type, kind, clause }) => [type, kind, clause])).toEqual([
      ["deduction", "law", "5.1.4.2"],
      ["bonus", null, "5.1.4.2"],
    ]);
    expect(two.specials[0]?.description).toBe("=1+1");
    expect(two.specials[0]?.evidence).toBe("2026-11-20");
    await excel.host.settled();
    expect(named(excel.host.book, "StarsheetDeductions")).toBe(1);
    expect(named(excel.host.book, "StarsheetBonus")).toBe(1);
    expect(two.result?.deductions.count).toBe(1);
    expect(excel.host.book.tables().find(({ name }) => name === "StarsheetSpecials")?.area.rows).toBe(3);
  });

  test("go again by their position, the last one leaves an empty row", async () => {
    const one = value(await addSpecial(excelWorkbook, await open(), law));
    const two = value(await addSpecial(excelWorkbook, one, { ...law, clause: "5.3.2" }));
    const left = value(await removeSpecial(excelWorkbook, two, 0));
    expect(left.specials.map(({ clause }) => clause)).toEqual(["5.3.2"]);
    const none = value(await removeSpecial(excelWorkbook, left, 0));
    expect(none.specials).toEqual([]);
    expect(excel.host.book.tables().find(({ name }) => name === "StarsheetSpecials")?.area.rows).toBe(2);
  });

  test("are refused whole when a text is too long or its column is gone", async () => {
    const long = await addSpecial(excelWorkbook, await open(), { ...law, description: "长".repeat(32_768) });
    expect(long.ok ? "" : long.error).toEqual({ code: "TEXT_TOO_LONG", column: "描述", length: 32_768, limit: 32_767 });
    excel.host.book.deleteColumns(sheetId(excel.host.book, "特别项"), 4, 1, "user");
    const gone = await addSpecial(excelWorkbook, await open(), law);
    expect(gone.ok ? "" : gone.error).toEqual({ code: "COLUMN_MISSING", table: "StarsheetSpecials", column: "描述" });
    expect((await open()).specials).toEqual([]);
  });

  test("that somebody changed meanwhile stay", async () => {
    const audit = value(await addSpecial(excelWorkbook, await open(), law));
    const place = { sheet: sheetId(excel.host.book, "特别项"), row: 6, column: 4, rows: 1, columns: 1 };
    excel.host.book.write(place, [[{ value: "别的发现" }]], "remote");
    expect(outcome(await removeSpecial(excelWorkbook, audit, 0))).toBe("ROW_MISSING");
  });
});

describe("what stands in the way", () => {
  test("everything that the audit lacks, by the names the sheets have", async () => {
    excel.host.book.deleteColumns(sheetId(excel.host.book, "评分表"), 5, 2, "user");
    excel.host.book.deleteSheet(sheetId(excel.host.book, "特别项"), "user");
    const result = await openAudit(excelWorkbook, "");
    expect(result.ok ? "" : result.error).toEqual({
      code: "AUDIT_DAMAGED",
      gaps: [
        { sheet: "评分表", column: "抽样数" },
        { sheet: "评分表", column: "不符合数" },
        { sheet: "特别项", column: null },
      ],
    });
    expect(value(await findAudits(excelWorkbook))).toHaveLength(1);
  });

  test("a cell being edited", async () => {
    const audit = await open();
    excel.host.setCellEditing(true);
    expect(outcome(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "conforms" }))).toBe(
      "CELL_EDIT_MODE",
    );
    excel.host.setCellEditing(false);
    expect(outcome(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "conforms" }))).toBe("done");
  });

  test("a protected sheet, with the locked cells", async () => {
    const audit = await open();
    excel.host.book.changeSheet(sheetId(excel.host.book, "评分表"), { protection: { password: false, allow: [] } });
    const result = await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "partial", awarded: "1" });
    expect(result).toEqual({ ok: false, error: { code: "SHEET_PROTECTED", sheet: "评分表", cells: ["E7", "H7"] } });
  });

  test("a busy Excel", async () => {
    const audit = await open();
    excel.host.faults.inject("next", { kind: "busy" });
    expect(outcome(await recordVerdict(excelWorkbook, audit, "5.1.1.1", { verdict: "conforms" }))).toBe("EXCEL_BUSY");
  });

  test("too much at once", async () => {
    excel.host.faults.inject("next", { kind: "tooLarge" });
    expect(outcome(await openAudit(excelWorkbook, ""))).toBe("TOO_LARGE");
  });
});

test("going to a clause selects its row, wherever it stands now", async () => {
  const audit = await open();
  excel.host.book.insertRows(sheetId(excel.host.book, "评分表"), 0, 2, "user");
  value(await goToClause(excelWorkbook, audit, "5.1.2.2"));
  expect(excel.host.selection.row).toBe(11);
});

test("recalculating is a request of its own", async () => {
  expect(outcome(await recalculateWorkbook(excelWorkbook))).toBe("done");
});
