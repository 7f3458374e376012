import { bookOf, type GoldenPair } from "../books";

const guarded = (locked: boolean): GoldenPair["clean"] =>
  bookOf([], {
    cells: [
      { row: 0, column: 0, value: 2, style: { locked: false } },
      { row: 1, column: 0, value: 4, formula: "=A1*2", style: { locked } },
    ],
    protection: { password: false, allow: [] },
  });

export const pair: GoldenPair = {
  rule: "unlocked-formula",
  severity: "info",
  category: "workbook",
  cells: ["A2"],
  flagged: guarded(false),
  clean: guarded(true),
};
