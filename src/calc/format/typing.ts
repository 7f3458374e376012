import { getFormatFromId, parseValue } from "../value/numberFormats";
import type { CellStyle, CellValue, ErrorText } from "../../core/book/book";
import { failure } from "../value/operand";

/** What typing something into a cell means. */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  /** `numberFormat`: the format a cell without one takes on, as 5% or a date does. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat: string | null };

const ERRORS: readonly ErrorText[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const WIDE = /[\uff01-\uff5e]/g;

const plain = (value: CellValue): Typed => ({ kind: "value", value, numberFormat: null });

/** Full-width digits and signs of Chinese keyboards as ordinary ones; Excel reads them as numbers too. */
const narrow = (text: string): string =>
  text.replace(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

function chineseDate(text: string): Typed | null {
  const [, year, month, day = "1"] = CHINESE_DATE.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const read = parseValue(`${year}-${month}-${day}`)?.value;
  return typeof read === "number" ? { kind: "value", value: read, numberFormat: 'yyyy"年"m"月"d"日"' } : null;
}

function number(text: string): Typed | null {
  const read = parseValue(narrow(text).trim());
  if (read === undefined) return null;
  const id = read.formatId;
  return { kind: "value", value: read.value, numberFormat: id === undefined || id === 0 ? null : getFormatFromId(id) };
}

/** Reads what a person types into a cell of this style. */
export function typed(text: string, style: CellStyle): Typed {
  if (text === "") return plain(null);
  if (style.numberFormat === "@") return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const error = ERRORS.find((known) => known === text.trim().toUpperCase());
  if (error !== undefined) return plain(failure(error));
  return chineseDate(text.trim()) ?? number(text) ?? plain(text);
}
