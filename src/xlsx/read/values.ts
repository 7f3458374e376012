import type { CellValue, ErrorText } from "../../core/book/book";
import { decodeOffice, ownText } from "../xml/text";

const errors: ReadonlySet<string> = new Set<ErrorText>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

function isErrorText(text: string): text is ErrorText {
  return errors.has(text);
}

/** Days from the start of the calendar of 1900 to that of 1904. */
export const days1904 = 1462;

/** The value of a cell from its stored text and type; `strings` are the shared texts. */
export function readValue(type: string, text: string | null, strings: readonly string[]): CellValue {
  if (text === null) return null;
  if (type === "s") return strings[Number(text)] ?? null;
  if (type === "str" || type === "inlineStr") return ownText(decodeOffice(text));
  if (type === "b") return text.trim() === "1" || text.trim() === "true";
  if (type === "e") return readError(text.trim());
  if (type === "d") return serialOf(text.trim());
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}

/** Errors that the book has no name for (a broken link to a service, say) count as #VALUE!. */
function readError(text: string): CellValue {
  return { error: isErrorText(text) ? text : "#VALUE!" };
}

/** An ISO date as a serial number of the calendar of 1900; the text itself when it is no date. */
function serialOf(text: string): CellValue {
  const time = Date.parse(/[T]/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  if (Number.isNaN(time)) return text;
  const serial = time / 86_400_000 + 25_569;
  // Excel's calendar has a 29 February 1900, so days before March 1900 count one less.
  return serial < 61 ? serial - 1 : serial;
}
