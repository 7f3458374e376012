import { bookOf, type GoldenPair } from "../books";

const row = (line: number): string[] => [`=A${line}*B${line}`];
const rows = (odd: string): (string | number)[][] =>
  [1, 2, 3, 4, 5, 6].map((line) => [line, line + 1, ...(line === 4 ? [odd] : row(line))]);

export const pair: GoldenPair = {
  rule: "inconsistent-formula",
  severity: "warning",
  category: "formula",
  cells: ["C4"],
  flagged: bookOf(rows("=A4/B4")),
  clean: bookOf(rows("=A4*B4")),
};
