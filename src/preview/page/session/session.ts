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
  /** Grows with every workbook; the pane is loaded anew. */
  readonly generation: number;
}

export interface SessionState {
  readonly workbook: OpenWorkbook;
  readonly settings: Settings;
  readonly notice: FileNotice | null;
}

/** The preview as a whole: which workbook is open, in which surroundings. */
export class Session {
  private state: SessionState;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly functions: FunctionList,
    settings: Settings,
  ) {
    this.state = { workbook: this.opened(emptyBook, null, settings, 0), settings, notice: null };
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

  /** The workbook as a file. */
  save(): Promise<Uint8Array> {
    this.state.workbook.desk.endEditing();
    return writeXlsx(this.state.workbook.desk.book.toBook());
  }

  /** Tries the same workbook in other surroundings; the pane starts anew, as it does in another Excel. */
  surround(settings: Settings): void {
    const { desk, file } = this.state.workbook;
    this.set({ settings });
    this.show(desk.book.toBook(), file, null);
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  private show(book: Book, file: string | null, notice: FileNotice | null): void {
    const { workbook: before, settings } = this.state;
    const workbook = this.opened(book, file, settings, before.generation + 1);
    before.desk.dispose();
    before.host.detach();
    this.set({ workbook, notice });
  }

  private opened(book: Book, file: string | null, settings: Settings, generation: number): OpenWorkbook {
    const host = openHost(book, this.functions, settings);
    const desk = new Desk(host.book, {
      selected: (area) => host.select(area),
      editing: (on) => host.setCellEditing(on),
    });
    host.onSelected((area) => desk.follow(area));
    return { host, desk, file, generation };
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
