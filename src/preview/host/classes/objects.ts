import type { Objects, Session } from "../state/session";
import { namesHandle } from "./name/names";
import { rangeHandle } from "./range/range";
import { worksheetHandle } from "./sheet/worksheet";
import { tableHandle } from "./table/table";
import { tablesHandle, tablesInArea } from "./table/tables";
import { workbookHandle } from "./workbook/workbook";

/** Every class of the object model, bound to one open workbook. */
export function objectsOf(session: Session): Objects {
  return {
    workbook: () => workbookHandle(session),
    worksheet: (sheet) => worksheetHandle(session, sheet),
    range: (area) => rangeHandle(session, area),
    table: (table) => tableHandle(session, table),
    tables: (sheet) => tablesHandle(session, sheet),
    tablesIn: (area, wholly) => tablesInArea(session, area, wholly),
    names: (sheet) => namesHandle(session, sheet),
  };
}
