import type { AuditReviewWords } from "../shape/review";

const bounds = {
  order: "The bounds of the grades are out of order; a later condition is never reached.",
  alike: "Two grades have the same bound.",
  gap: "There is a gap between two bounds; some scores belong to no grade.",
  overlap: "Two bounds overlap; some scores belong to two grades.",
  exclusive: "Some bounds include their own value and others do not, so a score that equals a bound is graded wrongly.",
  rounded: "The score is rounded before it is compared, which lifts scores over a bound that they miss.",
  lowest: "The table of bounds does not begin at the lowest score; low scores find no grade.",
  exact: "The look-up wants an exact match, so only scores that equal a bound find a grade.",
} as const;

const kinds = {
  difference: "its heading calls for a difference",
  product: "its heading calls for a product",
  share: "its heading calls for a quotient",
  sum: "a sum belongs here",
  scheme: "its results are not those of the scheme",
  peers: "the other rows of the column are worked out differently",
} as const;

const nothing = {
  division: (formula: string) => `${formula} gives #DIV/0! when no clause is applicable (or none has been entered).`,
  zero: (formula: string) => `${formula} shows 0 when nothing is applicable, as if no point had been earned.`,
  blank: (formula: string) => `${formula} gives a score although nothing has been entered in its row.`,
  text: (formula: string) => `${formula} gives #VALUE! as long as a cell that it reads is still empty.`,
} as const;

/** Flags about the logic of a score. */
export const auditReviewEn: AuditReviewWords = {
  "unequal-ratio-ranges": {
    title: "The two sides of a ratio cover different rows",
    what: ({ formula, top, bottom }) => `${formula} reads ${top} on one side and ${bottom} on the other.`,
    why: "Rows were added and only one side followed; the share is too high or too low. Let both read the same rows.",
  },
  "unknown-status-word": {
    title: "A word that cannot stand there",
    what: ({ word, known }) => `“${word}” is none of the words that can be entered (${known}).`,
    why: "Formulas compare letter by letter: a space or a synonym is not counted. Use the word of the drop-down.",
  },
  "wrong-answer-list": {
    title: "The drop-down belongs to another question",
    what: ({ found, expected }) =>
      found === ""
        ? `There is no drop-down here; the other rows have one (${expected}).`
        : `The choices come from ${found}; those of this question are in ${expected}.`,
    why: "Assessors choose answers of another question, or type what they like. Correct the source or area of the rule.",
  },
  "subtotal-counted": {
    title: "Headings or subtotals counted as clauses",
    what: ({ formula, rows }) => `${formula} also takes ${rows}, which are no clauses.`,
    why: "Points are counted twice, or clauses that do not exist. Take the rows of clauses only.",
  },
  "clause-coverage": {
    title: "Clauses left out or counted twice",
    what: ({ formula, missing, twice }) =>
      [`${formula}`, missing === "" ? "" : `leaves out ${missing}`, twice === "" ? "" : `takes ${twice} too often`]
        .filter((part) => part !== "")
        .join(", ") + ".",
    why: "Every clause belongs into the total exactly once. Check the range.",
  },
  "points-differ": {
    title: "Points or weights do not agree",
    what: ({ found, expected }) =>
      expected === ""
        ? "This clause has no points; the others have."
        : `${found === "" ? "Nothing" : found} stands here; it should be ${expected}.`,
    why: "Scores cannot be compared when the points are not those of the standard or do not make the stated sum.",
  },
  "score-out-of-bounds": {
    title: "A score out of bounds",
    what: ({ value, bound }) => `${value} stands here; the bound is ${bound}.`,
    why: "A score is at most the points of its clause and at least zero; a share is at most the whole.",
  },
  "nothing-applicable": {
    title: "Wrong when nothing is applicable or entered",
    what: ({ formula, why }) => nothing[why](formula),
    why: "Not assessed, not applicable and zero are three things. Treat each of them in the formula.",
  },
  "grade-bounds": {
    title: "Bounds of grades",
    what: ({ why }) => bounds[why],
    why: "Scores near a bound get the wrong grade. Check every bound against the standard; most include their own value.",
  },
  "other-section": {
    title: "Figures of another section",
    what: ({ section, reads, expected }) =>
      `The row of “${section}” reads ${reads}${expected === "" ? "" : ` instead of “${expected}”`}.`,
    why: "The result looks normal and is that of another section. Correct the reference.",
  },
  "row-offset": {
    title: "One row off",
    what: ({ formula, rows }) => `${formula} reads the row ${rows > 0 ? "below" : "above"} its own.`,
    why: "Every clause gets the result of its neighbour. Let the formula read its own row.",
  },
  "odd-calculation": {
    title: "Another calculation than the heading or the column says",
    what: ({ formula, heading, why }) => `The formula under “${heading}” is ${formula}; ${kinds[why]}.`,
    why: "Even when most of a column agrees, most of it may be wrong. Check it against the heading.",
  },
  "score-typed-over": {
    title: "A score typed by hand",
    what: ({ value, label }) =>
      `${label === "" ? "Here" : `At “${label}”`} ${value} was typed; cells like it are worked out by a formula.`,
    why: "The number stays when verdicts change. Restore the formula, or write down why it was typed.",
  },
  "limit-not-enforced": {
    title: "A limit that is not kept",
    what: ({ formula, limit }) => `The rule says “${limit}”; ${formula} does not keep to it.`,
    why: "Too much bonus, a score outside its bounds or a missed veto changes the grade.",
  },
  "total-differs": {
    title: "Not what a fresh calculation gives",
    what: ({ shown, recomputed }) =>
      `${shown === "" ? "Nothing" : shown} is shown; worked out anew it is ${recomputed === "" ? "no result" : recomputed}.`,
    why: "The result of the audit depends on it. Check step by step from here.",
  },
};
