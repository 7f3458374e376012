import { tokenize, stringifyTokens, type Token } from "@borgar/fx";
import { FUNCTIONS } from "../functions";
import { libraryFunction } from "../functions/library";

const CELLS = new Set(["range", "range_beam", "range_ternary"]);

/** A1 of "sheet1!a1" in capitals, the sheet as it is written. */
function upperRange(value: string): string {
  const mark = value.lastIndexOf("!");
  return value.slice(0, mark + 1) + value.slice(mark + 1).toUpperCase();
}

function tidyToken(token: Token, isAddin: (name: string) => boolean): Token {
  if (CELLS.has(token.type)) return { ...token, value: upperRange(token.value) };
  if (token.type !== "func") return token;
  const name = token.value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  const known = FUNCTIONS.has(name) || isAddin(name) || libraryFunction(name) !== null;
  return known ? { ...token, value: name } : token;
}

/** A formula as Excel shows it once it is entered: functions and cells in capitals, no prefixes of files. */
export const tidyFormula = (formula: string, isAddin: (name: string) => boolean): string =>
  stringifyTokens(tokenize(formula, { withLocation: false }).map((token) => tidyToken(token, isAddin)));
