import type { Book, BookName, Sheet } from "../../core/book/book";
import { asksOtherWorkbook, toFile } from "../formula/toFile";
import { documentOf, element, elementIf, textElement } from "../xml/write";
import type { Gathered } from "./cells";
import { dynamicArrayMetadata } from "./metadata";
import type { Part } from "./parts";
import { writeSheet } from "./sheet";
import { StringPool } from "./stringPool";
import { StyleBook } from "./styleBook";

/** All parts of a workbook's file, the workbook first. */
export function writeWorkbook(book: Book, passwordHash?: string): Part[] {
  const gathered: Gathered = {
    styles: new StyleBook(),
    strings: new StringPool(),
    passwordHash,
    dynamic: false,
    uncalculated: false,
  };
  const shown = frontOf(book);
  let firstTable = 1;
  const sheets = book.sheets.map((sheet, index) => {
    const parts = writeSheet(sheet, { number: index + 1, selected: index === shown, firstTable }, gathered);
    firstTable += sheet.tables.length;
    return parts;
  });
  const rest = sharedParts(gathered);
  const refers = [
    ...sheets.map((_, index) => ({ type: "worksheet", path: `xl/worksheets/sheet${index + 1}.xml` })),
    ...rest.map(({ relation, part }) => ({ type: relation, path: part.path })),
  ];
  const xml = documentOf(writeRoot(book, shown, gathered.uncalculated));
  return [
    { path: "xl/workbook.xml", xml, type: "sheet.main", refers },
    ...sheets.flat(),
    ...rest.map(({ part }) => part),
  ];
}

/** Position of the sheet that is in front. */
function frontOf({ sheets, activeSheet }: Book): number {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const front = visible.find(({ name }) => name === activeSheet) ?? visible[0];
  return front === undefined ? 0 : sheets.indexOf(front);
}

function sharedParts(gathered: Gathered): { relation: string; part: Part }[] {
  const part = (relation: string, name: string, xml: string, type = relation): { relation: string; part: Part } => ({
    relation,
    part: { path: `xl/${name}.xml`, xml, type, refers: [] },
  });
  return [
    part("styles", "styles", documentOf(gathered.styles.write())),
    ...(gathered.strings.isEmpty ? [] : [part("sharedStrings", "sharedStrings", documentOf(gathered.strings.write()))]),
    ...(gathered.dynamic ? [part("sheetMetadata", "metadata", dynamicArrayMetadata)] : []),
  ];
}

function writeRoot(book: Book, shown: number, uncalculated: boolean): string {
  const sheets = book.sheets.map((sheet, index) =>
    element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === "visible" ? undefined : sheet.visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const calculation = element("calcPr", {
    calcId: 191029,
    calcMode: book.calculation?.mode === "manual" ? "manual" : undefined,
    iterate: book.calculation?.iterate === true ? 1 : undefined,
    fullCalcOnLoad: uncalculated ? 1 : undefined,
  });
  return element(
    "workbook",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    [
      element("workbookPr"),
      element("bookViews", {}, element("workbookView", { activeTab: shown > 0 ? shown : undefined })),
      element("sheets", {}, sheets),
      elementIf("definedNames", {}, writeNames(book)),
      calculation,
    ],
  );
}

function writeNames(book: Book): string[] {
  const positions = new Map(book.sheets.map((sheet, index) => [sheet.name, index]));
  const own = book.names
    .filter((name) => !asksOtherWorkbook(name.formula) && (name.sheet === undefined || positions.has(name.sheet)))
    .map((name) => writeName(name, name.sheet === undefined ? undefined : positions.get(name.sheet)));
  return [...book.sheets.flatMap(printNames), ...own];
}

function writeName(name: BookName, localSheetId: number | undefined): string {
  const attributes = { name: name.name, localSheetId, hidden: name.visible ? undefined : 1 };
  return textElement("definedName", toFile(name.formula.replace(/^=/, "")), attributes);
}

/** Print areas and titles are names that belong to their sheet. */
function printNames(sheet: Sheet, index: number): string[] {
  const owner = `'${sheet.name.replaceAll("'", "''")}'!`;
  const { printArea, titleRows } = sheet.page ?? {};
  const areas = printArea?.split(",").map((area) => owner + area.trim().replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2"));
  const named = (name: string, text: string): string => textElement("definedName", text, { name, localSheetId: index });
  return [
    ...(areas ? [named("_xlnm.Print_Area", areas.join(","))] : []),
    ...(titleRows ? [named("_xlnm.Print_Titles", `${owner}$${titleRows[0] + 1}:$${titleRows[1] + 1}`)] : []),
  ];
}
