import { createLiveBook } from "../../calc/createLiveBook";
import type { Area, LiveBook } from "../../calc/liveBook";
import { objectsOf } from "./classes/objects";
import { keptRange } from "./classes/range/range";
import { EventQueue } from "./events/eventQueue";
import { FrameLink } from "./frame/bridge";
import type { AddinWindow } from "./frame/bridge";
import { lightTheme, requirementSets } from "./frame/officeContext";
import type { OfficeSettings, OfficeTheme } from "./frame/officeContext";
import { FunctionBridge } from "./functions/functionBridge";
import { serviceHandle } from "./functions/services";
import type { ServiceListener } from "./functions/services";
import type { Faults, RequestRecord, WorkbookHost, WorkbookHostOptions } from "./host";
import type { Wire } from "./protocol/wire";
import { Requests } from "./requests";
import { Session } from "./state/session";

/** 5 MB: what Excel on the web takes (Microsoft, "Resource limits and performance optimization"). */
const webRequestLimit = 5 * 1024 * 1024;

/** Opens a workbook that the genuine office.js can work on. */
export function createWorkbookHost(options: WorkbookHostOptions): WorkbookHost {
  return new Host(options);
}

const officeOf = ({ locale, sets, theme }: Partial<WorkbookHostOptions>): OfficeSettings => ({
  locale: locale ?? "en-US",
  sets: requirementSets(sets),
  theme: theme ?? lightTheme,
});

class Host implements WorkbookHost, ServiceListener {
  readonly book: LiveBook;
  paneState = "Visible";
  private readonly session: Session;
  private readonly events: EventQueue;
  private readonly functions: FunctionBridge;
  private readonly answering: Requests;
  private readonly selectionListeners = new Set<(area: Area) => void>();
  private selectedByAddin = false;
  private office: OfficeSettings;
  private links: FrameLink[] = [];
  private delivery: ReturnType<typeof setTimeout> | null = null;
  private readonly stopListening: () => void;

  constructor(options: WorkbookHostOptions) {
    const metadata = options.functions ?? { functions: [] };
    this.functions = new FunctionBridge(metadata, options.namespace ?? "AUDIT", options.blanksAs ?? "zero", () =>
      this.deliverSoon(),
    );
    this.book = createLiveBook(options.book, {
      functions: this.functions,
      ...(options.now === undefined ? {} : { now: options.now }),
      ...(options.tablesGrow === undefined ? {} : { tablesGrow: options.tablesGrow }),
    });
    this.session = new Session(
      this.book,
      (change) => {
        this.events.select(change);
        this.selectedByAddin = change.by === "addin";
        this.deliverSoon();
      },
      () => this.functions.pending > 0,
    );
    this.session.use(objectsOf(this.session));
    this.events = new EventQueue(this.session);
    this.answering = new Requests(this.session, this.roots(), options.requestLimit ?? webRequestLimit, () =>
      this.deliverSoon(),
    );
    this.office = officeOf(options);
    this.stopListening = this.book.onEvent((event) => {
      this.session.ranges.follow(event);
      this.events.happen(event);
      this.deliverSoon();
    });
  }

  get selection(): Area {
    return this.session.selection.current;
  }

  set selection(area: Area) {
    this.session.selection.select(area, "person");
  }

  get faults(): Faults {
    return this.answering.faults;
  }

  get opened(): readonly string[] {
    return this.session.opened;
  }

  get requests(): readonly RequestRecord[] {
    return this.answering.records;
  }

  attach(window: AddinWindow): void {
    const link = new FrameLink(window, this.office, (from, json) => this.answering.receive(from, json));
    this.links = [...this.links, link];
    if (link.bridge.functionsStarted === true) this.functionsReady();
  }

  onSelected(listener: (area: Area) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  setTheme(theme: OfficeTheme): void {
    this.office.theme = theme;
  }

  restart(surroundings: Pick<WorkbookHostOptions, "sets" | "locale" | "theme">): void {
    for (const link of this.links) link.detach();
    this.links = [];
    this.session.subscriptions.clear();
    this.session.ranges.releaseAll();
    this.functions.stop();
    this.paneState = "Visible";
    this.office = officeOf(surroundings);
  }

  setCellEditing(editing: boolean): void {
    this.answering.setEditing(editing);
  }

  runCommand(name: string): void {
    for (const link of this.links) link.ribbon.press(name);
  }

  /** Handlers of events send requests of their own: quiet means quiet twice in a row. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet = this.busy ? 0 : quiet + 1) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (this.functions.pending > 0) await this.book.settled();
    }
  }

  detach(): void {
    for (const link of this.links) link.detach();
    this.links = [];
    this.stopListening();
    if (this.delivery !== null) clearTimeout(this.delivery);
  }

  functionsReady(): void {
    for (const link of this.links) link.bridge.functionsStarted = true;
    if (this.functions.started) return;
    this.functions.started = true;
    this.book.recalculate(true);
  }

  functionResults(answers: readonly Wire[]): void {
    this.functions.settle(answers);
  }

  commandsReady(): void {
    // Nothing waits for it: commands are only sent when somebody presses a button.
  }

  private get busy(): boolean {
    const commands = this.links.some((link) => link.ribbon.busy);
    return commands || this.answering.waiting || this.delivery !== null || this.functions.pending > 0;
  }

  private roots(): ConstructorParameters<typeof Requests>[1] {
    return {
      workbook: () => this.session.objects.workbook(),
      service: (name) => serviceHandle(name, this),
      reference: (id) => keptRange(this.session, id),
    };
  }

  private deliverSoon(): void {
    this.delivery ??= setTimeout(() => this.deliver(), 0);
  }

  /** Events wait for the reply of the request that caused them. */
  private deliver(): void {
    this.delivery = null;
    const calls = this.functions.takeQueue();
    const events = this.answering.waiting ? [] : this.events.take();
    for (const link of this.links) link.send([...calls, ...events]);
    if (!this.answering.waiting) this.tellSelection();
  }

  private tellSelection(): void {
    if (!this.selectedByAddin) return;
    this.selectedByAddin = false;
    for (const listener of this.selectionListeners) listener(this.selection);
  }
}
