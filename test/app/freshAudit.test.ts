/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import { writeXlsx } from "../../src/xlsx";
import { emptyBook } from "../host/startExcel";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, bookWithAudit, cellValue, openExcel, value } from "./auditInExcel";

jest.setTimeout(60_000);

const SUMMARY = { "zh-CN": "汇总", "en-US": "Summary" } as const;
const languages = ["zh-CN", "en-US"] as const;

let books: Readonly<Record<(typeof languages)[number], Book>>;
let excel: StartedExcel;
beforeAll(async () => {
  books = { "zh-CN": await bookWithAudit("zh-CN"), "en-US": await bookWithAudit("en-US") };
});
afterEach(() => excel.dispose());

async function opened(language: (typeof languages)[number]): Promise<(...cells: string[]) => string[]> {
  excel = await openExcel(books[language]);
  await excel.host.settled();
  return (...cells) => cells.map((cell) => shown(SUMMARY[language], cell));
}

function shown(sheet: string, cell: string): string {
  const { book } = excel.host;
  const { sheet: id, row, column } = areaOf(book, sheet, cell);
  return book.text(id, row, column);
}

const type = (sheet: string, cell: string, text: string): void =>
  excel.host.book.write(areaOf(excel.host.book, sheet, cell), [[{ value: text }]], "user");

describe("while nothing is assessed", () => {
  test.each(languages)(
    "%s: no number, no grade, no star: neither natively nor from the functions",
    async (language) => {
      const cells = await opened(language);
      const none = ["#N/A", "#N/A"];
      const open = language === "zh-CN" ? "未评完" : "open";
      expect(cells("C8", "E8", "F8")).toEqual([...none, open]);
      expect(cells("C9", "E9", "F9")).toEqual([...none, open]);
      expect(cells("C10", "E10", "F10")).toEqual([...none, open]);
      expect(cells("C11", "E11", "F11")).toEqual(["0", "0", language === "zh-CN" ? "一致" : "agrees"]);
      expect(cells("B5", "E5", "F5")).toEqual([language === "zh-CN" ? "未评完" : "Incomplete", "—", ""]);
    },
  );

  test("the function's cell says how many clauses are open", async () => {
    await opened("zh-CN");
    expect(cellValue(excel.host.book, "汇总", "E8")).toEqual({
      error: "#N/A",
      message: expect.stringContaining("29"),
    });
  });

  test.each([
    ["zh-CN", "评价不合格", "五星级"],
    ["en-US", "Not passed", "Five-star"],
  ] as const)(
    "%s: everything from 0 to 100 is possible, with the grades by their names",
    async (language, low, high) => {
      const cells = await opened(language);
      expect(cells("C17", "D17", "E17", "F17")).toEqual(["0.00", "100.00", low, high]);
    },
  );

  test.each(languages)("%s: no cell shows the text of a formula", async (language) => {
    await opened(language);
    const { book } = excel.host;
    const texts = book.sheets().flatMap(({ id }) => {
      const used = book.usedArea(id);
      if (used === null) return [];
      return Array.from({ length: used.rows * used.columns }, (_, index) => {
        const [row, column] = [Math.floor(index / used.columns), index % used.columns];
        return book.text(id, used.row + row, used.column + column);
      });
    });
    // The company of the test begins with "=": it stands there as typed, and nothing else does.
    expect(new Set(texts.filter((text) => text.startsWith("=") && !text.startsWith("=HYPERLINK")))).toEqual(new Set());
  });
});

test("a company keeps the letters of its name in the pane", async () => {
  await opened("zh-CN");
  type("评分表", "B2", "示例电器有限公司（虚构样例）");
  expect(value(await openAudit(excelWorkbook, "")).title.company).toBe("示例电器有限公司（虚构样例）");
});

test("once something is assessed the score so far stands in large letters and is called so", async () => {
  const cells = await opened("en-US");
  value(await recordVerdict(excelWorkbook, value(await openAudit(excelWorkbook, "")), "5.1.2.2", { verdict: "fails" }));
  await excel.host.settled();
  expect(cells("E5", "F5", "F8")).toEqual(["0.00", "So far", "open"]);
});

test("a gate that blocks the next grade stands by its name", async () => {
  const cells = await opened("en-US");
  const verdicts = Array.from({ length: 29 }, () => [{ value: "N" }]);
  excel.host.book.write({ ...areaOf(excel.host.book, "Scoring", "E7"), rows: 29 }, verdicts, "user");
  await excel.host.settled();
  // Nothing earned: the next grade, the qualified level, begins at 70.
  expect(cells("C8", "E8", "F8", "C18", "D18")).toEqual(["0.00", "0.00", "agrees", "70.00", "Score of at least 70"]);
});

describe("what contradicts itself is no difference between formula and function", () => {
  test("a clause: more failed than sampled", async () => {
    const cells = await opened("zh-CN");
    excel.host.book.write(
      { ...areaOf(excel.host.book, "评分表", "E7"), columns: 3 },
      [[{ value: "抽样" }, { value: 3 }, { value: 4 }]],
      "user",
    );
    await excel.host.settled();
    expect(cells("C8", "E8", "F8", "C41")).toEqual(["#N/A", "#VALUE!", "填写有误", "1"]);
  });

  test("a clause: sampled without a count of failures, though Excel hands blanks over as 0", async () => {
    const cells = await opened("zh-CN");
    excel.host.book.write(
      { ...areaOf(excel.host.book, "评分表", "E7"), columns: 2 },
      [[{ value: "抽样" }, { value: 20 }]],
      "user",
    );
    await excel.host.settled();
    expect(cells("E8", "F8", "C41")).toEqual(["#VALUE!", "填写有误", "1"]);
  });

  test("a special item whose type was forgotten is told everywhere and never just left out", async () => {
    const cells = await opened("zh-CN");
    type("特别项", "E7", "抽查工单中 3 份未回访");
    await excel.host.settled();
    expect(cells("C11", "E11", "F11", "C42")).toEqual(["#N/A", "#VALUE!", "填写有误", "1"]);
    const audit = value(await openAudit(excelWorkbook, ""));
    expect(audit.result).toBeNull();
    expect(audit.specials.map(({ problems }) => problems)).toEqual([
      [expect.objectContaining({ code: "UNKNOWN_SPECIAL", found: "" })],
    ]);
    type("特别项", "A7", "扣分");
    await excel.host.settled();
    expect(cells("C11", "E11", "F11", "C42")).toEqual(["1", "1", "一致", "0"]);
  });
});

test("in the file the function's formula is a dynamic array, so that Excel does not cut its columns to one row", async () => {
  excel = await openExcel(emptyBook());
  const files = unzipSync(await writeXlsx(books["en-US"]));
  const cells = Object.values(files).flatMap((file) => strFromU8(file).match(/<c r="E8"[^>]*><f[^>]*>[^<]*/g) ?? []);
  const score = cells.find((cell) => cell.includes("AUDIT_SCORE")) ?? "";
  expect(score).toMatch(/^<c r="E8"[^>]* cm="1"><f t="array" ref="E8">_xldudf_AUDIT_SCORE\(/);
  expect(score.replaceAll("&quot;", `"`)).toContain(`StarsheetClauses[Verdict]&amp;""`);
  expect(score).not.toContain("SINGLE");
});
