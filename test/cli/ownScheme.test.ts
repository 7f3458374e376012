import { dailyGoods } from "../../src/schemes/dailyGoods";
import { schemes } from "../../src/schemes/index";
import { writeXlsx } from "../../src/xlsx";
import { bindingSheet } from "../../src/workbook/layout/bindingSheet";
import { bindingSheetZh } from "../../src/words/zh/bindingSheet";
import type { Book, Sheet } from "../../src/core/book/book";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { runWith } from "./memoryIo";

/** A team's scheme: that of daily goods under a name of its own. */
const own = { ...dailyGoods, id: "team-daily", version: "7" };
const files = { "own.json": JSON.stringify(own) };

describe("a team's own scheme", () => {
  const args = ["template", "--scheme", "own.json", "--lang", "zh-CN", "--out", "t.xlsx"];

  test("gets a template, byte for byte the same, of which nothing is assessed", async () => {
    const [first, second] = [await runWith(files, args), await runWith(files, args)];
    expect([first.code, first.err]).toEqual([0, ""]);
    const bytes = first.written["t.xlsx"] ?? new Uint8Array();
    expect(Buffer.from(bytes).equals(Buffer.from(second.written["t.xlsx"] ?? []))).toBe(true);
    const scored = await runWith({ "t.xlsx": bytes }, ["score", "--json", "t.xlsx"]);
    expect(scored.objects[0]).toMatchObject({
      scheme: { id: "team-daily", version: "7" },
      complete: false,
      errors: [],
    });
    const again = await runWith({ "t.xlsx": bytes }, [...args.slice(0, 2), "t.xlsx", ...args.slice(3, -1), "u.xlsx"]);
    expect(Buffer.from(again.written["u.xlsx"] ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  test("scores an audit that is written as JSON", async () => {
    const clauses = own.clauses.map(({ id }) => ({ id, verdict: "conforms" }));
    const audit = JSON.stringify({ scheme: "team-daily", clauses });
    const { objects } = await runWith({ ...files, "a.json": audit }, [
      "score",
      "--json",
      "--scheme",
      "own.json",
      "a.json",
    ]);
    expect(objects[0]).toMatchObject({ scheme: { id: "team-daily" }, score: 100, errors: [] });
  });

  test("is refused for an audit of another scheme", async () => {
    const audit = JSON.stringify({ scheme: schemes[0].id, clauses: [] });
    const { objects, code } = await runWith({ ...files, "a.json": audit }, [
      "score",
      "--json",
      "--scheme",
      "own.json",
      "a.json",
    ]);
    expect(code).toBe(1);
    expect(objects[0]).toMatchObject({ score: null, errors: [{ code: "OTHER_SCHEME", asked: "team-daily" }] });
    const template = await runWith({}, ["template", "--out", "t.xlsx"]);
    const workbook = { ...files, "t.xlsx": template.written["t.xlsx"] ?? "" };
    const refused = await runWith(workbook, ["score", "--json", "--scheme", "own.json", "t.xlsx"]);
    expect(refused.objects[0]).toMatchObject({ errors: [{ code: "OTHER_SCHEME", asked: "team-daily 7" }] });
  });

  test.each([
    ["score", "--scheme", "own.json", "a.json"],
    ["template", "--scheme", "own.json", "--out", "t.xlsx"],
  ])("that is damaged is named with the path of the mistake: %s", async (...broken) => {
    const damaged = { "own.json": JSON.stringify({ ...own, grades: 3 }), "a.json": "{}" };
    const { code, err, written } = await runWith(damaged, broken);
    expect([code, written]).toEqual([1, {}]);
    expect(err).toContain("own.json");
    expect(err).toContain("grades");
  });
});

describe("a workbook in which a sheet was bound", () => {
  const rows = [
    ["序号", "考核内容", "分值", "甲评", "乙评"],
    [1, "制度", 10, 8, 5],
    [2, "人员", 10, 9, 5],
  ];
  const headings = { clause: "序号", text: "考核内容", points: "分值", awarded: "甲评" };
  const kept = {
    number: "1",
    tables: [{ sheet: "评分表", headings }],
    blankMeans: "notAssessed",
    partialShare: null,
    words: {},
    scheme: null,
  } as const;
  const fileOf = (sheet: Sheet, names: Book["names"] = []): Promise<Uint8Array> =>
    writeXlsx({ ...bookOfSheets(sheet, bindingSheet("绑定", kept, bindingSheetZh)), names: [...names] });

  test("is read as it was agreed, not as it looks", async () => {
    const file = await fileOf(sheetOfRows(rows));
    const { objects } = await runWith({ "a.xlsx": file }, ["score", "--json", "a.xlsx"]);
    // 8 and 9 of 20.
    expect(objects[0]).toMatchObject({ earned: 17, score: 85, binding: { columns: { awarded: "D" } }, errors: [] });
    const named = await runWith({ "a.xlsx": file }, ["score", "--json", "--audit", "bound:1", "a.xlsx"]);
    expect(named.objects[0]).toMatchObject({ earned: 17 });
  });

  test("columns of the command line go before", async () => {
    const file = await fileOf(sheetOfRows(rows));
    const { objects } = await runWith({ "a.xlsx": file }, ["score", "--json", "--columns", "awarded=E", "a.xlsx"]);
    expect(objects[0]).toMatchObject({ earned: 10, score: 50 });
  });

  test("a renamed sheet is found by the name on its headings", async () => {
    const sheet = sheetOfRows(rows, { name: "二季度 考核" });
    const file = await fileOf(sheet, [{ name: "StarsheetBound_1", formula: "'二季度 考核'!$A$1:$E$1", visible: true }]);
    const { objects } = await runWith({ "a.xlsx": file }, ["score", "--json", "a.xlsx"]);
    expect(objects[0]).toMatchObject({ earned: 17, binding: { sheet: "二季度 考核" } });
  });

  test("a heading that is gone is named", async () => {
    const [heading = [], ...others] = rows;
    const file = await fileOf(sheetOfRows([heading.map((text) => (text === "甲评" ? "丙评" : text)), ...others]));
    const { objects, code } = await runWith({ "a.xlsx": file }, ["score", "--json", "a.xlsx"]);
    expect(code).toBe(1);
    expect(objects[0]).toMatchObject({ errors: [{ code: "COLUMN_MISSING", table: "评分表", column: "甲评" }] });
  });
});
