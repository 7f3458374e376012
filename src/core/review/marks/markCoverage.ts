import type { Book } from "../../book/book";
import { contains } from "../model/area";
import { readAreas } from "./anchor";
import type { MarkKind, PlacedMark } from "./mark";
import { indexSheet } from "./sheetIndex";

/** How much of a workbook's formulas a reviewer has looked at. */
export interface MarkCoverage {
  /** Cells with a formula. */
  readonly formulas: number;
  /** Of these, the ones under a valid mark; where marks overlap the last one counts. */
  readonly marked: Readonly<Record<Exclude<MarkKind, "ignored">, number>>;
}

/** Counts the formulas under valid marks. An ignored flag says nothing of the cells and is not counted. */
export function markCoverage(book: Book, marks: readonly PlacedMark[]): MarkCoverage {
  const marked = { verified: 0, questionable: 0, wrong: 0 };
  let formulas = 0;
  for (const sheet of book.sheets) {
    const own = marks.filter(({ sheet: name, state }) => state === "valid" && isOn(name, sheet.name));
    const areas = own.map((placed) => ({ kind: placed.mark.kind, areas: readAreas(placed.cells) })).reverse();
    const cells = indexSheet(sheet).formulas;
    formulas += cells.length;
    for (const { top, left } of cells) {
      const found = areas.find((one) => one.kind !== "ignored" && one.areas.some((area) => contains(area, top, left)));
      if (found !== undefined && found.kind !== "ignored") marked[found.kind] += 1;
    }
  }
  return { formulas, marked };
}

const isOn = (sheet: string, name: string): boolean => sheet.toLowerCase() === name.toLowerCase();
