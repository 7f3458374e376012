import type { LedgerKind } from "../../core/score/result";

/** Names of the ledger's lines. */
export const ledgerEn: Readonly<Record<LedgerKind, string>> = {
  full: "Full marks",
  excluded: "Not applicable",
  open: "Not assessed",
  lost: "Lost",
  earned: "Earned",
  normalisation: "Brought to applicable points",
  deductions: "Special deductions",
  bonus: "Special bonus",
  cap: "Above the cap",
  floor: "Raised to the floor",
  score: "Final score",
  soFar: "Score so far",
};
