import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { type Spot, spotName } from "./spot";

/** Cell texts as other programs take them from the clipboard: tabs between cells, line ends between rows. */
export const toTabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\r\n");

const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Reads text of the clipboard; a cell in quotes may hold tabs and line ends. */
export function fromTabbed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const found of text.matchAll(/("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/g)) {
    row.push(unquoted(found[1] ?? ""));
    if (found[2] === "\t") continue;
    rows.push(row);
    row = [];
    if (found.index + found[0].length >= text.length) break;
  }
  return rows;
}

const unquoted = (text: string): string =>
  /^"[^]*"$/.test(text) && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text;

/** A formula as it reads after being copied to another cell: relative references move, lost ones become #REF!. */
export function movedFormula(formula: string, from: Spot, to: Spot): string {
  const relative = translateFormulaToR1C1(formula, spotName(from));
  return translateFormulaToA1(relative, spotName(to), { wrapEdges: false });
}
