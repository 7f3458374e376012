import { argumentsOf } from "./calls";
import { laterPrefix } from "./laterFunctions";
import { cutFormula, mapCode, type Piece } from "./pieces";

/** Where a formula stands, as far as its stored form depends on it. */
export interface FormulaPlace {
  /** Name of the table around the cell: `[@Points]` is stored with it. */
  readonly table: string | null;
  /** Array formulas store `@` as a function; in others it is what every reference does anyway. */
  readonly array: boolean;
}

/** A formula as files store it, without "=". The reverse of `fromFile`. */
export function toFile(formula: string, place: FormulaPlace = { table: null, array: false }): string {
  const rows = formula.includes("[") ? storeColumns(formula, place.table) : formula;
  const parameters = storeParameters(rows);
  return mapCode(parameters, (code) => storeMarks(storeNames(code), place.array));
}

/** True for a formula that asks another workbook, which a file without that link cannot hold. */
export function asksOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  return cutFormula(formula).some(
    (piece, index, all) =>
      (piece.kind === "quoted" && /^'[^']*\[[^\]]+\]/.test(piece.text)) ||
      isBareWorkbook(piece, all[index - 1], all[index + 1]),
  );
}

/** `[Book.xlsx]Sheet!A1`: brackets after nothing that could be a table, with a sheet behind. */
function isBareWorkbook(piece: Piece, before: Piece | undefined, behind: Piece | undefined): boolean {
  if (piece.kind !== "brackets" || behind?.kind !== "code") return false;
  return !/[\p{L}\p{N}_.]$/u.test(before?.text ?? "") && /^[\p{L}\p{N}_. ]*!/u.test(behind.text);
}

const callee = /(?<![\p{L}\p{N}_.!])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

function storeNames(code: string): string {
  return code.replace(callee, (name) => {
    const upper = name.toUpperCase();
    if (upper.startsWith("AUDIT.")) return `_xldudf_AUDIT_${upper.slice("AUDIT.".length)}`;
    return (laterPrefix.get(upper) ?? "") + name;
  });
}

const spilled = /((?:[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?[1-9]\d*)#/giu;
const single = /@((?:[\p{L}_][\p{L}\p{N}_.]*!)?[\p{L}_$][\p{L}\p{N}_.$:]*)(?!\()/gu;

function storeMarks(code: string, array: boolean): string {
  if (!/[#@]/.test(code)) return code;
  const anchored = code.replace(spilled, "_xlfn.ANCHORARRAY($1)");
  return array ? anchored.replace(single, "_xlfn.SINGLE($1)").replaceAll("@", "") : anchored.replaceAll("@", "");
}

/** `[@Points]`, `[@[Max points]]` and `Table[@]` in the long form that files need, `[Points]` with its table. */
function storeColumns(formula: string, table: string | null): string {
  const pieces = cutFormula(formula);
  return pieces.map((piece, index) => storeColumn(piece, pieces[index - 1], pieces[index + 1], table)).join("");
}

function storeColumn(piece: Piece, before: Piece | undefined, behind: Piece | undefined, table: string | null): string {
  if (piece.kind !== "brackets" || isBareWorkbook(piece, before, behind)) return piece.text;
  const hasTable = before?.kind === "code" && /[\p{L}\p{N}_.]$/u.test(before.text);
  const owner = hasTable || table === null ? "" : table;
  const inner = piece.text.slice(1, -1);
  if (!inner.startsWith("@")) return owner + piece.text;
  const column = inner.slice(1).trim();
  if (column === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** Names that LET and LAMBDA declare carry a prefix wherever they stand. */
function storeParameters(formula: string): string {
  if (!/LET\(|LAMBDA\(/i.test(formula)) return formula;
  const names = new Set([...declaredBy(formula, "LET", 2), ...declaredBy(formula, "LAMBDA", 1)]);
  if (names.size === 0) return formula;
  return mapCode(formula, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*/gu, (word) =>
      names.has(word.toUpperCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

function declaredBy(formula: string, name: string, step: number): string[] {
  return argumentsOf(formula, name).flatMap((args) =>
    args
      .slice(0, -1)
      .filter((_, index) => index % step === 0)
      .map((argument) => argument.trim().toUpperCase())
      .filter((argument) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(argument)),
  );
}
