import type { Desk } from "../desk/desk";
import { pixelsInPoint } from "../model/cellCss";
import { columnCharacters } from "../model/sizes";
import { contains, sheetColumns, sheetRows, type Spot, spotName } from "../model/spot";
import type { SheetView } from "./view";

/** What lies under the pointer: a cell, a row's or a column's header, the corner, or an edge to drag. */
export type Target =
  | ({ readonly kind: "cell" } & Spot)
  | { readonly kind: "row" | "rowEdge"; readonly row: number }
  | { readonly kind: "column" | "columnEdge"; readonly column: number }
  | { readonly kind: "corner" };

const edgeOf = (data: DOMStringMap): Target | null => {
  if (data["gripRow"] !== undefined) return { kind: "rowEdge", row: Number(data["gripRow"]) };
  return data["gripColumn"] !== undefined ? { kind: "columnEdge", column: Number(data["gripColumn"]) } : null;
};

/** Reads the attributes that the cells and headers carry. */
export function targetOf(node: EventTarget | null): Target | null {
  if (!(node instanceof Element)) return null;
  const found = node.closest<HTMLElement>("[data-grip-row],[data-grip-column],[data-row],[data-column],[data-corner]");
  if (!found) return null;
  const { row, column } = found.dataset;
  const edge = edgeOf(found.dataset);
  if (edge) return edge;
  if (row !== undefined && column !== undefined) return { kind: "cell", row: Number(row), column: Number(column) };
  if (row !== undefined) return { kind: "row", row: Number(row) };
  return column !== undefined ? { kind: "column", column: Number(column) } : { kind: "corner" };
}

/** A formula that goes on after these takes the clicked cell as its next reference. */
const expectsReference = /^=.*[=(,+\-*/&<>^:;{]\s*$/s;

/** Selects what was pressed; `extend` keeps the anchor. Answers what dragging on from here does. */
export function press(desk: Desk, target: Target, extend: boolean): ((over: Target) => void) | null {
  const { editing, selection } = desk.get();
  if (target.kind === "cell" && editing && expectsReference.test(editing.text)) {
    desk.changeEditing({ text: editing.text + spotName(target), mode: "edit" });
    return null;
  }
  const from = extend ? selection.anchor : null;
  if (target.kind === "cell") desk.goTo(target, extend);
  if (target.kind === "row") selectRows(desk, from?.row ?? target.row, target.row);
  if (target.kind === "column") selectColumns(desk, from?.column ?? target.column, target.column);
  if (target.kind === "corner") selectRows(desk, 0, sheetRows - 1);
  return (over) => drag(desk, target, over);
}

function drag(desk: Desk, start: Target, over: Target): void {
  if (start.kind === "cell" && over.kind === "cell") desk.goTo(over, true);
  if (start.kind === "row" && "row" in over) selectRows(desk, start.row, over.row);
  if (start.kind === "column" && "column" in over) selectColumns(desk, start.column, over.column);
}

function selectRows(desk: Desk, from: number, to: number): void {
  desk.select({ anchor: { row: from, column: 0 }, head: { row: to, column: sheetColumns - 1 } });
}

function selectColumns(desk: Desk, from: number, to: number): void {
  desk.select({ anchor: { row: 0, column: from }, head: { row: sheetRows - 1, column: to } });
}

/** Whether a press with the other button stays inside the selection, which then is kept. */
export function isSelected(view: SheetView, target: Target): boolean {
  if (target.kind === "cell") return contains(view.selected, target);
  if (target.kind === "row")
    return view.selected.columns === sheetColumns && contains(view.selected, { row: target.row, column: 0 });
  if (target.kind === "column")
    return view.selected.rows === sheetRows && contains(view.selected, { row: 0, column: target.column });
  return false;
}

/** Follows the dragging of a header's edge and gives the row or column its new size. */
export function resize(
  desk: Desk,
  view: SheetView,
  target: Target,
  moved: { readonly x: number; readonly y: number },
): void {
  const sheet = view.sheet.id;
  if (target.kind === "columnEdge") {
    const pixels = Math.max(0, view.columns.size(target.column) + moved.x);
    desk.book.setColumnLook(sheet, target.column, { width: columnCharacters(pixels) });
  }
  if (target.kind === "rowEdge") {
    const pixels = Math.max(0, view.rows.size(target.row) + moved.y);
    desk.book.setRowLook(sheet, target.row, { height: pixels / pixelsInPoint });
  }
}
