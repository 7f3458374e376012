import type { Book, Cell } from "../../core/book/book";
import { emptySheet } from "../../core/book/emptySheet";
import { readText } from "../../core/audit/raw";
import type { TableReading } from "../port";
import { area } from "./address";
import { bindingTable } from "./bindingNames";
import { readTables, readWords, writtenTables, writtenWords, type KeptBinding } from "./keptBinding";
import type { BindingSheetWords } from "../../words/shape/bindingSheet";

/** Columns of the table, in the order in which it is made. */
export const bindingColumns = ["number", "sheet", "columns", "blank", "partial", "words", "scheme", "version"] as const;
export type BindingColumn = (typeof bindingColumns)[number];

/** The cells of a row by their headers. */
export function bindingRow(kept: KeptBinding, words: BindingSheetWords): Readonly<Record<string, string>> {
  const { sheets, columns } = writtenTables(kept.tables);
  const cells: Record<BindingColumn, string> = {
    number: kept.number,
    sheet: sheets,
    columns,
    blank: kept.blankMeans,
    partial: kept.partialShare ?? "",
    words: writtenWords(kept.words),
    scheme: kept.scheme?.id ?? "",
    version: kept.scheme?.version ?? "",
  };
  return Object.fromEntries(bindingColumns.map((key) => [words.headers[key], cells[key]]));
}

/** The sheet of bindings with its first row. */
export function bindingSheet(name: string, kept: KeptBinding, words: BindingSheetWords): Book["sheets"][number] {
  const headers = bindingColumns.map((key) => words.headers[key]);
  const row = bindingRow(kept, words);
  const text = (value: string): Cell["value"] => (value === "" ? null : value);
  const cells: Cell[] = [
    { row: 0, column: 0, value: words.title, style: { bold: true, fontSize: 14 } },
    { row: 1, column: 0, value: words.about },
    ...headers.map((value, column) => ({ row: 3, column, value })),
    ...headers.flatMap((header, column): Cell[] => {
      const value = text(row[header] ?? "");
      const style = { wrap: true, vertical: "top", numberFormat: "@" } as const;
      return value === null ? [] : [{ row: 4, column, value, style }];
    }),
  ];
  return {
    ...emptySheet(name),
    cells,
    columns: [8, 20, 48, 16, 12, 28, 24, 14].map((width, column) => ({ column, width })),
    tables: [
      {
        name: bindingTable,
        area: area(3, 0, 4, headers.length - 1),
        columns: headers,
        totalsRow: false,
        style: "TableStyleLight9",
        filterButtons: false,
      },
    ],
  };
}

/** Every binding of the table that can be read, whatever language it was made in. */
export function readBindings(table: TableReading, languages: readonly BindingSheetWords[]): readonly KeptBinding[] {
  const column = (key: BindingColumn): number =>
    table.headers.findIndex((header) => languages.some((words) => words.headers[key] === header.trim()));
  return table.values.flatMap((values) => {
    const cell = (key: BindingColumn): string => {
      const value = values[column(key)];
      return typeof value === "string" ? value.trim() : readText(value);
    };
    const [number, id] = [cell("number"), cell("scheme")];
    const tables = readTables(cell("sheet"), cell("columns"));
    if (number === "" || tables.length === 0) return [];
    return [
      {
        number,
        tables,
        blankMeans: cell("blank") === "zero" ? ("zero" as const) : ("notAssessed" as const),
        partialShare: cell("partial") || null,
        words: readWords(cell("words")),
        scheme: id === "" ? null : { id, version: cell("version") || null },
      },
    ];
  });
}
