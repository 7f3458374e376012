import type { CellStyle, PageSetup } from "../../core/book/book";

/** The one accent colour of the sheets, and a light ground of the same hue. */
export const ACCENT = "#1F5C8B";
export const GROUND = "#E8F0F7";
const RULE = "#9DB4C8";
/** Ground of bars: light enough for dark digits. */
export const BAR = "#8DB8DC";
/** Letters of what is not there yet. */
export const MUTED = "#767676";

/** Text that Excel must never read as a number, a date or a formula. */
export const TEXT: CellStyle = { numberFormat: "@", vertical: "top" };
export const WRAPPED: CellStyle = { numberFormat: "@", vertical: "top", wrap: true };
/** Free text the assessor writes: wrapped, but numbers stay numbers. */
export const NOTE: CellStyle = { vertical: "top", wrap: true };
/** The same to the right of a column of digits, set off from them. */
export const NOTE_BESIDE_DIGITS: CellStyle = { ...NOTE, horizontal: "left", indent: 1 };
export const POINTS: CellStyle = { numberFormat: "0.00", horizontal: "right", vertical: "top" };
export const COUNT: CellStyle = { numberFormat: "0", horizontal: "right", vertical: "top" };
export const NUMBER: CellStyle = { horizontal: "left", vertical: "top" };
export const SHARE: CellStyle = { numberFormat: "0%", horizontal: "right" };
export const VERDICT: CellStyle = { horizontal: "center", vertical: "top" };
export const DATE: CellStyle = { numberFormat: "yyyy-mm-dd", horizontal: "left", vertical: "top" };

export const TITLE: CellStyle = { numberFormat: "@", bold: true, fontSize: 16, color: ACCENT };
/** A label to the right of a field, set off from its line. */
export const LABEL_BESIDE: CellStyle = { numberFormat: "@", color: "#595959", horizontal: "left", indent: 1 };
/** Height in points of a line of the title block. */
export const TITLE_LINE = 18;
export const LABEL: CellStyle = { numberFormat: "@", color: "#595959" };
export const FIELD: CellStyle = {
  numberFormat: "@",
  borders: { bottom: { style: "thin", color: RULE } },
};
export const DATE_FIELD: CellStyle = { ...FIELD, numberFormat: "yyyy-mm-dd", horizontal: "left" };
/** Header cells of tables; bold so that they are told apart without colour. No text format: rows inserted below take it over. */
export const HEADER: CellStyle = { bold: true, wrap: true, vertical: "center" };
export const SECTION: CellStyle = {
  numberFormat: "@",
  bold: true,
  color: ACCENT,
  borders: { bottom: { style: "medium", color: ACCENT } },
};
export const COLUMN_HEAD: CellStyle = {
  numberFormat: "@",
  bold: true,
  fill: GROUND,
  wrap: true,
  vertical: "center",
};
/** The head of a part that has no columns: its text may run on. */
export const BAND_HEAD: CellStyle = { ...COLUMN_HEAD, wrap: false };
/** Heads of columns of numbers stand above their digits. */
export const NUMBER_HEAD: CellStyle = { ...COLUMN_HEAD, horizontal: "right" };
/** Cells shown for those who step through the formulas. */
export const QUIET: CellStyle = { color: "#595959", fontSize: 9 };

/** A long table on paper: across, as wide as a page, its headers on each. `header`: their row, zero-based. */
export const tablePage = (header: number, footer: string): PageSetup => ({
  orientation: "landscape",
  fitToWidth: 1,
  fitToHeight: 0,
  titleRows: [header, header],
  footer,
});
