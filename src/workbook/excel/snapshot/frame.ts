import type { BookName, Book, Protection, Table, Visibility } from "../../../core/book/book";
import { readArea, type Area } from "../../../core/review/model/area";
import type { SnapshotOptions } from "../../port";

/** Everything of a workbook but its cells. */
export interface Frame {
  readonly sheets: readonly SheetFrame[];
  readonly names: readonly BookName[];
  readonly calculation: NonNullable<Book["calculation"]>;
}

/** Everything of a sheet but its cells; `used`: around all cells with content, null = there are none. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Visibility;
  readonly used: Area | null;
  readonly tables: readonly Table[];
  readonly protection: Protection | null;
}

interface LoadedFrame {
  readonly workbook: Excel.Workbook;
  readonly sheets: readonly LoadedSheet[];
}
interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly Excel.Range[];
}

/** Asks for sheets, then for what they have, then for where their tables stand: each needs to know the one before. */
export async function loadFrame(context: Excel.RequestContext, options: SnapshotOptions): Promise<LoadedFrame> {
  const { workbook } = context;
  workbook.worksheets.load("items/name,items/visibility");
  workbook.names.load("items/name,items/formula,items/visible");
  workbook.application.load("calculationMode");
  workbook.application.iterativeCalculation.load("enabled");
  await context.sync();
  const wanted = workbook.worksheets.items.filter(({ name }) => options.sheets?.includes(name) ?? true);
  const parts = wanted.map((sheet) => ({ sheet, used: loadSheet(sheet) }));
  await context.sync();
  const sheets = parts.map((part) => ({ ...part, tables: part.sheet.tables.items.map(loadTable) }));
  await context.sync();
  return { workbook, sheets };
}

function loadSheet(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  sheet.names.load("items/name,items/formula,items/visible");
  sheet.tables.load("items/name,items/showHeaders,items/showTotals,items/showFilterButton,items/style");
  sheet.protection.load("protected,options");
  return used;
}

function loadTable(table: Excel.Table): Excel.Range {
  table.columns.load("items/name");
  const range = table.getRange();
  range.load("address");
  return range;
}

/** The frame as plain data. */
export function frameOf({ workbook, sheets }: LoadedFrame): Frame {
  const mode = workbook.application.calculationMode === Excel.CalculationMode.manual ? "manual" : "auto";
  const own = sheets.flatMap(({ sheet }) => sheet.names.items.map((item) => ({ ...nameOf(item), sheet: sheet.name })));
  return {
    sheets: sheets.map(sheetFrame),
    names: [...workbook.names.items.map(nameOf), ...own],
    calculation: { mode, iterate: workbook.application.iterativeCalculation.enabled },
  };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetFrame({ sheet, used, tables }: LoadedSheet): SheetFrame {
  return {
    name: sheet.name,
    visibility: visibilities[sheet.visibility],
    used: used.isNullObject ? null : readArea(withoutSheet(used.address)),
    tables: sheet.tables.items.flatMap((table, at) => plainTable(table, tables[at])),
    protection: sheet.protection.protected ? { password: false, allow: allowed(sheet.protection.options) } : null,
  };
}

/** A table without its row of headers is only a look: nothing can be found in it by name. */
function plainTable(table: Excel.Table, range: Excel.Range | undefined): readonly Table[] {
  if (!table.showHeaders || range === undefined) return [];
  const columns = table.columns.items.map(({ name }) => name);
  const { name, showTotals: totalsRow, showFilterButton: filterButtons } = table;
  const style = table.style === "" ? null : table.style;
  return [{ name, area: withoutSheet(range.address), columns, totalsRow, style, filterButtons }];
}

/** Excel reads only the formula of a name without a question of its own for each. */
const nameOf = (item: Excel.NamedItem): BookName => ({
  name: item.name,
  formula: String(item.formula),
  visible: item.visible,
});

const permissions = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowInsertRows: "insertRows",
  allowDeleteRows: "deleteRows",
} as const;

const allowed = (options: Excel.WorksheetProtectionOptions): Protection["allow"] =>
  (Object.keys(permissions) as (keyof typeof permissions)[]).flatMap((key) =>
    options[key] === true ? [permissions[key]] : [],
  );

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
