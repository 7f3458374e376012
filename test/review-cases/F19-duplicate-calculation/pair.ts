import { bookOf, type GoldenPair } from "../books";

const sum = "=A1*B1+A1*B1/100-A1*2";

export const pair: GoldenPair = {
  rule: "duplicate-calculation",
  severity: "info",
  category: "workbook",
  cells: ["C1", "C3"],
  flagged: bookOf([[1, 2, sum], [], [null, null, sum]]),
  clean: bookOf([[1, 2, sum], [], [null, null, "=C1"]]),
};
