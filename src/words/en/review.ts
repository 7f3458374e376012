import type { PeerFacts, ValueFacts } from "../../core/review/rules/formulaFacts";
import type { FormulaReviewWords, FormulasCommandWords, ReviewReportWords } from "../shape/review";

const beside = ({ formula, peer, peerCell, peers }: PeerFacts): string =>
  `${formula} stands where ${peers === 1 ? "its neighbour holds" : `${peers} neighbours hold copies of`} ${peer} (${peerCell}).`;

const typed = ({ value, peer, peerCell, peers }: ValueFacts): string =>
  `${value} is typed where ${peers === 1 ? "the neighbour calculates" : `${peers} neighbours calculate`} ${peer} (${peerCell})`;

const ended = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

export const formulaReviewEn: FormulaReviewWords = {
  "error-value": {
    title: "Error value",
    what: ({ error, formula, dependents }) =>
      `${formula} gives ${error}${dependents === 0 ? "." : `, and ${dependents} further formula(s) show an error because of it.`}`,
    why: "Nothing that depends on this cell has a result. Correct the cause rather than hiding the error.",
  },
  "number-as-text": {
    title: "Number stored as text",
    what: ({ value }) => `“${value}” is text, so sums and counts leave it out.`,
    why: "The total is silently too low. Enter it again as a number.",
  },
  "hidden-spaces": {
    title: "Hidden spaces",
    what: ({ value }) => `“${value}” has spaces that cannot be seen.`,
    why: "Comparisons and lookups do not recognise it as the same word. Remove the spaces.",
  },
  "inconsistent-formula": {
    title: "Formula differs from its neighbours",
    what: beside,
    why: "One cell of a block that calculates otherwise is usually a slip. Check it, and copy the neighbours’ formula if it is one.",
  },
  "inconsistent-reference": {
    title: "Formula reads other cells than its neighbours",
    what: beside,
    why: "The calculation is the same but it reads the wrong row, column or sheet. Check the reference.",
  },
  "absolute-reference-mismatch": {
    title: "Dollar signs differ from the neighbours",
    what: beside,
    why: "It reads the right cells today, but copying it will make it read others.",
  },
  "constant-in-formula": {
    title: "A number typed into one formula of a block",
    what: beside,
    why: "A correction inside a formula cannot be seen on the sheet. Give it a cell and a label.",
  },
  "value-among-formulas": {
    title: "Typed number among formulas",
    what: (facts) => `${typed(facts)}, which gives another result here.`,
    why: "The number does not follow its inputs. Copy the neighbours’ formula, or say why it is typed.",
  },
  "value-replaces-formula": {
    title: "Typed number in place of a formula",
    what: (facts) => `${typed(facts)}. Today the formula would give the same.`,
    why: "As soon as an input changes, this number stays behind. Copy the neighbours’ formula.",
  },
  "unequal-ranges": {
    title: "Totals over unequal ranges",
    what: ({ formula, peer, peerCell }) =>
      `${formula} does not begin and end where ${peer} (${peerCell}) beside it does.`,
    why: "Totals of one row or column should read the same lines; one of them leaves a line out or takes one too many.",
  },
  "mixed-totals": {
    title: "Totals put together differently",
    what: ({ formula, peer, peerCell }) => `${formula} adds up other lines than ${peer} (${peerCell}) beside it.`,
    why: "Totals of one row or column should be built alike. Check which of them is meant.",
  },
  "omitted-cells": {
    title: "Total leaves out adjacent numbers",
    what: ({ formula, omitted }) => `${formula} leaves out ${omitted}, which belongs to the same block.`,
    why: "A line that was added later is often not in the range. Extend it.",
  },
  "counted-twice": {
    title: "Subtotal counted twice",
    what: ({ formula, subtotals }) => `${formula} includes the subtotals ${subtotals} as well as what they add up.`,
    why: "The same amounts are counted twice. Add either the parts or the subtotals.",
  },
  "reference-to-blank": {
    title: "Reference to a blank cell",
    what: ({ formula, blank }) => `${formula} reads ${blank}, which is blank.`,
    why: "A blank counts as 0. Check whether another cell is meant.",
  },
  "text-in-arithmetic": {
    title: "Text used as a number",
    what: ({ formula, cell, text }) => `${formula} calculates with ${cell}, which holds the text “${text}”.`,
    why: "Excel gives an error, or reads the text as it sees fit. Check the reference.",
  },
  "volatile-function": {
    title: "Volatile function",
    what: ({ functions }) => `${functions} is calculated again at every change.`,
    why: "A result can change although no input did, which an audit record should not do.",
  },
  "circular-reference": {
    title: "Circular reference",
    what: ({ formula, cells }) => `${formula} depends on itself (${cells}).`,
    why: "Excel cannot work out the result. Break the circle.",
  },
  "manual-calculation": {
    title: "Manual calculation",
    what: () => "The workbook is calculated only on request.",
    why: "The results shown may be older than the inputs. Set calculation to automatic.",
  },
  "iterative-calculation": {
    title: "Iterative calculation",
    what: () => "The workbook allows circular references.",
    why: "A circle that comes about by mistake stays unnoticed. Switch iteration off.",
  },
  "stale-value": {
    title: "Out-of-date result",
    what: ({ formula, saved, computed }) => `${formula} shows ${saved}, but its inputs give ${computed}.`,
    why: "The saved result is older than its inputs. Recalculate the workbook.",
  },
  "approximate-lookup": {
    title: "Lookup without exact match",
    what: ({ formula }) => `${formula} looks for the nearest value, not for the same one.`,
    why: "If an exact match is meant, a missing entry gives a wrong result instead of an error. Add FALSE (or 0) as the last argument.",
  },
  "unsorted-lookup": {
    title: "Lookup in an unsorted table",
    what: ({ formula, table }) =>
      `${formula} looks for the nearest value in ${table}, which is not sorted in ascending order.`,
    why: "Such a lookup returns wrong rows. Sort the table or ask for an exact match.",
  },
  "external-link": {
    title: "Link to another workbook",
    what: ({ books }) => `Formulas read from ${books}.`,
    why: "Without that file the numbers cannot be checked, and they may be out of date. Bring them into this workbook.",
  },
  "broken-reference": {
    title: "Broken reference",
    what: ({ formula }) => `${formula} refers to cells that no longer exist.`,
    why: "Cells were deleted that the formula needed. Restore the reference.",
  },
  "broken-name": {
    title: "Broken name",
    what: ({ names, count }) => `Names that refer to nothing: ${count} (${names}${count > 5 ? " …" : ""}).`,
    why: "Formulas with such a name give errors. Correct or delete them.",
  },
  "hidden-sheet": {
    title: "Hidden sheet",
    what: ({ veryHidden }) =>
      veryHidden ? "The sheet is hidden so that Excel’s menus do not show it." : "The sheet is hidden.",
    why: "What cannot be seen is not checked. Look at it before you rely on the result.",
  },
  "hidden-lines": {
    title: "Hidden rows or columns",
    what: ({ rows, columns }) => `Rows hidden: ${rows}; columns hidden: ${columns}. Formulas read them.`,
    why: "What cannot be seen is not checked. Look at them before you rely on the result.",
  },
  "invisible-text": {
    title: "Invisible content",
    what: ({ value }) => `“${value}” is written in the colour of its background.`,
    why: "The cell looks empty but has content. Make it visible.",
  },
  "unlocked-formula": {
    title: "Formula not protected",
    what: ({ formula }) => `The sheet is protected, but ${formula} can be overwritten.`,
    why: "A result can be replaced by a typed number without notice. Lock the cell.",
  },
  "unprotected-sheet": {
    title: "Sheet not protected",
    what: ({ protectedSheets }) => `Other sheets are protected (${protectedSheets}); this one, with formulas, is not.`,
    why: "Its formulas can be overwritten. Protect it too, or know why not.",
  },
  "locked-inputs": {
    title: "Inputs cannot be entered",
    what: ({ count }) => `The sheet is protected and all ${count} typed numbers that its formulas read are locked.`,
    why: "Nobody can enter values without removing the protection. Unlock the input cells.",
  },
  "value-breaks-validation": {
    title: "Value against the rule of its cell",
    what: ({ value, allowed }) => `“${value}” is not allowed here (${allowed}).`,
    why: "It was pasted, or the rule came later. Correct the value or the rule.",
  },
  "long-formula": {
    title: "Long or deeply nested formula",
    what: ({ length, depth }) => `The formula has ${length} characters and ${depth} levels of brackets.`,
    why: "Nobody can check it at a glance. Split it into steps.",
  },
  "double-operator": {
    title: "Double operator",
    what: ({ formula }) => `${formula} has two operators in a row.`,
    why: "It may be a slip of typing.",
  },
  "duplicate-calculation": {
    title: "Calculation done several times",
    what: ({ formula, times }) => `${formula} is calculated in ${times} places.`,
    why: "A later correction will be forgotten in one of them. Calculate it once and refer to it.",
  },
  "reading-order": {
    title: "Sheet reads from later sheets",
    what: ({ later }) => `Formulas on this sheet read from later ones: ${later}.`,
    why: "The calculation cannot be followed from the first sheet to the last.",
  },
  "merged-cells": {
    title: "Merged cells among the data",
    what: ({ area }) => `${area} is merged inside a range that formulas read.`,
    why: "Only the first cell holds a value; sorting, filtering and copying go wrong.",
  },
  "hidden-rows-in-range": {
    title: "Hidden rows in a total",
    what: ({ formula, rows }) => `${formula} also counts the hidden rows ${rows}.`,
    why: "The total does not match what can be seen. Show the rows, or use SUBTOTAL if only visible ones are meant.",
  },
};

export const reviewReportEn: ReviewReportWords = {
  summary: "review the formulas of .xlsx files",
  usage: `Usage: starsheet review FILE… [--json|--sarif] [--all] [--fail-on error|warning] [--lang zh-CN|en-US]

Reviews the formulas, data and settings of workbooks and lists what a careful reviewer would ask about.

Options:
  --json             one line of JSON for each file
  --sarif            one SARIF 2.1.0 document for all files
  --all              list notes one by one instead of counting them
  --fail-on LEVEL    exit with 1 when a finding is an error, or at least a warning
  --lang LANGUAGE    zh-CN or en-US, also for messages in JSON and SARIF (default: the system's)
  --help             show this help

Exit code: 0 done; 1 a file could not be read, or a finding reached --fail-on; 2 the command was not understood.`,
  severity: { error: "error", warning: "warning", info: "note" },
  workbook: "workbook",
  counts: (errors, warnings, notes) => `Errors: ${errors}, warnings: ${warnings}, notes: ${notes}`,
  nothing: "Nothing to remark.",
  also: (what, others) => `${ended(what)} Also: ${others.map(ended).join(" ")}`,
  expected: (formula) => `Expected: ${formula}`,
  influence: (score, grade) =>
    `With it: ${[score === null ? "" : `score ${score}`, grade === null ? "" : `grade ${grade}`].filter((part) => part !== "").join(", ")}`,
  coverage: (analysed, formulas) => `Formulas analysed: ${analysed} of ${formulas}.`,
  notAnalysed: (cells, more) => `Not analysed: ${cells}${more > 0 ? ` and ${more} more` : ""}.`,
  rulesFailed: (rules) => `These checks broke down, and their faults are not listed: ${rules}.`,
  notFollowed:
    "There are so many references that they were followed only in part: circles and the origins of errors may be missing.",
  notes: (title, count) => `${title}: ${count}`,
  notesHint: "List them with --all.",
  failOn: (found) => `--fail-on takes error or warning, not “${found}”.`,
  oneForm: "Choose --json or --sarif, not both.",
};

export const formulasCommandEn: FormulasCommandWords = {
  summary: "write the formulas of .xlsx files as text that can be compared",
  usage: `Usage: starsheet formulas FILE… [--lang zh-CN|en-US]

Writes what workbooks calculate, one block of equal formulas a line in R1C1 form, then tables, validations, conditional
formats and names. Values and looks do not appear, so the text only changes when a formula or the structure does.

For diffs in git: put  *.xlsx diff=starsheet  into .gitattributes, and run
  git config diff.starsheet.textconv "starsheet formulas"

Options:
  --lang LANGUAGE    zh-CN or en-US for messages (default: the system's); the text itself is the same in both
  --help             show this help

Exit code: 0 done; 1 a file could not be read; 2 the command was not understood.`,
};
