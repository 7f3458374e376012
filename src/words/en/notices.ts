import type { NoticeWords } from "../shape/scoring";

/** Notices about a score in English. Apart from the other words, because the custom functions never say them. */
export const notices: NoticeWords = {
  "near-bound": ({ shown, bound, grade }, name) =>
    `The score shows as ${shown}, but the exact score does not reach ${bound}, so it is not ${name(grade)}.`,
  "order-matters": ({ grade, otherGrade, otherScore }, name) =>
    `The order of special deductions and normalisation decides the grade: now ${name(grade)}; in the other order the score is ${otherScore} and the grade ${name(otherGrade)}. Check the rules of your certification body.`,
  "points-sum": ({ group, sum, expected }) =>
    `The points of ${group === null ? "all clauses" : `the clauses in ${group}`} add up to ${sum} instead of ${expected}. Check the points table.`,
  "group-excluded": ({ group }) =>
    `Every clause in ${group} is not applicable. Confirm the grounds for leaving it out.`,
  "extra-bonus-ignored": ({ entered, counted }) =>
    `${entered} special bonuses were entered; ${counted} counts and the rest is ignored.`,
  capped: ({ uncapped, cap }) => `The score of ${uncapped} lies above the cap and counts as ${cap}.`,
  "demonstration-points": ({ count }) =>
    `Demonstration points in use (clauses: ${count}). They are not those of the standard: enter the table of your licensed copy.`,
  "exclusion-without-reason": ({ clause }) => `${clause} is not applicable without a reason. Write down why.`,
  "partial-not-in-public-rules": ({ clause }) =>
    `${clause} was given part of its points; the public rules do not mention that. Confirm that your certification body permits it.`,
  "outside-parts": ({ clause }) =>
    `${clause} belongs to no part of the scheme and counts nowhere. Correct its number or delete the row.`,
  "grade-held": ({ kind, grade }, name) =>
    `A deduction of the kind "${kind}" is recorded: no grade better than ${name(grade)} is possible.`,
  "too-close-for-sheet": ({ bound }) =>
    `The exact score is less than a billionth away from ${bound}; native formulas cannot tell them apart. The grade is decided on the exact score.`,
};
