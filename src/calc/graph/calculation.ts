import { type Program, type Surroundings, cellScope } from "../formula/scope";
import type { Area, LiveBookOptions, SheetId } from "../liveBook";
import { eachCell, keyColumn, keyRow, overlap } from "../sheets/address";
import type { Directory } from "../sheets/directory";
import { Calls } from "./calls";
import type { Cells } from "./cells";
import { Dependents } from "./dependents";
import { Evaluation } from "./evaluation";
import { Filling, freed } from "./fill";
import { type Content, FormulaNode, type Slot, isBlank } from "./node";
import { Pass } from "./pass";
import { Ranges } from "./ranges";
import { readyValue, surroundings } from "./surroundings";
import { areasOfCells } from "./news";

/** Keeps the results of all formulas up to date. */
export class Calculation {
  readonly calls: Calls;
  readonly around: Surroundings;
  readonly evaluation: Evaluation;
  private readonly dependents = new Dependents();
  private readonly filling: Filling;
  private readonly ranges: Ranges;
  private readonly pass: Pass;
  private readonly volatile = new Set<FormulaNode>();
  private readonly blocked = new Set<FormulaNode>();
  private seeds = new Set<FormulaNode>();
  private tell: (cells: readonly Area[]) => void = () => undefined;

  constructor(
    private readonly cells: Cells,
    private readonly directory: Directory,
    private readonly compile: (formula: string) => Program | null,
    options: LiveBookOptions,
  ) {
    this.ranges = new Ranges(cells, (sheet, row, column) => readyValue(cells, sheet, row, column));
    this.calls = new Calls(options.functions, (caller) => this.arrived(caller));
    this.around = surroundings(cells, directory, this.ranges, options, {
      has: (name) => this.calls.has(name),
      call: (name, args) => this.evaluation.call(name, args),
    });
    this.filling = new Filling(cells, (area) => this.forbidden(area));
    this.evaluation = new Evaluation(cells, this.filling, this.calls, () => this.around);
    this.pass = new Pass(
      this.dependents,
      (node) => this.evaluate(node),
      (node) => this.evaluation.giveUp(node),
      () => this.ranges.clear(),
    );
  }

  /** Who hears of results that come later, when an add-in's function has answered. */
  onNews(tell: (cells: readonly Area[]) => void): void {
    this.tell = tell;
  }

  clear(): void {
    this.cells.clear();
    this.dependents.clear();
    this.volatile.clear();
    this.blocked.clear();
    this.seeds = new Set();
  }

  /** Fills an empty sheet. */
  load(sheet: SheetId, contents: ReadonlyMap<number, Content>): void {
    for (const [key, content] of contents) this.enter(sheet, keyRow(key), keyColumn(key), content);
  }

  /** Puts something into a cell and remembers what has to be calculated. */
  put(sheet: SheetId, row: number, column: number, content: Content): void {
    const slot = this.cells.make(sheet, row, column);
    if (this.onlyLook(slot, content)) {
      slot.content = content;
      return;
    }
    if (slot.node !== null) this.leave(slot.node);
    slot.node = null;
    this.touch({ sheet, row, column, rows: 1, columns: 1 });
    if (slot.spilledFrom !== null) this.seeds.add(slot.spilledFrom);
    this.enter(sheet, row, column, content);
  }

  /** Looks up again what tables and names mean. */
  rebind(): void {
    for (const sheet of this.directory.structure.sheets) {
      this.cells.each(sheet.id, ({ node }) => {
        if (node?.program?.references.some((reference) => reference.symbolic) !== true) return;
        this.dependents.remove(node);
        this.bind(node, node.program);
        this.seeds.add(node);
      });
    }
    for (const node of this.blocked) this.seeds.add(node);
  }

  /** Marks every formula for calculation; `afresh` also asks the add-in's functions again. */
  all(afresh: boolean): void {
    for (const sheet of this.directory.structure.sheets) {
      this.cells.each(sheet.id, ({ node }) => {
        if (node === null) return;
        if (afresh) node.calls = new Map();
        this.seeds.add(node);
      });
    }
  }

  /** Calculates what is marked and what depends on it; answers the cells with new results. */
  run(): Area[] {
    const seeds = this.seeds;
    this.seeds = new Set();
    for (const node of this.volatile) seeds.add(node);
    return areasOfCells(this.pass.run(seeds));
  }

  private onlyLook({ content, spilledFrom }: Slot, next: Content): boolean {
    if (isBlank(next) && isBlank(content)) return true;
    const sameFormula = content.formula !== null && content.formula === next.formula;
    return spilledFrom === null && sameFormula && content.entry === next.entry && content.fill === next.fill;
  }

  private enter(sheet: SheetId, row: number, column: number, content: Content): void {
    const slot = this.cells.make(sheet, row, column);
    slot.content = content;
    this.cells.changed(sheet, column);
    if (content.formula === null) {
      if (slot.spilledFrom === null || content.value !== null) slot.value = content.value;
      return;
    }
    slot.value = content.value;
    const program = this.compile(content.formula);
    const node = new FormulaNode(sheet, row, column, program);
    slot.node = node;
    if (program === null) return;
    this.bind(node, program);
    if (program.volatile) this.volatile.add(node);
    this.seeds.add(node);
  }

  private bind(node: FormulaNode, program: Program): void {
    const scope = cellScope(this.around, node.sheet, node.row, node.column);
    this.dependents.add(
      node,
      program.references.flatMap((reference) => reference.areas(scope)),
    );
  }

  private leave(node: FormulaNode): void {
    this.touch(node.area);
    this.filling.takeBack(node);
    this.dependents.remove(node);
    this.volatile.delete(node);
    this.blocked.delete(node);
    this.seeds.delete(node);
    node.calls = new Map();
  }

  private touch(area: Area): void {
    eachCell(area, (row, column) =>
      this.dependents.eachFormula(area.sheet, row, column, (node) => this.seeds.add(node)),
    );
    for (const node of this.blocked) if (freed(node, area)) this.seeds.add(node);
  }

  private arrived(caller: object): void {
    if (!(caller instanceof FormulaNode)) return;
    this.seeds.add(caller);
    const news = this.run();
    if (news.length > 0) this.tell(news);
  }

  private forbidden(area: Area): boolean {
    const sheet = this.directory.structure.sheets[this.directory.sheetIndex(area.sheet)];
    const inTable = this.directory.structure.tables.some(
      (table) => table.area.sheet === area.sheet && overlap(table.area, area) !== null,
    );
    return inTable || sheet?.merges.some((merge) => overlap(merge, area) !== null) === true;
  }

  private evaluate(node: FormulaNode): readonly Area[] {
    const moved = this.evaluation.run(node);
    if (node.blocked === null) this.blocked.delete(node);
    else this.blocked.add(node);
    return moved;
  }
}
