import type { Area, LiveBook } from "../../../calc/liveBook";
import type { Book } from "../../../core/book/book";
import { createWorkbookHost, type FunctionMetadata } from "../../host/createWorkbookHost";
import type { Settings } from "./settings";

/** The add-in's functions as its own functions.json describes them. */
export interface FunctionList {
  readonly functions: readonly FunctionMetadata[];
}

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

/** Opens a workbook for the add-in in the given surroundings. */
export function openHost(book: Book, functions: FunctionList, settings: Settings): Host {
  const host = createWorkbookHost({
    book,
    functions: functions.functions,
    sets: { ExcelApi: settings.excelApi },
    locale: settings.language,
    theme: settings.theme,
  });
  return {
    book: host.book,
    attach: (frame) => host.attach(frame),
    detach: () => host.detach(),
    select: (area) => {
      host.selection = area;
    },
    onSelected: (listener) => host.onSelected(listener),
    setCellEditing: (on) => host.setCellEditing(on),
  };
}
