import type { Area } from "../../../../calc/liveBook";
import { fullAddress } from "../../cells/address";
import { isEntireColumns, isEntireRows } from "../../cells/area";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { invalidArgument, notImplemented } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";
import { assertCellsOpen } from "../../state/guard";
import type { Session } from "../../state/session";
import { booleanArgument, booleanOr, numberArgument, objectArgument } from "../arguments";
import { conditionalFormatsOf } from "../conditionalFormat/collection";
import { rangeFormat } from "../format/rangeFormat";
import { dataValidation } from "../validation/dataValidation";
import { isHidden, setHidden } from "./hidden";
import { editing } from "./editing";
import { neighbours } from "./neighbours";
import { readFormulas, readFormulasR1C1, readNumberFormats, readText, readValues, readValueTypes } from "./reading";
import { writeCells, writeFormulasR1C1, writeNumberFormats } from "./writing";

export const rangeTable: ClassTable<CellRange> = {
  name: "Range",
  identity: (range) => {
    const id = range.session.ranges.idOf(range);
    return id === null ? {} : { _ReferenceId: id };
  },
  properties: {
    Address: { get: (range) => fullAddress(range.session.sheet(range.area().sheet).name, range.area()) },
    RowIndex: { get: (range) => range.area().row },
    ColumnIndex: { get: (range) => range.area().column },
    RowCount: { get: (range) => range.area().rows },
    ColumnCount: { get: (range) => range.area().columns },
    // The documented ceiling of cellCount: above 2^31-1 cells Excel answers -1.
    CellCount: {
      get: (range) => {
        const count = range.area().rows * range.area().columns;
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    IsEntireRow: { get: (range) => isEntireRows(range.area()) },
    IsEntireColumn: { get: (range) => isEntireColumns(range.area()) },
    Values: { get: readValues, set: writeCells },
    Formulas: { get: readFormulas, set: writeCells },
    FormulasR1C1: { get: readFormulasR1C1, set: writeFormulasR1C1 },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    HasSpill: { get: hasSpill },
    RowHidden: {
      get: (range) => isHidden(range, "row"),
      set: (range, value) => setHidden(range, "row", booleanArgument(value)),
    },
    ColumnHidden: {
      get: (range) => isHidden(range, "column"),
      set: (range, value) => setHidden(range, "column", booleanArgument(value)),
    },
    _ReferenceId: { get: (range) => range.session.ranges.idOf(range) ?? "" },
  },
  navigation: {
    Worksheet: (range) => range.session.objects.worksheet(range.area().sheet),
    Format: (range) => rangeFormat(range),
    DataValidation: (range) => dataValidation(range),
    ConditionalFormats: (range) => conditionalFormatsOf(range),
    Sort: (range) => expose(sortTable, range),
  },
  methods: {
    ...neighbours,
    ...editing,
    GetTables: (range, fullyContained) => tablesIn(range, booleanOr(fullyContained, false)),
    _KeepReference: (range) => {
      range.session.ranges.keep(range);
    },
    _ValidateArraySize: (range, rows, columns) => assertShape(range.area(), rows, columns),
  },
};

/** A range of Excel's model. */
export function rangeHandle(session: Session, area: Area): Handle {
  return expose(rangeTable, session.ranges.make(area));
}

/** A range the client kept under an id. */
export function keptRange(session: Session, id: string): Handle {
  return expose(rangeTable, session.ranges.find(id));
}

function assertShape(area: Area, rows: Parameters<typeof numberArgument>[0], columns: typeof rows): void {
  if (numberArgument(rows) === area.rows && numberArgument(columns) === area.columns) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** True, false, or null when only some cells belong to a spilled array (documented for hasSpill). */
function hasSpill(range: CellRange): Wire {
  const area = range.area();
  let some = 0;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (range.session.book.cell(area.sheet, row, column).spilledFrom !== null) some += 1;
    }
  }
  if (some === 0) return false;
  return some === area.rows * area.columns ? true : null;
}

function tablesIn(range: CellRange, fullyContained: boolean): Handle {
  const area = range.area();
  return range.session.objects.tablesIn(area, fullyContained);
}

export const sortTable: ClassTable<CellRange> = {
  name: "RangeSort",
  methods: {
    Apply: (range, fields, _matchCase, hasHeaders) => sort(range, fields, booleanOr(hasHeaders, false)),
  },
};

/** By one column, which is what the workbook can do. */
function sort(range: CellRange, fields: Argument | undefined, hasHeaders: boolean): void {
  const list = (Array.isArray(fields) ? fields : []) as readonly Argument[];
  const [first, ...more] = list;
  if (more.length > 0) throw notImplemented("RangeSort.Apply with several columns");
  const { key, ascending } = objectArgument(first);
  const area = range.area();
  assertCellsOpen(range.session, area);
  const header = hasHeaders ? 1 : 0;
  const data = { ...area, row: area.row + header, rows: area.rows - header };
  range.session.book.sort(data, area.column + numberArgument(key), !booleanOr(ascending, true), "addin");
}
