/** What the preview page says; its commands are named as Excel names them. */
export interface PreviewWords {
  readonly product: string;
  readonly notExcel: string;
  readonly notExcelDetail: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly testAs: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark" | "contrast", string>>;
  readonly excelApi: string;
  readonly remoteEdits: string;
  readonly remoteEditsDetail: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: (sheet: string) => string;
  readonly cellEditor: (cell: string) => string;
  readonly cellSays: (cell: string, text: string, hasList: boolean) => string;
  readonly blank: string;
  readonly row: (number: number) => string;
  readonly column: (letters: string) => string;
  readonly allCells: string;
  readonly openList: string;
  readonly sortMenu: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly clear: string;
  readonly insertRows: (count: number) => string;
  readonly deleteRows: (count: number) => string;
  readonly insertColumns: (count: number) => string;
  readonly deleteColumns: (count: number) => string;
  readonly hide: string;
  readonly unhide: string;
  readonly unhideSheet: (name: string) => string;
  readonly rowHeight: string;
  readonly columnWidth: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly sheetName: string;
  readonly copySheet: string;
  readonly deleteSheet: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly ok: string;
  readonly cancel: string;
  readonly close: string;
  readonly pane: string;
  readonly splitter: string;
  readonly status: (count: number, sum: string, average: string) => string;
  readonly count: (count: number) => string;
  readonly refused: string;
  readonly locked: (cell: string) => string;
  readonly ruleBroken: string;
  /** More characters than a cell or a formula can have. */
  readonly tooLong: (limit: number) => string;
  /** Which keys lead from one part of the page to the next. */
  readonly regionsHint: string;
  readonly keepChanges: (file: string) => string;
  readonly keepChangesDetail: string;
  readonly dontSave: string;
  readonly newPane: string;
  readonly newPaneDetail: string;
  readonly loadPane: string;
  readonly cannotKeep: (file: string, things: string) => string;
  readonly cannotOpen: (file: string, reason: string) => string;
  /** Why a file cannot be opened: a cell of it holds more than Excel takes. */
  readonly cellTooLong: (sheet: string, cell: string, limit: number) => string;
  readonly untitled: string;
  /** What a file can hold that the preview cannot keep, by the key of the reader of files. */
  readonly lost: Readonly<Record<LostFromFile, string>>;
  readonly listComma: string;
  readonly fileProblems: Readonly<Record<UnreadableFile, string>>;
}

type LostFromFile =
  | "charts"
  | "chartSheets"
  | "pictures"
  | "drawings"
  | "pivots"
  | "macros"
  | "customXml"
  | "threadedComments"
  | "slicers"
  | "externalLinks"
  | "embedded"
  | "controls"
  | "addins"
  | "connections"
  | "dataModel"
  | "signatures"
  | "customProperties"
  | "sparklines"
  | "hyperlinks"
  | "outline"
  | "filters"
  | "richText"
  | "formatting"
  | "columnStyles"
  | "conditionalFormats"
  | "validations"
  | "printDetails"
  | "passwords"
  | "workbookProtection"
  | "tablesWithoutHeaders"
  | "dataTables"
  | "dates1904";

type UnreadableFile =
  "NOT_A_WORKBOOK" | "OLD_FORMAT" | "BINARY_FORMAT" | "PASSWORD_PROTECTED" | "DAMAGED" | "TOO_LARGE";

export const preview: PreviewWords = {
  product: "Starsheet preview",
  notExcel: "Not Excel",
  notExcelDetail:
    "A workbook for trying out and testing the add-in. It keeps less of a file than Excel does, and only Excel itself proves how the add-in behaves there.",
  newWorkbook: "New workbook",
  open: "Open…",
  save: "Save",
  undo: "Undo",
  redo: "Redo",
  testAs: "Try as",
  language: "Office language",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", contrast: "High contrast" },
  excelApi: "Excel requirement set",
  remoteEdits: "Edit as a co-author",
  remoteEditsDetail: "Edits in the grid reach the add-in as those of somebody else in the same workbook.",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: (sheet) => `Sheet ${sheet}`,
  cellEditor: (cell) => `Cell ${cell}`,
  cellSays: (cell, text, hasList) => `${cell}: ${text}${hasList ? ", has a list" : ""}`,
  blank: "blank",
  row: (number) => `Row ${number}`,
  column: (letters) => `Column ${letters}`,
  allCells: "Select all cells",
  openList: "Open the list",
  sortMenu: (column) => `Sort by ${column}`,
  sortAscending: "Sort A to Z",
  sortDescending: "Sort Z to A",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  clear: "Clear contents",
  insertRows: (count) => (count === 1 ? "Insert row" : `Insert ${count} rows`),
  deleteRows: (count) => (count === 1 ? "Delete row" : `Delete ${count} rows`),
  insertColumns: (count) => (count === 1 ? "Insert column" : `Insert ${count} columns`),
  deleteColumns: (count) => (count === 1 ? "Delete column" : `Delete ${count} columns`),
  hide: "Hide",
  unhide: "Unhide",
  unhideSheet: (name) => `Unhide: ${name}`,
  rowHeight: "Row height…",
  columnWidth: "Column width…",
  sheets: "Sheets",
  addSheet: "New sheet",
  renameSheet: "Rename…",
  sheetName: "Sheet name",
  copySheet: "Copy",
  deleteSheet: "Delete",
  moveLeft: "Move left",
  moveRight: "Move right",
  ok: "OK",
  cancel: "Cancel",
  close: "Close",
  pane: "Starsheet pane",
  splitter: "Width of the pane",
  status: (count, sum, average) => `Average: ${average}   Count: ${count}   Sum: ${sum}`,
  count: (count) => `Count: ${count}`,
  refused: "Not done",
  locked: (cell) => `${cell} is locked and its sheet is protected.`,
  ruleBroken: "This cell does not take that value.",
  tooLong: (limit) => `That is too long: at most ${limit.toLocaleString("en-US")} characters fit.`,
  regionsHint: "F6: next area",
  keepChanges: (file) => `Save the changes to ${file}?`,
  keepChangesDetail: "They are lost if you do not save them.",
  dontSave: "Don’t save",
  newPane: "Load the pane anew?",
  newPaneDetail:
    "The add-in learns the language and the requirement set only when it starts. What you have typed in the pane and not yet written to the sheet is lost; the workbook and its undo stay.",
  loadPane: "Load anew",
  cannotKeep: (file, things) => `${file} holds what the preview cannot keep and would not save: ${things}.`,
  cannotOpen: (file, reason) => `${file} could not be opened. ${reason}`,
  cellTooLong: (sheet, cell, limit) =>
    `Cell ${cell} of sheet ${sheet} holds more than ${limit.toLocaleString("en-US")} characters, which Excel does not take either. Shorten it in the program that made the file.`,
  untitled: "Workbook",
  lost: {
    charts: "charts",
    chartSheets: "chart sheets",
    pictures: "pictures",
    drawings: "shapes and drawings",
    pivots: "pivot tables",
    macros: "macros",
    customXml: "hidden data of add-ins",
    threadedComments: "threaded comments",
    slicers: "slicers",
    externalLinks: "links to other workbooks",
    embedded: "embedded objects",
    controls: "form controls",
    addins: "references to add-ins",
    connections: "data connections",
    dataModel: "the data model",
    signatures: "digital signatures",
    customProperties: "custom document properties",
    sparklines: "sparklines",
    hyperlinks: "hyperlinks",
    outline: "outline groups",
    filters: "filters that are on",
    richText: "formatting of parts of a text",
    formatting: "some cell formatting",
    columnStyles: "formats of whole columns",
    conditionalFormats: "some conditional formats",
    validations: "some input rules",
    printDetails: "some print settings",
    passwords: "protection passwords",
    workbookProtection: "protection of the workbook's structure",
    tablesWithoutHeaders: "tables without a header row",
    dataTables: "what-if data tables",
    dates1904: "the 1904 date system (dates are converted)",
  },
  listComma: ", ",
  fileProblems: {
    NOT_A_WORKBOOK: "It is not an .xlsx workbook.",
    OLD_FORMAT: "It is an .xls file of Excel 97–2003; save it as .xlsx in Excel first.",
    BINARY_FORMAT: "It is an .xlsb file; save it as .xlsx in Excel first.",
    PASSWORD_PROTECTED: "It is protected with a password; remove the password in Excel first.",
    DAMAGED: "It is damaged. Excel may be able to repair it.",
    TOO_LARGE: "It is larger than the preview reads.",
  },
};
