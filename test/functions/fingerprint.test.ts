/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { publishScheme } from "../../src/core/fingerprint/publish";
import { schemeToRows } from "../../src/core/scheme/rows";
import { schemes } from "../../src/schemes";
import { calculate, calculateCell } from "./calculate";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

test("the canonical form is the documented one: tabs, line feeds, JSON texts, shortest numbers", async () => {
  const rows = [
    ["甲", 0.1, true],
    [null, "5.10", null],
    [null, null, null],
  ];
  expect(await calculateCell(rows, "=AUDIT.FINGERPRINT(Data!A1:C3)")).toBe(sha256('"甲"\t0.1\tTRUE\n\t"5.10"'));
});

test("a blank and a zero are the same, as desktop Excel cannot tell them apart", async () => {
  const [blank, zero] = await calculate(
    [
      ["a", null, "b"],
      ["a", 0, "b"],
    ],
    ["=AUDIT.FINGERPRINT(Data!A1:C1)", "=AUDIT.FINGERPRINT(Data!A2:C2)"],
    "null",
  );
  expect(blank).toEqual(zero);
});

test("one changed character changes the fingerprint; moved rows do as well", async () => {
  const answers = await calculate(
    [
      ["a", "b"],
      ["a", "B"],
      ["b", "a"],
    ],
    [1, 2, 3].map((row) => `=AUDIT.FINGERPRINT(Data!A${row}:B${row})`),
  );
  expect(new Set(answers.map((answer) => answer[0]?.[0])).size).toBe(3);
});

test("of a scheme's table it is the fingerprint that publishing records", async () => {
  const published = publishScheme(schemes[0]);
  if (!published.ok) throw new Error("not published");
  const rows = schemeToRows(published.value).map(({ key, value, zh, en, status }) => [key, value, zh, en, status]);
  const cell = await calculateCell(rows, `=AUDIT.FINGERPRINT(Data!A1:E${rows.length})`);
  expect(cell).toBe(published.value.published?.fingerprint);
});

test("a cell in error is named instead", async () => {
  expect(await calculateCell([["a"], [{ error: "#DIV/0!" }]], "=AUDIT.FINGERPRINT(Data!A1:A2)")).toMatchObject({
    error: "#VALUE!",
    message: expect.stringMatching(/第 2 行.*#DIV\/0!/),
  });
});
