import { bookOf, shows, type GoldenPair, type Input } from "../books";

const rows = (third: Input): Input[][] => [
  [10, 2, shows("=A1*B1", 20)],
  [10, 3, shows("=A2*B2", 30)],
  [10, 4, third],
  [10, 5, shows("=A4*B4", 50)],
];

/** 45 is typed where 10 × 4 = 40 is meant. */
export const pair: GoldenPair = {
  rule: "value-among-formulas",
  severity: "warning",
  category: "formula",
  cells: ["C3"],
  flagged: bookOf(rows(45)),
  clean: bookOf(rows(shows("=A3*B3", 40))),
};
