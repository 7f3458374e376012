import type { Cell, CellValue, Sheet } from "../../src/core/book/book";
import type { LiveBook } from "../../src/calc/liveBook";
import { associateFunctions } from "../../src/functions/associate";
import { metadataJson } from "../../src/functions/metadataJson";
import type { BlanksAs } from "../../src/preview/host/functions/metadata";
import { emptySheet } from "../../src/core/book/emptySheet";
import { startExcel } from "../host/startExcel";

export type Rows = readonly (readonly CellValue[])[];

/** Rows kept free below each formula for what it spills. */
const space = 40;

/** Formulas over a sheet of their own; each says `Data!` for that sheet. */
export interface Case {
  readonly rows: Rows;
  readonly formulas: readonly string[];
}

/** Puts the rows into a sheet from A1 on, the formulas into another one, and answers what each gives. */
export async function calculate(rows: Rows, formulas: readonly string[], blanksAs?: BlanksAs): Promise<Rows[]> {
  const [results = []] = await calculateCases([{ rows, formulas }], blanksAs);
  return results;
}

/**
 * The same for many sheets in one workbook and one calculation, through the genuine custom-functions runtime: it holds
 * results back for half a second each time.
 */
export async function calculateCases(cases: readonly Case[], blanksAs: BlanksAs = "zero"): Promise<Rows[][]> {
  const { host, dispose } = await startExcel(
    {
      book: { sheets: cases.flatMap(sheetsOf), names: [] },
      functions: metadataJson("en", "https://example.org"),
      blanksAs,
    },
    associateFunctions,
  );
  const results = cases.map(({ formulas }, number) =>
    formulas.map((_, index) => result(host.book, `Calls${number}`, index * space)),
  );
  dispose();
  return results;
}

function sheetsOf({ rows, formulas }: Case, number: number): Sheet[] {
  const cells = rows.flatMap((row, index) => row.map((value, column) => ({ row: index, column, value })));
  const calls: Cell[] = formulas.map((formula, index) => ({
    row: index * space,
    column: 0,
    value: null,
    formula: formula.replaceAll("Data!", `Data${number}!`),
  }));
  return [
    { ...emptySheet(`Data${number}`), cells },
    { ...emptySheet(`Calls${number}`), cells: calls },
  ];
}

/** The same for one formula that fills one cell. */
export async function calculateCell(rows: Rows, formula: string, blanksAs?: BlanksAs): Promise<CellValue> {
  const [cells] = await calculate(rows, [formula], blanksAs);
  return cells?.[0]?.[0] ?? null;
}

function result(book: LiveBook, name: string, top: number): Rows {
  const sheet = book.sheets().find((one) => one.name === name)?.id ?? "";
  const belongs = (row: number, column: number): boolean => {
    const from = book.cell(sheet, row, column).spilledFrom;
    return (row === top && column === 0) || (from !== null && from.row === top && from.column === 0);
  };
  const rows = Array.from({ length: space }, (_, index) => top + index).filter((row) => belongs(row, 0));
  return rows.map((row) =>
    [0, 1, 2, 3, 4].filter((column) => belongs(row, column)).map((column) => book.cell(sheet, row, column).value),
  );
}
