import type { Area, BookEvent, EditSource, LiveBook, SheetId } from "../../../calc/liveBook";
import { copyBlock, pasteClip, pasteText } from "../edits/blocks";
import type { Refusal } from "../edits/refusal";
import { entryOf, sheetOf, typeInto } from "../edits/typing";
import { type Direction, type Ground, standsFor, step } from "../model/moves";
import { type Block, contains, sameSpot, selectedBlock, type Selection, selectionOf, type Spot } from "../model/spot";
import { groundOf } from "./ground";
import type { DeskListener, DeskState, Editing } from "./state";

const start: Selection = selectionOf({ row: 0, column: 0 });

/** The person at the grid: selection, the cell being edited, what is copied. Knows nothing of React. */
export class Desk {
  private state: DeskState;
  private readonly watchers = new Set<() => void>();
  private readonly selections = new Map<SheetId, Selection>();
  private readonly stopListening: () => void;
  /** Who the edits count as: the person, or somebody else in the same workbook. */
  source: EditSource = "user";

  constructor(
    readonly book: LiveBook,
    private readonly listener: DeskListener,
  ) {
    const sheet = book.sheets().find(({ visibility }) => visibility === "visible") ?? book.sheets()[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    const none = { editing: null, clip: null, refusal: null, listOpen: false, version: 0 };
    this.state = { sheet: sheet.id, selection: start, sight: start.anchor, ...none };
    this.stopListening = book.onEvent((event) => this.onBookEvent(event));
  }

  readonly get = (): DeskState => this.state;

  /** Whose edits those at the grid count as from now on. */
  editAs(source: EditSource): void {
    this.source = source;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  dispose(): void {
    this.stopListening();
    this.watchers.clear();
  }

  get ground(): Ground {
    return groundOf(this.book, this.state.sheet, this.state.selection);
  }

  /** The selected cells; merged areas are whole. */
  get block(): Block {
    return selectedBlock(this.state.selection, this.ground.merges);
  }

  get active(): Spot {
    return this.state.selection.anchor;
  }

  /** What editing the active cell starts from. */
  get entry(): string {
    return entryOf(this.book, this.state.sheet, this.active);
  }

  /** Something is being typed that is not in its cell yet. */
  get typing(): boolean {
    const { editing, sheet } = this.state;
    return editing !== null && editing.text !== entryOf(this.book, sheet, editing.spot);
  }

  select(selection: Selection): void {
    this.endEditing();
    this.set({ selection, sight: selection.head, listOpen: false });
    this.listener.selected({ sheet: this.state.sheet, ...this.block });
  }

  /** Makes a cell active, or with `extend` the other corner of the selection. */
  goTo(spot: Spot, extend = false): void {
    const anchor = extend ? this.state.selection.anchor : standsFor(this.ground, spot);
    this.select({ anchor, head: extend ? spot : anchor });
  }

  advance(direction: Direction): void {
    this.goTo(step(this.ground, this.active, direction));
  }

  showSheet(sheet: SheetId): void {
    if (sheet === this.state.sheet || !sheetOf(this.book, sheet)) return;
    this.endEditing();
    this.selections.set(this.state.sheet, this.state.selection);
    const selection = this.selections.get(sheet) ?? start;
    this.set({ sheet, selection, sight: selection.anchor, listOpen: false });
    this.listener.selected({ sheet, ...this.block });
  }

  /** Shows what the add-in selected, without telling it again. */
  follow(area: Area): void {
    const { sheet, selection } = this.state;
    if (sheet === area.sheet && contains(area, selection.anchor) && sameBlock(this.block, area)) return;
    if (sheet !== area.sheet) this.selections.set(sheet, selection);
    const anchor = { row: area.row, column: area.column };
    const head = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    this.set({ sheet: area.sheet, selection: { anchor, head }, sight: anchor, listOpen: false });
  }

  beginEditing(text: string, mode: Editing["mode"], where: Editing["where"] = "cell"): void {
    this.set({ editing: { spot: this.active, text, mode, where }, listOpen: false, refusal: null });
    this.listener.editing(true);
  }

  changeEditing(change: Partial<Pick<Editing, "text" | "mode" | "where">>): void {
    if (this.state.editing) this.set({ editing: { ...this.state.editing, ...change } });
  }

  cancelEditing(): void {
    if (!this.state.editing) return;
    this.set({ editing: null });
    this.listener.editing(false);
  }

  /** Puts the typed text into its cell. False when it was refused: the text stays in the editor. */
  endEditing(): boolean {
    const { editing, sheet } = this.state;
    if (!editing) return true;
    this.set({ editing: null });
    this.listener.editing(false);
    const refusal = typeInto(this.book, sheet, editing.spot, editing.text, this.source);
    if (!refusal) return true;
    this.set({ editing: { ...editing, mode: "edit" }, selection: selectionOf(editing.spot), refusal });
    this.listener.editing(true);
    return false;
  }

  /** Ends editing when the keyboard goes elsewhere: what was not changed is not written. */
  leaveEditing(): boolean {
    if (this.typing) return this.endEditing();
    this.cancelEditing();
    return true;
  }

  openList(open: boolean): void {
    const { row, column } = this.active;
    this.set({ listOpen: open && this.book.listOf(this.state.sheet, row, column) !== null });
  }

  /** A word chosen from the drop-down. */
  choose(word: string): void {
    const refusal = typeInto(this.book, this.state.sheet, this.active, word, this.source);
    this.set({ refusal, listOpen: false, editing: null });
  }

  copy(cut: boolean): string {
    const clip = copyBlock(this.book, this.state.sheet, this.block, cut);
    this.set({ clip });
    return clip.text;
  }

  /** Pastes; the clipboard's own text wins when it is not what was copied here. */
  paste(text: string): void {
    const { clip, sheet } = this.state;
    const own = clip !== null && sameText(clip.text, text);
    const { refusal, block } = own
      ? pasteClip(this.book, sheet, this.block, clip, this.source)
      : pasteText(this.book, sheet, this.block, text, this.source);
    const head = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
    this.set({ refusal, ...(own && clip.cut && !refusal ? { clip: null } : {}) });
    if (!refusal) this.select({ anchor: { row: block.row, column: block.column }, head });
  }

  drop(): void {
    this.set({ clip: null, listOpen: false, refusal: null });
  }

  /** Shows why an edit was not done, or takes the message away. */
  refuse(refusal: Refusal | null): void {
    this.set({ refusal });
  }

  private onBookEvent(event: BookEvent): void {
    const gone = event.kind === "sheetDeleted" && event.sheet === this.state.sheet;
    const next = gone ? this.book.sheets().find(({ visibility }) => visibility === "visible") : undefined;
    this.set({
      version: this.state.version + 1,
      ...(next ? { sheet: next.id, selection: this.selections.get(next.id) ?? start, editing: null } : {}),
    });
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

const sameBlock = (a: Block, b: Block): boolean => sameSpot(a, b) && a.rows === b.rows && a.columns === b.columns;
const sameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n").replace(/\n$/, "");
