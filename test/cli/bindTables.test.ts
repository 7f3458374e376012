import type { Sheet } from "../../src/core/book/book";
import { writeXlsx } from "../../src/xlsx";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { runWith } from "./memoryIo";

const table = (name: string, ...awarded: readonly number[]): Sheet =>
  sheetOfRows(
    [["序号", "考核内容", "分值", "得分"], ...awarded.map((got, at) => [at + 1, `内容 ${at + 1}`, 10, got])],
    {
      name,
    },
  );
const judged = sheetOfRows(
  [
    ["序号", "考核内容", "判定"],
    [1, "甲", "符合"],
    [2, "乙", "不符合"],
    [3, "丙", "符合"],
  ],
  { name: "判定表" },
);
const words = sheetOfRows([
  ["No", "Audit question", "Status"],
  ...["C", "NC", "OFI", "C", "OFI", "C"].map((word, at) => [at + 1, `Question ${at + 1}`, word]),
]);

async function score(sheets: readonly Sheet[], ...options: readonly string[]) {
  const file = await writeXlsx(bookOfSheets(...sheets));
  return runWith({ "a.xlsx": file }, ["score", "--json", ...options, "a.xlsx"]);
}

describe("several tables of one audit", () => {
  const both = [table("管理", 8, 9, 10), table("服务", 5, 10)];

  test("score together, each clause by its own table", async () => {
    const { objects } = await score(both, "--bind", "管理", "--bind", "服务!A1:D3");
    // 27 of 30 and 15 of 20.
    expect(objects[0]).toMatchObject({
      applicable: 50,
      earned: 42,
      score: 84,
      binding: { sheet: "管理", clauses: 5, further: [{ sheet: "服务", range: "A1:D3" }] },
    });
  });

  test("an entry that is wrong is named in its own table", async () => {
    const wrong = [table("管理", 8, 9), table("服务", 5, 11)];
    const { objects, code } = await score(wrong, "--bind", "管理", "--bind", "服务");
    expect(code).toBe(1);
    expect(objects[0]).toMatchObject({ score: null, errors: [{ clause: "2.2" }] });
    expect(JSON.stringify(objects[0])).toContain("服务");
  });

  test("that do not say the same cannot be added up", async () => {
    const { objects } = await score([...both, judged], "--bind", "管理", "--bind", "判定表");
    expect(objects[0]).toMatchObject({ score: null, errors: [{ code: "BINDING_MIXED" }] });
  });

  test("the same table twice is no second one", async () => {
    const { objects } = await score(both, "--bind", "管理", "--bind", "管理!A1:D4");
    expect(objects[0]).toMatchObject({ errors: [{ code: "BINDING_MIXED" }] });
  });
});

describe("words for verdicts", () => {
  test("that nobody has explained are asked for once, below the rows that have them", async () => {
    const { objects } = await score([words]);
    const { errors } = objects[0] as { readonly errors: readonly { readonly code: string }[] };
    expect(errors.map(({ code }) => code)).toEqual(["UNKNOWN_VERDICT", "UNKNOWN_VERDICT", "BINDING_WORDS"]);
    expect(errors.at(-1)).toMatchObject({ words: [{ word: "OFI", count: 2 }] });
  });

  test("score as it is said", async () => {
    const { objects } = await score([words], "--words", "OFI=50%");
    // 3 conform, 2 earn a half, of 6.
    expect(objects[0]).toMatchObject({ earned: 4, score: 66.67, binding: { words: { OFI: "50%" } } });
  });

  test.each(["OFI", "OFI=maybe", "=conforms", "OFI=120%"])("%s is no meaning", async (given) => {
    const { code, err } = await score([words], "--words", given);
    expect(code).toBe(2);
    expect(err).toContain("--words");
  });
});
