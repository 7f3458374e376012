import { bookOf, type GoldenPair } from "../books";

const nested = (levels: number): string => `=${"IF(A1>1,".repeat(levels)}1${",0)".repeat(levels)}`;

export const pair: GoldenPair = {
  rule: "long-formula",
  severity: "info",
  category: "workbook",
  cells: ["B1"],
  flagged: bookOf([[1, nested(8)]]),
  clean: bookOf([[1, nested(3)]]),
};
