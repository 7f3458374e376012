import { bookOf, shows, type GoldenPair, type Input } from "../books";

const rows = (third: Input): Input[][] => [
  [10, 2, shows("=A1*B1", 20)],
  [10, 3, shows("=A2*B2", 30)],
  [10, 4, third],
  [10, 5, shows("=A4*B4", 50)],
];

/** 40 is what the formula gives today, so nothing is wrong yet. */
export const pair: GoldenPair = {
  rule: "value-replaces-formula",
  severity: "warning",
  category: "data",
  cells: ["C3"],
  flagged: bookOf(rows(40)),
  clean: bookOf(rows(shows("=A3*B3", 40))),
};
