import type { CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";
import { saysWorth, sumLabel, type ColumnRole } from "./headingWords";
import type { ScoreTable, TableRow } from "./scoreTable";
import { sumIn, sumSide } from "./sumRow";

type Columns = ScoreTable["columns"];

/** Rows down to the total, the second blank row in a row, or the next headings. */
export function readRows(
  sheet: SheetModel,
  { from, end }: { readonly from: number; readonly end: number },
  columns: Columns,
  roles: ScoreTable["roles"],
): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = from; row < end; row++) {
    const read = readRow(sheet, row, columns, roles, from);
    const next = read.kind === "subtotal" && addsUpAll(read, rows, { sheet, end, roles }) ? asTotal(read) : read;
    if (rows.at(-1)?.kind === "blank" && (next.kind === "blank" || isOtherHeading(sheet.row(row), roles))) break;
    rows.push(next);
    if (next.kind === "total") break;
    if (rows.slice(-3).length === 3 && rows.slice(-3).every(isEmptyKind)) break;
  }
  while (rows.length > 0 && isEmptyKind(rows.at(-1))) rows.pop();
  return withPricedHeadings(rows, sheet, roles);
}

/** Nothing but texts, and some of them where the table has numbers: the headings of something else. */
const isOtherHeading = (cells: readonly CellModel[], roles: ScoreTable["roles"]): boolean =>
  cells.length >= 3 &&
  cells.every(({ kind }) => kind === "text") &&
  cells.filter(({ column }) => numeric.has(roles.get(column) ?? "other")).length >= 1;

const numeric: ReadonlySet<ColumnRole> = new Set(["points", "weight", "score", "weighted", "rate", "deducted"]);

const asTotal = (row: TableRow): TableRow => ({ ...row, kind: "total" });

/** A row without a name for it that adds up the whole table: its subtotals, or all clauses, with a blank row behind it and no other sum. */
function addsUpAll(
  { row, isAbove }: TableRow,
  rows: readonly TableRow[],
  { sheet, end, roles }: { readonly sheet: SheetModel; readonly end: number; readonly roles: ScoreTable["roles"] },
): boolean {
  const added = isAbove ? null : sumIn(sheet.row(row), roles);
  const sums = rows.filter(({ kind }) => kind === "subtotal").map((one) => one.row);
  if (added === null) return false;
  if (sums.length >= 2) return added.rows.length > 1 && added.rows.every((one) => sums.includes(one));
  const clauses = rows.filter(({ kind }) => kind === "clause").map((one) => one.row);
  const [first, last] = [clauses[0] ?? -1, clauses.at(-1) ?? -1];
  const isWhole = sums.length === 0 && clauses.length >= 2 && added.from <= first + 1 && added.to >= last - 1;
  if (!isWhole || sheet.row(row + 1).some(({ column }) => roles.has(column))) return false;
  for (let later = row + 1; later < end; later++) if (sumIn(sheet.row(later), roles) !== null) return false;
  return true;
}

/** A row with points but nothing of a score, where nearly all others have one, is a heading that names its points. */
function withPricedHeadings(rows: readonly TableRow[], sheet: SheetModel, roles: ScoreTable["roles"]): TableRow[] {
  const isWorth = (column: number): boolean => ["points", "weight", "id"].includes(roles.get(column) ?? "other");
  const hasEntry = ({ row }: TableRow): boolean =>
    sheet
      .row(row)
      .some(
        ({ column, kind, formula }) =>
          entered.has(roles.get(column) ?? "other") ||
          ((kind === "number" || kind === "formula") && !isWorth(column)) ||
          formula?.references.some(({ sheet: away, area }) => away === null && area.top === row && area.bottom === row),
      );
  const clauses = rows.filter(({ kind }) => kind === "clause");
  const isFilled = clauses.length >= 4 && clauses.filter(hasEntry).length * 3 >= clauses.length * 2;
  return rows.map((row) => (isFilled && row.kind === "clause" && !hasEntry(row) ? { ...row, kind: "heading" } : row));
}

/** Neither a clause nor a sum: three of them in a row are no longer the table. */
const isEmptyKind = (row: TableRow | undefined): boolean => row?.kind === "blank" || row?.kind === "heading";

function readRow(sheet: SheetModel, row: number, columns: Columns, roles: ScoreTable["roles"], from: number): TableRow {
  const cells = sheet.row(row).filter(({ column }) => roles.has(column));
  const texts = cells.filter(({ kind }) => kind === "text").map(textAt);
  const label = texts.slice(0, 2).find((text) => !isNumbering(text)) ?? texts[0] ?? "";
  if (cells.length === 0) return { row, kind: "blank", label: "", isAbove: false };
  const sum = texts.map(sumLabel).find((kind) => kind !== null) ?? null;
  const side = sumSide(cells, roles, from);
  if (sum !== null) return { row, kind: sum, label, isAbove: sum === "subtotal" && side === "below" };
  if (side !== null) return { row, kind: "subtotal", label, isAbove: side === "below" };
  const isOwn = !saysWorth(label) && isClause(cells, roles, columns);
  return { row, kind: isOwn ? "clause" : "heading", label, isAbove: false };
}

/** 3.1, 三, （二）, IV., B, S2: a number of a row and not yet its name. */
const isNumbering = (text: string): boolean =>
  /^[(（]?([\d.]+|[一二三四五六七八九十]+|[ivx]+|[a-z]{1,3}[-.]?[\d.]*)[)）、.．]?$/i.test(text);

const entered: ReadonlySet<ColumnRole> = new Set(["verdict", "score", "excluded", "weighted", "rate", "deducted"]);

/** A clause has something of a score in its row: a verdict, a formula, or points beside a table without scores. */
function isClause(cells: readonly CellModel[], roles: ScoreTable["roles"], columns: Columns): boolean {
  const role = (cell: CellModel): ColumnRole => roles.get(cell.column) ?? "other";
  if (cells.some((cell) => entered.has(role(cell)))) return true;
  const hasScore = [...columns.keys()].some((one) => entered.has(one));
  const isPriced = cells.some((cell) => (role(cell) === "points" || role(cell) === "weight") && cell.kind !== "text");
  return isPriced && (!hasScore || cells.filter(({ kind }) => kind === "text").length > 1);
}
