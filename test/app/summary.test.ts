/** @jest-environment jsdom */
import type { Book } from "../../src/core/book/book";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, bookWithAudit, openExcel, sheetId } from "./auditInExcel";

jest.setTimeout(60_000);

let books: Readonly<Record<"zh-CN" | "en-US", Book>>;
let excel: StartedExcel;
beforeAll(async () => {
  books = { "zh-CN": await bookWithAudit("zh-CN"), "en-US": await bookWithAudit("en-US") };
});
afterEach(() => excel.dispose());

const open = async (language: keyof typeof books = "zh-CN"): Promise<void> => {
  excel = await openExcel(books[language]);
};

/** Verdicts of all 29 clauses: those named by their place in the table, all others conform. */
function assess(sheet: string, others: Readonly<Record<number, string | null>> = {}): void {
  const verdicts = Array.from({ length: 29 }, (_, index) => [
    { value: index in others ? (others[index] ?? null) : "C" },
  ]);
  excel.host.book.write({ ...areaOf(excel.host.book, sheet, "E7"), rows: 29 }, verdicts, "user");
}

/** One typed below the other, so that the table grows. */
function deduct(count: number): void {
  const { book } = excel.host;
  for (let row = 0; row < count; row += 1) book.type(sheetId(book, "特别项"), 6 + row, 0, "扣分", "user");
}

async function shown(sheet: string, ...cells: readonly string[]): Promise<string[]> {
  await excel.host.settled();
  const { book } = excel.host;
  return cells.map((cell) => {
    const { sheet: id, row, column } = areaOf(book, sheet, cell);
    return book.text(id, row, column);
  });
}

/** What stands in some columns of the row whose first cell shows that text. */
async function rowOf(sheet: string, text: string, ...columns: readonly string[]): Promise<string[]> {
  await excel.host.settled();
  const id = sheetId(excel.host.book, sheet);
  const rows = Array.from({ length: 400 }, (_, row) => row).filter((row) => excel.host.book.text(id, row, 0) === text);
  const row = rows.at(-1);
  if (row === undefined) throw new Error(`no row ${text}`);
  return shown(sheet, ...columns.map((column) => `${column}${row + 1}`));
}

const DEDUCTION_GATE = "特别扣分少于5项";

describe("a gate on deductions", () => {
  test("is undecided while a clause is open, because a deduction may still come", async () => {
    await open();
    assess("评分表", { 28: null });
    expect(await rowOf("汇总", DEDUCTION_GATE, "C", "E")).toEqual(["0", "未定"]);
  });

  test("fails early: nothing takes five deductions back", async () => {
    await open();
    assess("评分表", { 28: null });
    deduct(5);
    expect(await rowOf("汇总", DEDUCTION_GATE, "C", "E")).toEqual(["5", "未通过"]);
  });

  test("passes once every clause is assessed", async () => {
    await open();
    assess("评分表");
    deduct(4);
    expect(await rowOf("汇总", DEDUCTION_GATE, "C", "E")).toEqual(["4", "通过"]);
  });
});

describe("the score so far", () => {
  test("stands beside the score only while clauses are open", async () => {
    await open();
    assess("评分表", { 28: null });
    expect(await rowOf("汇总", "得分", "C", "D")).toEqual(["#N/A", "100.00"]);
    assess("评分表", { 3: "N" });
    deduct(1);
    // 5.1.2.2 has 5 points: 95 − 1.
    expect(await rowOf("汇总", "得分", "C", "D")).toEqual(["94.00", ""]);
    expect(await rowOf("汇总", "实际得分", "C", "D")).toEqual(["95.00", ""]);
    expect(await shown("汇总", "E5", "F5")).toEqual(["94.00", ""]);
  });
});

test("a group nobody looked at has a dash where an assessed one has its points", async () => {
  await open();
  assess("评分表", { 27: null, 28: null });
  expect(await rowOf("汇总", "5.3", "D", "E", "G")).toEqual(["25.00", "—", "2"]);
  assess("评分表", { 27: "N", 28: null });
  expect(await rowOf("汇总", "5.3", "D", "E", "G")).toEqual(["25.00", "0.00", "1"]);
});

describe("the way to the next grade", () => {
  test("is told as score first, then in clause points: 70 of 75 is 93.33, 1.67 or 1.25 points below 95", async () => {
    await open();
    assess("评分表", { 3: "N", 27: "X", 28: "X" });
    expect(await rowOf("汇总", "距更高一级：得分，否决条件", "C", "D")).toEqual(["1.67", ""]);
    expect(await rowOf("汇总", "距更高一级：条款分值", "C", "E", "F")).toEqual(["1.25", "1.25", "一致"]);
  });

  test("is none at the best grade", async () => {
    await open();
    assess("评分表");
    expect(await rowOf("汇总", "距更高一级：得分，否决条件", "C", "D")).toEqual(["", ""]);
    expect(await rowOf("汇总", "距更高一级：条款分值", "C", "E", "F")).toEqual(["0.00", "0.00", "一致"]);
  });

  test("counts from the score before the floor: −4 deductions below nothing earned need 74 points", async () => {
    await open();
    assess("评分表", Object.fromEntries(Array.from({ length: 29 }, (_, index) => [index, "N"])));
    deduct(4);
    expect(await rowOf("汇总", "距更高一级：得分，否决条件", "C")).toEqual(["70.00"]);
    expect(await rowOf("汇总", "距更高一级：条款分值", "C", "E", "F")).toEqual(["74.00", "74.00", "一致"]);
  });
});

test("below the ids that AUDIT functions answer stand their names", async () => {
  await open("en-US");
  const id = sheetId(excel.host.book, "Summary");
  await excel.host.settled();
  const row = Array.from({ length: 60 }, (_, index) => index).find(
    (index) => excel.host.book.text(id, index, 11) === "not-passed",
  );
  if (row === undefined) throw new Error("no ids");
  expect(await shown("Summary", `L${row + 2}`, `M${row + 2}`)).toEqual(["Not passed", "Five-star"]);
});

describe("a sheet deleted under the formulas", () => {
  test.each([["方案"], ["评分表"], ["特别项"]])("%s: the summary names it instead of guessing", async (lost) => {
    await open();
    assess("评分表");
    excel.host.book.deleteSheet(sheetId(excel.host.book, lost), "user");
    expect(await shown("汇总", "B5", "E5")).toEqual([`缺少“${lost}”工作表`, expect.stringMatching(/^—$/)]);
    expect(await rowOf("汇总", "得分", "F")).toEqual(["缺工作表"]);
  });
});

describe("the scheme's sheet", () => {
  test.each([
    ["zh-CN", "方案", "示范分值", "特别项的次序：after 折算后，before 折算前"],
    ["en-US", "Scheme", "demonstration points", "特别项的次序：after 折算后，before 折算前"],
  ] as const)("%s: says in words what codes mean", async (language, sheet, status, order) => {
    await open(language);
    expect(await rowOf(sheet, "clause.5.1.1.1", "E", "F")).toEqual(["demonstration", status]);
    expect(await rowOf(sheet, "score.order", "B", "C", "D")).toEqual([
      "after",
      order,
      "Special items: after or before normalising",
    ]);
  });

  test("a status that is none is told", async () => {
    await open();
    const { book } = excel.host;
    const id = sheetId(book, "方案");
    const row = Array.from({ length: 400 }, (_, index) => index).find(
      (index) => book.text(id, index, 0) === "clause.5.1.1.1",
    );
    book.type(id, row ?? 0, 4, "userentred", "user");
    expect(await rowOf("方案", "clause.5.1.1.1", "F")).toEqual(["不是有效的状态"]);
  });
});
