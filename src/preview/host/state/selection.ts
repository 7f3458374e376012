import type { Area, LiveBook, SheetId } from "../../../calc/liveBook";
import { sameArea } from "../cells/area";

/** Who selected: the person at the grid or the add-in. */
export type Selector = "person" | "addin";

export interface SelectionChange {
  readonly before: Area;
  readonly after: Area;
  readonly by: Selector;
}

/** Which sheet is in front and which cells are selected on each; a new sheet starts at A1. */
export class Selection {
  private readonly bySheet = new Map<SheetId, Area>();
  private front: SheetId | null = null;

  constructor(
    private readonly book: LiveBook,
    private readonly changed: (change: SelectionChange) => void,
  ) {}

  get current(): Area {
    return this.on(this.activeSheet);
  }

  get activeSheet(): SheetId {
    const sheets = this.book.sheets();
    const shown =
      sheets.find((sheet) => sheet.id === this.front) ?? sheets.find((sheet) => sheet.visibility === "visible");
    const sheet = shown ?? sheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
    return sheet.id;
  }

  on(sheet: SheetId): Area {
    return this.bySheet.get(sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  select(area: Area, by: Selector = "addin"): void {
    const before = this.current;
    this.front = area.sheet;
    this.bySheet.set(area.sheet, area);
    if (!sameArea(before, area)) this.changed({ before, after: area, by });
  }

  activate(sheet: SheetId): void {
    this.select(this.on(sheet));
  }
}
