import type { CellValue } from "../../core/book/book";
import { compileFormula } from "../formula/compile";
import type { Program } from "../formula/scope";
import { Cells } from "../graph/cells";
import { Calculation } from "../graph/calculation";
import { type Content, EMPTY } from "../graph/node";
import type { Area, BookEvent, EditSource, LiveBookOptions, LiveTable, SheetId } from "../liveBook";
import { EditRefused } from "../liveBook";
import { Journal, type Contents } from "../edit/journal";
import { overlap } from "./address";
import { Directory } from "./directory";
import type { Loaded } from "./load";
import type { SheetState, Structure } from "./structure";

/** Programs kept for formulas with the same text. */
const MANY_PROGRAMS = 50_000;

/** The workbook as it is being edited: structure, cells, calculation and journal, kept in step with each other. */
export class Workbook {
  readonly cells = new Cells();
  readonly directory: Directory;
  readonly calculation: Calculation;
  readonly journal = new Journal();
  readonly tablesGrow: boolean;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly programs = new Map<string, Program | null>();
  private readonly later: BookEvent[] = [];
  private depth = 0;
  private ids: number;
  private sources: EditSource[] = [];

  constructor(loaded: Loaded, options: LiveBookOptions) {
    this.tablesGrow = options.tablesGrow ?? true;
    this.directory = new Directory(loaded.structure, (formula) => this.program(formula));
    this.ids = loaded.structure.sheets.length + loaded.structure.tables.length;
    this.calculation = new Calculation(this.cells, this.directory, (formula) => this.program(formula), options);
    this.calculation.onNews((cells) => this.emit({ kind: "calculated", cells }));
    this.fill(loaded.contents);
    this.calculation.run();
  }

  get structure(): Structure {
    return this.directory.structure;
  }

  /** The formula compiled, once for each text; null when it cannot be read. */
  program(formula: string): Program | null {
    const known = this.programs.get(formula);
    if (known !== undefined) return known;
    if (this.programs.size > MANY_PROGRAMS) this.programs.clear();
    const made = compileFormula(formula);
    this.programs.set(formula, made);
    return made;
  }

  /** Who makes the edit that is running. */
  get source(): EditSource {
    return this.sources[this.sources.length - 1] ?? "user";
  }

  /** A number no sheet or table of this workbook had before. */
  freshNumber(): number {
    this.ids += 1;
    return this.ids;
  }

  sheet(id: SheetId): SheetState {
    const found = this.structure.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new EditRefused("ItemNotFound", `no sheet ${id}`);
    return found;
  }

  table(id: string): LiveTable {
    const found = this.structure.tables.find((table) => table.id === id);
    if (found === undefined) throw new EditRefused("ItemNotFound", `no table ${id}`);
    return found;
  }

  tablesIn(area: Area): LiveTable[] {
    return this.structure.tables.filter(
      (table) => table.area.sheet === area.sheet && overlap(table.area, area) !== null,
    );
  }

  content(sheet: SheetId, row: number, column: number): Content {
    return this.cells.content(sheet, row, column);
  }

  /** Puts something into one cell. */
  put(sheet: SheetId, row: number, column: number, content: Content): void {
    const before = this.cells.content(sheet, row, column);
    this.journal.cell({ sheet, row, column, before, after: content });
    this.calculation.put(sheet, row, column, content);
  }

  /** Puts a constant or formula into a cell and keeps its look and note. */
  putInput(sheet: SheetId, row: number, column: number, input: { formula: string | null; value: CellValue }): void {
    const { style, note } = this.content(sheet, row, column);
    this.put(sheet, row, column, { ...EMPTY, style, note, ...input });
  }

  /** Replaces the structure; cells stay where they are. */
  restructure(structure: Structure): void {
    this.journal.state({ structure: this.structure, contents: null }, { structure, contents: null });
    this.adopt(structure, null);
  }

  /** Replaces parts of the structure that no formula looks at. */
  redraw(structure: Structure): void {
    this.journal.state({ structure: this.structure, contents: null }, { structure, contents: null });
    this.directory.set(structure);
  }

  /** Replaces structure and cells together, for edits that move cells. */
  replace(structure: Structure, contents: Contents): void {
    const before = { structure: this.structure, contents: this.contents() };
    this.journal.state(before, { structure, contents });
    this.adopt(structure, contents);
  }

  /** What was put into all cells, sheet by sheet. */
  contents(): Map<SheetId, ReadonlyMap<number, Content>> {
    return new Map(this.structure.sheets.map((sheet) => [sheet.id, this.cells.contents(sheet.id)]));
  }

  /** Sets structure and cells without a journal entry. */
  adopt(structure: Structure, contents: Contents | null): void {
    this.directory.set(structure);
    if (contents === null) this.calculation.rebind();
    else this.fill(contents);
  }

  /** One edit: afterwards everything that depends on it is calculated, and then the events go out. */
  edit<T>(source: EditSource, run: () => T): T {
    this.depth += 1;
    this.sources.push(source);
    this.journal.begin(source);
    try {
      return run();
    } finally {
      this.journal.end();
      this.sources.pop();
      this.depth -= 1;
      if (this.depth === 0) this.finish();
    }
  }

  /** Announces something when the running edit is complete. */
  announce(event: BookEvent): void {
    this.later.push(event);
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calculates and announces what an edit left behind. */
  finish(): void {
    const news = this.calculation.run();
    const events = this.later.splice(0);
    for (const event of events) this.emit(event);
    if (news.length > 0) this.emit({ kind: "calculated", cells: news });
  }

  private emit(event: BookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  private fill(contents: Contents): void {
    this.calculation.clear();
    for (const [sheet, cells] of contents) this.calculation.load(sheet, cells);
  }
}
