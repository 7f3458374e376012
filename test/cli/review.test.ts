import type { Book } from "../../src/core/book/book";
import { writeXlsx } from "../../src/xlsx";
import { bookOf, shows, workbook } from "../review-cases/books";
import { runWith } from "./memoryIo";

/** The total leaves out the fifth clause. */
const faulty = bookOf([
  ["a", 3],
  ["b", 4],
  ["c", 5],
  ["d", 6],
  ["e", 7],
  ["total", shows("=SUM(B1:B4)", 18)],
]);
const correct = bookOf([[3], [4], [shows("=SUM(A1:A2)", 7)]]);
const wrong = bookOf([[shows("=A2+#REF!", { error: "#REF!" })], [2]]);

const files = async (books: Readonly<Record<string, Book>>): Promise<Record<string, Uint8Array>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(books).map(async ([name, book]) => [name, await writeXlsx(book)])),
  );

describe("starsheet review", () => {
  test("gives one object a file, with its findings and its coverage", async () => {
    const { code, objects } = await runWith(await files({ "a.xlsx": faulty, "b.xlsx": correct }), [
      "review",
      "--json",
      "a.xlsx",
      "b.xlsx",
    ]);
    expect(code).toBe(0);
    expect(objects).toMatchObject([
      {
        file: "a.xlsx",
        findings: [
          {
            rule: "omitted-cells",
            category: "formula",
            severity: "warning",
            sheet: "S",
            cells: ["B6"],
            expected: "=SUM(B1:B5)",
            influence: null,
          },
        ],
        recomputation: [],
        coverage: { formulas: 1, analysed: 1 },
      },
      { file: "b.xlsx", findings: [], coverage: { formulas: 1, analysed: 1 } },
    ]);
  });

  test("says the same to people, in their language", async () => {
    const { out } = await runWith(await files({ "a.xlsx": faulty }), ["review", "a.xlsx"], "zh-CN");
    expect(out).toContain("[警告] S!B6 — 合计漏掉了相邻数字");
    expect(out).toContain("=SUM(B1:B4) 没有包括 B5");
    expect(out).toContain("共 1 个公式，已分析 1 个。");
  });

  test.each([
    ["warning", "a.xlsx", 1],
    ["error", "a.xlsx", 0],
    ["error", "wrong.xlsx", 1],
    ["warning", "b.xlsx", 0],
  ])("--fail-on %s with %s ends with %i", async (level, file, expected) => {
    const books = await files({ "a.xlsx": faulty, "b.xlsx": correct, "wrong.xlsx": wrong });
    const { code } = await runWith(books, ["review", "--json", "--fail-on", level, file]);
    expect(code).toBe(expected);
  });

  test("a file that cannot be read is an error of its own and does not stop the others", async () => {
    const books = { ...(await files({ "b.xlsx": correct })), "text.xlsx": "no workbook" };
    const { code, objects } = await runWith(books, ["review", "--json", "text.xlsx", "missing.xlsx", "b.xlsx"]);
    expect(code).toBe(1);
    expect(
      objects.map(({ file, errors }) => [file, (errors as { code: string }[]).map((error) => error.code)]),
    ).toEqual([
      ["text.xlsx", ["NOT_A_WORKBOOK"]],
      ["missing.xlsx", ["UNREADABLE"]],
      ["b.xlsx", []],
    ]);
  });

  test.each([[["review"]], [["review", "--json", "--sarif", "a.xlsx"]], [["review", "--fail-on", "much", "a.xlsx"]]])(
    "%j is not understood",
    async (args) => {
      expect((await runWith({}, args)).code).toBe(2);
    },
  );

  test("SARIF 2.1.0 has rules, levels, cells as logical locations, and names what was not read", async () => {
    const books = { ...(await files({ "评分 表.xlsx": faulty })), "text.xlsx": "no workbook" };
    const { code, out } = await runWith(books, ["review", "--sarif", "评分 表.xlsx", "text.xlsx"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Starsheet", rules: [{ id: "omitted-cells" }] } },
          invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: "error" }] }],
          artifacts: [{ properties: { coverage: { formulas: 1, analysed: 1 } } }, {}],
          results: [
            {
              ruleId: "omitted-cells",
              ruleIndex: 0,
              level: "warning",
              locations: [
                {
                  physicalLocation: { artifactLocation: { uri: "%E8%AF%84%E5%88%86%20%E8%A1%A8.xlsx", index: 0 } },
                  logicalLocations: [{ name: "B6", fullyQualifiedName: "'S'!B6" }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("formulas that were not understood are named", async () => {
    const book = workbook([bookOf([[shows("=SUM(A2", 1)]]).sheets[0]].filter((sheet) => sheet !== undefined));
    const { objects } = await runWith(await files({ "a.xlsx": book }), ["review", "--json", "a.xlsx"]);
    expect(objects).toMatchObject([
      { coverage: { formulas: 1, analysed: 0, notAnalysed: [{ sheet: "S", cell: "A1" }] } },
    ]);
  });
});
