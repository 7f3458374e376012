import type { BookName } from "../../core/book/book";
import { quoted } from "./address";
import { NAMES } from "./names";
import type { NamedCell } from "./names";

/** A workbook name for cells given with dollars. */
export const nameAt = (key: NamedCell, suffix: string, sheet: string, cells: string): BookName => ({
  name: NAMES[key] + suffix,
  formula: `=${quoted(sheet)}!${cells}`,
  visible: true,
});
