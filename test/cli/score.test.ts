import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/core/book/book";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { sheetsZh } from "../../src/words/zh/sheets";
import { writeXlsx } from "../../src/xlsx";
import { auditBook, type AuditJson } from "./auditBook";
import { runWith } from "./memoryIo";

const golden = join(__dirname, "../golden");
const names = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const text = (name: string, file: string): string => readFileSync(join(golden, name, file), "utf8");
const auditOf = (name: string): AuditJson => JSON.parse(text(name, "audit.json")) as AuditJson;

/** Ids of the notices in place of the notices, as the expected files have them. */
function comparable(object: Readonly<Record<string, unknown>> | undefined): object {
  const notices = object?.["notices"] as readonly { id: string }[];
  return { ...object, notices: notices.map(({ id }) => id) };
}

describe("golden audits", () => {
  test.each(names)("%s as a JSON file", async (name) => {
    const { code, objects } = await runWith({ "a.json": text(name, "audit.json") }, ["score", "--json", "a.json"]);
    expect(code).toBe(0);
    expect(comparable(objects[0])).toMatchObject(JSON.parse(text(name, "expected.json")) as object);
  });

  test.each(names)("%s as a workbook in Chinese and in English", async (name) => {
    const files = {
      "zh.xlsx": await writeXlsx(auditBook(auditOf(name), "zh")),
      "en.xlsx": await writeXlsx(auditBook(auditOf(name), "en")),
    };
    const { code, objects } = await runWith(files, ["score", "zh.xlsx", "en.xlsx", "--json"]);
    expect(code).toBe(0);
    expect(objects.map((object) => object["file"])).toEqual(["zh.xlsx", "en.xlsx"]);
    const expected = JSON.parse(text(name, "expected.json")) as object;
    for (const object of objects) expect(comparable(object)).toMatchObject(expected);
  });
});

describe("the JSON object", () => {
  const members =
    "file scheme complete applicable earned score scoreExact range deductions bonus grade stars parts gates groups notices errors".split(
      " ",
    );

  test("has the same members in the same order, whatever became of the file", async () => {
    const files = { "a.json": text("bound-95", "audit.json"), "b.json": "{", "c.json": '{"clauses":[{"id":"x"}]}' };
    const { objects } = await runWith(files, ["score", "--json", "a.json", "b.json", "c.json", "gone.json"]);
    expect(objects.map((object) => Object.keys(object))).toEqual([members, members, members, members]);
  });

  test("46.8 of 52 applicable points are exactly 90", async () => {
    // 52 clauses of one point; 40 conform, 8 have 17 of 20 right: 40 + 8 × 0.85 = 46.8; 4 fail.
    const clause = (index: number): object => {
      const id = `7.${index + 1}`;
      if (index < 40) return { id, points: "1", verdict: "conforms" };
      return index < 48
        ? { id, points: "1", verdict: "sampled", sampled: 20, failed: 3 }
        : { id, points: "1", verdict: "fails" };
    };
    const audit = { scheme: "gbt-27922-2011", clauses: Array.from({ length: 52 }, (_, index) => clause(index)) };
    const { objects } = await runWith({ "a.json": JSON.stringify(audit) }, ["score", "a.json", "--json"]);
    expect(objects[0]).toMatchObject({
      applicable: 52,
      earned: 46.8,
      score: 90,
      scoreExact: "90/1",
      grade: "four-star",
      stars: 4,
    });
  });

  test("every problem of a file is an error with code, clause, place and message in the language asked for", async () => {
    const audit = {
      clauses: [
        { id: "5.1.1.1", verdict: "sampled", sampled: 2, failed: 3 },
        { id: "9.9", verdict: "conforms" },
        { id: "5.1.1.1", verdict: "maybe" },
      ],
    };
    const { code, objects } = await runWith({ "a.json": JSON.stringify(audit) }, [
      "score",
      "--json",
      "--lang",
      "zh-CN",
      "a.json",
    ]);
    expect(code).toBe(1);
    expect(objects[0]).toMatchObject({ scheme: { id: "gbt-27922-2011" }, score: null, complete: false });
    const errors = objects[0]?.["errors"] as readonly Readonly<Record<string, unknown>>[];
    expect(errors.map(({ code: what, clause }) => [what, clause])).toEqual([
      ["FAILED_ABOVE_SAMPLED", "5.1.1.1"],
      ["UNKNOWN_CLAUSE", "9.9"],
      ["UNKNOWN_VERDICT", "5.1.1.1"],
      ["DUPLICATE_CLAUSE", "5.1.1.1"],
    ]);
    expect(errors[0]).toMatchObject({ place: { path: "clauses[0]" }, failed: "3", sampled: "2" });
    expect(String(errors[0]?.["message"])).toMatch(/不符合数/);
  });

  test.each([
    [
      {
        clauses: [
          { id: "a", points: "1", verdict: "C" },
          { id: "b", verdict: "C" },
        ],
      },
      "MIXED_POINTS",
    ],
    [{ scheme: "iso-1", clauses: [] }, "UNKNOWN_SCHEME"],
    [{ clauses: [{ id: "a", points: "1e999", verdict: "C" }] }, "NOT_A_NUMBER"],
    [{ clauses: [], specials: [{ type: "malus" }] }, "UNKNOWN_SPECIAL"],
    [{ clauses: [{ id: "a", pionts: "1" }] }, "UNKNOWN_FIELD"],
    [{ clauses: "none" }, "WRONG_TYPE"],
    [{}, "MISSING_FIELD"],
  ])("%j is refused with %s", async (audit, wanted) => {
    const { code, objects } = await runWith({ "a.json": JSON.stringify(audit) }, ["score", "--json", "a.json"]);
    expect(code).toBe(1);
    expect(objects[0]?.["errors"]).toMatchObject([{ code: wanted }]);
  });
});

describe("workbooks", () => {
  const score = async (book: Book, ...args: readonly string[]): Promise<Awaited<ReturnType<typeof runWith>>> =>
    runWith({ "a.xlsx": await writeXlsx(book) }, ["score", "--json", "a.xlsx", ...args]);

  test("a new audit has nothing but open clauses", async () => {
    const title = { company: "示例公司", assessor: "张三", date: "2026-11-22" };
    const book = newAuditSheets({
      scheme: gbt27922,
      language: "zh-CN",
      words: sheetsZh,
      title,
      suffix: "",
      takenSheets: [],
    });
    const { code, objects } = await score(book);
    expect(code).toBe(0);
    expect(objects[0]).toMatchObject({
      complete: false,
      applicable: 100,
      score: null,
      range: { lowest: 0, highest: 100 },
    });
  });

  test("a table that is missing is an error, never a better score", async () => {
    const book = auditBook(auditOf("five-deductions"), "zh");
    const { code, objects } = await score({ ...book, sheets: book.sheets.filter((sheet) => sheet.name !== "特别项") });
    expect(code).toBe(1);
    expect(objects[0]?.["errors"]).toMatchObject([{ code: "TABLE_MISSING", table: "StarsheetSpecials" }]);
  });

  test("a column that lost its header is named in the language of the sheet", async () => {
    const book = auditBook(auditOf("bound-95"), "zh");
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((name) => (name === "判定" ? "结论" : name)),
      })),
    }));
    const { objects } = await score({ ...book, sheets });
    expect(objects[0]?.["errors"]).toMatchObject([
      { code: "COLUMN_MISSING", table: "StarsheetClauses", column: "判定" },
    ]);
  });

  test("an entry that is a formula without a saved result is an error, not an open clause", async () => {
    const book = auditBook(auditOf("bound-95"), "en");
    const sheets = book.sheets.map((sheet, index) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        index === 0 && cell.row === 6 && cell.value === "conforms" ? { ...cell, value: null, formula: "=Z1" } : cell,
      ),
    }));
    const { code, objects } = await score({ ...book, sheets });
    expect(code).toBe(1);
    expect(objects[0]?.["errors"]).toMatchObject([
      { code: "CELL_ERROR", field: "verdict", place: { sheet: "评分", row: 7 } },
    ]);
  });

  test("of several audits the first is scored and the others are named; --audit chooses", async () => {
    const [first, second] = [auditBook(auditOf("bound-95"), "zh"), auditBook(auditOf("bound-80"), "zh", "_2")];
    const renamed = second.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` }));
    const both = { ...first, sheets: [...first.sheets, ...renamed] };
    const one = await score(both);
    expect(one.objects[0]).toMatchObject({ score: 95 });
    expect(one.objects[0]?.["notices"]).toContainEqual(
      expect.objectContaining({ id: "further-audits", audits: ["_2"] }),
    );
    expect((await score(both, "--audit", "_2")).objects[0]).toMatchObject({ score: 80 });
    expect((await score(both, "--audit", "_3")).objects[0]?.["errors"]).toMatchObject([
      {
        code: "NO_AUDIT",
        suffix: "_3",
        found: ["", "_2"],
        message: expect.stringMatching(/“_3”.*default.*--audit _2/),
      },
    ]);
  });

  test("a workbook without an audit and a file that only looks like one", async () => {
    const files = {
      "a.xlsx": await writeXlsx({ sheets: auditBook({ clauses: [] }, "zh").sheets.slice(2), names: [] }),
      "b.xlsx": "PK",
    };
    const { objects } = await runWith(files, ["score", "--json", "a.xlsx", "b.xlsx"]);
    expect(objects.map((object) => object["errors"])).toMatchObject([
      [{ code: "NO_AUDIT" }],
      [{ code: "NOT_A_WORKBOOK" }],
    ]);
  });
});

describe("the readable report", () => {
  test("says score, grade, gates, specials and groups of a complete audit", async () => {
    const { out } = await runWith({ "a.json": text("order-matters", "audit.json") }, ["score", "a.json"]);
    expect(out).toMatch(/^a\.json\n/);
    expect(out).toMatch(/Score +95\.00\n/);
    expect(out).toMatch(/Grade +Five-star +★★★★★\n/);
    expect(out).toMatch(/80 applicable|applicable 80/);
    expect(out).toMatch(/1 deduction \(−1\)/);
    expect(out).toMatch(/✓ .*70.*\(passed\)/);
  });

  test.each([
    // 100 − 5 of 5.1.2.2 − 15 of others = 80; four stars begin at 90.
    [
      "bound-80",
      "Score 10.00 below “Four-star” (10 in clause points)",
      "得分距“四星级”还差 10.00 分（合条款分值 10 分）",
    ],
    // 94.996 is shown as 95.00.
    ["near-bound", "Score 0.004 below “Five-star” (0.004 in clause points)", "还差 0.004 分（合条款分值 0.004 分）"],
    [
      "five-deductions",
      "Score reaches “Qualified level”, but not passed: Fewer than 5 special deductions",
      "得分已达“达标级”，但未通过：特别扣分少于5项",
    ],
  ])("%s: the way to the next grade, in score first", async (name, english, chinese) => {
    const files = { "a.json": text(name, "audit.json") };
    expect((await runWith(files, ["score", "a.json"])).out).toContain(english);
    expect((await runWith(files, ["score", "a.json"], "zh-CN")).out).toContain(chinese);
  });

  test.each([
    ["a file without a byte", "", "The file is empty (0 bytes)."],
    ["some other JSON", JSON.stringify({ name: "x", version: "1", scripts: {}, files: [] }), "not an audit file"],
  ])("says of %s in one sentence what it is", async (_, content, sentence) => {
    const { code, out } = await runWith({ "a.json": content }, ["score", "a.json"]);
    expect([code, out.split("·").length]).toEqual([1, 2]);
    expect(out).toContain(sentence);
  });

  test("says in Chinese what is open and what is still possible", async () => {
    const { out } = await runWith({ "a.json": text("open-clause", "audit.json") }, ["score", "a.json"], "zh-CN");
    expect(out).toMatch(/暂计得分 +94\.25\n/);
    expect(out).toMatch(/81\.00 \(三星级\) 至 94\.00 \(四星级\)/);
    expect(out).toContain("还有 1 条未评：5.3.2");
  });

  test("shows the ledger when asked: it ends at the score", async () => {
    const { out } = await runWith({ "a.json": text("bound-95", "audit.json") }, ["score", "--ledger", "a.json"]);
    expect(out).toMatch(/Full marks +\+100 +100\n/);
    expect(out).toMatch(/Lost +5\.1\.2\.2 +−5 +95\n/);
    expect(out.trimEnd()).toMatch(/Score +95$/);
  });

  test("cannot be used by a file to steer the terminal", async () => {
    const audit = { clauses: [{ id: "\u001b[2J\u202e7.1", points: "1", verdict: "bad\u0007" }] };
    const { out } = await runWith({ "a.json": JSON.stringify(audit) }, ["score", "a.json"]);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});
