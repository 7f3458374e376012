import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, Sheet } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const sheet: Sheet = emptySheet("Sheet1");

/** A sheet with one locked and one open cell. */
const locked: Sheet = {
  ...sheet,
  name: "Locked",
  cells: [
    { row: 0, column: 0, value: "fixed" },
    { row: 1, column: 0, value: "open", style: { locked: false } },
  ],
  protection: { password: false, allow: [] },
};

/** A book with a single small sheet. */
export const other: Book = { sheets: [{ ...sheet, name: "Other" }], names: [] };

/** A small table with a list in its second column, a protected sheet, a hidden one. */
export const orders: Book = {
  sheets: [
    {
      ...sheet,
      name: "订单",
      cells: [
        { row: 0, column: 0, value: "Item" },
        { row: 0, column: 1, value: "Verdict" },
        { row: 0, column: 2, value: "Points" },
        { row: 1, column: 0, value: "pears" },
        { row: 1, column: 2, value: 2, style: { numberFormat: "0.00" } },
        { row: 2, column: 0, value: "apples" },
        { row: 2, column: 2, value: 3, style: { numberFormat: "0.00" } },
        { row: 4, column: 2, value: 5, formula: "=SUM(C2:C3)", style: { numberFormat: "0.00" } },
        { row: 6, column: 0, value: "A note", note: "Seen twice" },
      ],
      columns: [{ column: 0, width: 20 }],
      tables: [
        {
          name: "Orders",
          area: "A1:C3",
          columns: ["Item", "Verdict", "Points"],
          totalsRow: false,
          style: "TableStyleLight9",
          filterButtons: true,
        },
      ],
      validations: [
        {
          area: "B2:B3",
          rule: { kind: "list", source: ["符合", "不符合", "不适用"] },
          prompt: { title: "Verdict", text: "Choose one" },
          error: { style: "stop", title: "Verdict", text: "Choose one of the list." },
        },
      ],
      frozen: { rows: 1, columns: 1 },
    },
    locked,
    { ...sheet, name: "Hidden", visibility: "hidden" },
  ],
  names: [],
};

/** Writes a book into a file of its own. */
export async function fileOf(book: Book, name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "starsheet-book-")), name);
  await writeFile(path, await writeXlsx(book));
  return path;
}
