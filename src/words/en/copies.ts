import type { CopiesWords } from "../shape/copies";

export const copiesEn: CopiesWords = {
  template: {
    summary: "make the template workbook of a scheme (.xlsx)",
    usage: `Usage: starsheet template --scheme ID|FILE --out FILE.xlsx [--password WORD] [--force] [--lang zh-CN|en-US]

Makes a workbook without data: scheme, tables, formulas, lists, print set-up and protection. Opened with Starsheet, an
audit can start at once. The same command makes the same file, byte for byte, so that copies can be compared.

Options:
  --scheme SCHEME  a built-in scheme or the file of your own, .json or .xlsx (default: gbt-27922-2011)
  --out FILE       the file to make; one that is there is not overwritten
  --password WORD  password of the sheet protection (default: none); it keeps out mistakes, not intruders
  --force          overwrite the file
  --lang LANG      language of the template, zh-CN or en-US (default: the system's language)
  --help           this text

Exit status: 0 done, 1 the file could not be written, 2 the command was not understood.`,
    needsOut: "Name the file to make with --out.",
    takesNoFile: (found) => `A template is made from no file (“${found}”). Name the file to make with --out.`,
    unknownScheme: (id, known) =>
      `There is no built-in scheme “${id}”. There is: ${known}; or name the file of your own scheme (.json, .xlsx).`,
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
    worded: "verdicts given by words",
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
      known: "clauses at first",
    },
  },
  sheet: {
    name: "Portable",
    title: "Portable copy",
    explanation:
      "These cells held formulas of Starsheet. They are ordinary formulas now and calculate without the add-in. The working stands below this list; do not delete this sheet.",
    wayBack: "“Go back” in Starsheet, or starsheet portable FILE --back, restores them from this list.",
    seal: "Check value of this sheet",
    columns: {
      sheet: "Sheet",
      cell: "Cell",
      original: "Original formula",
      now: "Now",
      date: "Date",
      stored: "As stored",
    },
  },
  portable: {
    summary: "turn a workbook into a copy that works without the add-in, or back",
    usage: `Usage: starsheet portable FILE --out FILE [--back | --repair] [--force] [--lang zh-CN|en-US]

Turns AUDIT formulas into ordinary ones that any spreadsheet program calculates, and adds the sheet “Portable” with
each cell's original formula and the working. Only these cells change; everything else (charts, pictures, comments …)
stays byte for byte the same. Results of AUDIT.FINGERPRINT are frozen as text.

Options:
  --out FILE   the file to make; one that is there is not overwritten
  --back       restore the original formulas from the list and take the sheet out
  --repair     mend AUDIT formulas whose names carry foreign prefixes (_xll.AUDIT.SCORE, [1]!AUDIT.SCORE …)
  --force      overwrite the file
  --lang LANG  zh-CN or en-US (default: the system's language)
  --help       this text

Exit status: 0 done, 1 the file has errors or a formula could not be converted or restored, 2 the command was not
understood.`,
    needsOut: "Name the file to make with --out.",
    oneFile: "Name one .xlsx file.",
    oneWay: "--back and --repair are two different things.",
    made: (file, cells, sheet) =>
      `${file} is made: ${cells} cell${cells === 1 ? "" : "s"} turned into ordinary formulas; list and working stand on the sheet “${sheet}”.`,
    wentBack: (file, cells) => `${file} is made: ${cells} original formula${cells === 1 ? "" : "s"} restored.`,
    repaired: (file, cells) => `${file} is made: function names mended in ${cells} cell${cells === 1 ? "" : "s"}.`,
    nothingAsked: "The workbook has no AUDIT formula, so there is nothing to convert. No file was made.",
    nothingToRepair: "The names in all AUDIT formulas are in order. No file was made.",
    isPortable: "This is a portable copy already. To convert it anew, go back first (--back).",
    isNotPortable: "This is no portable copy: there is no table StarsheetPortable.",
    untwinned: (place, reason) => `${place} was not converted: ${reason}`,
    elsewhere: (names) => `AUDIT formulas in names, input rules or conditional formats were not converted: ${names}.`,
    changed: (place) =>
      `${place} was changed or moved after the conversion and was not restored; its original formula is still in the list.`,
    silent: (count, shown) =>
      `${count} AUDIT cell${count === 1 ? " shows" : "s show"} ${shown}: the add-in is not running or was interrupted. Recalculate with the add-in, or make a portable copy.`,
  },
  problem: {
    NOT_CELLWISE: (what) => `${what} in its arguments cannot be written row by row.`,
    UNKNOWN_REFERENCE: (what) => `the cells that ${what} means cannot be found.`,
    UNEQUAL_AREAS: (what) => `the ranges in ${what} differ in size.`,
    SCHEME_UNREADABLE: () => "its scheme cannot be read.",
    UNEQUAL_COLUMNS: () => "its arguments differ in rows or columns.",
    UNKNOWN_LANGUAGE: () => "its language is not a fixed zh-CN or en-US.",
    TOO_MANY_ROWS: (what) => `it has more than ${what} clauses.`,
    TOO_MANY_CALLS: (what) => `the workbook asks more than ${what} different things of the add-in.`,
    NO_RESULT: () => "no result was saved to be frozen. Calculate and save it in Excel first.",
    TOO_LONG: () => "the ordinary formula would be too long.",
    NO_ROOM: () => "the cells its result needs are not empty.",
  },
  place: (sheet, cell) => `Cell ${cell} of the sheet “${sheet}”`,
  pane: {
    templateTitle: "Template",
    templateHint:
      "Opens a new workbook by this audit's scheme: scheme, formulas, lists, print set-up and protection, no data. This workbook stays as it is.",
    makeTemplate: "Save as template",
    templateMade: "The template is open in a window of its own. Save it there.",
    title: "Portable copy",
    hint: "Turns this workbook's AUDIT formulas into ordinary ones, so that colleagues without the add-in can open and calculate it.",
    make: "Make portable",
    saveFirst: "This changes the open workbook. Save a copy first (File > Save a copy), then go on.",
    goOn: "Saved, go on",
    cancel: "Cancel",
    working: "Working…",
    made: (cells, sheet) =>
      `${cells} cell${cells === 1 ? "" : "s"} turned into ordinary formulas; the list stands on the sheet “${sheet}”.`,
    nothing: "There is no AUDIT formula that can be converted.",
    isPortable: (sheet) => `This workbook is a portable copy; the original formulas stand on the sheet “${sheet}”.`,
    back: "Go back",
    wentBack: (cells) =>
      `${cells} original formula${cells === 1 ? "" : "s"} restored, and the sheet that was added is gone.`,
    kept: (cells, sheet) =>
      `${cells} original formula${cells === 1 ? "" : "s"} restored. The sheet “${sheet}” stays because something else was entered on it; delete it when you do not need it.`,
    left: (places) => `Changed after the conversion and not restored: ${places}`,
    misnamed: (count) =>
      `In ${count} cell${count === 1 ? "" : "s"} the names of AUDIT functions carry foreign prefixes, so they cannot calculate.`,
    mend: "Mend the names",
    mended: (count) => `${count} cell${count === 1 ? "" : "s"} mended.`,
    silent: (count) =>
      `${count} AUDIT cell${count === 1 ? " shows" : "s show"} #NAME? or #BUSY!: the add-in is not running or was interrupted. Recalculate, or make the workbook portable.`,
    stillSilent: (count) =>
      `${count} AUDIT cell${count === 1 ? " has" : "s have"} no answer after recalculating, too. Close the workbook and open it again; if that does not help, make it portable: it calculates without the add-in then.`,
    answering: "The AUDIT formulas calculate again.",
  },
};
