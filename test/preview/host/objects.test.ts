/** @jest-environment jsdom */
import type { WorkbookHost } from "../../../src/preview/host/host";
import { emptyBook, startExcel } from "../../host/startExcel";

let host: WorkbookHost;
let dispose: () => void;

beforeEach(async () => {
  ({ host, dispose } = await startExcel({ book: emptyBook("Sheet1", "汇总") }));
});
afterEach(() => dispose());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

test.each([
  ["5.10", "5.1 as a number", 5.1, "General"],
  ["5.1.2.2", "no number", "5.1.2.2", "General"],
  ["5%", "a share with its format", 0.05, "0%"],
  ["'=1+1", "an apostrophe keeps text", "=1+1", "General"],
  ["TRUE", "a truth value", true, "General"],
] as const)("text %s is taken as if typed: %s", async (text, _what, value, format) => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1");
    range.values = [[text]];
    range.load("values,numberFormat");
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([[[value]], [[format]]]);
  });
});

test("32,767 characters fit into a cell; one more is refused and nothing is written", async () => {
  const longest = "长".repeat(32_767);
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B1");
    range.values = [[longest, 1]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[longest, 1]]);
    range.values = [["short", `${longest}!`]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
  expect(host.book.cell(host.book.sheets()[0]?.id ?? "", 0, 0).value).toBe(longest);
});

test("a cell with the text format keeps everything as text", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.values = [["5.10"], ["=1+1"], [7]];
    range.load("values,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([["5.10"], ["=1+1"], ["7"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
  });
});

test("formulas calculate; null leaves a cell alone; blanks and errors read as Excel reads them", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.formulas = [[2, "=A1*3", "=1/0"]];
    range.values = [[null, null, null]];
    const wider = sheetOf(context).getRange("A1:D1").load("values,formulas,valueTypes,text,formulasR1C1");
    await context.sync();
    expect(wider.values).toEqual([[2, 6, "#DIV/0!", ""]]);
    expect(wider.formulas).toEqual([[2, "=A1*3", "=1/0", ""]]);
    expect(wider.formulasR1C1).toEqual([[2, "=RC[-1]*3", "=1/0", ""]]);
    expect(wider.valueTypes).toEqual([["Double", "Double", "Error", "Empty"]]);
    expect(wider.text).toEqual([["2", "6", "#DIV/0!", ""]]);
  });
});

test("a scalar goes into every cell; whole columns answer null for their cells", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    // The type of `values` only knows arrays; Excel documents the single value.
    range.set({ values: 9 as unknown as number[][] });
    const column = sheetOf(context).getRange("A:A").load("values,address,cellCount");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [9, 9],
      [9, 9],
    ]);
    expect([column.values, column.address, column.cellCount]).toEqual([null, "Sheet1!A:A", 1_048_576]);
  });
});

test("neighbouring ranges", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B2:D5");
    const found = {
      cell: range.getCell(1, 2),
      offset: range.getOffsetRange(-1, 3),
      resized: range.getResizedRange(1, -1),
      last: range.getLastCell(),
      row: range.getEntireRow(),
      rect: range.getBoundingRect("F9"),
      common: range.getIntersectionOrNullObject("D5:Z9"),
      none: range.getIntersectionOrNullObject("F9"),
      below: range.getRowsBelow(2),
    };
    for (const one of Object.values(found)) one.load("address");
    await context.sync();
    expect(found.none.isNullObject).toBe(true);
    const { none: _none, ...there } = found;
    expect(Object.entries(there).map(([name, one]) => `${name} ${one.address}`)).toEqual([
      "cell Sheet1!D3",
      "offset Sheet1!E1:G4",
      "resized Sheet1!B2:C6",
      "last Sheet1!D5",
      "row Sheet1!2:5",
      "rect Sheet1!B2:F9",
      "common Sheet1!D5",
      "below Sheet1!B6:D7",
    ]);
  });
});

test("a range the add-in holds follows its cells", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("B5:B6");
    range.values = [["x"], ["y"]];
    await context.sync();
    sheetOf(context).getRange("2:3").insert("Down");
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["Sheet1!B7:B8", [["x"], ["y"]]]);
    sheetOf(context).getRange("7:8").delete("Up");
    await context.sync();
    range.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("tables: add, name, find, read, grow, resize, add rows", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B2:C4").values = [
      ["Clause", "Points"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Audit";
    await context.sync();
    sheet.getRange("B5:C5").values = [["c", 3]];
    const body = context.workbook.tables.getItem("AUDIT").getDataBodyRange().load("address,values");
    const header = table.getHeaderRowRange().load("values");
    table.columns.load("items/name");
    await context.sync();
    expect(body.address).toBe("Sheet1!B3:C5");
    expect(header.values).toEqual([["Clause", "Points"]]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["Clause", "Points"]);
    table.resize("B2:C8");
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(6);
    table.rows.add(undefined, [["z", 26]]);
    const last = table.getDataBodyRange().getLastRow().load("values,address");
    await context.sync();
    expect([last.address, last.values]).toEqual(["Sheet1!B9:C9", [["z", 26]]]);
    table.rows.getItemAt(0).delete();
    const first = table.getDataBodyRange().getRow(0).load("values");
    await context.sync();
    expect(first.values).toEqual([["b", 2]]);
  });
});

test("tables and sheets are found by id after they were renamed", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").values = [["H"]];
    const table = sheet.tables.add("A1:A2", true);
    table.name = "Before";
    sheet.load("id");
    await context.sync();
    table.name = "After";
    sheet.name = "Renamed";
    await context.sync();
    table.load("name");
    sheet.load("name,position");
    const gone = context.workbook.tables.getItemOrNullObject("Before");
    await context.sync();
    expect([table.name, sheet.name, sheet.position, gone.isNullObject]).toEqual(["After", "Renamed", 0, true]);
  });
});

test("names: add a range, read its place and cells, taken names are refused", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("汇总").getRange("C4");
    cell.values = [[95]];
    const name = context.workbook.names.add("AuditScore", cell);
    name.load("formula,type,value,scope,visible");
    const range = context.workbook.names
      .getItemOrNullObject("auditscore")
      .getRangeOrNullObject()
      .load("values,address");
    const missing = context.workbook.names.getItemOrNullObject("Nothing");
    context.workbook.names.load("items/name");
    await context.sync();
    expect([name.formula, name.type, name.scope, name.visible]).toEqual(["=汇总!$C$4", "Range", "Workbook", true]);
    expect([range.values, range.address, missing.isNullObject]).toEqual([[[95]], "汇总!C4", true]);
    expect(context.workbook.names.items.map((item) => item.name)).toEqual(["AuditScore"]);
    context.workbook.names.add("AuditScore", cell);
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test("formats: what all cells agree on, else null", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:B2");
    range.format.fill.color = "#00ff00";
    range.format.font.set({ bold: true, color: "red", size: 14 });
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.columnWidth = 48;
    range.format.borders.getItem("EdgeBottom").color = "#808080";
    sheetOf(context).getRange("A1").format.font.bold = false;
    await context.sync();
    range.load("format/fill/color,format/font/bold,format/font/size,format/wrapText,format/columnWidth");
    const cell = range.getCell(1, 0).format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    expect([range.format.fill.color, range.format.font.bold, range.format.font.size]).toEqual(["#00FF00", null, 14]);
    expect([range.format.wrapText, range.format.columnWidth]).toEqual([true, 48]);
    expect([cell.style, cell.color]).toEqual(["Continuous", "#808080"]);
    range.format.fill.clear();
    range.load("format/fill/color,format/font/size");
    await context.sync();
    expect([range.format.fill.color, range.format.font.size]).toEqual(["#FFFFFF", 14]);
  });
});

test("validation: one a cell, what was there is cut out", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A10");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "符合,不符合" } };
    range.dataValidation.prompt = { showPrompt: true, title: "判定", message: "选择" };
    sheetOf(context).getRange("A5").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 20, operator: Excel.DataValidationOperator.between },
    };
    const first = sheetOf(context).getRange("A1").dataValidation.load("rule,type,prompt");
    const middle = sheetOf(context).getRange("A5").dataValidation.load("rule,type");
    await context.sync();
    expect([first.type, first.rule.list?.source, first.prompt.title]).toEqual(["List", "符合,不符合", "判定"]);
    expect([middle.type, middle.rule.wholeNumber?.formula2]).toEqual(["WholeNumber", "20"]);
  });
  const id = host.book.sheets()[0]?.id ?? "";
  expect(host.book.listOf(id, 9, 0)).toEqual(["符合", "不符合"]);
  expect(host.book.listOf(id, 4, 0)).toBeNull();
});

test("conditional formats colour cells now", async () => {
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:A3");
    range.values = [[1], [2], [3]];
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=$A1>1";
    format.custom.format.fill.color = "#FF0000";
    const bar = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bar.dataBar.positiveFormat.fillColor = "#0000FF";
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  const id = host.book.sheets()[0]?.id ?? "";
  expect([0, 1, 2].map((row) => host.book.conditionalStyle(id, row, 0).fill ?? null)).toEqual([
    null,
    "#FF0000",
    "#FF0000",
  ]);
});

test("a protected sheet refuses locked cells and takes open ones", async () => {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: false });
    sheet.protection.load("protected");
    sheet.getRange("B1").values = [["open"]];
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [["locked"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.getRange("B1").format.fill.color = "#FF0000";
    await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [["now"]];
    await context.sync();
  });
});

test("sheets: add, order, visibility, freezing, printing", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("评分表");
    sheet.position = 0;
    sheet.tabColor = "#107C41";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(6);
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$6:$6");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.activate();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(frozen.address).toBe("评分表!1:6");
    expect(context.workbook.worksheets.items.map((one) => one.name)).toEqual(["评分表", "Sheet1", "汇总"]);
  });
  const [sheet] = host.book.sheets();
  expect(sheet).toMatchObject({ tabColor: "#107C41", showGridlines: false, frozen: { rows: 6, columns: 0 } });
  expect(sheet?.page).toMatchObject({
    orientation: "landscape",
    fitToWidth: 1,
    titleRows: [5, 5],
    footer: "&C&P / &N",
  });
  expect(host.selection.sheet).toBe(sheet?.id);
});

test("one request is one step of undo", async () => {
  await Excel.run(async (context) => {
    sheetOf(context).getRange("A1").values = [["first"]];
    await context.sync();
    sheetOf(context).getRange("A1:A2").values = [["second"], ["too"]];
    await context.sync();
  });
  const id = host.book.sheets()[0]?.id ?? "";
  const cells = (): unknown[] => [0, 1].map((row) => host.book.cell(id, row, 0).value);
  expect(cells()).toEqual(["second", "too"]);
  host.book.undo();
  expect(cells()).toEqual(["first", null]);
  host.book.undo();
  expect(cells()).toEqual([null, null]);
});

test("settings of the document and the pane's visibility work through the Common API", async () => {
  Office.context.document.settings.set("language", "zh-CN");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(Office.context.document.settings.get("language")).toBe("zh-CN");
  await Office.addin.hide();
  expect(host.paneState).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(host.paneState).toBe("Visible");
});

test("a button of the ribbon runs the add-in's command", async () => {
  const pressed: string[] = [];
  Office.actions.associate("OpenPane", (event: Office.AddinCommands.Event) => {
    pressed.push("OpenPane");
    event.completed();
  });
  host.runCommand("OpenPane");
  await host.settled();
  expect(pressed).toEqual(["OpenPane"]);
});
