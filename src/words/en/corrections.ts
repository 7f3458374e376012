import type { CorrectionsWords } from "../shape/corrections";

/** What is said in English about corrective actions and about changing special items. */
export const correctionsEn: CorrectionsWords = {
  title: "Corrective action",
  noColumns: (headers) =>
    `The table of special items lacks these columns: ${headers}. This part of a corrective action cannot be recorded. Add columns of these names to the right of the table; the pane sees them by itself.`,
  requirement: "Required correction",
  requirementHint: "What is to be done, and how far",
  responsible: "Responsible",
  due: "Due",
  dueBy: (day) => `due ${day}`,
  overdue: "overdue",
  overdueCount: (count) =>
    count === 1 ? "One corrective action is overdue." : `${count} corrective actions are overdue.`,
  proof: "Proof of correction",
  proofHint: "New records, photographs, file names",
  verifiedBy: "Verified by",
  verifiedOn: "Verified on",
  verified: (by, on) => `verified ${[by, on].filter((part) => part !== "").join(", ")}`,
  dayHint: "2026-12-31",
  state: "State",
  states: { open: "open", "in-work": "in work", "to-be-verified": "to be verified", closed: "closed" },
  noState: "not given",
  needed: {
    proof: "Closing needs proof of the correction.",
    verifiedBy: "Closing needs the name of who verified it.",
    verifiedOn: "Closing needs the day of verification.",
  },
  closedTooEarly: "Closed, but proof, verifier or day of verification is missing.",
  edit: (item) => `Change special item: ${item}`,
  inSheet: (item) => `Show special item in the sheet: ${item}`,
  change: "Change special item",
  save: "Save changes",
  saving: "Writing…",
  cancel: "Cancel",
  said: {
    added: "The special item stands in the sheet.",
    changed: "The changes stand in the sheet.",
    removed: "The special item was removed.",
  },
};
