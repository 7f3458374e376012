import type { Place } from "../model/area";
import type { SheetModel } from "../model/sheetModel";
import { plainLabel } from "./headingWords";
import type { ScoreTable } from "./scoreTable";

/** A section whose clauses do not make the points that another table types beside its name. */
export interface Announced {
  readonly sheet: SheetModel;
  /** The points of its clauses. */
  readonly cells: readonly Place[];
  readonly sum: number;
  readonly announced: number;
}

/** Where a summary types the points of every section, and all but a few of them are right. */
export function wrongAnnouncements(table: ScoreTable, tables: readonly ScoreTable[]): Announced[] {
  const column = table.columns.get("points");
  if (column === undefined || table.sections.length < 3) return [];
  return tables.filter((other) => other !== table).flatMap((summary) => compare(table, column, summary));
}

function compare(table: ScoreTable, column: number, summary: ScoreTable): Announced[] {
  const typed = typedPoints(summary);
  const compared = table.sections.flatMap(({ name, rows }): Announced[] => {
    const announced = typed.get(plainLabel(name));
    if (announced === undefined || rows.length < 2) return [];
    const sum = rows.reduce((total, row) => total + numberAt(table, row, column), 0);
    return [{ sheet: table.sheet, cells: rows.map((row) => ({ row, column })), sum, announced }];
  });
  const wrong = compared.filter(({ sum, announced }) => Math.abs(sum - announced) > 1e-6);
  return compared.length >= 3 && wrong.length * 3 <= compared.length ? wrong : [];
}

/** Points typed in the rows of a summary, by the names of its sections. */
function typedPoints(summary: ScoreTable): Map<string, number> {
  const column = summary.columns.get("points");
  const found = new Map<string, number>();
  for (const { name, rows } of column === undefined ? [] : summary.sections) {
    const [row, another] = rows;
    const cell = row === undefined || column === undefined ? undefined : summary.sheet.at(row, column);
    if (another === undefined && cell?.kind === "number") found.set(plainLabel(name), Number(cell.cell.value));
  }
  return found;
}

function numberAt({ sheet }: ScoreTable, row: number, column: number): number {
  const value = sheet.at(row, column)?.cell.value;
  return typeof value === "number" ? value : 0;
}
