import type {
  CellStyle,
  CellValue,
  ConditionalFormat,
  PageSetup,
  Protection,
  Validation,
  Visibility,
} from "../core/book/book";

/** A sheet's identity: stays when the sheet is renamed or moved. */
export type SheetId = string;
/** A table's identity: stays when the table is renamed, moved or resized. */
export type TableId = string;

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface LiveSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protection: Protection | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly validations: readonly (Omit<Validation, "area"> & { readonly area: Area })[];
  readonly conditionalFormats: readonly (Omit<ConditionalFormat, "area"> & { readonly area: Area })[];
  readonly page: PageSetup | null;
  readonly showGridlines: boolean;
  readonly tabColor?: string;
}

export interface LiveTable {
  readonly id: TableId;
  readonly name: string;
  /** Headers, data and totals row together. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
  readonly style: string | null;
  readonly filterButtons: boolean;
}

export interface LiveCell {
  readonly value: CellValue;
  /** With its "=", or null. */
  readonly formula: string | null;
  /** The cell whose array formula fills this one. */
  readonly spilledFrom: { readonly row: number; readonly column: number } | null;
  readonly style: CellStyle;
  readonly note: string | null;
}
