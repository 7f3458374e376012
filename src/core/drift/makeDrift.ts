import type { Drift, DriftKind } from "./drift";

const classes: Readonly<Record<DriftKind, Drift["class"]>> = {
  "points-entered": "normal",
  "texts-changed": "normal",
  "points-changed": "suspicious",
  "clause-added": "suspicious",
  "rule-changed": "suspicious",
  "formula-changed": "suspicious",
  "list-changed": "suspicious",
  "list-lost": "suspicious",
  unprotected: "suspicious",
  "clause-missing": "broken",
  "clause-double": "broken",
  "formula-lost": "broken",
  "name-lost": "broken",
  "version-changed": "broken",
};

/** A difference of a kind; its class follows from the kind. */
export const drift = (kind: DriftKind, facts: Partial<Omit<Drift, "kind" | "class">>): Drift => ({
  kind,
  class: classes[kind],
  clause: null,
  sheet: null,
  cell: null,
  found: "",
  expected: "",
  ...facts,
});
