import { bookOf, shows, type GoldenPair } from "../books";

const error = { error: "#VALUE!" } as const;

/** Only the cell where the error begins is accused, not the total that passes it on. */
export const pair: GoldenPair = {
  rule: "error-value",
  severity: "error",
  category: "formula",
  cells: ["B2"],
  flagged: bookOf([
    ["a", 3],
    ["b", shows("=B1+A1", error)],
    ["c", shows("=B2*2", error)],
  ]),
  clean: bookOf([
    ["a", 3],
    ["b", shows("=B1*2", 6)],
  ]),
};
