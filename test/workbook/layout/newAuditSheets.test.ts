import { createLiveBook } from "../../../src/calc/createLiveBook";
import type { LiveBook } from "../../../src/calc/liveBook";
import type { Book, CellValue } from "../../../src/core/book/book";
import { gbt27922 } from "../../../src/schemes/gbt27922";
import { firstCell } from "../../../src/workbook/layout/address";
import { sheetWords } from "../../../src/workbook/layout/headers";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import type { NewAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import type { Scheme } from "../../../src/core/scheme/scheme";

const wanted: NewAuditSheets = {
  scheme: gbt27922,
  language: "zh-CN",
  words: sheetWords("zh-CN"),
  title: { company: "某某公司", assessor: "张三", date: "2026-11-22" },
  suffix: "",
  takenSheets: [],
};

const sheetOf = (book: LiveBook, name: string): string => book.sheets().find((sheet) => sheet.name === name)?.id ?? "";

function named(book: LiveBook, name: string): CellValue {
  const formula = book.names().find((candidate) => candidate.name === name)?.formula ?? "";
  const place = firstCell(formula) ?? { row: 0, column: 0 };
  const sheet = /^='?(.*?)'?!/.exec(formula)?.[1] ?? "";
  return book.cell(sheetOf(book, sheet), place.row, place.column).value;
}

/** Verdict, sampled, failed, awarded of each clause, as somebody fills them in. */
type Amount = number | undefined;
type Entry = readonly [verdict: string | null, sampled?: Amount, failed?: Amount, awarded?: Amount];

function filled(entries: readonly Entry[], scheme: Scheme = gbt27922): LiveBook {
  const book = createLiveBook(newAuditSheets({ ...wanted, scheme }));
  const sheet = sheetOf(book, "评分表");
  const inputs = entries.map(([verdict, ...numbers]) =>
    [verdict, ...numbers, null, null, null].slice(0, 4).map((value) => ({ value: value ?? null })),
  );
  book.write({ sheet, row: 6, column: 4, rows: entries.length, columns: 4 }, inputs, "user");
  return book;
}

/** A scheme with these clauses only. */
const withClauses = (points: readonly string[]): Scheme => ({
  ...gbt27922,
  clauses: points.map((value, index) => ({
    id: `5.1.${index + 1}`,
    name: { zh: "条", en: "clause" },
    requirement: { zh: "", en: "" },
    points: { value, status: "userEntered" },
  })),
});

const earned = (book: LiveBook, row: number): CellValue => book.cell(sheetOf(book, "评分表"), row, 8).value;

describe("earned points in the table", () => {
  test.each<[string, Entry, CellValue]>([
    ["conforms earns all", ["符合"], 10],
    ["the code in small letters is the same", ["c"], 10],
    ["the other language is the same", ["Conforms"], 10],
    ["does not conform earns nothing", ["不符合"], 0],
    ["2 of 20 failed earns 18/20", ["抽样", 20, 2], 9],
    ["partly earns what was awarded", ["部分符合", undefined, undefined, 7.5], 7.5],
    ["excluded is a dash", ["不适用"], "—"],
    ["deleted is a dash", ["删减"], "—"],
    ["not assessed is empty", [null], ""],
    ["the word for not assessed is empty too", ["未评"], ""],
  ])("%s", (_, entry, expected) => {
    expect(earned(filled([entry], withClauses(["10"])), 6)).toBe(expected);
  });

  test.each<[string, Entry]>([
    ["more failed than sampled", ["抽样", 3, 4]],
    ["nothing sampled", ["抽样", 0, 0]],
    ["half a sample", ["抽样", 2.5, 1]],
    ["no count", ["抽样", 20]],
    ["negative", ["抽样", 20, -1]],
    ["more awarded than there is", ["部分符合", undefined, undefined, 10.5]],
    ["nothing awarded", ["部分符合"]],
    ["a word that is none", ["好"]],
    ["a wildcard", ["*"]],
  ])("%s is #N/A", (_, entry) => {
    expect(earned(filled([entry], withClauses(["10"])), 6)).toEqual(expect.objectContaining({ error: "#N/A" }));
  });
});

describe("the summary", () => {
  test("46.8 of 52 is exactly 90 and four stars", () => {
    const book = filled([["部分符合", undefined, undefined, 46.8]], withClauses(["52"]));
    expect(named(book, "StarsheetGrade")).toBe("四星级");
    expect(named(book, "StarsheetStars")).toBe(4);
  });

  test("excluded clauses leave both sides: 30 of 40 is 75", () => {
    const book = filled([["不适用"], ["符合"], ["不符合"]], withClauses(["60", "30", "10"]));
    expect([named(book, "StarsheetApplicable"), named(book, "StarsheetEarned"), named(book, "StarsheetScore")]).toEqual(
      [40, 30, 75],
    );
  });

  test("everything excluded is no score, neither 0 nor 100", () => {
    const book = filled([["不适用"], ["X"]], withClauses(["60", "40"]));
    expect(named(book, "StarsheetScore")).toEqual(expect.objectContaining({ error: "#N/A" }));
    expect(named(book, "StarsheetGrade")).toEqual(expect.objectContaining({ error: "#N/A" }));
  });

  test("five special deductions are not passed, whatever the score", () => {
    const book = filled([["符合"]], withClauses(["100"]));
    const specials = sheetOf(book, "特别项");
    const inputs = ["扣分", "deduction", "扣分", "扣分"].map((value) => [{ value }]);
    book.write({ sheet: specials, row: 6, column: 0, rows: 4, columns: 1 }, inputs, "user");
    expect([named(book, "StarsheetScore"), named(book, "StarsheetGrade")]).toEqual([96, "五星级"]);
    book.write({ sheet: specials, row: 10, column: 0, rows: 1, columns: 1 }, [[{ value: "扣分" }]], "user");
    expect([named(book, "StarsheetScore"), named(book, "StarsheetGrade")]).toEqual([95, "评价不合格"]);
  });

  test("one bonus counts, a second does not", () => {
    const book = filled([["部分符合", undefined, undefined, 90]], withClauses(["100"]));
    const specials = sheetOf(book, "特别项");
    book.write(
      { sheet: specials, row: 6, column: 0, rows: 2, columns: 1 },
      [[{ value: "加分" }], [{ value: "加分" }]],
      "user",
    );
    expect([named(book, "StarsheetBonus"), named(book, "StarsheetScore")]).toEqual([1, 91]);
  });

  test("a special item of no known type gives no total instead of a wrong one", () => {
    const book = filled([["符合"]], withClauses(["100"]));
    const specials = sheetOf(book, "特别项");
    book.write({ sheet: specials, row: 6, column: 0, rows: 1, columns: 1 }, [[{ value: "罚" }]], "user");
    expect(named(book, "StarsheetScore")).toEqual(expect.objectContaining({ error: "#N/A" }));
  });

  test("deductions before normalisation: (76.8 − 1) of 80 is 94.75, after it 95", () => {
    const scheme = withClauses(["80"]);
    for (const [order, score, grade] of [
      ["after", 95, "五星级"],
      ["before", 94.75, "四星级"],
    ] as const) {
      const book = filled([["部分符合", undefined, undefined, 76.8]], { ...scheme, order });
      const specials = sheetOf(book, "特别项");
      book.write({ sheet: specials, row: 6, column: 0, rows: 1, columns: 1 }, [[{ value: "扣分" }]], "user");
      expect(named(book, "StarsheetScore")).toBeCloseTo(score, 9);
      expect(named(book, "StarsheetGrade")).toBe(grade);
    }
  });

  test("a score nearer to a bound than binary numbers can tell is left to the engine", () => {
    const entries: Entry[] = [
      ["抽样", 99_991, 12_345],
      ["部分符合", undefined, undefined, Number((95 - 876_460 / 99_991).toFixed(12))],
    ];
    expect(named(filled(entries, withClauses(["10", "90"])), "StarsheetGrade")).toBe("以引擎为准");
  });

  test("5.10 is no part of 5.1", () => {
    const clauses = ["5.1.1", "5.10.1", "5.1.10"].map((id) => ({
      id,
      name: { zh: "", en: "" },
      requirement: { zh: "", en: "" },
      points: { value: "10", status: "userEntered" as const },
    }));
    const book = filled([["符合"], ["符合"], ["符合"]], { ...gbt27922, clauses });
    const summary = sheetOf(book, "汇总");
    const groups = Array.from({ length: 60 }, (_, row) =>
      [0, 2, 4].map((column) => book.cell(summary, row, column).value),
    );
    expect(groups.filter(([id]) => typeof id === "string" && /^5\.\d+$/.test(id))).toEqual([
      ["5.1", 20, 20],
      ["5.10", 10, 10],
    ]);
  });
});

describe("the plain sheets", () => {
  const book: Book = newAuditSheets(wanted);
  const formulas = book.sheets.flatMap((sheet) => sheet.cells.flatMap(({ formula }) => formula ?? []));

  test("natives use functions that Excel 2010 has, and plain addresses", () => {
    const natives = formulas.filter((formula) => !formula.includes("AUDIT."));
    const used = new Set(natives.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z.]+(?=\()/g) ?? []));
    // All of these stand in Microsoft's list of functions of Excel 2007 and earlier.
    expect([...used].sort()).toEqual(
      [
        ...["ABS", "AND", "CHOOSE", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "ERROR.TYPE", "IF", "IFERROR", "INDEX"],
        ...["INT", "ISERROR", "ISNUMBER", "ISTEXT", "MATCH", "MAX", "MIN", "MOD", "NA", "ROUND", "SUMIF"],
        ...["SUBSTITUTE", "SUMIFS", "SUMPRODUCT", "TEXT", "TRIM"],
      ].sort(),
    );
    expect(natives.filter((formula) => /\[|Starsheet/.test(formula))).toEqual([]);
  });

  test("no rule of the scheme stands in a formula: limits and bounds come from the scheme sheet", () => {
    const summary = book.sheets[2]?.cells.flatMap(({ formula }) => formula ?? []) ?? [];
    const numbers = summary.flatMap(
      (formula) => formula.replace(/"[^"]*"/g, "").match(/(?<![A-Z$\d.])(70|80|90|95|100)(?![\d.])/g) ?? [],
    );
    expect(numbers).toEqual([]);
  });

  test("taken names are gone round", () => {
    const other = newAuditSheets({ ...wanted, suffix: "_2", takenSheets: ["评分表", "汇总", "评分表_2"] });
    expect(other.sheets.map(({ name }) => name)).toEqual(["评分表_2 (2)", "特别项_2", "发现_2", "汇总_2", "方案_2"]);
    expect(other.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "StarsheetClauses_2",
      "StarsheetSpecials_2",
      "StarsheetFindings_2",
      "StarsheetScheme_2",
    ]);
  });

  test("no formula stands in a cell with the text format, which would show it as text", () => {
    const shown = book.sheets.flatMap((sheet) =>
      sheet.cells.filter(({ formula, style }) => formula !== undefined && style?.numberFormat === "@"),
    );
    expect(shown).toEqual([]);
  });

  test("prompts fit Excel's limits of 32 and 255 characters", () => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const { prompts, errors } = sheetWords(language);
      for (const { title, text } of [...Object.values(prompts), ...Object.values(errors)]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  /** Bold letters of the default font are about 8 pixels wide, Chinese ones 16; the filter button takes 17, the edges 5. */
  test.each(["zh-CN", "en-US"] as const)("%s: every header stands whole beside its filter button", (language) => {
    const { sheets } = newAuditSheets({ ...wanted, language, words: sheetWords(language) });
    const tight = sheets.flatMap(({ tables, columns }) =>
      tables.flatMap((table) =>
        table.columns.filter((header, index) => {
          const letters = [...header].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 16 : 8), 0);
          const width = columns.find(({ column }) => column === index)?.width ?? 0;
          return letters + 17 + 5 > width * 7 + 5;
        }),
      ),
    );
    expect(tight).toEqual([]);
  });

  test("clause numbers and headers stay in sight while the scoring sheet scrolls", () => {
    expect(book.sheets[0]?.frozen).toEqual({ rows: 6, columns: 1 });
  });

  test("formulas stay below Excel's 8,192 characters", () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });
});
