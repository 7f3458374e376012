import type { Area, SheetId } from "../../../../calc/liveBook";
import { intersection, isEntireColumns, isEntireRows, sameArea } from "../../cells/area";
import type { Argument, Handle } from "../../protocol/handle";
import { notImplemented } from "../../protocol/refusal";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed, assertCellsOpen } from "../../state/guard";
import type { Session } from "../../state/session";
import { booleanOr, textOr, wordArgument } from "../arguments";

/** Methods of Range that change cells or the selection. */
export const editing: Readonly<Record<string, (range: CellRange, ...args: Argument[]) => Handle | void>> = {
  Clear: (range, applyTo) => clear(range, textOr(applyTo, "All")),
  Insert: (range, shift) => insert(range, wordArgument(shift, ["Down", "Right"])),
  Delete: (range, shift) => remove(range, wordArgument(shift, ["Up", "Left"])),
  Select: (range) => range.session.selection.select(range.area()),
  Merge: (range, across) => merge(range, booleanOr(across, false)),
  Unmerge: (range) => unmerge(range),
  // The workbook recalculates what depends on an edit at once; a cell made dirty by hand is only
  // seen again by a full calculation, which is what the add-in asks for next.
  SetDirty: (range) => range.session.book.recalculate(true),
  Calculate: (range) => range.session.book.recalculate(true),
};

function clear(range: CellRange, applyTo: string): void {
  const area = range.area();
  const what = wordArgument(applyTo, ["All", "Formats", "Contents"]);
  if (what !== "Formats") assertCellsOpen(range.session, area);
  if (what !== "Contents") assertAllowed(range.session, area.sheet, "formatCells");
  const words = { All: "all", Formats: "formats", Contents: "contents" } as const;
  range.session.book.clear(area, words[what], "addin");
}

function insert(range: CellRange, shift: "Down" | "Right"): Handle {
  const { session } = range;
  const area = range.area();
  if (shift === "Down") {
    assertAllowed(session, area.sheet, "insertRows");
    insertRows(session, area);
  } else {
    assertAllowed(session, area.sheet, null);
    if (!isEntireColumns(area)) throw notImplemented("Range.Insert of single cells to the right");
    session.book.insertColumns(area.sheet, area.column, area.columns, "addin");
  }
  return session.objects.range(area);
}

function remove(range: CellRange, shift: "Up" | "Left"): void {
  const { session } = range;
  const area = range.area();
  if (shift === "Up") {
    assertAllowed(session, area.sheet, "deleteRows");
    deleteRows(session, area);
    return;
  }
  assertAllowed(session, area.sheet, null);
  if (!isEntireColumns(area)) throw notImplemented("Range.Delete of single cells to the left");
  session.book.deleteColumns(area.sheet, area.column, area.columns, "addin");
}

/** Deletes cells and moves up what is below; done by whole rows where nothing stands beside. */
export function deleteRows(session: Session, area: Area): void {
  if (!isEntireRows(area)) assertNothingBeside(session, area);
  session.book.deleteRows(area.sheet, area.row, area.rows, "addin");
}

/** Inserts cells and moves down what is there; done by whole rows where nothing stands beside. */
export function insertRows(session: Session, area: Area): void {
  if (!isEntireRows(area)) assertNothingBeside(session, area);
  session.book.insertRows(area.sheet, area.row, area.rows, "addin");
}

/** Moving part of the rows equals moving whole rows only while the other columns are empty from here down. */
function assertNothingBeside(session: Session, area: Area): void {
  const used = session.book.usedArea(area.sheet, true);
  if (used === null) return;
  for (let row = area.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const beside = column < area.column || column >= area.column + area.columns;
      if (beside && session.book.cell(area.sheet, row, column).value !== null) {
        throw notImplemented("moving cells while others stay beside them");
      }
    }
  }
}

function merge(range: CellRange, across: boolean): void {
  const area = range.area();
  assertAllowed(range.session, area.sheet, "formatCells");
  const parts = across
    ? Array.from({ length: area.rows }, (_, row): Area => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  setMerges(range.session, area.sheet, (merges) => [
    ...merges.filter((one) => intersection(one, area) === null),
    ...parts,
  ]);
}

function unmerge(range: CellRange): void {
  const area = range.area();
  assertAllowed(range.session, area.sheet, "formatCells");
  setMerges(range.session, area.sheet, (merges) =>
    merges.filter((one) => intersection(one, area) === null && !sameArea(one, area)),
  );
}

function setMerges(session: Session, sheet: SheetId, change: (merges: readonly Area[]) => readonly Area[]): void {
  session.book.changeSheet(sheet, { merges: change(session.sheet(sheet).merges) });
}
