import { TABLES } from "./names";

/** The table that holds every binding of a workbook, a row each. This name never changes after release. */
export const bindingTable = "StarsheetBindings";

/** The name of the headings that a table of a binding stands under, the first where none is said; it moves with them. */
export const anchorName = (number: string, table = 0): string =>
  `StarsheetBound_${number}${table === 0 ? "" : `_${table + 1}`}`;

/** Tables for what is noted beside a bound sheet. These names never change after release. */
export const tablesBeside = (number: string): { readonly specials: string; readonly findings: string } => ({
  specials: `${TABLES.specials}_B${number}`,
  findings: `${TABLES.findings}_B${number}`,
});

/** Whether a table stands beside a bound sheet and not in an audit that was made by us. */
export const isBeside = (table: string): boolean => /_B\d+$/i.test(table);
