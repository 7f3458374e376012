import type { Book, Cell, Sheet } from "../../src/core/book/book";
import { readXlsx, type LostThing } from "../../src/xlsx";
import { strToU8 } from "fflate";
import { handmade, type HandmadeFile } from "./handmade";

async function open(file: HandmadeFile): Promise<{ book: Book; lost: readonly LostThing[]; sheet: Sheet }> {
  const read = await readXlsx(handmade(file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const [sheet] = read.value.book.sheets;
  if (!sheet) throw new Error("no sheet");
  return { ...read.value, sheet };
}

async function cellsOf(sheetData: string, file: HandmadeFile = {}): Promise<readonly Cell[]> {
  return (await open({ ...file, sheet: `<sheetData>${sheetData}</sheetData>` })).sheet.cells;
}

describe("cells of hand-made files", () => {
  test("every type of value", async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.5E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c><c r="G1" t="d"><v>2026-11-22</v></c><c r="H1" t="e"><v>#BLOCKED!</v></c><c r="I1" t="str"><f>""</f><v></v></c></row>`,
      { strings: "<si><t>no</t></si><si><t>条款 &amp; _x000a_&#10;2</t></si>" },
    );
    expect(cells.map((cell) => cell.value)).toEqual([
      "条款 & \n\n2",
      0.0015,
      true,
      { error: "#DIV/0!" },
      "ab",
      " x ",
      46348,
      { error: "#VALUE!" },
      "",
    ]);
    expect(cells[4]?.formula).toBe('="a"&"b"');
  });

  test("rich text becomes plain, Japanese readings are left out, and the loss is named", async () => {
    const { sheet, lost } = await open({
      sheet: `<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`,
      strings: "<si><r><t>不</t></r><r><rPr><b/></rPr><t>符合</t></r><rPh sb='0' eb='1'><t>フ</t></rPh></si>",
    });
    expect(sheet.cells[0]?.value).toBe("不符合");
    expect(lost).toEqual(["richText"]);
  });

  test("positions may be missing, and rows and cells may come in any order", async () => {
    const cells = await cellsOf(
      `<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c><v>0</v></c><c><v>1</v></c></row><row><c><v>9</v></c></row>`,
    );
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 0],
      [0, 1, 1],
      [1, 0, 9],
      [2, 0, 2],
      [2, 1, 3],
    ]);
  });

  test("shared formulas are written out for every cell", async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    expect(cells.map((cell) => cell.formula)).toEqual(['=B1*$C$1&"B1"', '=B2*$C$1&"B1"', '=B3*$C$1&"B1"']);
  });

  test("array formulas keep their area; a dynamic array of one cell is an ordinary formula", async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="D1" cm="1"><f t="array" ref="D1">_xldudf_AUDIT_SCORE(A1:A2,B1:B2)</f><v>95</v></c><c r="E1"><f t="array" ref="E1">SUM(IF(A1:A2&gt;1,1))</f><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>`,
    );
    expect(cells).toEqual([
      { row: 0, column: 0, value: 2, formula: "=B1:B2*2", spill: "A1:A2" },
      { row: 0, column: 3, value: 95, formula: "=AUDIT.SCORE(A1:A2,B1:B2)" },
      { row: 0, column: 4, value: 1, formula: "=SUM(IF(A1:A2>1,1))", spill: "E1" },
      { row: 1, column: 0, value: 4 },
    ]);
  });

  test("namespace prefixes, the strict dialect, CDATA, comments and single quotes change nothing", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const { sheet } = await open({
      more: {
        "xl/worksheets/sheet1.xml": `<?xml version='1.0'?><!-- <row> --><x:worksheet xmlns:x='${strict}'><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:f>"&gt;"</x:f><x:v><![CDATA[<&>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(sheet.cells).toEqual([{ row: 0, column: 0, value: "<&>", formula: '=">"' }]);
  });

  test("UTF-16 and a path from the package's root are read", async () => {
    const xml =
      "\ufeff<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>评分</v></c></row></sheetData></worksheet>";
    const bytes = new Uint8Array(Uint16Array.from([...xml].map((mark) => mark.charCodeAt(0))).buffer);
    const { sheet } = await open({
      more: {
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/Sheets/one.xml"/></Relationships>`,
        "xl/sheets/ONE.xml": bytes,
      },
    });
    expect(sheet.cells[0]?.value).toBe("评分");
  });

  test("dates of the calendar of 1904 become those of 1900; times, durations and plain numbers stay", async () => {
    const { sheet, lost } = await open({
      beforeSheets: `<workbookPr date1904="1"/>`,
      styles: `<numFmts><numFmt numFmtId="170" formatCode="yyyy/mm/dd"/><numFmt numFmtId="171" formatCode="[h]:mm"/></numFmts><cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs>`,
      sheet: `<sheetData><row><c s="1"><v>0</v></c><c s="2"><v>1.5</v></c><c><v>7</v></c><c s="3"><v>1</v></c></row></sheetData>`,
    });
    expect(sheet.cells.map((cell) => cell.value)).toEqual([1462, 1.5, 7, 1463]);
    expect(lost).toEqual(["dates1904"]);
  });
});

describe("looks of hand-made files", () => {
  test("colours: direct, of the theme with a tint, of the old palette", async () => {
    const fill = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const fills = [`rgb="FF112233"`, `theme="0" tint="-0.5"`, `theme="0" tint="-0.149"`, `theme="4"`, `indexed="10"`];
    const { sheet } = await open({
      styles: `<fills>${fills.map(fill).join("")}</fills><cellXfs>${fills.map((_, index) => `<xf fillId="${index}"/>`).join("")}</cellXfs>`,
      sheet: `<sheetData><row>${fills.map((_, index) => `<c s="${index}"/>`).join("")}</row></sheetData>`,
    });
    expect(sheet.cells.map((cell) => cell.style?.fill)).toEqual([
      "#112233",
      "#808080",
      "#D9D9D9",
      "#4472C4",
      "#FF0000",
    ]);
  });

  test("fonts, alignment, borders, protection and built-in number formats", async () => {
    const { sheet } = await open({
      styles: `<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="14"/><color rgb="FFFF0000"/><name val="宋体"/></font></fonts>
        <fills><fill><patternFill patternType="none"/></fill></fills>
        <borders><border/><border><left style="hair"/><top style="thin"><color rgb="FF00FF00"/></top></border></borders>
        <cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/></xf></cellXfs>`,
      sheet: `<sheetData><row><c s="1"><v>0.5</v></c><c s="0"><v>1</v></c></row></sheetData>`,
    });
    expect(sheet.cells).toEqual([
      {
        row: 0,
        column: 0,
        value: 0.5,
        style: {
          numberFormat: "0.00%",
          bold: true,
          underline: true,
          fontSize: 14,
          fontName: "宋体",
          color: "#FF0000",
          horizontal: "center",
          vertical: "top",
          wrap: true,
          indent: 2,
          locked: false,
          borders: { top: { style: "thin", color: "#00FF00" }, left: { style: "hair" } },
        },
      },
      { row: 0, column: 1, value: 1 },
    ]);
  });

  test("widths as Excel's interface shows them, hidden columns and rows, heights", async () => {
    const { sheet } = await open({
      sheet: `<cols><col min="1" max="2" width="12.7109375" customWidth="1"/><col min="4" max="4" width="0" hidden="1" customWidth="1"/></cols><sheetData><row r="2" ht="30" customHeight="1"/><row r="3" ht="15" hidden="1"/></sheetData>`,
    });
    expect(sheet.columns).toEqual([
      { column: 0, width: 12 },
      { column: 1, width: 12 },
      { column: 3, hidden: true },
    ]);
    expect(sheet.rows).toEqual([
      { row: 1, height: 30 },
      { row: 2, hidden: true },
    ]);
  });
});

describe("rules of hand-made files", () => {
  test("an input rule over several areas becomes one rule each, its formulas moving along", async () => {
    const { sheet } = await open({
      sheet: `<sheetData/><dataValidations><dataValidation type="custom" showErrorMessage="1" errorStyle="warning" error="no" sqref="B2:B3 D5"><formula1>A2&gt;$A$1</formula1></dataValidation><dataValidation type="list" sqref="C1"><formula1>"符合, 不符合"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" showInputMessage="1" promptTitle="p" prompt="q" sqref="E1"><formula1>1</formula1></dataValidation><dataValidation type="decimal" sqref="E2"><formula1>0</formula1><formula2>$B$1</formula2></dataValidation><dataValidation type="date" sqref="E3"><formula1>1</formula1></dataValidation></dataValidations>`,
    });
    const error = { style: "warning", title: "", text: "no" };
    expect(sheet.validations).toEqual([
      { area: "B2:B3", rule: { kind: "custom", formula: "=A2>$A$1" }, error },
      { area: "D5", rule: { kind: "custom", formula: "=C5>$A$1" }, error },
      { area: "C1", rule: { kind: "list", source: ["符合", "不符合"] } },
      { area: "E1", rule: { kind: "whole", min: "1" }, prompt: { title: "p", text: "q" } },
      { area: "E2", rule: { kind: "decimal", min: "0", max: "=$B$1" } },
      { area: "E3", rule: { kind: "other" } },
    ]);
  });

  test("an input rule in the extensions of later Excel is read like any other", async () => {
    const { sheet } = await open({
      sheet: `<sheetData/><extLst><ext xmlns:x14="x" xmlns:xm="y"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheet.validations).toEqual([{ area: "B2:B9", rule: { kind: "list", source: "=Lists!$A$1:$A$5" } }]);
  });

  test("conditional formats come in the order in which they win, comparisons as the formulas they stand for", async () => {
    const { sheet, lost } = await open({
      styles: `<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
      sheet: `<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="3"><formula>$B1="X"</formula></cfRule><cfRule type="colorScale" priority="4"><colorScale/></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C9 E4"><cfRule type="cellIs" operator="between" dxfId="0" priority="1"><formula>1</formula><formula>C$1</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`,
    });
    const style = { bold: true, color: "#9C0006", fill: "#FFC7CE" };
    expect(sheet.conditionalFormats).toEqual([
      { area: "C2:C9", rule: { kind: "formula", formula: "=AND(C2>=1,C2<=C$1)" }, style },
      { area: "E4", rule: { kind: "formula", formula: "=AND(E4>=1,E4<=E$1)" }, style },
      { area: "C2:C9", rule: { kind: "dataBar", color: "#638EC6" } },
      { area: "E4", rule: { kind: "dataBar", color: "#638EC6" } },
      { area: "A1:A9", rule: { kind: "formula", formula: '=$B1="X"' }, style },
      { area: "A1:A9", rule: { kind: "other" } },
    ]);
    expect(lost).toEqual(["conditionalFormats"]);
  });
});

describe("what belongs to the whole workbook", () => {
  test("names of people apart from those by which Excel keeps print settings", async () => {
    const { book, sheet, lost } = await open({
      sheet: `<sheetData/><pageSetup orientation="landscape" fitToHeight="0"/>`,
      afterSheets: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Data'!$A:$B,'Data'!$1:$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$F$40</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$6:$F$40</definedName><definedName name="Total">Data!$F$41</definedName><definedName name="Local" localSheetId="0" hidden="1">_xlfn.IFNA(Data!$A$1,0)</definedName></definedNames><calcPr calcMode="manual" iterate="1"/>`,
    });
    expect(book.names).toEqual([
      { name: "Total", formula: "=Data!$F$41", visible: true },
      { name: "Local", formula: "=IFNA(Data!$A$1,0)", visible: false, sheet: "Data" },
    ]);
    expect(sheet.page).toEqual({ orientation: "landscape", titleRows: [0, 5], printArea: "A1:F40" });
    expect(book.calculation).toEqual({ mode: "manual", iterate: true });
    expect(lost).toEqual(["printDetails"]);
  });

  test("tables, with line breaks in headers and totals; protection, frozen panes, grid lines, merges, tab colour", async () => {
    const { sheet, lost } = await open({
      sheet: `<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="6" topLeftCell="B7" state="frozen"/></sheetView></sheetViews><sheetData/><sheetProtection sheet="1" password="CC1A" sort="0" formatCells="0"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>`,
      sheetRelations: [["rId1", "table", "../tables/table1.xml"]],
      more: {
        "xl/tables/table1.xml": `<table id="1" name="x" displayName="Marks" ref="A6:B9" totalsRowCount="1"><autoFilter ref="A6:B8"/><tableColumns count="2"><tableColumn id="1" name="Clause_x000a_no"/><tableColumn id="2" name="分值"/></tableColumns><tableStyleInfo name="TableStyleLight9"/></table>`,
      },
    });
    expect(sheet.tables).toEqual([
      {
        name: "Marks",
        area: "A6:B9",
        columns: ["Clause\nno", "分值"],
        totalsRow: true,
        style: "TableStyleLight9",
        filterButtons: true,
      },
    ]);
    expect(sheet.protection).toEqual({ password: true, allow: ["formatCells", "sort"] });
    expect(sheet.frozen).toEqual({ rows: 6, columns: 1 });
    expect([sheet.showGridlines, sheet.merges, sheet.tabColor]).toEqual([false, ["A1:C1"], "#00B050"]);
    expect(lost).toEqual(["passwords"]);
  });

  test("notes are kept; the shadows of threaded comments are not notes", async () => {
    const { sheet, lost } = await open({
      sheet: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
      sheetRelations: [["rId1", "comments", "../comments1.xml"]],
      more: {
        "xl/comments1.xml": `<comments><authors><author>Li</author><author>tc={1234}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>first </t></r><r><t>note</t></r></text></comment><comment ref="C3" authorId="0"><text><t>on a blank</t></text></comment><comment ref="B1" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
        "xl/threadedComments/threadedComment1.xml": "<x/>",
      },
    });
    expect(sheet.cells).toEqual([
      { row: 0, column: 0, value: 1, note: "first note" },
      { row: 2, column: 2, value: null, note: "on a blank" },
    ]);
    expect(lost).toEqual(["threadedComments"]);
  });

  test("what the book cannot hold is named", async () => {
    const { lost } = await open({
      sheet: `<sheetData><row r="1" outlineLevel="1"/></sheetData><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><hyperlinks><hyperlink ref="A1"/></hyperlinks>`,
      beforeSheets: `<workbookProtection lockStructure="1"/>`,
      more: {
        "xl/charts/chart1.xml": "<x/>",
        "xl/drawings/drawing1.xml": "<x/>",
        "xl/media/image1.png": strToU8("x"),
        "xl/pivotTables/pivotTable1.xml": "<x/>",
        "xl/vbaProject.bin": strToU8("x"),
        "customXml/item1.xml": "<x/>",
        "xl/webextensions/webextension1.xml": "<x/>",
      },
    });
    expect(lost).toEqual(
      "charts pictures pivots macros customXml addins hyperlinks outline filters workbookProtection".split(" "),
    );
  });

  test("names that other programs stumble over are only names", async () => {
    const { book, sheet } = await open({
      sheet: `<sheetData><row><c t="str"><v>__proto__</v></c></row></sheetData>`,
      afterSheets: `<definedNames><definedName name="__proto__">Data!$A$1</definedName><definedName name="constructor">1</definedName></definedNames>`,
    });
    expect(book.names.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(sheet.cells[0]?.value).toBe("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
