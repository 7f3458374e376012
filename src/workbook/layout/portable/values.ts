import type { Book, CellValue } from "../../../core/book/book";
import type { Area } from "./areas";

/** The saved values of a workbook by their place. */
export class SavedValues {
  private readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

  constructor(book: Book) {
    this.sheets = new Map(
      book.sheets.map(({ name, cells }) => [
        name,
        new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value])),
      ]),
    );
  }

  at(sheet: string, row: number, column: number): CellValue {
    return this.sheets.get(sheet)?.get(`${row},${column}`) ?? null;
  }

  /** The rows of an area. */
  rows(area: Area): CellValue[][] {
    const { sheet, top, bottom, left, right } = area;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_ignored, column) => this.at(sheet, top + row, left + column)),
    );
  }

  /** How many rows below an area are blank in its columns, up to a limit. */
  blankRowsBelow({ sheet, bottom, left, right }: Area, most: number): number {
    for (let rows = 0; rows < most; rows += 1)
      for (let column = left; column <= right; column += 1) {
        const value = this.at(sheet, bottom + 1 + rows, column);
        if (value !== null && value !== "") return rows;
      }
    return most;
  }
}
