/** @jest-environment jsdom */
import type { CellValue } from "../../src/core/book/book";
import { schemeToRows } from "../../src/core/scheme/rows";
import { functionHelpEn } from "../../src/words/en/functionHelp";
import { functionHelpZh } from "../../src/words/zh/functionHelp";
import { score } from "../../src/functions/score";
import { schemes } from "../../src/schemes";
import { scenicArea } from "../schemes/fixtures/scenicArea";
import { calculate, calculateCell } from "./calculate";

/** A: id, B: points, C: verdict or awarded points */
const furniture: readonly (readonly CellValue[])[] = [
  ["6.1.1", 40, 36],
  ["6.2.1", 30, 27],
  ["6.3.1", 30, 25],
  ["6.4.1", 10, 7],
];
const call = (name: string, scheme: string, ids = "Data!A1:A4") =>
  `=AUDIT.${name}(Data!B1:B4,Data!C1:C4,,,,,${ids},${scheme})`;

test("a scheme besides the usual one is found by its id: 36 + 27 + 25 of 100, and 7 of the bonus section on top", async () => {
  const names = ["SCORE", "STARS", "GRADE"];
  const cells = await calculate(
    furniture,
    names.map((name) => call(name, '"t-szfa-1001.4-2019"')),
  );
  expect(cells.map((cell) => cell[0]?.[0])).toEqual([95, 5, "品质五星"]);
});

test("numbers of the usual scheme never wait, whether it is named or not", () => {
  expect(score([[10], [10]], [["C"], ["N"]])).toBe(50);
  const blank: unknown[][] = [[null]];
  const named = [["gbt-27922-2011"]];
  expect(score([[10], [10]], [["C"], ["N"]], blank, blank, blank, blank, blank, named)).toBe(50);
});

test("bounds of daily goods: 70 of 100 is a warning, 50 suspends", async () => {
  const formula = '=AUDIT.GRADE(Data!A1:A2,Data!B1:B2,,,,,,"daily-goods-service","en")';
  expect(
    await calculateCell(
      [
        [70, "C"],
        [30, "N"],
      ],
      formula,
    ),
  ).toBe("Warning");
  expect(
    await calculateCell(
      [
        [50, "C"],
        [50, "N"],
      ],
      formula,
    ),
  ).toBe("Suspension");
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s by its id gives what its own table gives",
  async (id, scheme) => {
    const clauses = scheme.clauses.map(({ id: clause, points }) => [clause, Number(points.value)]);
    const rules = schemeToRows(scheme).map(({ key, value }) => [key, value]);
    const rows = Array.from({ length: Math.max(clauses.length, rules.length) }, (_, index) => [
      ...(clauses[index] ?? [null, null]),
      index < clauses.length ? (index % 3 === 0 ? "N" : "C") : null,
      ...(rules[index] ?? [null, null]),
    ]);
    const [count, all] = [clauses.length, rules.length];
    const score = (text: string) => `=AUDIT.SCORE(Data!B1:B${count},Data!C1:C${count},,,,,Data!A1:A${count},${text})`;
    const [byId, byTable] = await calculate(rows, [score(`"${id}"`), score(`Data!D1:E${all}`)]);
    expect(byId?.[0]?.[0]).toEqual(expect.any(Number));
    expect(byId).toEqual(byTable);
  },
);

test("the help and the refusal name every scheme there is", async () => {
  const refused = await calculateCell(furniture, call("SCORE", '"other"'));
  const message = typeof refused === "object" && refused !== null && "message" in refused ? refused.message : "";
  for (const { id } of schemes)
    for (const text of [functionHelpZh.parameters.scheme, functionHelpEn.parameters.scheme, message])
      expect(text).toContain(id);
});

test("without clause numbers, a scheme whose rules look at them is refused instead of scored otherwise", async () => {
  const refused = await calculateCell(furniture, call("SCORE", '"t-szfa-1001.4-2019"', ""));
  expect(refused).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("第 7 个参数") });
  const rules = schemeToRows(scenicArea).map(({ key, value }) => [10, "C", key, value]);
  const own = `=AUDIT.SCORE(Data!A1:A3,Data!B1:B3,,,,,,Data!C1:D${rules.length})`;
  expect(await calculateCell(rules, own)).toMatchObject({ error: "#VALUE!" });
});
