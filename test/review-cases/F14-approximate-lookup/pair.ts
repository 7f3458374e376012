import { bookOf, type GoldenPair, type Input } from "../books";

const words = (lookup: string): Input[][] => [
  ["conforms", 1],
  ["fails", 0],
  ["conforms", lookup],
];

export const pair: GoldenPair = {
  rule: "approximate-lookup",
  severity: "warning",
  category: "data",
  cells: ["B3"],
  flagged: bookOf(words("=VLOOKUP(A3,A1:B2,2)")),
  clean: bookOf(words("=VLOOKUP(A3,A1:B2,2,FALSE)")),
};
