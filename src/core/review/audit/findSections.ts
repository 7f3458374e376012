import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";
import type { ScoreTable, Section, TableRow } from "./scoreTable";

interface OpenSection {
  readonly name: string;
  readonly heading: number | null;
  readonly rows: number[];
  subtotal: number | null;
}

/** Clauses by heading, subtotal, or the word in the column of sections. */
export function findSections(rows: readonly TableRow[], sheet: SheetModel, columns: ScoreTable["columns"]): Section[] {
  const named = columns.get("section");
  const byColumn = named !== undefined && isInRuns(named, rows, sheet) ? named : columnOfRuns(rows, sheet, columns);
  const sections: OpenSection[] = [];
  let open: OpenSection | null = null;
  let word = "";
  for (const line of rows) {
    const now: string = byColumn === undefined ? "" : textAt(sheet.at(line.row, byColumn)) || word;
    if (line.kind !== "blank" && (line.kind !== "clause" || now !== word)) {
      if (line.kind === "subtotal" && open && !line.isAbove) open.subtotal = line.row;
      open = openedBy(line);
    }
    word = now;
    if (line.kind !== "clause") continue;
    open ??= { name: now, heading: null, rows: [], subtotal: null };
    if (open.rows.length === 0) sections.push(open);
    open.rows.push(line.row);
  }
  return sections;
}

/** Each word of the column stands once, in the first of its rows or in all of them. */
function isInRuns(column: number, rows: readonly TableRow[], sheet: SheetModel): boolean {
  const words = rows.flatMap(({ kind, row }) => (kind === "clause" ? [textAt(sheet.at(row, column))] : []));
  const filled = words.filter((word) => word !== "");
  const runs = filled.filter((word, index) => word !== filled[index - 1]).length;
  return words[0] !== "" && runs === new Set(filled).size;
}

/** A column of words before the others that stay the same over runs of rows names the sections, whatever its heading. */
function columnOfRuns(
  rows: readonly TableRow[],
  sheet: SheetModel,
  columns: ScoreTable["columns"],
): number | undefined {
  const clauses = rows.filter(({ kind }) => kind === "clause").map(({ row }) => row);
  const first = Math.min(...columns.values());
  return [first, first + 1].find((column) => {
    const words = clauses.map((row) => (sheet.at(row, column)?.kind === "text" ? textAt(sheet.at(row, column)) : ""));
    const runs = words.filter((word, index) => word !== words[index - 1]).length;
    const distinct = new Set(words).size;
    return !words.includes("") && runs === distinct && distinct >= 2 && distinct * 2 <= words.length;
  });
}

/** The section that begins with a heading, or with a sum above its clauses. */
function openedBy({ row, kind, label, isAbove }: TableRow): OpenSection | null {
  if (kind === "heading") return { name: label, heading: row, rows: [], subtotal: null };
  return kind === "subtotal" && isAbove ? { name: label, heading: row, rows: [], subtotal: row } : null;
}
