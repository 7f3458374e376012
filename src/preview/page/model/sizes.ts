import type { CellStyle } from "../../../core/book/book";
import { pixelsInPoint } from "./cellCss";

/** Excel's default column width in characters and row height in points. */
const defaultWidth = 8.43;
const defaultHeight = 15;
const pixelsInCharacter = 7;
const cellPadding = 5;
const lineHeight = 1.36;
const defaultFontSize = 11;

/** Pixels of a column whose width is given in characters; `null` = the default width. */
export const columnPixels = (width: number | null): number =>
  Math.round((width ?? defaultWidth) * pixelsInCharacter + cellPadding);

/** Characters of a column dragged to this many pixels. */
export const columnCharacters = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - cellPadding) / pixelsInCharacter) * 100) / 100);

/** Pixels of a row whose height is given in points; `null` = the default height. */
export const rowPixels = (height: number | null): number => Math.round((height ?? defaultHeight) * pixelsInPoint);

/** Pixels that a text needs in a cell of this width: one line, or as many as wrapping makes. */
export function textPixels(
  text: string,
  style: CellStyle,
  width: number,
  measure: (text: string, size: number) => number,
): number {
  const size = (style.fontSize ?? defaultFontSize) * pixelsInPoint;
  const line = size * lineHeight;
  if (!style.wrap) return Math.ceil(line);
  const room = Math.max(1, width - cellPadding - (style.indent ?? 0) * 9);
  const lines = text.split("\n").map((part) => Math.max(1, Math.ceil(measure(part, size) / room)));
  return Math.ceil(lines.reduce((sum, count) => sum + count, 0) * line);
}
