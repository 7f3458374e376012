import type { Draft } from "./draft";
import { EXCLUDED_MARK } from "./formulas/earned";
import { area } from "./address";
import { clauseColumn, inRow } from "./places";
import type { Rows } from "./places";
import { clauseColumns } from "../../words/shape/sheets";

/**
 * Marks rows by what was recorded. Each differs in weight or slant of the letters and in the lightness of its
 * ground, so that a grey print still tells them apart.
 */
export function markRows(draft: Draft, rows: Rows): void {
  const place = area(rows.first, 0, rows.last, clauseColumns.length - 1);
  const verdict = area(rows.first, clauseColumn("verdict"), rows.last, clauseColumn("earned"));
  const [id, points, earned] = (["clause", "points", "earned"] as const).map(
    (column) => `$${inRow(rows.first, column)}`,
  );
  draft.mark({
    area: place,
    rule: { kind: "formula", formula: `=ISERROR(${earned})` },
    style: { bold: true, color: "#FFFFFF", fill: "#7A1F1F" },
  });
  draft.mark({
    area: place,
    rule: { kind: "formula", formula: `=${earned}="${EXCLUDED_MARK}"` },
    style: { italic: true, color: "#8C8C8C" },
  });
  draft.mark({
    area: verdict,
    rule: { kind: "formula", formula: `=AND(ISNUMBER(${earned}),${earned}=0,${points}>0)` },
    style: { bold: true, color: "#8A1C1C", fill: "#E3A9A3" },
  });
  draft.mark({
    area: verdict,
    rule: { kind: "formula", formula: `=AND(ISNUMBER(${earned}),${earned}<${points})` },
    style: { bold: true, fill: "#F6DFC4" },
  });
  draft.mark({
    area: verdict,
    rule: { kind: "formula", formula: `=AND(${id}<>"",${earned}="")` },
    style: { fill: "#FFFBE0" },
  });
}
