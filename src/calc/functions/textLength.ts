import { raise } from "../value/operand";

/** Characters a cell can hold. */
export const LONGEST_TEXT = 32_767;

/** Characters a formula can have, its "=" included. */
export const LONGEST_FORMULA = 8192;

/** The text, or #VALUE! when no cell can hold it. */
export const checkedLength = (text: string): string => (text.length > LONGEST_TEXT ? raise("#VALUE!") : text);
