/** @jest-environment jsdom */
import type { CellError, CellValue } from "../../src/core/book/book";
import { calculate, calculateCases, calculateCell } from "./calculate";

const error = (code: CellError["error"], ...parts: string[]): unknown => ({
  error: code,
  message: expect.stringMatching(
    new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^]*")),
  ),
});

/** A: id, B: points, C: verdict, D: sampled, E: failed, F: awarded */
const clauses = (...rows: readonly (readonly CellValue[])[]) => rows;
const all = (name: string, rows: number) => {
  const column = (letter: string) => `Data!${letter}1:${letter}${rows}`;
  return `=AUDIT.${name}(${["B", "C", "D", "E", "F"].map(column).join(",")},,${column("A")})`;
};

/** Calculates all of them at once. */
const answers = async (
  cases: readonly { readonly rows: readonly (readonly CellValue[])[]; readonly formula: string }[],
) =>
  (await calculateCases(cases.map(({ rows, formula }) => ({ rows, formulas: [formula] })))).map(
    (one) => one[0]?.[0]?.[0],
  );

const contradictions: readonly [what: string, row: readonly CellValue[], parts: readonly string[]][] = [
  ["more failed than sampled", ["5.1.2.2", 5, "S", 20, 21, null], ["第 2 行", "5.1.2.2", "21", "20"]],
  ["a word that is no verdict", ["5.1.2.2", 5, "好", null, null, null], ["第 2 行", "5.1.2.2", "好"]],
  ["points that are a text", ["5.1.2.2", "five", "C", null, null, null], ["第 2 行", "5.1.2.2", "five"]],
  ["negative points", ["5.1.2.2", -5, "C", null, null, null], ["第 2 行", "5.1.2.2", "-5"]],
  ["more awarded than the clause has", ["5.1.2.2", 5, "P", null, null, 6], ["第 2 行", "5.1.2.2", "6", "5"]],
  ["a part of a sample", ["5.1.2.2", 5, "S", 20, 1.5, null], ["第 2 行", "5.1.2.2", "1.5"]],
  ["a clause twice", ["5.1.1.1", 5, "C", null, null, null], ["第 2 行", "5.1.1.1", "第 1 行"]],
];

test("a contradiction is #VALUE! and names row, clause and reason", async () => {
  const first = ["5.1.1.1", 5, "C", null, null, null];
  const found = await answers(contradictions.map(([, row]) => ({ rows: [first, row], formula: all("SCORE", 2) })));
  contradictions.forEach(([what, , parts], index) =>
    expect([what, found[index]]).toEqual([what, error("#VALUE!", ...parts)]),
  );
});

test("a cell in error in any column is #VALUE! and names its row and the error", async () => {
  const broken = [1, 2, 3, 4, 5].map((column) => {
    const row: CellValue[] = ["5.1.1.1", 5, "S", 20, 1, null];
    row[column] = { error: "#DIV/0!" };
    return { rows: [["5.1.1.2", 5, "C", null, null, null], row], formula: all("SCORE", 2) };
  });
  const found = await answers(broken);
  expect(found).toEqual(broken.map(() => error("#VALUE!", "第 2 行", "#DIV/0!")));
});

test("errors in special items and in the scheme range name their row", async () => {
  const cells = [
    [10, "C", "扣分", "law", "scheme.id", "x"],
    [10, "C", { error: "#REF!" as const }, null, "scheme.version", { error: "#N/A" as const }],
  ];
  const [specials, counted, scheme] = await calculate(cells, [
    "=AUDIT.SCORE(Data!A1:A2,Data!B1:B2,,,,Data!C1:D2)",
    "=AUDIT.DEDUCTIONS(Data!C1:D2)",
    "=AUDIT.SCORE(Data!A1:A2,Data!B1:B2,,,,,,Data!E1:F2)",
  ]);
  expect(specials?.[0]?.[0]).toEqual(error("#VALUE!", "特别项", "第 2 行", "#REF!"));
  expect(counted?.[0]?.[0]).toEqual(error("#VALUE!", "特别项", "第 2 行", "#REF!"));
  expect(scheme?.[0]?.[0]).toEqual(error("#VALUE!", "评分方案", "第 2 行", "#N/A"));
});

test("every bad row is reported together", async () => {
  const cells = clauses(
    ["1.1", 5, "好", null, null, null],
    ["1.2", "x", "C", null, null, null],
    ["1.3", 5, "S", 0, 0, null],
  );
  const answer = await calculateCell(cells, all("SCORE", 3));
  expect(answer).toEqual(error("#VALUE!", "第 1 行 1.1", "第 2 行 1.2", "第 3 行 1.3"));
});

test("an incomplete audit is #N/A, counts the open clauses and names them", async () => {
  const cells = clauses(
    ["5.1.1", 5, "C", null, null, null],
    ["5.1.2", 5, null, null, null, null],
    ["5.1.3", 5, "", null, null, null],
  );
  const names = ["SCORE", "STARS", "GRADE", "GAP"];
  const answers = await calculate(
    cells,
    names.map((name) => all(name, 3)),
  );
  for (const answer of answers) expect(answer[0]?.[0]).toEqual(error("#N/A", "2", "5.1.2", "5.1.3"));
});

test("with nothing applicable there is no score, neither 0 nor 100", async () => {
  const cells = clauses(["5.1.1", 5, "X", null, null, null], ["5.1.2", 5, "不适用", null, null, null]);
  const answers = await calculate(
    cells,
    ["SCORE", "STARS", "GRADE", "RANGE", "GAP"].map((name) => all(name, 2)),
  );
  for (const answer of answers) expect(answer[0]?.[0]).toEqual(error("#N/A", "不适用"));
});

const wrongArguments: readonly [what: string, formula: string, parts: readonly string[]][] = [
  ["columns of different heights", "=AUDIT.SCORE(Data!B1:B3,Data!C1:C2)", ["判定", "2", "3"]],
  ["several columns at once", "=AUDIT.SCORE(Data!B1:C3,Data!C1:C3)", ["分值", "2"]],
  ["nothing but blanks", "=AUDIT.SCORE(Data!H1:H3,Data!I1:I3)", ["没有条款"]],
  ["totals without clause numbers", "=AUDIT.TOTALS(Data!B1:B3,Data!C1:C3)", ["第 7 个参数"]],
  ["a ledger without clause numbers", "=AUDIT.LEDGER(Data!B1:B3,Data!C1:C3)", ["第 7 个参数"]],
  ["special items of three columns", "=AUDIT.SCORE(Data!B1:B3,Data!C1:C3,,,,Data!A1:C3)", ["特别项", "3"]],
  ["a negative count of deductions", "=AUDIT.SCORE(Data!B1:B3,Data!C1:C3,,,,{-1,0})", ["-1"]],
  ["a count that is too large", "=AUDIT.DEDUCTIONS({1000000000,0})", ["1000000000"]],
  ["an unknown type of special item", '=AUDIT.DEDUCTIONS({"扣","law"})', ["第 1 行", "扣"]],
  ["an unknown scheme", '=AUDIT.SCORE(Data!B1:B3,Data!C1:C3,,,,,,"gbt-1")', ["gbt-1", "gbt-27922-2011"]],
  ["a scheme of three columns", "=AUDIT.SCORE(Data!B1:B3,Data!C1:C3,,,,,,Data!A1:C3)", ["评分方案", "3"]],
  ["an unknown language", '=AUDIT.GRADE(Data!B1:B3,Data!C1:C3,,,,,,,"fr")', ["fr", "zh-CN"]],
];

test("arguments of a wrong shape are refused with advice", async () => {
  const rows = clauses(["1.1", 5, "C"], ["1.2", 5, "C"], ["1.3", 5, "C"]);
  const found = await answers(wrongArguments.map(([, formula]) => ({ rows, formula })));
  wrongArguments.forEach(([what, , parts], index) =>
    expect([what, found[index]]).toEqual([what, error("#VALUE!", ...parts)]),
  );
});

test("whole columns are refused with advice", async () => {
  const column = Array.from({ length: 20_001 }, () => [1, "C"]);
  const answer = await calculateCell(column, "=AUDIT.SCORE(Data!A1:A20001,Data!B1:B20001)");
  expect(answer).toEqual(error("#VALUE!", "20000", "整列", "B7:B35"));
});

test("messages follow the language argument; without one they are Chinese, whatever Office speaks", async () => {
  const open = clauses(["1.1", 5, "C"], ["1.2", 5, null]);
  const [chinese, english] = await calculate(open, [
    "=AUDIT.GRADE(Data!B1:B2,Data!C1:C2)",
    '=AUDIT.GRADE(Data!B1:B2,Data!C1:C2,,,,,,,"en-US")',
  ]);
  expect(chinese?.[0]?.[0]).toEqual(error("#N/A", "还有 1 条未评", "第 2 行"));
  expect(english?.[0]?.[0]).toEqual(error("#N/A", "1 clause is not assessed", "Row 2"));
});
