import type { SpecialsWords } from "../shape/specials";

/** What the special deductions and bonuses say in English. */
export const specialsEn: SpecialsWords = {
  deductions: "Special deductions",
  bonus: "Special bonus",
  count: (count, limit, points) => `${count} of ${limit} · ${points} each`,
  lastBefore: "One more and the audit is not passed.",
  reached: "The limit is reached: the audit is not passed.",
  empty: "No special items yet.",
  add: "Add",
  adding: "Writing…",
  type: "Type",
  types: { deduction: "Deduction", bonus: "Bonus" },
  kind: "Kind",
  choose: "Choose",
  kindMissing: "Choose the kind of deduction, then add it.",
  clause: "Clause",
  noClause: "No clause in particular",
  site: "Site",
  description: "Description",
  descriptionHint: "What was found, and where",
  evidence: "Evidence",
  remove: "Remove",
  removeThis: (description) => `Remove special item: ${description}`,
  unreadable: "This row cannot be read",
  missing: {
    text: "There is no table for special items beside this score sheet yet. A sheet of its own can be added for special deductions and bonuses; they count in the score, and your score sheet stays as it is.",
    add: "Add a sheet of special items",
    adding: "Adding…",
    noRules:
      "The rules in use are a percentage only and know no special deductions or bonuses. To have them, bind this sheet again with a scoring scheme.",
  },
};
