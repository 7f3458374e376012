import type { Book, Sheet, Visibility } from "../../core/book/book";
import { Losses, type LostThing } from "../lost";
import { damaged, Unreadable } from "../problem";
import { attributeOf, childOf, childrenOf, flagOf, readDocument, type XmlNode } from "../xml/node";
import type { Package } from "../zip/package";
import { colorReader } from "./colors";
import { Budget, type ReadContext } from "./context";
import { loseParts } from "./lostParts";
import { readNames } from "./names";
import { relationsOf, type Relation } from "./relations";
import { readSheet } from "./sheet";
import { readStrings } from "./strings";
import { readStyles } from "./styles";

export interface WorkbookRead {
  readonly book: Book;
  readonly lost: LostThing[];
}

/** Reads the whole workbook of a package. Throws Unreadable. */
export function readWorkbook(parts: Package): WorkbookRead {
  const part = workbookPart(parts);
  const root = readDocument(parts.need(part), part);
  const relations = relationsOf(parts, part);
  const losses = new Losses();
  loseParts(parts, losses);
  losses.addIf(childOf(root, "workbookProtection") !== null, "workbookProtection");
  const context = readContext(parts, root, relations, losses);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((node) => readEntry(node, relations, context));
  if (sheets.every((sheet) => sheet === null)) return damaged(part);
  const { names, sheets: filled } = readNames(
    childrenOf(childOf(root, "definedNames"), "definedName"),
    sheets,
    context.workbooks,
    losses,
  );
  return { book: { sheets: filled, names, ...readFront(root, sheets), ...readCalculation(root) }, lost: losses.list() };
}

function workbookPart(parts: Package): string {
  const target = relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.target;
  if (target?.endsWith(".bin") === true) throw new Unreadable({ code: "BINARY_FORMAT" });
  if (target === undefined || !parts.has(target)) throw new Unreadable({ code: "NOT_A_WORKBOOK" });
  return target;
}

function readContext(parts: Package, root: XmlNode, relations: readonly Relation[], losses: Losses): ReadContext {
  const find = (type: string): string | null => relations.find((relation) => relation.type === type)?.target ?? null;
  const color = colorReader(parts, find("theme"));
  const strings = find("sharedStrings");
  const styles = find("styles");
  const dates1904 = flagOf(childOf(root, "workbookPr")?.attributes, "date1904");
  losses.addIf(dates1904, "dates1904");
  return {
    parts,
    strings: strings !== null && parts.has(strings) ? readStrings(parts.need(strings), strings, losses) : [],
    styles:
      styles !== null && parts.has(styles)
        ? readStyles(readDocument(parts.need(styles), styles), color, losses)
        : { cells: [], overlays: [] },
    color,
    dates1904,
    workbooks: otherWorkbooks(parts, root, relations),
    losses,
    budget: new Budget(),
  };
}

/** File names of linked workbooks in the order in which formulas number them. */
function otherWorkbooks(parts: Package, root: XmlNode, relations: readonly Relation[]): string[] {
  return childrenOf(childOf(root, "externalReferences"), "externalReference").map((node) => {
    const part = relations.find((relation) => relation.id === attributeOf(node, "id"))?.target ?? "";
    const target = relationsOf(parts, part).find((relation) => relation.outside)?.target ?? "";
    return target.split(/[\\/]/).pop() ?? "";
  });
}

/** null for a sheet that is no worksheet: its place is kept because names count sheets by position. */
function readEntry(node: XmlNode, relations: readonly Relation[], context: ReadContext): Sheet | null {
  const relation = relations.find(({ id }) => id === attributeOf(node, "id"));
  if (relation?.type !== "worksheet") {
    context.losses.add(relation?.type === "chartsheet" ? "chartSheets" : "macros");
    return null;
  }
  const state = attributeOf(node, "state");
  const visibility: Visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return readSheet({ name: attributeOf(node, "name") ?? "", visibility, part: relation.target }, context);
}

/** The sheet in front, unless it is the first visible one, or one that nobody can see. */
function readFront(root: XmlNode, sheets: readonly (Sheet | null)[]): Pick<Book, "activeSheet"> {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const front = sheets[Number(attributeOf(view, "activeTab") ?? 0)];
  const first = sheets.find((sheet) => sheet?.visibility === "visible");
  return front?.visibility === "visible" && front !== first ? { activeSheet: front.name } : {};
}

function readCalculation(root: XmlNode): Pick<Book, "calculation"> {
  const node = childOf(root, "calcPr");
  const manual = attributeOf(node, "calcMode") === "manual";
  const iterate = flagOf(node?.attributes, "iterate");
  return manual || iterate ? { calculation: { mode: manual ? "manual" : "auto", iterate } } : {};
}
