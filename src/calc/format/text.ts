import { format, isTextFormat } from "../value/numberFormats";
import type { CellStyle, CellValue } from "../../core/book/book";
import { isError } from "../value/operand";

/** Excel's name for no particular format. */
export const GENERAL = "General";

/** What a person sees in a cell: the value through its number format; text and errors as they are unless the format has a place for text. */
export function shownText(value: CellValue, style: CellStyle): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = style.numberFormat ?? GENERAL;
  if (typeof value === "number" && isTextFormat(pattern)) return format(GENERAL, value);
  return format(pattern, value, { invalid: String(value), overflow: "########" });
}
