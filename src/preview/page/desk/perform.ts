import { emptyBlock, fillDown } from "../edits/blocks";
import type { Command } from "../model/commands";
import { jump, standsFor, step, steps } from "../model/moves";
import { type Selection, sheetColumns, sheetRows, type Spot } from "../model/spot";
import type { Desk } from "./desk";

/** Does at the desk what a key asked for; false when it is not the desk's business (saving, menus). */
export function perform(desk: Desk, command: Command, pageRows: number): boolean {
  if ("extend" in command) return goTo(desk, target(desk, command, pageRows), command.extend);
  if (command.kind === "advance") return done(() => desk.advance(command.direction));
  if (command.kind === "sheet") return done(() => neighbourSheet(desk, command.by));
  const action = actions[command.kind];
  if (action) action(desk);
  return action !== undefined;
}

const done = (act: () => void): true => {
  act();
  return true;
};

const goTo = (desk: Desk, spot: Spot, extend: boolean): true => done(() => desk.goTo(spot, extend));

/** Where a move leads; extending moves the far corner of the selection. */
function target(desk: Desk, command: Extract<Command, { extend: boolean }>, pageRows: number): Spot {
  const ground = desk.ground;
  const from = command.extend ? desk.get().selection.head : desk.active;
  if (command.kind === "move") return (command.far ? jump : step)(ground, from, command.direction);
  if (command.kind === "page") return steps(ground, from, command.direction, pageRows);
  if (command.kind === "rowStart") return standsFor(ground, { row: from.row, column: 0 });
  if (command.kind === "sheetStart") return { row: 0, column: 0 };
  const used = desk.book.usedArea(desk.get().sheet);
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}

function neighbourSheet(desk: Desk, by: -1 | 1): void {
  const shown = desk.book.sheets().filter(({ visibility }) => visibility === "visible");
  const next = shown[shown.findIndex(({ id }) => id === desk.get().sheet) + by];
  if (next) desk.showSheet(next.id);
}

const wide = (desk: Desk, make: (selection: Selection) => Selection): void => desk.select(make(desk.get().selection));

const actions: Partial<Record<Command["kind"], (desk: Desk) => void>> = {
  edit: (desk) => desk.beginEditing(desk.entry, "edit"),
  empty: (desk) => desk.beginEditing("", "enter"),
  delete: (desk) => desk.refuse(emptyBlock(desk.book, desk.get().sheet, desk.block, desk.source)),
  fillDown: (desk) => desk.refuse(fillDown(desk.book, desk.get().sheet, desk.block, desk.source)),
  undo: (desk) => desk.book.undo(),
  redo: (desk) => desk.book.redo(),
  list: (desk) => desk.openList(true),
  drop: (desk) => desk.drop(),
  selectAll: (desk) =>
    wide(desk, () => ({ anchor: { row: 0, column: 0 }, head: { row: sheetRows - 1, column: sheetColumns - 1 } })),
  row: (desk) =>
    wide(desk, ({ anchor, head }) => ({
      anchor: { ...anchor, column: 0 },
      head: { ...head, column: sheetColumns - 1 },
    })),
  column: (desk) =>
    wide(desk, ({ anchor, head }) => ({ anchor: { ...anchor, row: 0 }, head: { ...head, row: sheetRows - 1 } })),
};
