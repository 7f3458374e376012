import { rewriteCalls } from "./calls";
import { cutFormula, mapCode, type Piece } from "./pieces";

const prefixes = /_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\.|_xludf\./gi;
/** Functions of this product's add-in. Excel stores NAMESPACE.NAME as _xldudf_NAMESPACE_NAME. */
const stored = /_xldudf_AUDIT_(?=[A-Z])/gi;

/**
 * A formula of a file as Excel shows it, without "=": prefixes of newer functions off, `A1#` and `@` in their short
 * forms, the add-in's functions under their names, other workbooks by file name (`workbooks[0]` is `[1]`).
 */
export function fromFile(formula: string, workbooks: readonly string[] = []): string {
  const named = formula.includes("[") ? nameWorkbooks(formula, workbooks) : formula;
  if (!named.includes("_xl")) return named;
  return mapCode(shortForms(named), (code) => code.replace(prefixes, "").replace(stored, "AUDIT."));
}

/** Nobody nests these by the dozen; a file that does keeps the long form, because unwrapping it would take too long. */
const mostShortForms = 40;

function shortForms(formula: string): string {
  const long = formula.match(/_xlfn\.(?:ANCHORARRAY|SINGLE)\(/gi)?.length ?? 0;
  if (long === 0 || long > mostShortForms) return formula;
  const anchored = rewriteCalls(formula, "_xlfn.ANCHORARRAY", (args) => `${args.join(",")}#`);
  return rewriteCalls(anchored, "_xlfn.SINGLE", (args) => `@${args.join(",")}`);
}

/** `[1]Sheet!A1` and `'[1]My sheet'!A1` with the workbook's name in place of its number. */
function nameWorkbooks(formula: string, workbooks: readonly string[]): string {
  const pieces = cutFormula(formula);
  return pieces.map((piece, index) => nameWorkbook(piece, pieces[index + 1], pieces[index - 1], workbooks)).join("");
}

function nameWorkbook(
  piece: Piece,
  next: Piece | undefined,
  previous: Piece | undefined,
  workbooks: readonly string[],
): string {
  if (piece.kind === "quoted") return piece.text.replace(/^'\[(\d+)\]/, (_, n: string) => `'[${nameOf(n, workbooks)}]`);
  if (piece.kind === "code" && previous && workbookNumber(previous)) return withoutOwner(piece.text);
  const number = workbookNumber(piece);
  if (!number) return piece.text;
  // Excel sometimes stores the add-in's own functions as if they belonged to another workbook: [2]!_xldudf_…
  if (next?.text.startsWith("!_xldudf_")) return "";
  const sheet = /^[^!'()]*(?=!)/.exec(next?.text ?? "")?.[0] ?? "";
  return `'[${nameOf(number, workbooks)}]${sheet}'`;
}

function workbookNumber(piece: Piece): string | null {
  return piece.kind === "brackets" ? (/^\[(\d+)\]$/.exec(piece.text)?.[1] ?? null) : null;
}

/** What follows a workbook's number, its sheet name (already written) taken off. */
function withoutOwner(code: string): string {
  return code.startsWith("!_xldudf_") ? code.slice(1) : code.replace(/^[^!'()]*(?=!)/, "");
}

function nameOf(number: string, workbooks: readonly string[]): string {
  return (workbooks[Number(number) - 1] ?? number).replaceAll("'", "''");
}
