import type { ColumnLook, PageSetup, Protection, Sheet } from "../../core/book/book";
import { cellAddress } from "../address";
import { widthPadding } from "../read/look";
import { element, elementIf, textElement } from "../xml/write";
import { colorXml } from "./styleBook";

export function writeProperties(sheet: Sheet): string {
  const fits = sheet.page?.fitToWidth !== undefined || sheet.page?.fitToHeight !== undefined;
  return elementIf("sheetPr", {}, [
    ...colorXml("tabColor", sheet.tabColor),
    ...(fits ? [element("pageSetUpPr", { fitToPage: 1 })] : []),
  ]);
}

export function writeView(sheet: Sheet, selected: boolean): string {
  const { rows, columns } = sheet.frozen;
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = element("pane", {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : 0,
      tabSelected: selected ? 1 : undefined,
      workbookViewId: 0,
    },
    rows + columns > 0 ? [pane, element("selection", { pane: activePane })] : [],
  );
  return element("sheetViews", {}, view);
}

/** Neighbours that look alike share an entry. */
export function writeColumns(looks: readonly ColumnLook[]): string {
  const runs: { first: number; last: number; width: number | undefined; hidden: boolean }[] = [];
  for (const look of [...looks].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    const hidden = look.hidden === true;
    if (last && last.last === look.column - 1 && last.width === look.width && last.hidden === hidden) last.last++;
    else runs.push({ first: look.column, last: look.column, width: look.width, hidden });
  }
  return elementIf("cols", {}, runs.map(writeColumn));
}

const defaultWidth = 8.43;

function writeColumn(run: { first: number; last: number; width: number | undefined; hidden: boolean }): string {
  return element("col", {
    min: run.first + 1,
    max: run.last + 1,
    width: Math.trunc(((run.width ?? defaultWidth) + widthPadding) * 256) / 256,
    hidden: run.hidden ? 1 : undefined,
    customWidth: run.width === undefined ? 0 : 1,
  });
}

/** A password that a book was read with is not written: only its hash was ever known. `hash` is that of a new one. */
export function writeProtection(protection: Protection | null, hash: string | undefined): string {
  if (!protection) return "";
  const open = Object.fromEntries(protection.allow.map((name) => [name, 0]));
  return element("sheetProtection", { password: hash, sheet: 1, objects: 1, scenarios: 1, ...open });
}

export function writePage(page: PageSetup | null): string {
  if (!page) return "";
  const fits = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const setup = element("pageSetup", {
    paperSize: 9,
    orientation: page.orientation,
    fitToWidth: fits ? (page.fitToWidth ?? 0) : undefined,
    fitToHeight: fits ? (page.fitToHeight ?? 0) : undefined,
  });
  const margins = element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  const footer = page.footer === undefined ? "" : element("headerFooter", {}, textElement("oddFooter", page.footer));
  return margins + setup + footer;
}
