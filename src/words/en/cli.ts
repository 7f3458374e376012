import type { CliWords } from "../shape/cli";

const wholeFile = (path: string): string => (path === "" ? "the file" : path);

export const cliEn: CliWords = {
  usage: `Starsheet scores companies against a standard clause by clause, exactly and explainably.

Usage: starsheet COMMAND [OPTIONS] FILE…

Commands:
{commands}

Options of every command:
  --lang zh-CN|en-US  language of the output (default: the system's)
  --help              help on a command
  --version           version of the program

Exit status: 0 done, 1 a file has errors, 2 the command was not understood.`,
  score: {
    summary: "score audits in .xlsx or JSON files",
    usage: `Usage: starsheet score FILE… [--json] [--ledger] [--audit SUFFIX] [--bind SHEET!RANGE] [--columns NAME=COLUMN,…]
      [--blank notAssessed|zero] [--partial SHARE] [--words WORD=MEANING,…] [--scheme ID|FILE] [--lang zh-CN|en-US]

Scores audits made by Starsheet in Excel (.xlsx) and JSON audit files. In other workbooks the score sheet is
recognised by its headings; its place, its columns and the confidence are printed. Below 0.6 nothing is scored. A sheet
that was bound in Excel is read as it was agreed there.

Options:
  --json          one JSON object a file and line, for other programs
  --ledger        every step from full marks to the score
  --audit SUFFIX  which audit of a workbook that holds several: _2, _3 …, bound:1 … (default: the first)
  --bind SHEET!RANGE      use this score sheet whatever the confidence; a sheet's name alone will do. Several, each
                          with --bind, are the tables of one audit and score together
  --columns NAME=COLUMN,… correct columns, for example points=C,awarded=H; veto=- for none
  --blank MEANING what a blank means in a column of deductions: notAssessed (default) or zero
  --partial SHARE what “partly” earns where no points stand beside it, for example 0.5 (default: points are asked for)
  --words WORD=MEANING,…  what words for verdicts mean: conforms, fails, excluded, notAssessed or a share of the points,
                          for example C=conforms,NC=fails,OFI=50%
  --scheme SCHEME the rules and grades for a sheet of one's own (default: percentage without grades) or a JSON audit: a
                  built-in scheme or the file of your own (.json, .xlsx)
  --lang LANG     zh-CN or en-US, messages in JSON included (default: the system's language)
  --help          this text

Exit status: 0 done, 1 a file has errors, 2 the command was not understood.`,
  },
  report: {
    score: "Score",
    soFar: "Score so far (provisional)",
    grade: "Grade",
    stars: (count) => "★".repeat(count),
    range: "Still possible",
    to: "to",
    points: "Points",
    applicable: "applicable",
    earned: "earned",
    deductions: (count, points) => `${count} deduction${count === 1 ? "" : "s"} (−${points})`,
    bonus: (count, points) => `${count} bonus${count === 1 ? "" : "es"} (+${points})`,
    specials: "Special items",
    gates: "Gates",
    passed: "passed",
    notPassed: "not passed",
    undecided: "open",
    groups: "Groups",
    openPoints: (points) => `open ${points}`,
    open: (count, clauses, more) =>
      `${count} clause${count === 1 ? "" : "s"} not assessed yet: ${clauses}${more > 0 ? ` and ${more} more` : ""}`,
    next: (grade, distance, points) => `Score ${distance} below “${grade}” (${points} in clause points)`,
    onlyGates: (grade, gates) => `Score reaches “${grade}”, but not passed: ${gates}`,
    nothingApplicable: "Every clause is excluded, so there is no score.",
    notices: "Notices",
    ledger: "Ledger",
    errors: (count) => (count === 1 ? "1 error, not scored:" : `${count} errors, not scored:`),
    problems: (count) => (count === 1 ? "1 error:" : `${count} errors:`),
    others: (suffixes) => `The workbook holds further audits, which were not scored (--audit ${suffixes}).`,
  },
  file: {
    notAWorkbook: "This is not an Excel workbook. Open it in Excel and save it as .xlsx.",
    oldFormat: "This is a workbook of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.",
    binaryFormat: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    passwordProtected: "The workbook opens only with a password. Save a copy without one.",
    damaged: (part) =>
      `The workbook is damaged${part === null ? "" : ` (${part})`}. Open it in Excel, let it repair the file, and save it again.`,
    tooLarge: {
      file: (limit) =>
        `The file is larger than ${limit / 1_000_000} MB. Take out pictures, or save the sheets that matter as a file of their own.`,
      content: (limit) =>
        `The file unpacks to more than ${limit / 1_000_000} MB, or is packed like no workbook is. If you trust it, open it in Excel and save it again.`,
      cells: (limit) =>
        `The workbook holds more than ${limit / 1_000_000} million cells. Save the sheets that matter as a file of their own.`,
      text: (limit, sheet, cell) =>
        `Cell ${cell} of the sheet “${sheet}” holds more than ${limit} characters, which Excel itself does not allow. Shorten it and save again.`,
    },
    notJson: (detail) => `This is neither a workbook nor valid JSON (${detail}). Name an .xlsx or .json file.`,
    jsonTooLarge: (limit) => `The file has more than ${limit / 1_000_000} million characters.`,
    missingField: (path) => `${path} is missing.`,
    wrongType: (path, expected, found) => `${wholeFile(path)} should be ${expected} and is ${found}.`,
    wrongValue: (path, allowed) => `${path} should be one of: ${allowed}.`,
    unknownField: (path) => `${path} is not a field of an audit file. Check its spelling or take it out.`,
    textTooLong: (path, limit) => `${path} has more than ${limit} characters.`,
    moreProblems: (more) => `and ${more} more problems of this kind.`,
    noAudit: (suffix, found) => {
      if (found.length === 0)
        return "The workbook holds no audit of Starsheet (no table StarsheetClauses). Make one with starsheet template or in Excel.";
      const asked = suffix === "" ? "audit without a suffix" : `audit with the suffix “${suffix}”`;
      return `The workbook holds no ${asked}. There is: ${found.map((one) => (one === "" ? "the one without a suffix (default)" : `--audit ${one}`)).join(", ")}.`;
    },
    notAnAuditFile: "This is JSON but not an audit file: it has no clauses.",
    emptyFile: "The file is empty (0 bytes). Save it again, or take it from where it came from.",
    tableMissing: (table) => `The table ${table} is missing. Undo its deletion or take it from an earlier copy.`,
    columnMissing: (table, column) =>
      `The table ${table} has no column for “${column}”. Give the column its header back.`,
    notFound: "There is no such file. Check its path.",
    isFolder: "This is a folder, not a file. Name the files in it.",
    unreadable: (detail) =>
      `The file cannot be read (${detail}). Check that you may read it and that nothing keeps it locked.`,
    exists: "A file of this name is there and was not overwritten. Choose another name, or add --force.",
    noPlace: "There is no such folder. Make it first, or choose another path.",
    unwritable: (detail) =>
      `The file cannot be written (${detail}). Check that you may write there and that Excel does not hold it open.`,
  },
  wrong: {
    command: (name) => `There is no command “${name}”.`,
    option: {
      unknown: (option, known) => `There is no option ${option}. Options: ${known}.`,
      needsValue: (option) => `The option ${option} needs a value.`,
      takesNoValue: (option) => `The option ${option} takes no value.`,
    },
    noFiles: "No file was named.",
    language: (found) => `“${found}” is not a language of this program: zh-CN or en-US.`,
    hint: "See starsheet --help.",
  },
};
