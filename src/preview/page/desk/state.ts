import type { Area, SheetId } from "../../../calc/liveBook";
import type { Clip } from "../edits/blocks";
import type { Refusal } from "../edits/refusal";
import type { Selection, Spot } from "../model/spot";

/** A cell that is being edited. `mode`: arrows leave it ("enter") or move the caret ("edit"). */
export interface Editing {
  readonly spot: Spot;
  readonly text: string;
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
}

/** What the person at the grid sees and holds; the workbook itself is in the live book. */
export interface DeskState {
  readonly sheet: SheetId;
  readonly selection: Selection;
  /** The cell that the screen must show: the end that moved, or the beginning of what the add-in selected. */
  readonly sight: Spot;
  readonly editing: Editing | null;
  readonly clip: Clip | null;
  readonly refusal: Refusal | null;
  /** The drop-down of the active cell is open. */
  readonly listOpen: boolean;
  /** Grows whenever anything in the workbook has changed. */
  readonly version: number;
}

/** Who must know what the person does: the host, which tells the add-in. */
export interface DeskListener {
  readonly selected: (area: Area) => void;
  readonly editing: (on: boolean) => void;
}
