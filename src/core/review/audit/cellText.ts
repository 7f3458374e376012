import type { CellModel } from "../model/cellModel";

/** What a cell shows as a label: its text, or its number in digits; "" for anything else. */
export const textAt = (cell: CellModel | undefined): string =>
  typeof cell?.cell.value === "string"
    ? cell.cell.value.trim()
    : typeof cell?.cell.value === "number"
      ? String(cell.cell.value)
      : "";
