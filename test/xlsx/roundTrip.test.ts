import { unzipSync, strFromU8 } from "fflate";
import type { Book } from "../../src/core/book/book";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { bookOf, sheetOf } from "./books";

/** One of everything a book can hold. */
const rich: Book = {
  sheets: [
    sheetOf(
      [
        {
          row: 0,
          column: 0,
          value: '评分表 <&> "q"\n第二行\t_x0041_ \u0007 \ud83d\ude00 \r ',
          style: {
            numberFormat: "@",
            bold: true,
            italic: true,
            underline: true,
            fontSize: 16,
            fontName: "微软雅黑",
            color: "#9C0006",
            fill: "#FFC7CE",
            horizontal: "center",
            vertical: "center",
            wrap: true,
            indent: 1,
            borders: { top: { style: "thin" }, bottom: { style: "medium", color: "#00B050" }, left: { style: "hair" } },
          },
          note: "第一行\n<b>",
        },
        { row: 5, column: 0, value: "条款" },
        { row: 5, column: 1, value: "分值\n(分)" },
        { row: 5, column: 2, value: "得分" },
        { row: 6, column: 0, value: "5.10", style: { numberFormat: "@" } },
        { row: 6, column: 1, value: 4.5, style: { numberFormat: '0.0"分"', locked: false } },
        { row: 6, column: 2, value: 4.5, formula: '=IF(A7="","",B7)' },
        { row: 7, column: 0, value: "=HYPERLINK(1)", style: { numberFormat: "@" } },
        { row: 7, column: 1, value: 0.1 + 0.2 },
        { row: 7, column: 2, value: "", formula: '=IF(A8="","",B8)' },
        { row: 8, column: 0, value: "合计" },
        { row: 8, column: 2, value: 4.8, formula: "=SUBTOTAL(109,Marks[得分])" },
        { row: 10, column: 0, value: 95.5, formula: "=AUDIT.SCORE(Marks[得分],Marks[条款])" },
        { row: 11, column: 0, value: { error: "#N/A" }, formula: "=NA()" },
        { row: 11, column: 1, value: { error: "#DIV/0!" } },
        { row: 11, column: 2, value: true },
        { row: 11, column: 3, value: false, formula: "=1>2" },
        { row: 12, column: 0, value: null, formula: "=1+1" },
        { row: 13, column: 0, value: "a", formula: "=AUDIT.LEDGER(Marks[得分],Marks[条款])", spill: "A14:B15" },
        { row: 13, column: 1, value: 1 },
        { row: 14, column: 0, value: "b" },
        { row: 14, column: 1, value: -1e-7 },
        { row: 16, column: 0, value: 3, formula: "=SUM(IF(B7:B8>0,1))", spill: "A17" },
        { row: 17, column: 0, value: 46348, style: { numberFormat: "yyyy-mm-dd" } },
        { row: 18, column: 0, value: null, note: "空白处的批注" },
        { row: 18, column: 1, value: null, style: { fill: "#DDDDDD" } },
        { row: 1_048_575, column: 16_383, value: 1e300 },
      ],
      {
        name: "评分表 'A' & <B>",
        columns: [
          { column: 0, width: 12 },
          { column: 1, width: 30.5 },
          { column: 3, hidden: true },
          { column: 4, width: 0.5 },
        ],
        rows: [
          { row: 0, height: 31.5 },
          { row: 20, hidden: true },
          { row: 21, height: 20, hidden: true },
        ],
        merges: ["A1:C1"],
        tables: [
          {
            name: "Marks",
            area: "A6:C9",
            columns: ["条款", "分值\n(分)", "得分"],
            totalsRow: true,
            style: "TableStyleLight9",
            filterButtons: true,
          },
        ],
        validations: [
          {
            area: "B7:B8",
            rule: { kind: "decimal", min: "0", max: "=$B$7" },
            prompt: { title: "提示", text: "填分数" },
            error: { style: "stop", title: "错", text: "不行" },
          },
          { area: "D7", rule: { kind: "list", source: ["符合", '"引号"'] } },
          { area: "E7:E9", rule: { kind: "list", source: "='方案'!$A$1:$A$3" } },
          { area: "F7", rule: { kind: "custom", formula: "=F7>A7" }, error: { style: "warning", title: "", text: "" } },
          { area: "G7", rule: { kind: "whole", max: "9" }, error: { style: "information", title: "t", text: "" } },
        ],
        conditionalFormats: [
          {
            area: "A7:C8",
            rule: { kind: "formula", formula: '=$A7="不符合"' },
            style: { bold: true, italic: true, fill: "#FFC7CE", color: "#9C0006" },
          },
          { area: "B7:B8", rule: { kind: "dataBar", color: "#638EC6" } },
        ],
        protection: { password: false, allow: ["formatColumns", "sort", "autoFilter"] },
        frozen: { rows: 6, columns: 1 },
        page: { orientation: "landscape", fitToWidth: 1, titleRows: [0, 5], printArea: "A1:C9", footer: "&P / &N 页" },
        showGridlines: false,
        tabColor: "#4472C4",
      },
    ),
    sheetOf([{ row: 0, column: 0, value: "C" }], {
      name: "方案",
      visibility: "veryHidden",
      frozen: { rows: 1, columns: 0 },
    }),
  ],
  names: [
    { name: "得分", formula: "='评分表 ''A'' & <B>'!$C$9", visible: true },
    { name: "Local", formula: '=IFNA(方案!$A$1,"x")', sheet: "方案", visible: false },
  ],
  calculation: { mode: "manual", iterate: true },
};

async function again(book: Book): Promise<Book> {
  const read = await readXlsx(await writeXlsx(book));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.book;
}

async function partsOf(book: Book): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeXlsx(book));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe("a book written and read again", () => {
  test("is the same book, whatever it holds", async () => {
    expect(await again(rich)).toEqual(rich);
  });

  test("has the same sheet in front, unless nobody can see that one", async () => {
    const sheets = ["A", "B", "C"].map((name) =>
      sheetOf([], { name, visibility: name === "A" ? "hidden" : "visible" }),
    );
    const inFront = async (activeSheet: string) => (await again({ sheets, names: [], activeSheet })).activeSheet;
    expect([await inFront("C"), await inFront("B"), await inFront("A")]).toEqual(["C", undefined, undefined]);
    expect((await partsOf({ sheets, names: [], activeSheet: "C" }))["xl/workbook.xml"]).toContain('activeTab="2"');
  });

  test("nothing of it is reported as lost", async () => {
    const read = await readXlsx(await writeXlsx(rich));
    expect(read.ok && read.value.lost).toEqual([]);
  });

  test("texts of schemes stay texts", async () => {
    const texts = gbt27922.clauses.flatMap((clause) => [clause.id, clause.name.zh, clause.requirement.en]);
    const book = bookOf(texts.map((value, row) => ({ row, column: 0, value })));
    expect((await again(book)).sheets[0]?.cells.map((cell) => cell.value)).toEqual(texts);
  });

  test("an empty text that is no formula's result leaves its cell blank, as in Excel", async () => {
    const style = { fill: "#DDDDDD" };
    const book = bookOf([
      { row: 0, column: 0, value: "" },
      { row: 0, column: 1, value: "", style },
    ]);
    expect((await again(book)).sheets[0]?.cells).toEqual([{ row: 0, column: 1, value: null, style }]);
  });

  test("an empty book with one sheet is a workbook", async () => {
    expect(await again(bookOf([]))).toEqual(bookOf([]));
  });

  test("equal books give equal bytes, at any time of day", async () => {
    const copy = JSON.parse(JSON.stringify(rich)) as Book;
    const first = await writeXlsx(rich);
    jest.useFakeTimers({
      now: new Date("2031-05-06T07:08:09Z"),
      doNotFake: ["nextTick", "setImmediate", "queueMicrotask"],
    });
    const second = await writeXlsx(copy);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describe("what Excel insists on", () => {
  /** The order of ECMA-376, 18.3.1.99; Excel calls a file damaged in which it differs. */
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    );

  test("the elements of a sheet stand in the order of the standard", async () => {
    const xml = (await partsOf(rich))["xl/worksheets/sheet1.xml"] ?? "";
    const inside = xml.replace(/^.*?<worksheet[^>]*>/s, "");
    const names: string[] = [];
    for (let rest = inside; !rest.startsWith("</worksheet>");) {
      const [tag = "", name = ""] = /^<(\w+)[^>]*?\/?>/.exec(rest) ?? [];
      names.push(name);
      rest = tag.endsWith("/>") ? rest.slice(tag.length) : rest.slice(rest.indexOf(`</${name}>`) + name.length + 3);
    }
    const places = names.map((name) => order.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(names).toContain("tableParts");
  });

  test("every relation leads to a part, and every part has a content type", async () => {
    const parts = await partsOf(rich);
    const types = parts["[Content_Types].xml"] ?? "";
    const targets = Object.entries(parts)
      .filter(([path]) => path.startsWith("xl/") && path.endsWith(".rels"))
      .flatMap(([, xml]) => [...xml.matchAll(/Target="\/([^"]+)"/g)].map((match) => match[1] ?? ""));
    expect(targets.filter((target) => !(target in parts))).toEqual([]);
    expect(targets.length).toBe(8);
    const untyped = targets.filter((target) => !target.endsWith(".vml") && !types.includes(`PartName="/${target}"`));
    expect(untyped).toEqual([]);
  });

  test("functions of the add-in and later functions are stored under their prefixes, as dynamic arrays where they fill", async () => {
    const parts = await partsOf(rich);
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(
      '<c r="A11" cm="1"><f t="array" ref="A11">_xldudf_AUDIT_SCORE(Marks[得分],Marks[条款])</f><v>95.5</v></c>',
    );
    expect(xml).toContain('cm="1"><f t="array" ref="A14:B15">_xldudf_AUDIT_LEDGER(');
    expect(xml).toContain('<c r="A17"><f t="array" ref="A17">SUM(IF(B7:B8&gt;0,1))</f>');
    expect(parts["xl/workbook.xml"]).toContain("_xlfn.IFNA(");
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
  });

  test("a column whose rows have the same formula fills new rows by itself", async () => {
    const xml = (await partsOf(rich))["xl/tables/table1.xml"] ?? "";
    expect(xml).toContain("<calculatedColumnFormula>IF(A7=&quot;&quot;,&quot;&quot;,B7)</calculatedColumnFormula>");
    expect(xml).toContain('<tableColumn id="1" name="条款" totalsRowLabel="合计"/>');
    expect(xml).toContain('name="分值_x000a_(分)"');
    expect(xml).toContain('<autoFilter ref="A6:C8"/>');
  });

  test("header cells say what their table says", async () => {
    const table = {
      name: "T",
      area: "A1:B2",
      columns: ["a", "2"],
      totalsRow: false,
      style: null,
      filterButtons: false,
    };
    const book = bookOf([{ row: 0, column: 1, value: 2 }], { tables: [table] });
    expect((await again(book)).sheets[0]?.cells).toEqual([
      { row: 0, column: 0, value: "a" },
      { row: 0, column: 1, value: "2" },
    ]);
  });

  test("Excel is asked to calculate only when a result is missing", async () => {
    const formula = { row: 0, column: 0, formula: "=1+1" };
    const workbook = async (value: number | null): Promise<string> =>
      (await partsOf(bookOf([{ ...formula, value }])))["xl/workbook.xml"] ?? "";
    expect(await workbook(2)).not.toContain("fullCalcOnLoad");
    expect(await workbook(null)).toContain('fullCalcOnLoad="1"');
  });

  test("texts of prompts are cut to what Excel takes", async () => {
    const prompt = { title: "题".repeat(40), text: "文".repeat(300) };
    const book = bookOf([], { validations: [{ area: "A1", rule: { kind: "whole", min: "0" }, prompt }] });
    const read = (await again(book)).sheets[0]?.validations[0]?.prompt;
    expect([read?.title.length, read?.text.length]).toEqual([32, 255]);
  });

  test("a formula that asks another workbook leaves its result", async () => {
    const book = bookOf([{ row: 0, column: 0, value: 7, formula: "='[Prices.xlsx]Sheet1'!A1" }]);
    expect((await again(book)).sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 7 }]);
  });
});
