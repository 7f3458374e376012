/** @jest-environment jsdom */
import { bindSheet, findScoreSheets } from "../../src/app/bindSheet";
import { findAudits } from "../../src/app/findAudits";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import type { OpenAudit } from "../../src/app/audit";
import type { Sheet } from "../../src/core/book/book";
import { toFloat } from "../../src/core/number/format";
import { excelWorkbook } from "../../src/workbook/excel";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { furtherLayouts } from "../core/binding/furtherLayouts";
import { requiredLayouts } from "../core/binding/layouts";
import type { StartedExcel } from "../host/startExcel";
import { cellValue, openExcel, outcome, sheetId, value } from "./auditInExcel";

jest.setTimeout(60_000);

const layouts = [...requiredLayouts, ...furtherLayouts];
const sheetNamed = (start: string): Sheet => {
  const found = layouts.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(start);
  return found.sheet;
};

let excel: StartedExcel;
afterEach(() => excel.dispose());

/** Opens a workbook with that sheet, agrees to the first proposal, and answers the audit. */
async function bound(sheet: Sheet): Promise<OpenAudit> {
  excel = await openExcel(bookOfSheets(sheet));
  const found = value(await findScoreSheets(excelWorkbook));
  const [proposal] = found.proposals;
  if (proposal === undefined) throw new Error("nothing proposed");
  return value(await bindSheet(excelWorkbook, { proposal, scheme: null, language: "zh-CN" }));
}

const score = ({ result }: OpenAudit): number | null =>
  result === null || result.score === null ? null : toFloat(result.score);
const reopened = async (): Promise<OpenAudit> => value(await openAudit(excelWorkbook, "bound:1"));
const cell = (sheet: string, address: string): unknown => cellValue(excel.host.book, sheet, address);
const own = (): string => sheetId(excel.host.book, "评分表");

test("where numbers are ratings, ratings are written", async () => {
  const rows = [
    ["指标", "权重", "评分（0-5）"],
    ["质量", 50, 4],
    ["交付", 30, null],
    ["服务", 20, 3],
  ];
  const audit = await bound(sheetOfRows(rows));
  const full = value(await recordVerdict(excelWorkbook, audit, "2", { verdict: "conforms" }));
  expect(cell("评分表", "C3")).toBe(5);
  // 50 × 4/5 + 30 + 20 × 3/5
  expect(score(full)).toBe(82);
  // 18 of 30 points is a rating of 3.
  const partly = value(await recordVerdict(excelWorkbook, full, "2", { verdict: "partial", awarded: "18" }));
  expect(cell("评分表", "C3")).toBe(3);
  expect(score(partly)).toBe(70);
});

describe("a sheet with points awarded", () => {
  const sheet = sheetNamed("序号|考核内容|分值|得分|扣分原因");

  test("nothing is written before the user agrees, and then only beside his sheet", async () => {
    excel = await openExcel(bookOfSheets(sheet));
    const before = excel.host.book.toBook().sheets;
    const found = value(await findScoreSheets(excelWorkbook));
    expect(excel.host.book.toBook().sheets).toEqual(before);
    const [proposal] = found.proposals;
    if (proposal === undefined) throw new Error("nothing proposed");
    const audit = value(await bindSheet(excelWorkbook, { proposal, scheme: null, language: "zh-CN" }));
    const [mine, added] = excel.host.book.toBook().sheets;
    expect(mine).toEqual(before[0]);
    expect(added?.name).toBe("绑定");
    expect(score(audit)).toBe(83);
    expect(audit.result?.grade).toBeNull();
  });

  test("is listed among the audits of the workbook", async () => {
    await bound(sheet);
    expect(value(await findAudits(excelWorkbook))).toEqual([{ suffix: "bound:1", sheet: "评分表", copied: false }]);
  });

  test("verdicts are written as points, one undo step", async () => {
    const audit = await bound(sheet);
    const after = value(await recordVerdict(excelWorkbook, audit, "3", { verdict: "conforms", reason: "已复核" }));
    expect([cell("评分表", "D8"), cell("评分表", "E8")]).toEqual([40, "已复核"]);
    // 8 + 10 + 40 + 35 of 100.
    expect(score(after)).toBe(93);
    const failed = value(await recordVerdict(excelWorkbook, after, "1", { verdict: "fails" }));
    expect(cell("评分表", "D5")).toBe(0);
    const open = value(await recordVerdict(excelWorkbook, failed, "1", { verdict: "notAssessed" }));
    expect(cell("评分表", "D5")).toBeNull();
    expect(score(open)).toBeNull();
    const partly = value(await recordVerdict(excelWorkbook, open, "1", { verdict: "partial", awarded: "7.5" }));
    expect(cell("评分表", "D5")).toBe(7.5);
    expect(score(partly)).toBe(92.5);
  });

  test("a cell that somebody changed meanwhile is not overwritten", async () => {
    const audit = await bound(sheet);
    excel.host.book.write({ sheet: own(), row: 7, column: 3, rows: 1, columns: 1 }, [[{ value: 12 }]], "remote");
    expect(outcome(await recordVerdict(excelWorkbook, audit, "3", { verdict: "conforms" }))).toBe("CELL_CHANGED");
    expect(cell("评分表", "D8")).toBe(12);
  });

  test("inserted rows and columns, a renamed sheet and a reopened file change nothing", async () => {
    await bound(sheet);
    excel.host.book.insertRows(own(), 0, 2, "user");
    excel.host.book.insertColumns(own(), 2, 1, "user");
    expect(score(await reopened())).toBe(83);
    excel.host.book.renameSheet(own(), "十月考核", "user");
    const audit = await reopened();
    expect(score(audit)).toBe(83);
    const after = value(await recordVerdict(excelWorkbook, audit, "3", { verdict: "conforms" }));
    expect(cell("十月考核", "E10")).toBe(40);
    expect(score(after)).toBe(93);
    const saved = excel.host.book.toBook();
    excel.dispose();
    excel = await openExcel(saved);
    expect(score(await reopened())).toBe(93);
  });

  test("sorted rows keep their verdicts", async () => {
    const audit = await bound(sheetNamed("a supplier's own score"));
    excel.host.book.sort(
      { sheet: sheetId(excel.host.book, "评分表"), row: 3, column: 0, rows: 3, columns: 8 },
      3,
      true,
      "user",
    );
    const after = value(await recordVerdict(excelWorkbook, audit, "1.2", { verdict: "conforms" }));
    // 5 + 10 + 4 of 20.
    expect(score(after)).toBe(95);
    const written = after.rows.find(({ id }) => id === "1.2");
    expect(written?.raw.verdict).toBe("conforms");
  });

  test("a heading that is gone is named", async () => {
    await bound(sheet);
    excel.host.book.write({ sheet: own(), row: 2, column: 3, rows: 1, columns: 1 }, [[{ value: "备用" }]], "user");
    expect(await openAudit(excelWorkbook, "bound:1")).toEqual({
      ok: false,
      error: { code: "AUDIT_DAMAGED", gaps: [{ sheet: "评分表", column: "得分" }] },
    });
  });

  test("a second binding gets a row of its own", async () => {
    await bound(sheet);
    const found = value(await findScoreSheets(excelWorkbook));
    const [proposal] = found.proposals;
    if (proposal === undefined) throw new Error("nothing proposed");
    value(await bindSheet(excelWorkbook, { proposal, scheme: "gbt-27922-2011", language: "en-US" }));
    const audits = value(await findAudits(excelWorkbook));
    expect(audits.map(({ suffix }) => suffix)).toEqual(["bound:1", "bound:2"]);
    expect(value(await openAudit(excelWorkbook, "bound:2")).result?.grade).toBe("three-star");
  });
});

test("deductions beside a formula: the deduction is written, the formula stays", async () => {
  const audit = await bound(sheetNamed("考核项目|考核内容|分数|记分标准|企业自评分|扣分|扣分原因|实际得分"));
  expect(score(audit)).toBeNull();
  const after = value(await recordVerdict(excelWorkbook, audit, "2.2", { verdict: "partial", awarded: "27" }));
  expect([cell("评分表", "F5"), cell("评分表", "H5")]).toEqual([3, 27]);
  // 8 + 10 + 25 + 27 of 80.
  expect(score(after)).toBe(87.5);
});

test("verdicts are written in the words of the sheet", async () => {
  const audit = await bound(sheetNamed("ID|Category|Audit question"));
  const after = value(await recordVerdict(excelWorkbook, audit, "A-2", { verdict: "conforms" }));
  expect(cell("Checklist", "D3")).toBe("Compliant");
  expect(score(after)).toBe(100);
});

test("marks move to the column of the verdict", async () => {
  const audit = await bound(sheetNamed("verdicts as marks"));
  value(await recordVerdict(excelWorkbook, audit, "4.2", { verdict: "conforms" }));
  expect([cell("评分表", "C4"), cell("评分表", "D4")]).toEqual(["√", null]);
  const audit2 = await reopened();
  value(await recordVerdict(excelWorkbook, audit2, "4.2", { verdict: "excluded" }));
  expect([cell("评分表", "C4"), cell("评分表", "E4")]).toEqual([null, "√"]);
});

test("a protected sheet keeps its cells and says so", async () => {
  const audit = await bound(sheetNamed("序号|考核内容|分值|得分|扣分原因"));
  excel.host.book.changeSheet(own(), { protection: { password: false, allow: [] } });
  expect(outcome(await recordVerdict(excelWorkbook, audit, "3", { verdict: "conforms" }))).toBe("SHEET_PROTECTED");
  expect(cell("评分表", "D8")).toBe(30);
});
