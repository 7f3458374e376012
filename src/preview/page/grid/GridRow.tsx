import type { ReactElement } from "react";
import { type SheetView, headerHeight, wholeCell } from "./view";
import { GridCell } from "./GridCell";
import type { Spot } from "../model/spot";

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly columns: { readonly first: number; readonly last: number };
  readonly label: string;
  readonly sortLabel: (column: string) => string;
  readonly onSortMenu: (spot: Spot, at: DOMRect) => void;
}

/** One row: its header, the frozen cells, the room of those scrolled away, the visible cells. */
export function GridRow({ view, row, columns, label, ...sorting }: Props): ReactElement | null {
  const height = view.rows.size(row);
  if (height === 0) return null;
  const frozen = row < view.rows.frozen;
  const first = firstColumn(view, row, columns.first);
  const skipped = view.columns.offset(first) - view.columns.offset(view.columns.frozen);
  const selected = row >= view.selected.row && row < view.selected.row + view.selected.rows;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={`row${frozen ? " frozen" : ""}${row === view.rows.frozen - 1 ? " last-frozen" : ""}`}
      style={{ height, ...(frozen ? { top: headerHeight + view.rows.offset(row) } : {}) }}
    >
      <div role="rowheader" aria-label={label} data-row={row} className={`row-header${selected ? " held" : ""}`}>
        {row + 1}
        <div className="grip-row" data-grip-row={row} />
      </div>
      {span(0, view.columns.frozen - 1).map((column) => cell(column))}
      {skipped > 0 && <div className="covered" style={{ width: skipped }} />}
      {span(first, columns.last).map((column) => cell(column))}
    </div>
  );

  function cell(column: number): ReactElement | null {
    if (view.columns.size(column) === 0) return null;
    return <GridCell key={column} view={view} spot={{ row, column }} {...sorting} />;
  }
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_item, at) => first + at);

/** A merged area that reaches into the window is painted from its first column. */
function firstColumn(view: SheetView, row: number, first: number): number {
  const { column } = wholeCell(view, { row, column: first });
  return Math.max(view.columns.frozen, column);
}
