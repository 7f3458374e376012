import { append } from "./excel/append";
import { build } from "./excel/build";
import { outline } from "./excel/outline";
import { read } from "./excel/read";
import { recalculate, select, selection } from "./excel/actions";
import { remove } from "./excel/remove";
import { rewrite } from "./excel/rewrite";
import { watch } from "./excel/watch";
import { write } from "./excel/write";
import type { WorkbookPort } from "./port";

/** The workbook that is open in Excel. Needs ExcelApi 1.9; call after Office is ready. */
export const excelWorkbook: WorkbookPort = {
  outline,
  read,
  write,
  append,
  remove,
  build,
  // For rare deeds, loaded when they are done.
  removeSheet: async (sheet, table) =>
    (await import(/* webpackChunkName: "rare" */ "./excel/removeSheet")).removeSheet(sheet, table),
  openNew: async (book) => (await import(/* webpackChunkName: "rare" */ "./excel/openNew")).openNew(book),
  select,
  selection,
  // Reading whole workbooks is for views that are loaded when they are opened.
  snapshot: async (options) => (await import(/* webpackChunkName: "snapshot" */ "./excel/snapshot")).snapshot(options),
  rewrite,
  paint: async (paints) => (await import(/* webpackChunkName: "rare" */ "./excel/overlay")).paint(paints),
  painted: async () => (await import(/* webpackChunkName: "rare" */ "./excel/overlay")).painted(),
  recalculate,
  watch,
};
