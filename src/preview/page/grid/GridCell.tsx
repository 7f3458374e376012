import type { CSSProperties, ReactElement } from "react";
import { contains, sameSpot, type Spot } from "../model/spot";
import { paint } from "./paint";
import { boxOf, headerWidth, type SheetView, wholeCell } from "./view";

interface Props {
  readonly view: SheetView;
  readonly spot: Spot;
  readonly sortLabel: (column: string) => string;
  readonly onSortMenu: (spot: Spot, at: DOMRect) => void;
}

/** The identity of a cell in the page, for aria-activedescendant. */
export const cellId = (spot: Spot): string => `cell-${spot.row}-${spot.column}`;

/** One cell of the grid. Cells covered by a merged area only keep its room. */
export function GridCell({ view, spot, sortLabel, onSortMenu }: Props): ReactElement {
  const whole = wholeCell(view, spot);
  const width = view.columns.size(spot.column);
  if (!sameSpot(whole, spot)) return <div className="covered" style={{ width }} />;
  const { text, css, classes, title, overflow, header } = paint(view, spot, whole);
  const merged = whole.rows * whole.columns > 1;
  const box = boxOf(view, whole);
  return (
    <div className="slot" style={{ width, ...frozenPlace(view, spot.column) }} role="presentation">
      <div
        id={cellId(spot)}
        role="gridcell"
        aria-colindex={spot.column + 1}
        aria-selected={contains(view.selected, spot)}
        data-row={spot.row}
        data-column={spot.column}
        title={title}
        className={`cell ${classes}${merged ? " merged" : ""}${overflow > 0 && text ? " over" : ""}`}
        style={{ ...css, width: box.width, height: box.height }}
      >
        <span className="text" style={overflow > 0 ? { maxWidth: box.width + overflow } : undefined}>
          {text}
        </span>
        {header && <SortButton label={sortLabel(header.column)} onMenu={(at) => onSortMenu(spot, at)} />}
      </div>
    </div>
  );
}

/** A frozen cell stays where it is while the others scroll under it. */
const frozenPlace = (view: SheetView, column: number): CSSProperties =>
  column < view.columns.frozen
    ? { position: "sticky", zIndex: 2, left: headerWidth + view.columns.offset(column) }
    : {};

function SortButton({ label, onMenu }: { label: string; onMenu: (at: DOMRect) => void }): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="sort"
      aria-label={label}
      onClick={(event) => onMenu(event.currentTarget.getBoundingClientRect())}
    >
      ▾
    </button>
  );
}
