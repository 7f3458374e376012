import type {
  Cell,
  CellStyle,
  CellValue,
  ConditionalFormat,
  PageSetup,
  Sheet,
  Table,
  Validation,
} from "../../core/book/book";

/** What goes into a drafted cell: a value as it is (text stays text whatever it starts with) or a formula. */
export type Content = CellValue | { readonly formula: string };

const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === "object" && content !== null && "formula" in content;

/** A sheet while it is laid out; `finish` gives the plain sheet. */
export class Draft {
  private readonly cells = new Map<string, Cell>();
  private readonly heights = new Map<number, number>();
  private readonly tables: Table[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionalFormats: ConditionalFormat[] = [];

  constructor(readonly name: string) {}

  /** Puts one cell; a later one at the same place replaces it. */
  put(row: number, column: number, content: Content, style?: CellStyle): void {
    const filled = isFormula(content) ? { value: null, formula: content.formula } : { value: content };
    this.cells.set(`${row},${column}`, { row, column, ...filled, ...(style === undefined ? {} : { style }) });
  }

  /** Puts cells side by side, all in one style. */
  putRow(row: number, column: number, contents: readonly Content[], style?: CellStyle): void {
    contents.forEach((content, index) => this.put(row, column + index, content, style));
  }

  /** Height in points. */
  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  table(table: Table): void {
    this.tables.push(table);
  }

  validate(validation: Validation): void {
    this.validations.push(validation);
  }

  mark(format: ConditionalFormat): void {
    this.conditionalFormats.push(format);
  }

  /** The plain sheet. `widths` are in characters, from column A on; the frozen rows and columns do not scroll. */
  finish(widths: readonly number[], page: PageSetup, frozenRows: number, frozenColumns = 0): Sheet {
    return {
      name: this.name,
      visibility: "visible",
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      columns: widths.map((width, column) => ({ column, width })),
      rows: [...this.heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height })),
      merges: [],
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      protection: null,
      frozen: { rows: frozenRows, columns: frozenColumns },
      page,
      showGridlines: false,
    };
  }
}
