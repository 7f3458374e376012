import type { Book } from "../../../core/book/book";
import { readXlsx } from "../../../xlsx/readXlsx";
import type { FileProblem } from "../../../xlsx/problem";
import type { LostThing } from "../../../xlsx/lost";
import { writeXlsx } from "../../../xlsx/writeXlsx";
import { Desk } from "../desk/desk";
import { emptyBook } from "./emptyBook";
import { type FunctionList, type Host, openHost } from "./host";
import type { Settings } from "./settings";

/** What there is to say about the last file. */
export type FileNotice =
  | { readonly kind: "lost"; readonly file: string; readonly lost: readonly LostThing[] }
  | { readonly kind: "unreadable"; readonly file: string; readonly problem: FileProblem };

/** One open workbook with the host that shows it to the add-in and the desk that shows it to the person. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly desk: Desk;
  /** File name with its ending; null before it has one. */
  readonly file: string | null;
  /** Grows with every workbook. */
  readonly generation: number;
}

export interface SessionState {
  readonly workbook: OpenWorkbook;
  /** Grows whenever the pane must be loaded anew. */
  readonly pane: number;
  readonly settings: Settings;
  readonly notice: FileNotice | null;
}

/** The preview as a whole: which workbook is open, in which surroundings. */
export class Session {
  private state: SessionState;
  private readonly watchers = new Set<() => void>();
  /** Somebody, the person or the add-in, has changed the workbook since it was opened or saved. */
  private changed = false;

  constructor(
    private readonly functions: FunctionList,
    settings: Settings,
  ) {
    this.state = { workbook: this.opened(emptyBook, null, settings, 0), pane: 0, settings, notice: null };
  }

  readonly get = (): SessionState => this.state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** The frame with the add-in's page asks for this before it loads office.js. */
  readonly attach = (frame: Window): void => this.state.workbook.host.attach(frame);

  /** Opens the content of a file; an unreadable one leaves the workbook as it is. */
  async open(bytes: Uint8Array, file: string): Promise<void> {
    const read = await readXlsx(bytes);
    if (!read.ok) return this.set({ notice: { kind: "unreadable", file, problem: read.error } });
    const { book, lost } = read.value;
    this.show(book, file, lost.length > 0 ? { kind: "lost", file, lost } : null);
  }

  fresh(): void {
    this.show(emptyBook, null, null);
  }

  /** There is something that would be lost without saving. */
  get unsaved(): boolean {
    return this.changed || this.state.workbook.desk.typing;
  }

  /** The workbook as a file, with the sheet in front that is in front now; null when what is being typed is refused. */
  async save(): Promise<Uint8Array | null> {
    const { desk } = this.state.workbook;
    if (!desk.endEditing()) return null;
    const front = desk.book.sheets().find(({ id }) => id === desk.get().sheet);
    const { activeSheet: _before, ...book } = desk.book.toBook();
    this.changed = false;
    return writeXlsx(front ? { ...book, activeSheet: front.name } : book);
  }

  /** Whether other surroundings take a new pane: its language and what it may ask of Excel are fixed when it starts. */
  needsNewPane({ language, excelApi }: Settings): boolean {
    const { settings } = this.state;
    return language !== settings.language || excelApi !== settings.excelApi;
  }

  /** Tries the same workbook in other surroundings, with its undo and everything that is selected. */
  surround(settings: Settings): void {
    const { pane, workbook } = this.state;
    const anew = this.needsNewPane(settings);
    if (anew) workbook.host.restart(settings);
    else workbook.host.setTheme(settings.theme);
    this.set({ settings, pane: anew ? pane + 1 : pane });
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  private show(book: Book, file: string | null, notice: FileNotice | null): void {
    const { workbook: before, settings, pane } = this.state;
    const workbook = this.opened(book, file, settings, before.generation + 1);
    before.desk.dispose();
    before.host.detach();
    this.set({ workbook, notice, pane: pane + 1 });
  }

  private opened(book: Book, file: string | null, settings: Settings, generation: number): OpenWorkbook {
    const host = openHost(book, this.functions, settings);
    const desk = new Desk(host.book, {
      selected: (area) => host.select(area),
      editing: (on) => host.setCellEditing(on),
    });
    host.onSelected((area) => desk.follow(area));
    const front = host.book.sheets().find(({ name }) => name === book.activeSheet);
    if (front) desk.showSheet(front.id);
    this.changed = false;
    host.book.onEvent(({ kind }) => {
      if (kind !== "calculated") this.changed = true;
    });
    return { host, desk, file, generation };
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
