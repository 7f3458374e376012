/** The table that holds every binding of a workbook, a row each. This name never changes after release. */
export const bindingTable = "StarsheetBindings";

/** The name of the headings that a binding stands under; it moves with them. */
export const anchorName = (number: string): string => `StarsheetBound_${number}`;
