/**
 * A workbook as plain data: what a file holds, what a new audit adds, what a review looks at.
 * Survives JSON. Rows and columns are zero-based; addresses (A1 text) carry no sheet name unless said.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly BookName[];
  /** Name of the sheet that is in front when the workbook is opened; absent = the first visible one. */
  readonly activeSheet?: string;
  /** Sheets of which the validations, looks, locks and hidden lines were only read in part; absent = none. */
  readonly readInPart?: readonly string[];
  readonly calculation?: { readonly mode: "auto" | "manual"; readonly iterate: boolean };
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Only cells with content or a style, in row-major order. */
  readonly cells: readonly Cell[];
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Merged areas, A1. */
  readonly merges: readonly string[];
  readonly tables: readonly Table[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection: Protection | null;
  /** Rows above and columns left of the moving part; 0 means none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup | null;
  readonly showGridlines: boolean;
  readonly tabColor?: string;
}

/** An Excel error value; `message` is what a custom function said about it. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: string;
}
export type ErrorText =
  | "#N/A"
  | "#VALUE!"
  | "#REF!"
  | "#DIV/0!"
  | "#NAME?"
  | "#NUM!"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA";

/** `null` is a blank cell; "" is a formula's empty text. Dates are serial numbers with a date format. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its "=", A1, in invariant English; the file prefixes (_xlfn., _xldudf_) are already off. */
  readonly formula?: string;
  /** The area this formula fills, A1, when it is an array or dynamic-array formula. */
  readonly spill?: string;
  readonly style?: CellStyle;
  /** A cell note (not a threaded comment). */
  readonly note?: string;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  /** #RRGGBB */
  readonly color?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** false = the cell stays open when its sheet is protected. Absent = locked. */
  readonly locked?: boolean;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { readonly style: "thin" | "medium" | "hair"; readonly color?: string }>
  >;
}

export interface ColumnLook {
  readonly column: number;
  /** In characters of the default font, as Excel's interface shows it. */
  readonly width?: number;
  readonly hidden?: boolean;
}
export interface RowLook {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface Table {
  readonly name: string;
  /** Headers, data and totals row together, A1. */
  readonly area: string;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
  /** For example TableStyleLight9; null = plain. */
  readonly style: string | null;
  readonly filterButtons: boolean;
}

export interface Validation {
  readonly area: string;
  readonly rule:
    /** `source`: a formula with its "=" (a range or a name), or the words themselves. */
    | { readonly kind: "list"; readonly source: string | readonly string[] }
    | { readonly kind: "whole" | "decimal"; readonly min?: string; readonly max?: string }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "other" };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly text: string;
  };
}

export interface ConditionalFormat {
  readonly area: string;
  readonly rule:
    /** True for the top left cell of `area` in relative A1 form, with its "=". */
    | { readonly kind: "formula"; readonly formula: string }
    | { readonly kind: "dataBar"; readonly color: string }
    | { readonly kind: "other" };
  readonly style?: Pick<CellStyle, "bold" | "italic" | "color" | "fill">;
}

export interface Protection {
  readonly password: boolean;
  readonly allow: readonly (
    "formatCells" | "formatColumns" | "formatRows" | "sort" | "autoFilter" | "insertRows" | "deleteRows"
  )[];
}

export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Zero-based first and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** A1 */
  readonly printArea?: string;
  readonly footer?: string;
}

/** A defined name of the workbook (or of one sheet). */
export interface BookName {
  readonly name: string;
  /** With its "=", for example ='汇总'!$C$4 */
  readonly formula: string;
  /** The sheet's name when the name belongs to one sheet. */
  readonly sheet?: string;
  readonly visible: boolean;
}
