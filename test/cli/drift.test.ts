import { emptySheet } from "../../src/core/book/emptySheet";
import { schemes } from "../../src/schemes";
import type { Book } from "../../src/core/book/book";
import { templateBook } from "../../src/workbook/layout/template";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { runWith } from "./memoryIo";

const [gbt] = schemes;
const book = templateBook(gbt, "en-US");

/** Types 2 over the earned points of 5.1.1.1 in I7. */
const typedOver: Book = {
  ...book,
  sheets: book.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === 6 && cell.column === 8 ? { row: 6, column: 8, value: 2 } : cell,
          ),
        },
  ),
};

test("a workbook as it was made gives 0", async () => {
  const { code, out } = await runWith({ "a.xlsx": await writeXlsx(book) }, ["drift", "a.xlsx"]);
  expect([code, out]).toEqual([0, expect.stringContaining("No differences.")]);
});

test("a value typed over a formula is broken and gives 1", async () => {
  const { code, objects } = await runWith({ "a.xlsx": await writeXlsx(typedOver) }, ["drift", "a.xlsx", "--json"]);
  expect(code).toBe(1);
  expect(objects).toMatchObject([
    {
      file: "a.xlsx",
      scheme: { id: gbt.id, version: "1", state: "published" },
      reference: "built-in",
      counts: { normal: 0, suspicious: 0, broken: 1 },
      drifts: [{ class: "broken", kind: "formula-lost", clause: "5.1.1.1", cell: "I7", found: "2" }],
      errors: [],
    },
  ]);
});

test("the report says it in Chinese", async () => {
  const { out } = await runWith({ "a.xlsx": await writeXlsx(typedOver) }, ["drift", "a.xlsx"], "zh-CN");
  expect(out).toMatch(/已损坏\n.*I7 5\.1\.1\.1：公式被“2”覆盖/);
});

test("texts that look like formulas are written as texts and read back as texts", async () => {
  const evil = '=HYPERLINK("http://example.org","x")';
  const scheme = { ...gbt, name: { zh: evil, en: evil }, source: { zh: evil, en: evil } };
  const read = await readXlsx(await writeXlsx(templateBook(scheme, "en-US")));
  const cells = read.ok ? read.value.book.sheets.flatMap((sheet) => sheet.cells) : [];
  const found = cells.filter(({ value }) => value === evil);
  expect(found.length).toBeGreaterThan(1);
  expect(cells.filter(({ formula }) => formula?.includes("HYPERLINK"))).toEqual([]);
});

test("files without an audit, damaged and missing files give 1 and say why", async () => {
  const empty = await writeXlsx({ sheets: [{ ...emptySheet("A") }], names: [] });
  const files = { "empty.xlsx": empty, "text.xlsx": "no workbook", "cut.xlsx": (await writeXlsx(book)).slice(0, 5000) };
  for (const name of [...Object.keys(files), "gone.xlsx"]) {
    const { code, objects } = await runWith(files, ["drift", name, "--json"]);
    expect([name, code]).toEqual([name, 1]);
    expect(objects[0]?.["errors"]).toHaveLength(1);
  }
});

test("no file is wrong usage", async () => {
  expect((await runWith({}, ["drift"])).code).toBe(2);
});
