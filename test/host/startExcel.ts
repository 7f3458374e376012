import type { Book } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";
import { createWorkbookHost } from "../../src/preview/host/createWorkbookHost";
import type { NativeBridge } from "../../src/preview/host/frame/bridge";
import type { WorkbookHost, WorkbookHostOptions } from "../../src/preview/host/host";
import { loadOffice } from "./loadOffice";

export interface StartedExcel {
  readonly host: WorkbookHost;
  readonly dispose: () => void;
}

interface TestWindow {
  _richApiNativeBridge?: NativeBridge;
}

let loadedWith: string | null = null;

/**
 * Opens a workbook and loads the genuine office.js on it, in the window of this test, so that `Office`, `Excel`
 * and `CustomFunctions` work as in Excel. Needs the jsdom environment.
 * May be called several times in one test file, each time with another workbook: the library is loaded once, so
 * `sets`, `locale` and `theme` must stay the same within a file.
 * `addin` is the page's own script (associating functions, importing the entry): it runs once, before Office is ready.
 */
export async function startExcel(
  options: Partial<WorkbookHostOptions> = {},
  addin: () => unknown = () => undefined,
): Promise<StartedExcel> {
  const host = createWorkbookHost({ ...options, book: options.book ?? emptyBook() });
  host.attach(globalThis as unknown as TestWindow);
  const office = JSON.stringify([options.sets ?? {}, options.locale ?? "en-US", options.theme ?? null]);
  if (loadedWith === null) await loadOffice(addin);
  else if (loadedWith !== office) throw new Error("sets, locale and theme must be the same in one test file.");
  loadedWith = office;
  await Office.onReady();
  await host.settled();
  return { host, dispose: () => host.detach() };
}

/** A workbook as Excel opens it: one empty sheet. */
export function emptyBook(...names: readonly string[]): Book {
  return { sheets: (names.length === 0 ? ["Sheet1"] : names).map(emptySheet), names: [] };
}
