import type { AuditGap } from "../../app/audit";
import type { ProblemWords } from "../shape/problems";

/** Why something was not done, and the way out. */
export const problemsEn: ProblemWords = {
  CELL_EDIT_MODE: () => "A cell is being edited. Finish with Enter or Esc; we go on by ourselves then.",
  EXCEL_BUSY: () => "Excel is busy. Try again in a moment.",
  CANCELLED: () => "Stopped. The workbook is unchanged.",
  SHEET_PROTECTED: ({ sheet, cells }) =>
    `Sheet “${sheet}” is protected${cells.length > 0 ? ` and ${cells.join(", ")} locked` : ""}. Nothing was written. Unprotect the sheet or unlock these cells.`,
  READ_ONLY: () => "The workbook is read-only. Nothing was written. Save a copy of your own and try again.",
  SHEET_MISSING: ({ sheet }) =>
    `There is no sheet “${sheet}” any more. It may have been deleted or renamed: open the audit again.`,
  TABLE_MISSING: () => "A table of this audit is gone. Nothing was written. Undo its deletion or start a new audit.",
  COLUMN_MISSING: ({ column }) =>
    `The table has no column “${column}”. Nothing was written. Undo its deletion or give it that header again.`,
  ROW_MISSING: ({ key }) =>
    `Row “${key}” is gone or was changed. Nothing was written. Look at the sheet and try again.`,
  ROW_DOUBLE: ({ key }) => `There are several rows “${key}”, so it is unclear which is meant. Delete the extra ones.`,
  CELL_CHANGED: ({ cells }) =>
    `${cells.map(({ sheet, address }) => `${sheet}!${address}`).join(", ")} changed in the meantime. Nothing was written. Look at the new value and decide again.`,
  NAME_TAKEN: ({ name }) => `The name “${name}” is taken. Nothing was added. Try again.`,
  TOO_LARGE: () => "That is more than Excel takes at once. Try with less data.",
  NOT_SUPPORTED: ({ need }) => `This Excel cannot do that (it needs ${need}). Update Excel or type into the sheet.`,
  EXCEL_REFUSED: ({ detail }) => `Excel refused: ${detail}`,
  TEXT_TOO_LONG: ({ column, length, limit }) =>
    `“${column}” has ${length} characters and a cell holds at most ${limit}. Nothing was written. Shorten it; the text is still in the pane.`,
  NO_AUDIT: () =>
    "The scoring sheet is gone. If it was deleted just now, undo that; or start a new audit, or open another scoring sheet.",
  AUDIT_DAMAGED: ({ gaps }) =>
    `The audit is damaged and cannot be scored: ${gaps.map(gapEn).join("; ")}. Undo the deletion or the renaming; the pane goes on by itself then.`,
  SCHEME_UNREADABLE: ({ problems }) =>
    `${problems.length} ${problems.length === 1 ? "row" : "rows"} of the scheme sheet cannot be read, so nothing is scored. Correct the scheme sheet.`,
  CORRECTION_INCOMPLETE: () =>
    "The corrective action cannot be closed before proof, verifier and day of verification are given. Nothing was written.",
  UNKNOWN_SCHEME: ({ id }) => `There is no scheme “${id}”. Choose one from the list.`,
  FORMULA_THERE: ({ sheet, address }) =>
    `${address} on “${sheet}” holds a formula, so nothing was written. Change what it reads, or bind other columns.`,
  BAD_ENTRY: ({ problems }) =>
    `${problems.length} ${problems.length === 1 ? "entry does" : "entries do"} not fit. Nothing was written. Correct and try again.`,
};

function gapEn({ sheet, column }: AuditGap): string {
  return column === null ? `sheet “${sheet}” or the table in it is gone` : `sheet “${sheet}” has no column “${column}”`;
}
