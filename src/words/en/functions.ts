import type { FunctionWords } from "../shape/functions";

const parameters = {
  points: "points",
  verdicts: "verdicts",
  sampled: "sampled",
  failed: "failed",
  awarded: "awarded",
  specials: "specials",
  ids: "ids",
  scheme: "scheme",
  language: "language",
  cells: "cells",
} as const;

/** The clause's number, or its row where no numbers were given. */
const named = (clause: string | number): string => (typeof clause === "number" ? `Row ${clause}` : clause);

/** What the custom functions say. */
export const functionsEn: FunctionWords = {
  parameters,
  refusals: {
    TOO_MANY_ROWS: ({ parameter, limit }) =>
      `"${parameters[parameter]}" has more than ${limit} rows. Do not refer to whole columns; use a table column or a bounded range such as B7:B35.`,
    NOT_ONE_COLUMN: ({ parameter, columns }) =>
      `"${parameters[parameter]}" must be one column, not ${columns}. Select the cells of that column only.`,
    UNEQUAL_ROWS: ({ parameter, rows, expected }) =>
      `"${parameters[parameter]}" has ${rows} rows, "points" has ${expected}. Let both ranges start and end in the same row.`,
    NO_CLAUSES: () => "There is no clause in these ranges. Refer to the rows that hold points and verdicts.",
    IDS_NEEDED: () => 'This function needs clause numbers. Give their column as the 7th argument, "ids".',
    NO_GROUPS: () => "The clause numbers have no groups above them. Give numbers of several parts, such as 5.1.2.",
    SPECIALS_SHAPE: ({ columns }) =>
      `"specials" must have two columns (type, kind), or be two numbers in a row (deductions, bonuses); it has ${columns}.`,
    SPECIAL_COUNT: ({ found }) => `Counts in "specials" must be whole numbers from 0 to 1000, not "${found}".`,
    SCHEME_SHAPE: ({ columns }) =>
      `"scheme" must be the id of a scheme, or the data range of a scheme table (from its key to its status column); it has ${columns} columns.`,
    ARGUMENT_ERROR: ({ parameter, row, error }) =>
      `Row ${row} of "${parameters[parameter]}" holds the error ${error}. Correct that cell first.`,
    UNKNOWN_LANGUAGE: ({ found }) => `Unknown language "${found}". Use "zh-CN" or "en-US", or leave it out.`,
    INCOMPLETE: ({ count, open, more }) =>
      `${count} ${count === 1 ? "clause is" : "clauses are"} not assessed yet: ${open.map(named).join(", ")}${more > 0 ? ` and ${more} more` : ""}. There is a score once all are assessed.`,
    PRECONDITION: ({ gate }) => `The precondition ${gate} is not met: the scheme gives no score without it.`,
    NOTHING_APPLICABLE: () => "Every clause is excluded: no points apply, so there is no score.",
  },
  several: (sentences, more) => sentences.join(" ") + (more > 0 ? ` And ${more} more.` : ""),
};
