import { readText } from "../../core/audit/raw";
import { fail, ok } from "../../core/result";
import type { Answer, RowKey, TableReading } from "../port";
import { isSame } from "./cells";

/** The zero-based position of a row in the table as it is now. */
export function findRow(table: TableReading, key: RowKey): Answer<number> {
  return "column" in key ? byText(table, key.column, key.is) : byPosition(table, key);
}

/** Ids are text, but one typed by hand may have become a number: 5.2 is found as "5.2". */
function byText(table: TableReading, column: string, wanted: string): Answer<number> {
  const place = table.headers.indexOf(column);
  if (place < 0) return fail({ code: "COLUMN_MISSING", table: table.name, column });
  const rows = table.values.flatMap((row, index) => (readText(row[place]) === wanted ? [index] : []));
  const [first] = rows;
  if (first === undefined) return fail({ code: "ROW_MISSING", table: table.name, key: wanted });
  return rows.length > 1 ? fail({ code: "ROW_DOUBLE", table: table.name, key: wanted }) : ok(first);
}

function byPosition(table: TableReading, key: Extract<RowKey, { index: number }>): Answer<number> {
  const row = table.values[key.index];
  const isThere =
    row !== undefined &&
    Object.entries(key.expected).every(([header, value]) => {
      const place = table.headers.indexOf(header);
      return place >= 0 && isSame(row[place] ?? null, value);
    });
  return isThere ? ok(key.index) : fail({ code: "ROW_MISSING", table: table.name, key: String(key.index + 1) });
}
