import type { Cell, Sheet } from "../../core/book/book";
import { documentOf, element, elementIf } from "../xml/write";
import { writeCells, type Gathered } from "./cells";
import { writeColumns, writePage, writeProperties, writeProtection, writeView } from "./look";
import { writeNotes } from "./notes";
import type { Part } from "./parts";
import { writeConditionalFormats, writeValidations } from "./rules";
import { withHeaders, writeTable, type CellAt } from "./tables";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Where a sheet stands in its file. */
export interface SheetPlace {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Shown first when the file is opened. */
  readonly selected: boolean;
  /** Number of the sheet's first table, unique in the workbook. */
  readonly firstTable: number;
}

/** The part of a sheet and those of its tables and notes. The order of the elements is Excel's; another is a damaged file. */
export function writeSheet(sheet: Sheet, place: SheetPlace, gathered: Gathered): Part[] {
  const cells = sheet.tables.length > 0 ? withHeaders(sheet) : sheet.cells;
  const tables = writeTables(sheet, cells, place);
  const notes = writeNoteParts(cells, place.number);
  const tableIds = tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  const drawing = notes.length > 0 ? element("legacyDrawing", { "r:id": `rId${tables.length + 1}` }) : "";
  const xml = element("worksheet", namespaces, [
    writeProperties(sheet),
    writeView(sheet, place.selected),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    writeColumns(sheet.columns),
    writeCells({ ...sheet, cells }, gathered),
    writeProtection(sheet.protection, gathered.passwordHash),
    writeMerges(sheet.merges),
    ...writeConditionalFormats(sheet.conditionalFormats, (style) => gathered.styles.overlay(style)),
    writeValidations(sheet.validations),
    writePage(sheet.page),
    drawing,
    elementIf("tableParts", { count: tables.length }, tableIds),
  ]);
  const path = `xl/worksheets/sheet${place.number}.xml`;
  const refers = [
    ...tables.map((part) => ({ type: "table", path: part.path })),
    ...notes.map((part) => ({ type: part.type === null ? "vmlDrawing" : "comments", path: part.path })),
  ];
  return [{ path, xml: documentOf(xml), type: "worksheet", refers }, ...tables, ...notes];
}

function writeMerges(merges: readonly string[]): string {
  const written = merges.map((ref) => element("mergeCell", { ref }));
  return elementIf("mergeCells", { count: written.length }, written);
}

function writeTables(sheet: Sheet, cells: readonly Cell[], place: SheetPlace): Part[] {
  if (sheet.tables.length === 0) return [];
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const at: CellAt = (row, column) => byPlace.get(`${row},${column}`);
  return sheet.tables.map((table, index) => {
    const id = place.firstTable + index;
    return { path: `xl/tables/table${id}.xml`, xml: writeTable(table, id, at), type: "table", refers: [] };
  });
}

function writeNoteParts(cells: readonly Cell[], number: number): Part[] {
  const notes = writeNotes(cells);
  if (!notes) return [];
  return [
    { path: `xl/drawings/vmlDrawing${number}.vml`, xml: notes.drawing, type: null, refers: [] },
    { path: `xl/comments${number}.xml`, xml: notes.comments, type: "comments", refers: [] },
  ];
}
