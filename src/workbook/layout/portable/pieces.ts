import type { Token } from "@borgar/fx";
import { fail, ok, type Result } from "../../../core/result";
import { areaOf, spilledFrom } from "./areas";
import type { Area, FormulaPlace } from "./areas";

/** Why an argument cannot be written cell by cell; `what` is the piece of formula that stands in the way. */
export interface ArgumentProblem {
  readonly code: "NOT_CELLWISE" | "UNKNOWN_REFERENCE" | "UNEQUAL_AREAS";
  readonly what: string;
}

/** Functions that answer cell by cell when they are given a range. */
const CELLWISE = new Set(
  (
    "ABS CLEAN CONCATENATE EXACT IF IFERROR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT " +
    "LEFT LEN LOWER MID MOD NA NOT PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SUBSTITUTE T TEXT TRIM TRUNC UPPER VALUE"
  ).split(" "),
);
/** Functions that make one value of a whole range. */
const WHOLE = new Set(
  "AVERAGE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MATCH MAX MEDIAN MIN ROWS SUM SUMIF SUMIFS SUMPRODUCT VLOOKUP".split(
    " ",
  ),
);

/** A piece of an expression: text that is the same in every row, or cells; `isWhole` where a function takes them as one. */
export type Piece = string | { readonly area: Area; readonly isWhole: boolean };

/** Takes an expression without spaces to pieces; a function that no row can be asked of, or cells that are not there, are a problem. */
export function piecesOf(tokens: readonly Token[], place: FormulaPlace): Result<readonly Piece[], ArgumentProblem> {
  const pieces: Piece[] = [];
  const around: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const piece = pieceOf(token, tokens[index - 1], tokens[index + 1], around, place);
    if (!piece.ok) return piece;
    if (piece.value !== null) pieces.push(piece.value);
  }
  return ok(pieces);
}

function pieceOf(
  token: Token,
  before: Token | undefined,
  behind: Token | undefined,
  around: string[],
  place: FormulaPlace,
): Result<Piece | null, ArgumentProblem> {
  const { type, value } = token;
  if (type === "operator") return ok(nested(value, before, around));
  const isCells = type === "range" || type === "range_beam" || type === "structured";
  if (type === "range_named" || type === "unknown" || type === "range_ternary")
    return fail({ code: "UNKNOWN_REFERENCE", what: value });
  const wrong = type === "func" && !CELLWISE.has(value.toUpperCase()) && !WHOLE.has(value.toUpperCase());
  if (wrong) return fail({ code: "NOT_CELLWISE", what: value });
  if (!isCells) return ok(value);
  const area = areaOf(token, place);
  if (area === null) return fail({ code: "UNKNOWN_REFERENCE", what: value });
  const isWhole = around.some((name) => WHOLE.has(name));
  return ok({ area: behind?.value === "#" ? spilledFrom(area, place.book) : area, isWhole });
}

/** Keeps account of the functions around; marks that only newer programs know are left out. */
function nested(value: string, before: Token | undefined, around: string[]): string | null {
  if (value === "(") around.push(before?.type === "func" ? before.value.toUpperCase() : "");
  if (value === ")") around.pop();
  return value === "#" || value === "@" ? null : value;
}
