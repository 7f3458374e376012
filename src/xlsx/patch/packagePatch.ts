import type { Sheet } from "../../core/book/book";
import { fail, ok, type Result } from "../../core/result";
import { cellAddress } from "../address";
import { damaged, Unreadable, type FileProblem } from "../problem";
import { relationsOf, type Relation } from "../read/relations";
import { refuseOtherFiles } from "../readXlsx";
import { attributeOf, childOf, childrenOf, readDocument } from "../xml/node";
import { Package } from "../zip/package";
import { findCells, replaceCells, withContent, withLookOf, type CellContent } from "./sheetText";
import { plainSheetParts } from "./sheetParts";
import {
  calculatedAsBefore,
  calculatedOnOpening,
  withoutCalculation,
  withoutRelation,
  withoutSheet,
  withoutTypes,
  withSheet,
  withSheetRelation,
  withTypes,
} from "./workbookText";
import { ZipPatch } from "./zipPatch";

/** A cell of a sheet, zero-based. */
export interface CellPlaceInFile {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Changes single cells of a workbook's file and adds or removes one sheet; every other part stays as it is, byte for
 * byte, also what no plain workbook can hold (charts, pictures, comments).
 */
export interface XlsxPatch {
  /** The element of a cell as it stands in the file; null when the file has none. */
  source(place: CellPlaceInFile): string | null;
  /** Gives a cell another content. */
  replace(place: CellPlaceInFile, content: CellContent): void;
  /** Puts back an element that `source` gave, with the look that the cell has now. */
  restore(place: CellPlaceInFile, element: string): void;
  addSheet(sheet: Sheet): void;
  removeSheet(name: string): void;
  /** Asks whoever opens the file to calculate everything anew. */
  calculateOnOpening(): void;
  finish(): Uint8Array;
}

/** Opens a file to be changed; see `readXlsx` for what is refused. */
export function patchXlsx(bytes: Uint8Array): Result<XlsxPatch, FileProblem> {
  try {
    refuseOtherFiles(bytes);
    return ok(new PackagePatch(bytes));
  } catch (thrown) {
    if (thrown instanceof Unreadable) return fail(thrown.problem);
    throw thrown;
  }
}

interface SheetPart {
  readonly name: string;
  readonly id: string;
  readonly sheetId: string;
  readonly path: string;
}

const RELATION = "rIdStarsheetPortable";

class PackagePatch implements XlsxPatch {
  private readonly parts: Package;
  private readonly zip: ZipPatch;
  private readonly workbook: string;
  private readonly relations: readonly Relation[];
  private readonly sheets: readonly SheetPart[];
  private readonly cells = new Map<string, Map<string, string>>();
  private readonly texts = new Map<string, string>();
  private readonly read = new Map<string, string>();
  private readonly frozen: { readonly sheetId: string; readonly address: string }[] = [];

  constructor(bytes: Uint8Array) {
    this.parts = new Package(bytes);
    this.zip = new ZipPatch(bytes);
    this.workbook = relationsOf(this.parts, "").find(({ type }) => type === "officeDocument")?.target ?? damaged(null);
    this.relations = relationsOf(this.parts, this.workbook);
    const root = readDocument(this.parts.need(this.workbook), this.workbook);
    this.sheets = childrenOf(childOf(root, "sheets"), "sheet").map((node) => {
      const id = attributeOf(node, "id") ?? "";
      const path = this.relations.find((relation) => relation.id === id)?.target ?? "";
      return { name: attributeOf(node, "name") ?? "", id, sheetId: attributeOf(node, "sheetId") ?? "", path };
    });
  }

  source({ sheet, row, column }: CellPlaceInFile): string | null {
    const part = this.sheetNamed(sheet);
    if (part === null) return null;
    const [xml, address] = [this.text(part.path), cellAddress(row, column)];
    const found = findCells(xml, new Set([address])).get(address);
    return found === undefined ? null : xml.slice(found.from, found.to);
  }

  replace(place: CellPlaceInFile, content: CellContent): void {
    const current = this.source(place);
    if (current === null) return;
    this.put(place, withContent(current, content));
    const sheetId = this.sheetNamed(place.sheet)?.sheetId ?? "";
    if (content.formula === null) this.frozen.push({ sheetId, address: cellAddress(place.row, place.column) });
  }

  restore(place: CellPlaceInFile, element: string): void {
    const current = this.source(place);
    // Other programs drop the list that says what the mark of a dynamic array means.
    const hasMarks = this.relations.some(({ type }) => type === "sheetMetadata");
    const kept = hasMarks ? element : element.replace(/^(<[^>]*?)\scm\s*=\s*"\d+"/, "$1");
    if (current !== null) this.put(place, withLookOf(kept, current));
  }

  private put({ sheet, row, column }: CellPlaceInFile, element: string): void {
    const path = this.sheetNamed(sheet)?.path ?? "";
    const cells = this.cells.get(path) ?? new Map<string, string>();
    cells.set(cellAddress(row, column), element);
    this.cells.set(path, cells);
  }

  addSheet(sheet: Sheet): void {
    const workbook = this.text(this.workbook);
    const { parts, overrides } = plainSheetParts(sheet, this.parts, workbook);
    const [first] = parts;
    if (first === undefined) return;
    this.texts.set(this.workbook, withSheet(workbook, sheet.name, RELATION));
    const list = relationsPath(this.workbook);
    this.texts.set(list, withSheetRelation(this.text(list), RELATION, first.path));
    this.texts.set(CONTENT_TYPES, withTypes(this.text(CONTENT_TYPES), overrides));
    for (const { path, text } of parts) this.texts.set(path, text);
  }

  removeSheet(name: string): void {
    const part = this.sheetNamed(name);
    if (part === null) return;
    const own = relationsOf(this.parts, part.path).filter(({ outside, type }) => !outside && type === "table");
    const paths = [part.path, relationsPath(part.path), ...own.map(({ target }) => target)];
    this.texts.set(this.workbook, calculatedAsBefore(withoutSheet(this.text(this.workbook), name)));
    const list = relationsPath(this.workbook);
    this.texts.set(list, withoutRelation(this.text(list), part.id));
    this.texts.set(CONTENT_TYPES, withoutTypes(this.text(CONTENT_TYPES), paths));
    for (const path of paths) this.zip.remove(path);
  }

  calculateOnOpening(): void {
    this.texts.set(this.workbook, calculatedOnOpening(this.text(this.workbook)));
  }

  finish(): Uint8Array {
    for (const [path, cells] of this.cells) this.zip.set(path, replaceCells(this.text(path), cells));
    for (const [path, text] of this.texts) this.zip.set(path, text);
    this.forgetCalculation();
    return this.zip.finish();
  }

  /** Cells that were frozen calculate no more. */
  private forgetCalculation(): void {
    const path = this.relations.find(({ type }) => type === "calcChain")?.target;
    if (path === undefined || this.frozen.length === 0 || !this.parts.has(path)) return;
    const gone = new Set(this.frozen.map(({ sheetId, address }) => `${sheetId} ${address}`));
    this.zip.set(
      path,
      withoutCalculation(this.text(path), (sheet, address) => gone.has(`${sheet} ${address}`)),
    );
  }

  private sheetNamed(name: string): SheetPart | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  private text(path: string): string {
    const text = this.texts.get(path) ?? this.read.get(path) ?? this.parts.need(path);
    this.read.set(path, text);
    return text;
  }
}

const CONTENT_TYPES = "[Content_Types].xml";

function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
