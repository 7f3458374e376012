import type { WorkbookPort } from "../workbook/port";
import type { Done } from "./audit";

/** Recalculates everything, for functions that stand still. */
export const recalculateWorkbook = (port: WorkbookPort): Done<null> => port.recalculate();
