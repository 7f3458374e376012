import type { PageSetup, Sheet } from "../../../core/book/book";

/** What belongs to the sheet as a whole: frozen rows, grid lines, print set-up, protection. */
export function writePage(target: Excel.Worksheet, sheet: Sheet): void {
  const { rows, columns } = sheet.frozen;
  if (rows > 0 && columns === 0) target.freezePanes.freezeRows(rows);
  if (rows === 0 && columns > 0) target.freezePanes.freezeColumns(columns);
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  target.showGridlines = sheet.showGridlines;
  if (sheet.tabColor !== undefined) target.tabColor = sheet.tabColor;
  if (sheet.page !== null) writePrint(target.pageLayout, sheet.page);
}

function writePrint(layout: Excel.PageLayout, page: PageSetup): void {
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  if (page.fitToWidth !== undefined) layout.zoom = fitted(page.fitToWidth, page.fitToHeight);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}

/** No number of pages in a direction means as many as it takes. */
const fitted = (width: number, height: number | undefined): Excel.PageLayoutZoomOptions => ({
  horizontalFitToPages: width,
  ...(height === undefined || height === 0 ? {} : { verticalFitToPages: height }),
});
