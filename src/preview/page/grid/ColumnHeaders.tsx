import { toCol } from "@borgar/fx";
import type { ReactElement } from "react";
import { headerHeight, headerWidth, type SheetView } from "./view";

interface Props {
  readonly view: SheetView;
  readonly columns: { readonly first: number; readonly last: number };
  readonly allLabel: string;
  readonly label: (letters: string) => string;
}

/** The letters above the columns; their right edges are dragged to change widths. */
export function ColumnHeaders({ view, columns, allLabel, label }: Props): ReactElement {
  const axis = view.columns;
  const frozen = Array.from({ length: axis.frozen }, (_item, column) => column);
  const moving = Array.from({ length: columns.last - columns.first + 1 }, (_item, at) => columns.first + at);
  const skipped = axis.offset(columns.first) - axis.offset(axis.frozen);
  const held = (column: number): boolean =>
    column >= view.selected.column && column < view.selected.column + view.selected.columns;
  const header = (column: number): ReactElement | null =>
    axis.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        aria-label={label(toCol(column))}
        data-column={column}
        className={`column-header${held(column) ? " held" : ""}`}
        style={{
          width: axis.size(column),
          ...(column < axis.frozen ? { position: "sticky", zIndex: 2, left: headerWidth + axis.offset(column) } : {}),
        }}
      >
        {toCol(column)}
        <div className="grip-column" data-grip-column={column} />
      </div>
    );
  return (
    <div role="row" className="column-headers" style={{ height: headerHeight }}>
      <div role="columnheader" className="corner" data-corner="">
        <span className="unseen">{allLabel}</span>
      </div>
      {frozen.map(header)}
      {skipped > 0 && <div className="covered" style={{ width: skipped }} />}
      {moving.map(header)}
    </div>
  );
}
