import type { CellValue, ErrorText } from "../../core/book/book";
import type { CellInput, WorkbookProblem } from "../port";

/** A value as Excel gave it, told apart by its type: errors come as text, blanks as "". */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty") return null;
  if (type === "Error" && typeof value === "string") return { error: value as ErrorText };
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : null;
}

const OPENS_A_FORMULA = /^[=+\-@']/;
const CHINESE = /[\u3400-\u9fff]/;
const DATE_SIGNS = /[年月日号时分秒上下午]/g;
const LONGEST_NUMBER = 40;

/** Whether Excel would make a number, a date, a truth value or a formula of this text in a cell without text format. */
function isTakenForSomethingElse(text: string): boolean {
  if (OPENS_A_FORMULA.test(text) || /^\s*(true|false)\s*$/i.test(text)) return true;
  const isShort = text.length <= LONGEST_NUMBER && /\p{Nd}/u.test(text);
  return isShort && !CHINESE.test(text.replace(DATE_SIGNS, ""));
}

/**
 * What Excel must be given so that the cell holds exactly this. A leading apostrophe makes text of it and is not shown;
 * a cell with the text format takes everything as it is.
 */
export function written(input: CellInput, isTextCell: boolean): string | number | boolean {
  if ("formula" in input) return input.formula;
  const { value } = input;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return value;
  return !isTextCell && isTakenForSomethingElse(value) ? `'${value}` : value;
}

/** The most characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** The first text that no cell can hold, by the name of its column; null = all fit. Asked before anything is written. */
export function textTooLong(inputs: readonly (readonly [column: string, input: CellInput])[]): WorkbookProblem | null {
  for (const [column, input] of inputs) {
    const length = "value" in input && typeof input.value === "string" ? input.value.length : 0;
    if (length > LONGEST_TEXT) return { code: "TEXT_TOO_LONG", column, length, limit: LONGEST_TEXT };
  }
  return null;
}

/** Whether two values are the same for somebody who looks at the cell: blank and "" are. */
export function isSame(a: CellValue, b: CellValue): boolean {
  const plain = (value: CellValue): unknown =>
    value === null ? "" : typeof value === "object" ? `error ${value.error}` : value;
  return plain(a) === plain(b);
}
