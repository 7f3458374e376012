import type { Area, LiveBook } from "../../../calc/liveBook";
import type { Book } from "../../../core/book/book";
import { createWorkbookHost } from "../../host/createWorkbookHost";
import { darkTheme, lightTheme, type OfficeTheme } from "../../host/frame/officeContext";
import type { FunctionsMetadata } from "../../host/functions/metadata";
import type { Faults, RequestRecord, WorkbookHost } from "../../host/host";
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
  /** The add-in sees the theme when it looks again. */
  readonly setTheme: (theme: Settings["theme"]) => void;
  /** Other surroundings for the same workbook; the pane must be loaded anew. */
  readonly restart: (settings: Settings) => void;
  readonly setCellEditing: (on: boolean) => void;
  readonly faults: Faults;
  readonly requests: () => readonly RequestRecord[];
  readonly settled: () => Promise<void>;
}

/** Black and white, as Windows' contrast themes tell Office. */
const contrastTheme: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFFFF",
};
const officeThemes = { light: lightTheme, dark: darkTheme, contrast: contrastTheme } as const;

const surroundingsOf = ({ excelApi, language, theme }: Settings) => ({
  sets: { ExcelApi: excelApi },
  locale: language,
  theme: officeThemes[theme],
});

/** Opens a workbook for the add-in in the given surroundings. */
export function openHost(book: Book, functions: FunctionList, settings: Settings): Host {
  const host = createWorkbookHost({ book, functions, ...surroundingsOf(settings) });
  return {
    book: host.book,
    attach: (frame) => host.attach(frame as Parameters<WorkbookHost["attach"]>[0]),
    detach: () => host.detach(),
    select: (area) => {
      host.selection = area;
    },
    onSelected: (listener) => void host.onSelected(listener),
    setTheme: (theme) => host.setTheme(officeThemes[theme]),
    restart: (changed) => host.restart(surroundingsOf(changed)),
    setCellEditing: (on) => host.setCellEditing(on),
    faults: host.faults,
    requests: () => host.requests,
    settled: () => host.settled(),
  };
}
