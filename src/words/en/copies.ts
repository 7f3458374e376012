import type { CopiesWords } from "../shape/copies";

export const copiesEn: CopiesWords = {
  template: {
    summary: "make the template workbook of a scheme (.xlsx)",
    usage: `Usage: starsheet template --scheme ID --out FILE.xlsx [--password WORD] [--force] [--lang zh-CN|en-US]

Makes a workbook without data: scheme, tables, formulas, lists, print set-up and protection. Opened with Starsheet, an
audit can start at once. The same command makes the same file, byte for byte, so that copies can be compared.

Options:
  --scheme ID      a built-in scheme (default: gbt-27922-2011)
  --out FILE       the file to make; one that is there is not overwritten
  --password WORD  password of the sheet protection (default: none); it keeps out mistakes, not intruders
  --force          overwrite the file
  --lang LANG      language of the template, zh-CN or en-US (default: the system's language)
  --help           this text

Exit status: 0 done, 1 the file could not be written, 2 the command was not understood.`,
    needsOut: "Name the file to make with --out.",
    takesNoFile: (found) => `A template is made from no file (“${found}”). Name the file to make with --out.`,
    unknownScheme: (id, known) => `There is no built-in scheme “${id}”. There is: ${known}.`,
    password: (most) => `A password has 1 to ${most} plain letters, digits or signs.`,
    made: (file, protectedSheets, openSheets) =>
      `${file} is made. Protected sheets: ${protectedSheets}; open: ${openSheets} (no table can grow on a protected sheet).`,
  },
  working: {
    verdicts: "Verdict words (number, spellings)",
    rules: "Rules of the scheme",
    grades: "Grades (id, Chinese, English, bound, stars)",
    specials: "Special items (type, kind, 1 deduction 2 bonus)",
    clauses: "Clauses",
    score: "Score",
    standing: "Gates and grade",
    ledger: "Steps of the ledger",
    answers: "Answers",
    seeEngine: "see engine",
    deductions: "deductions",
    bonuses: "bonuses",
    wrong: "wrong entries, or rows not taken in",
    open: "open clauses",
    openPoints: "points of open clauses",
    uncertain: "beyond binary numbers",
    points: "points",
    applicable: "applicable points",
    earned: "earned (open ones fail, conform)",
    section: "bonus section (open ones fail, conform)",
    change: "special items",
    unlimited: "before cap and floor (open ones fail, conform)",
    grade: "number of the grade",
    close: "nearer than 1E-9 to a bound",
    columns: {
      id: "clause",
      points: "points",
      verdict: "verdict",
      sampled: "sampled",
      failed: "failed",
      awarded: "awarded",
      word: "number of the word",
      kind: "number of the verdict",
      earned: "earned",
      state: "state",
      least: "earns at least",
      most: "earns at most",
      excluded: "excluded points",
      open: "open points",
      unmet: "not met",
      strange: "new clause",
    },
  },
  sheet: {
    name: "Portable",
    title: "Portable copy",
    explanation:
      "These cells held formulas of Starsheet. They are ordinary formulas now and calculate without the add-in. The working stands below this list; do not delete this sheet.",
    wayBack: "“Go back” in Starsheet, or starsheet portable FILE --back, restores them from this list.",
    columns: {
      sheet: "Sheet",
      cell: "Cell",
      original: "Original formula",
      now: "Now",
      date: "Date",
      stored: "As stored",
    },
  },
};
