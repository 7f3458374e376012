import type { FunctionHelp } from "../shape/functionHelp";

/** Texts of the formula bar and of the functions reference. */
export const functionHelpEn: FunctionHelp = {
  functions: {
    SCORE: {
      summary: "The final score under the scoring scheme, unrounded. #N/A while clauses are open.",
      result: "One cell: the final score, unrounded; the cell's format decides how many decimals show.",
    },
    STARS: {
      summary: "The stars of the grade; 0 when not passed. #N/A while clauses are open.",
      result: "One cell: the number of stars.",
    },
    GRADE: {
      summary: "The name of the grade. #N/A while clauses are open.",
      result: "One cell: the name of the grade.",
    },
    RANGE: {
      summary: "Score and grade if all open clauses fail, and if all conform.",
      result:
        "One row of four: lowest score, highest score, id of the lowest grade, id of the highest grade. Equal ends when nothing is open.",
    },
    TOTALS: {
      summary: "Points, applicable points, earned points and open points of each group. Needs clause numbers.",
      result: "One row a group: id, points, applicable points, earned points, points of open clauses. No header row.",
    },
    LEDGER: {
      summary: "From full marks to the score, line by line with a running sum. Needs clause numbers.",
      result:
        "One row a line: clause, what, change, running sum. No header row. Ends at the score so far while clauses are open.",
    },
    DEDUCTIONS: {
      summary: "How many special deductions there are.",
      result: "One cell: their number.",
    },
    GAP: {
      summary: "The points missing to the next better grade, and the gates in the way. #N/A while clauses are open.",
      result:
        "One row of two: clause points that are missing; ids of the gates that fail (empty when none). 0 and empty at the best grade.",
    },
    FINGERPRINT: {
      summary: "Fingerprint (SHA-256) of the cells; of the scheme where they are a scheme's table.",
      result:
        "One cell: 64 hexadecimal digits as text. The same content gives the same fingerprint; formats and the way formulas are written play no part, a blank and a 0 are the same, the order of rows matters. A scheme's fingerprint that equals the one recorded when it was published shows that the scheme was not changed.",
    },
  },
  parameters: {
    points: "Points of the clauses: one column, one row a clause. No whole columns.",
    verdicts:
      "Verdicts: one column of conforms, does not conform, sampled, partly, not applicable, or the codes C, N, S, P, X, or a number = points awarded. Blank: not assessed.",
    sampled: "Number of samples: one column; used in sampled rows only.",
    failed: "Number of samples that failed: one column; used in sampled rows only.",
    awarded: "Points awarded: one column; used in partly rows only.",
    specials: "Special items: two columns (type deduction/bonus, kind), or two numbers in a row (deductions, bonuses).",
    ids: "Clause numbers: one column, as text. For groups, duplicates and messages.",
    scheme:
      "Id of the scoring scheme (gbt-27922-2011, t-szfa-1001.4-2019 or daily-goods-service), or the data range of a scheme table. Left out: gbt-27922-2011.",
    cells: "The cells to take the fingerprint of; of a scheme's table the data from its key to its status column.",
    language: "Language of results and messages: zh-CN or en-US. Left out: zh-CN.",
  },
  reference: {
    title: "AUDIT functions",
    introduction: [
      "Every function reads the raw columns of a score sheet and never the result of another AUDIT function. The same cells always give the same result, whatever language Office has.",
      "They work while the add-in is loaded. The native formulas of a workbook give the same results without it.",
    ],
    sampleTitle: "Sample data",
    sampleNote: "All examples refer to this sheet.",
    sampleHeaders: ["Clause", "Points", "Verdict", "Sampled", "Failed", "Awarded", "Type", "Kind"],
    result: "Result:",
    parameter: "Parameter",
    meaning: "Meaning",
    parametersTitle: "Parameters",
    example: "Example:",
    gives: "gives",
    notesTitle: "Notes",
    notes: [
      "While clauses are open SCORE, STARS, GRADE and GAP are #N/A; the message says how many and which. Wrong data gives #VALUE!; the message names row or clause, reason and way out. An error value inside a range gives #VALUE! and names its row.",
      'Desktop Excel passes blank cells as the number 0. As soon as the verdict column holds one verdict word, a number 0 counts as blank (not assessed). Pass a column of numbers only as IF(ISBLANK(C2:C6),"",C2:C6), or blanks would be 0 points.',
      "Rows that are blank throughout do not count. Fill in both counts of sampled rows: on desktop Excel a blank count is a 0.",
      "All columns must have the same height, at most 20000 rows; refer to table columns or bounded ranges, not to whole columns.",
      "AUDIT functions do not work in conditional formats and data validation; and do not pass the result of one to another.",
    ],
  },
};
