import type { Area, BookEvent, LiveBook, SheetId } from "../../../calc/liveBook";
import { columnPixels, rowPixels, textPixels } from "../model/sizes";

/** Rows below this one are not measured: their height is what the file says, or the default. */
const measuredRows = 3000;

/** Heights of rows in pixels. A row without a height of its own grows with its wrapped and large texts, as in Excel. */
export class RowHeights {
  private readonly measured = new Map<SheetId, Map<number, number>>();
  private readonly stopListening: () => void;

  constructor(
    private readonly book: LiveBook,
    private readonly measure: (text: string, size: number) => number,
  ) {
    this.stopListening = book.onEvent((event) => this.forget(event));
  }

  dispose(): void {
    this.stopListening();
  }

  of(sheet: SheetId, row: number, used: Area | null): number {
    const { height, hidden } = this.book.rowLook(sheet, row);
    if (hidden) return 0;
    if (height !== null || !used || row >= Math.min(measuredRows, used.row + used.rows)) return rowPixels(height);
    const rows = this.rowsOf(sheet);
    const known = rows.get(row) ?? this.measureRow(sheet, row, used);
    rows.set(row, known);
    return known;
  }

  private measureRow(sheet: SheetId, row: number, used: Area): number {
    let tallest = rowPixels(null);
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const { style, value } = this.book.cell(sheet, row, column);
      if (value === null || (!style.wrap && !style.fontSize)) continue;
      const width = columnPixels(this.book.columnLook(sheet, column).width);
      tallest = Math.max(tallest, textPixels(this.book.text(sheet, row, column), style, width, this.measure) + 2);
    }
    return tallest;
  }

  private rowsOf(sheet: SheetId): Map<number, number> {
    const rows = this.measured.get(sheet) ?? new Map<number, number>();
    this.measured.set(sheet, rows);
    return rows;
  }

  private forget(event: BookEvent): void {
    const areas = event.kind === "changed" ? [event.area] : event.kind === "calculated" ? event.cells : null;
    if (!areas) return this.measured.clear();
    for (const area of areas) {
      const rows = this.measured.get(area.sheet);
      if (!rows) continue;
      for (let row = area.row; row < Math.min(area.row + area.rows, measuredRows); row += 1) rows.delete(row);
    }
  }
}

/** Measures texts in the font of the grid. */
export function fontMeasure(): (text: string, size: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  return (text, size) => {
    if (!context) return text.length * size;
    context.font = `${size}px ${family}`;
    return context.measureText(text).width;
  };
}
