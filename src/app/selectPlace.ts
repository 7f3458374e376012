import type { CellPlace, WorkbookPort } from "../workbook/port";
import type { Done } from "./audit";

/** Shows a cell of any sheet. */
export const selectPlace = async (port: WorkbookPort, place: CellPlace): Done<null> => port.select(place);
