import type { ProblemWords } from "../shape/problems";

/** Why something was not done, and the way out. */
export const problemsEn: ProblemWords = {
  CELL_EDIT_MODE: () => "A cell is being edited. Finish with Enter or Esc; we go on by ourselves then.",
  EXCEL_BUSY: () => "Excel is busy. Try again in a moment.",
  SHEET_PROTECTED: ({ sheet, cells }) =>
    `Sheet “${sheet}” is protected${cells.length > 0 ? ` and ${cells.join(", ")} locked` : ""}. Nothing was written. Unprotect the sheet or unlock these cells.`,
  READ_ONLY: () => "The workbook is read-only. Nothing was written. Save a copy of your own and try again.",
  SHEET_MISSING: ({ sheet }) =>
    `There is no sheet “${sheet}” any more. It may have been deleted or renamed: open the audit again.`,
  TABLE_MISSING: ({ table }) => `There is no table “${table}” any more. Undo its deletion or start a new audit.`,
  COLUMN_MISSING: ({ table, column }) =>
    `Table “${table}” has no column “${column}”. Give the column that header again.`,
  ROW_MISSING: ({ table, key }) => `Row “${key}” of table “${table}” is gone or was changed. Refresh and try again.`,
  ROW_DOUBLE: ({ table, key }) =>
    `Table “${table}” has several rows “${key}”, so it is unclear which is meant. Delete the extra ones.`,
  CELL_CHANGED: ({ cells }) =>
    `${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(", ")} changed in the meantime. Nothing was written. Look at the new value and decide again.`,
  NAME_TAKEN: ({ name }) => `The name “${name}” is taken. Nothing was added. Try again.`,
  TOO_LARGE: () => "That is more than Excel takes at once. Try with less data.",
  NOT_SUPPORTED: ({ need }) => `This Excel cannot do that (it needs ${need}). Update Excel or type into the sheet.`,
  EXCEL_REFUSED: ({ detail }) => `Excel refused: ${detail}`,
  NO_AUDIT: () => "There is no audit here. Start a new one or open another scoring sheet.",
  SCHEME_UNREADABLE: ({ problems }) =>
    `${problems.length} ${problems.length === 1 ? "row" : "rows"} of the scheme sheet cannot be read, so nothing is scored. Correct the scheme sheet.`,
  UNKNOWN_SCHEME: ({ id }) => `There is no scheme “${id}”. Choose one from the list.`,
  BAD_ENTRY: ({ problems }) =>
    `${problems.length} ${problems.length === 1 ? "entry does" : "entries do"} not fit. Nothing was written. Correct and try again.`,
};
