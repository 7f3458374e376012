import type { SchemeWords } from "../shape/scheme";

const list = (ids: readonly string[]): string =>
  ids.slice(0, 12).join(", ") + (ids.length > 12 ? ` and more, ${ids.length} in all` : "");

/** Schemes of a team's own in English. */
export const schemeEn: SchemeWords = {
  paste: {
    NOTHING_PASTED: () =>
      "There is nothing. Copy the columns of clause numbers and points from your sheet and paste them here.",
    NOT_TWO_COLUMNS: ({ line, found }) =>
      `Line ${line}, "${found}", does not hold a clause number and points. Copy these two columns from your sheet.`,
    BAD_POINTS: ({ line, clause, found }) =>
      `Line ${line}: the points of ${clause}, "${found}", are not 0 or a positive number. Write a plain number, for example 2.5.`,
    MORE_LINES: ({ more }) =>
      more === 1 ? "One more line cannot be read." : `${more} more lines cannot be read either.`,
    DOUBLE_CLAUSE: ({ line, clause }) => `Line ${line}: clause ${clause} stands there twice. Keep one line.`,
    MISSING_CLAUSES: ({ clauses }) => `Clauses are missing: ${list(clauses)}. Add their points.`,
    EXTRA_CLAUSES: ({ clauses }) =>
      `The scheme does not have these clauses: ${list(clauses)}. Correct their numbers; for another set of clauses edit the scheme's file.`,
    WRONG_SUM: ({ group, sum, expected }) =>
      `${group === null ? "All clauses" : `The clauses of ${group}`} add up to ${sum} points, should be ${expected}. Check the points.`,
  },
  newVersionNeeded: (version) =>
    `Version ${version} was published, and something a score depends on was changed since. Give it a new version number first, then publish it.`,
  command: {
    summary: "show, check, export and publish a scoring scheme",
    usage: `Usage: starsheet scheme [ID|FILE.json|FILE.xlsx] [options]

Without a scheme: lists the built-in ones. With one: checks its form and its rules and shows what it has.

  --out FILE.json   write the scheme as JSON
  --points FILE     put your own points in its place: lines of clause number and points (tab or semicolon)
  --replace         the table's clauses are all there is; without it they must be those of the scheme
  --as VERSION      give it a new version number
  --publish         publish: record version and fingerprint (SHA-256); whatever affects a score needs a new version then
  --force           overwrite a file that is there
  --json            print the scheme as JSON

Exit code: 0 done, 1 the scheme has errors, 2 wrong usage.`,
    builtIn: "Built-in schemes:",
    unknown: (id, known) =>
      `No built-in scheme is called "${id}", and it is no .json or .xlsx file. Built-in: ${known}.`,
    needsOut: "What is published, given points or a version must be written somewhere: add --out FILE.json.",
    facts: (clauses, points, grades) => `${clauses} clauses, ${points} points; grades: ${grades}`,
    source: "Source: ",
    state: "State: ",
    points: (status) => `Points: ${status}`,
    written: (file) => `Wrote ${file}.`,
  },
  view: {
    title: "Scoring scheme",
    version: (version) => `Version ${version}`,
    state: "State",
    bound: "bound",
    boundText:
      "Clauses and points are those of your own score sheet; rules and grades are those of the scheme and version above, and no newer version changes them. To change clauses or points, change the score sheet; what was settled for it stands on the sheet “Bindings”.",
    source: "Source",
    checkTitle: "Differences from the scheme",
    check: "Check the workbook",
    checking: "Reading the workbook…",
    checked: "What was found",
    normalHidden: (count) => `Normal differences: ${count}`,
    goTo: (cell) => `Go to ${cell}`,
    pasteTitle: "Enter your own points",
    pasteHint:
      "Copy the columns of clause numbers and points from your licensed copy or your own sheet and paste them below. They are checked first, then written to the scheme sheet and the scoring sheet.",
    pasteLabel: "Clause numbers and points",
    pasteCheck: "Check",
    pasteApply: (count) => `Write ${count} cells`,
    pasteFits: (count) => `${count} clauses checked; the sums are right.`,
    pasteDone: (count) =>
      `Wrote ${count} cells; the points are marked as entered by you. Excel's undo takes them back.`,
    pasteSame: "These are the points that are there already; nothing is to be written.",
    publishTitle: "Publish",
    publishHint:
      "From then on the clause numbers and everything a score depends on belong to this version; changing them later needs a new one. The fingerprint is written to the scheme sheet.",
    publish: "Publish this version",
    published: "Published; the fingerprint is on the scheme sheet.",
    newVersion: "Version number",
    fingerprint: "Fingerprint",
    doorHint:
      "The built-in schemes and where they come from. Choose one when you start an audit; a team's own schemes are checked and published with the command line, starsheet scheme.",
    startWith: "Clauses and grades",
    unreadable: "The scheme sheet cannot be understood; correct it first:",
  },
};
