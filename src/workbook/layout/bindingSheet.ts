import type { Book, Cell } from "../../core/book/book";
import { emptySheet } from "../../core/book/emptySheet";
import { columnRoles, type BindingChoices, type ColumnRole } from "../../core/binding/binding";
import { readText } from "../../core/audit/raw";
import type { TableReading } from "../port";
import { area } from "./address";
import { bindingTable } from "./bindingNames";
import type { BindingSheetWords } from "../../words/shape/bindingSheet";

/** Columns of the table, in the order in which it is made. */
export const bindingColumns = ["number", "sheet", "columns", "blank", "partial", "scheme"] as const;
export type BindingColumn = (typeof bindingColumns)[number];

/** A binding as it is kept: by the texts of headings, so that rows and columns may move. */
export interface KeptBinding extends BindingChoices {
  readonly number: string;
  readonly sheet: string;
  /** Heading by role; where a text stands twice, "text #2" is the second from the left. */
  readonly headings: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Id of the scheme that gives rules and grades; null = the sheet's own points only. */
  readonly scheme: string | null;
}

/** The cells of a row by their headers. */
export function bindingRow(kept: KeptBinding, words: BindingSheetWords): Readonly<Record<string, string>> {
  const columns = Object.entries(kept.headings).map(([role, heading]) => `${role} = ${heading}`);
  const cells: Record<BindingColumn, string> = {
    number: kept.number,
    sheet: kept.sheet,
    columns: columns.join("\n"),
    blank: kept.blankMeans,
    partial: kept.partialShare ?? "",
    scheme: kept.scheme ?? "",
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
    columns: [8, 20, 48, 16, 12, 24].map((width, column) => ({ column, width })),
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
    const [number, sheet] = [cell("number"), cell("sheet")];
    if (number === "" || sheet === "") return [];
    return [
      {
        number,
        sheet,
        headings: readHeadings(cell("columns")),
        blankMeans: cell("blank") === "zero" ? ("zero" as const) : ("notAssessed" as const),
        partialShare: cell("partial") || null,
        scheme: cell("scheme") || null,
      },
    ];
  });
}

function readHeadings(text: string): KeptBinding["headings"] {
  const headings: Partial<Record<ColumnRole, string>> = {};
  for (const line of text.split("\n")) {
    const mark = line.indexOf("=");
    const role = columnRoles.find((one) => one === line.slice(0, mark).trim());
    if (mark > 0 && role !== undefined) headings[role] = line.slice(mark + 1).trim();
  }
  return headings;
}
