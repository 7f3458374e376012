import type { Area, LiveBook } from "../../../calc/liveBook";
import type { Book } from "../../../core/book/book";
import { createWorkbookHost } from "../../host/createWorkbookHost";
import { darkTheme, lightTheme, type OfficeTheme } from "../../host/frame/officeContext";
import type { FunctionsMetadata } from "../../host/functions/metadata";
import type { WorkbookHost } from "../../host/host";
import type { Settings } from "./settings";

/** The add-in's functions as its own functions.json describes them. */
export type FunctionList = FunctionsMetadata;

/** What the page needs of the workbook host. */
export interface Host {
  readonly book: LiveBook;
  readonly attach: (frame: Window) => void;
  readonly detach: () => void;
  readonly select: (area: Area) => void;
  /** Calls back when the add-in has selected something. */
  readonly onSelected: (listener: (area: Area) => void) => void;
  readonly setCellEditing: (on: boolean) => void;
}

/** Black and white, as Windows' contrast themes tell Office. */
const contrastTheme: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFFFF",
};
const officeThemes = { light: lightTheme, dark: darkTheme, contrast: contrastTheme } as const;

/** Opens a workbook for the add-in in the given surroundings. */
export function openHost(book: Book, functions: FunctionList, settings: Settings): Host {
  const host = createWorkbookHost({
    book,
    functions,
    sets: { ExcelApi: settings.excelApi },
    locale: settings.language,
    theme: officeThemes[settings.theme],
  });
  const follower = new SelectionFollower(host);
  return {
    book: host.book,
    attach: (frame) => host.attach(frame as Parameters<WorkbookHost["attach"]>[0]),
    detach: () => {
      follower.stop();
      host.detach();
    },
    select: (area) => follower.select(area),
    onSelected: (listener) => follower.follow(listener),
    setCellEditing: (on) => host.setCellEditing(on),
  };
}

const lookEvery = 60;

/** Notices what the add-in selects. The host tells only the add-in of selections, so the page looks again and again. */
class SelectionFollower {
  private timer: ReturnType<typeof setInterval> | null = null;
  private last: Area;

  constructor(private readonly host: WorkbookHost) {
    this.last = host.selection;
  }

  select(area: Area): void {
    this.host.selection = area;
    this.last = this.host.selection;
  }

  follow(listener: (area: Area) => void): void {
    this.timer = setInterval(() => {
      const now = this.host.selection;
      if (now === this.last || same(now, this.last)) return;
      this.last = now;
      listener(now);
    }, lookEvery);
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }
}

const same = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
