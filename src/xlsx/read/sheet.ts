import type { Cell, Sheet, Visibility } from "../../core/book/book";
import { readAreas } from "../address";
import { allOf, attributeOf, childOf, childrenOf, readNode, type XmlNode } from "../xml/node";
import { XmlReader } from "../xml/reader";
import { readCells, sortCells, type CellsRead } from "./cells";
import { readConditionalFormats } from "./conditionalFormats";
import type { ReadContext } from "./context";
import { readColumns, readPage, readProtection, readView } from "./look";
import { readNotes, type Note } from "./notes";
import { relationsOf, type Relation } from "./relations";
import { readTable } from "./tables";
import { readValidations } from "./validations";

/** What the workbook says about a sheet before it is opened. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly part: string;
}

/** Reads one sheet with its tables and notes. Print titles and areas are names of the workbook and come later. */
export function readSheet(entry: SheetEntry, context: ReadContext): Sheet {
  const { content, nodes } = readParts(entry, context);
  const relations = relationsOf(context.parts, entry.part);
  const one = (name: string): XmlNode | null => nodes.find((node) => node.name === name) ?? null;
  const all = (name: string): XmlNode[] => nodes.filter((node) => node.name === name);
  noteLosses(nodes, context);
  const tabColor = context.color(childOf(one("sheetPr"), "tabColor"));
  return {
    name: entry.name,
    visibility: entry.visibility,
    cells: withNotes(content.cells, notesOf(relations, context, entry.name)),
    columns: readColumns(childOf(one("cols"), "col") ? childrenOf(one("cols"), "col") : [], context.losses),
    rows: content.rows,
    merges: childrenOf(one("mergeCells"), "mergeCell").flatMap((node) => {
      const area = attributeOf(node, "ref") ?? "";
      return readAreas(area).length === 1 ? [area] : [];
    }),
    tables: relations
      .filter((relation) => relation.type === "table" && !relation.outside)
      .flatMap((relation) => readTable(relation.target, context) ?? []),
    validations: readValidations(
      [...childrenOf(one("dataValidations"), "dataValidation"), ...later(one("extLst"))],
      context,
    ),
    conditionalFormats: readConditionalFormats(all("conditionalFormatting"), context),
    protection: readProtection(one("sheetProtection"), context.losses),
    ...readView(childOf(one("sheetViews"), "sheetView")),
    page: readPage(one, context.losses),
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

/** Input rules that ask another sheet stand in the extensions of files that Excel 2010 and later wrote. */
function later(extensions: XmlNode | null): XmlNode[] {
  return extensions ? allOf(extensions, "dataValidation") : [];
}

function readParts({ part, name }: SheetEntry, context: ReadContext): { content: CellsRead; nodes: XmlNode[] } {
  const xml = context.parts.need(part);
  context.budget.foresee(xml);
  const reader = new XmlReader(xml, part);
  const nodes: XmlNode[] = [];
  let content: CellsRead = { cells: [], rows: [] };
  for (let step = reader.next(); step !== "end"; step = reader.next()) {
    if (step !== "open" || reader.depth === 1) continue;
    if (reader.name === "sheetData") content = readCells(reader, context, name);
    else nodes.push(readNode(reader));
  }
  return { content, nodes };
}

function noteLosses(nodes: readonly XmlNode[], { losses }: ReadContext): void {
  for (const node of nodes) {
    losses.addIf(node.name === "hyperlinks", "hyperlinks");
    losses.addIf(node.name === "autoFilter" && node.children.length > 0, "filters");
    losses.addIf(node.name === "extLst" && allOf(node, "sparkline").length > 0, "sparklines");
    losses.addIf(node.name === "extLst" && allOf(node, "slicer").length > 0, "slicers");
  }
}

function notesOf(relations: readonly Relation[], context: ReadContext, sheet: string): Note[] {
  return relations
    .filter((relation) => relation.type === "comments" && !relation.outside)
    .flatMap((relation) => readNotes(relation.target, context, sheet));
}

/** Hangs the notes on their cells; a note on a blank cell makes one. */
function withNotes(cells: Cell[], notes: readonly Note[]): Cell[] {
  if (notes.length === 0) return cells;
  const byPlace = new Map(notes.map((note) => [`${note.row},${note.column}`, note]));
  const result = cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const note = byPlace.get(key);
    byPlace.delete(key);
    return note ? { ...cell, note: note.text } : cell;
  });
  const blanks = [...byPlace.values()].map(({ row, column, text }) => ({ row, column, value: null, note: text }));
  result.push(...blanks);
  if (blanks.length > 0) sortCells(result);
  return result;
}
