import { bookOf, type GoldenPair, type Input } from "../books";

const bands = (second: number, third: number): Input[][] => [
  [0, "not passed"],
  [second, "three-star"],
  [third, "four-star"],
  [80, "=VLOOKUP(A4,A1:B3,2)"],
];

export const pair: GoldenPair = {
  rule: "unsorted-lookup",
  severity: "error",
  category: "formula",
  cells: ["B4"],
  flagged: bookOf(bands(80, 70)),
  clean: bookOf(bands(70, 80)),
};
