import type { LedgerViewWords } from "../shape/ledger";

/** Words of the ledger. */
export const ledgerEn: LedgerViewWords = {
  showTotal: (what) => `Show in the summary: ${what}`,
  scale: (start, end) => `Bars: ${start}% to ${end}% of full marks`,
  about: (value) => `≈${value}`,
  supposed: (count) => (count > 0 ? `what-if: ${count} more` : `what-if: ${-count} fewer`),
  rounded: "≈ was rounded to be shown. The calculation is exact throughout: the lines add up to the score.",
};
