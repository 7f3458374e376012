import { bookOf, type GoldenPair } from "../books";
import type { CellStyle } from "../../../src/core/book/book";

const styled = (style: CellStyle): GoldenPair["clean"] =>
  bookOf([], { cells: [{ row: 0, column: 0, value: 5, style }] });

export const pair: GoldenPair = {
  rule: "invisible-text",
  severity: "info",
  category: "workbook",
  cells: ["A1"],
  flagged: styled({ color: "#FFFFFF" }),
  // White on blue is a heading.
  clean: styled({ color: "#FFFFFF", fill: "#0F6CBD" }),
};
