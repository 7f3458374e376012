import type { ScoringWords } from "../shape/scoring";

/** What the lines of a ledger are called; apart, because a function answers with it at once. */
export const ledgerLinesEn: ScoringWords["ledger"] = {
  full: "Full marks",
  excluded: "Not applicable",
  open: "Not assessed",
  lost: "Lost",
  earned: "Earned",
  normalisation: "Normalisation",
  section: "Bonus section",
  deductions: "Special deductions",
  bonus: "Special bonus",
  cap: "Cap",
  floor: "Floor",
  score: "Score",
  soFar: "So far (incomplete)",
};
