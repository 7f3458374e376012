import type { ColumnLook, PageSetup, Protection, Sheet } from "../../core/book/book";
import { gridColumns } from "../address";
import { attributeOf, childOf, flagOf, numberOf, type XmlNode } from "../xml/node";
import type { Losses } from "../lost";
import { compact } from "./compact";

/** Excel stores widths with the 5 pixels that a cell keeps free at its sides; in default characters of 7 pixels. */
export const widthPadding = 5 / 7;

/** Columns with a width of their own or hidden, one entry each. */
export function readColumns(nodes: readonly XmlNode[], losses: Losses): ColumnLook[] {
  return nodes.flatMap((node) => {
    const first = numberOf(node, "min") ?? 0;
    const last = Math.min(numberOf(node, "max") ?? 0, gridColumns);
    losses.addIf((numberOf(node, "style") ?? 0) > 0, "columnStyles");
    losses.addIf((numberOf(node, "outlineLevel") ?? 0) > 0, "outline");
    const look = readColumnLook(node);
    if (Object.keys(look).length === 0 || first < 1) return [];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      column: first - 1 + index,
      ...look,
    }));
  });
}

function readColumnLook(node: XmlNode): Omit<ColumnLook, "column"> {
  const width = flagOf(node.attributes, "customWidth", true) ? numberOf(node, "width") : undefined;
  return compact({
    width: width === undefined || width === 0 ? undefined : shownWidth(width),
    hidden: flagOf(node.attributes, "hidden") || width === 0 || undefined,
  });
}

/** As Excel's interface shows it, to two decimals. */
function shownWidth(stored: number): number {
  return Math.round(Math.max(0, stored - widthPadding) * 100) / 100;
}

/** Frozen rows and columns and the grid lines; a split that is not frozen counts as none. */
export function readView(node: XmlNode | null): Pick<Sheet, "frozen" | "showGridlines"> {
  const pane = childOf(node, "pane");
  const frozen = (attributeOf(pane, "state") ?? "").startsWith("frozen");
  return {
    frozen: {
      rows: frozen ? (numberOf(pane, "ySplit") ?? 0) : 0,
      columns: frozen ? (numberOf(pane, "xSplit") ?? 0) : 0,
    },
    showGridlines: flagOf(node?.attributes, "showGridLines", true),
  };
}

/** Attributes of the protection that may be switched off, in the book's order. */
const permissions = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "sort",
  "autoFilter",
  "insertRows",
  "deleteRows",
] as const;

export function readProtection(node: XmlNode | null, losses: Losses): Protection | null {
  if (!flagOf(node?.attributes, "sheet")) return null;
  const password = node?.attributes.has("password") === true || node?.attributes.has("hashValue") === true;
  losses.addIf(password, "passwords");
  return { password, allow: permissions.filter((name) => !flagOf(node?.attributes, name, true)) };
}

/** null when the sheet says nothing about its pages that we hold. */
export function readPage(root: (name: string) => XmlNode | null, losses: Losses): PageSetup | null {
  const setup = root("pageSetup");
  const texts = root("headerFooter");
  const fits = flagOf(childOf(root("sheetPr"), "pageSetUpPr")?.attributes, "fitToPage");
  const footer = childOf(texts, "oddFooter")?.text;
  losses.addIf(childOf(texts, "oddHeader") !== null || root("rowBreaks") !== null, "printDetails");
  if (!setup && footer === undefined && !fits) return null;
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    ...compact({
      fitToWidth: fits ? pages(numberOf(setup, "fitToWidth")) : undefined,
      fitToHeight: fits ? pages(numberOf(setup, "fitToHeight")) : undefined,
      footer,
    }),
  };
}

/** 0 pages means as many as it takes; nothing said means one. */
function pages(stored: number | undefined): number | undefined {
  return stored === 0 ? undefined : (stored ?? 1);
}
