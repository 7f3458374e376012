import { recalculateWorkbook } from "../app/recalculateWorkbook";
import { excelWorkbook } from "../workbook/excel";

/** Calculates the whole workbook again, the AUDIT functions included. */
export async function recalculate(): Promise<boolean> {
  return (await recalculateWorkbook(excelWorkbook)).ok;
}
