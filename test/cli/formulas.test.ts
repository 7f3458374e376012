import type { Book } from "../../src/core/book/book";
import { writeXlsx } from "../../src/xlsx";
import { bookOf, sheetOf, shows, workbook } from "../review-cases/books";
import { runWith } from "./memoryIo";

const text = async (book: Book): Promise<string> =>
  (await runWith({ "a.xlsx": await writeXlsx(book) }, ["formulas", "a.xlsx"])).out;

const rated = (value: number): Book =>
  workbook(
    [
      sheetOf("Scores", [
        ["clause", "points", "earned", "share"],
        ["5.1", 4, value, shows("=C2/B2", value / 4)],
        ["5.2", 6, 6, shows("=C3/B3", 1)],
        ["total", shows("=SUM(B2:B3)", 10), shows("=SUM(C2:C3)", value + 6), shows("=C4/$B$4", 1)],
      ]),
      sheetOf("It's", [[shows("=Scores!D4", 1)]], { visibility: "hidden" }),
    ],
    { names: [{ name: "Result", formula: "=Scores!$D$4", visible: true }] },
  );

describe("starsheet formulas", () => {
  test("gives each block of equal formulas one line, then the names", async () => {
    expect(await text(rated(3))).toBe(
      [
        "sheet 'Scores'",
        "  D2:D3 =RC[-1]/RC[-2]",
        "  B4:C4 =SUM(R[-2]C:R[-1]C)",
        "  D4 =RC[-1]/R4C2",
        "sheet 'It''s' hidden",
        "  A1 =Scores!R[3]C[3]",
        "names",
        "  name Result =Scores!$D$4",
      ].join("\n"),
    );
  });

  test("other values give the same text, another formula gives another", async () => {
    const before = await text(rated(3));
    expect(await text(rated(1))).toBe(before);
    const changed = bookOf([[1, shows("=A1*2", 2)]]);
    const other = bookOf([[1, shows("=A1*3", 3)]]);
    expect(await text(changed)).not.toBe(await text(other));
  });

  test("an inserted row moves blocks, but formulas stay as they are", async () => {
    const lines = (rows: number): Book =>
      bookOf(Array.from({ length: rows }, (_, row) => [row, shows(`=A${row + 1}*2`, row * 2)]));
    expect(await text(lines(3))).toBe("sheet 'S'\n  B1:B3 =RC[-1]*2");
    expect(await text(lines(4))).toBe("sheet 'S'\n  B1:B4 =RC[-1]*2");
  });

  test("validations, tables and settings are part of it", async () => {
    const book = workbook(
      [
        sheetOf("S", [["Word"], ["yes"]], {
          validations: [
            { area: "A2:A9", rule: { kind: "list", source: ["yes", "no"] } },
            { area: "B2:B9", rule: { kind: "whole", min: "0", max: "=$C2" } },
          ],
          tables: [{ name: "T", area: "A1:A2", columns: ["Word"], totalsRow: false, style: null, filterButtons: true }],
          protection: { password: false, allow: [] },
        }),
      ],
      { calculation: { mode: "manual", iterate: false } },
    );
    expect(await text(book)).toBe(
      [
        "calculation manual",
        "sheet 'S' protected",
        "  table T A1:A2 Word",
        "  validation A2:A9 list yes | no",
        "  validation B2:B9 whole 0..=RC3",
      ].join("\n"),
    );
  });

  test("several files are named, and one that cannot be read does not stop the others", async () => {
    const files = { "a.xlsx": await writeXlsx(bookOf([[shows("=1+1", 2)]])), "b.xlsx": "nothing" };
    const { code, out, err } = await runWith(files, ["formulas", "b.xlsx", "a.xlsx"]);
    expect(code).toBe(1);
    expect(out).toBe("file b.xlsx\nfile a.xlsx\nsheet 'S'\n  A1 =1+1");
    expect(err).toContain("b.xlsx");
  });

  test("without a file it is not understood", async () => {
    expect((await runWith({}, ["formulas"])).code).toBe(2);
  });
});
