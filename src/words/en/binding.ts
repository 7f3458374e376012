import type { BindingWords } from "../shape/binding";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const meanings: Readonly<Record<string, string>> = {
  conforms: "conforms",
  fails: "does not conform",
  excluded: "not applicable",
  notAssessed: "not assessed",
};

export const bindingEn: BindingWords = {
  roles: {
    clause: "clause number",
    section: "section",
    text: "text",
    points: "points",
    groupPoints: "points of the level above",
    criterion: "scoring criterion",
    awarded: "points awarded",
    deducted: "points deducted",
    verdict: "verdict",
    conforms: "conforms (mark)",
    fails: "does not conform (mark)",
    partial: "partly (mark)",
    notApplicable: "not applicable",
    applicable: "applicable",
    sampled: "sampled",
    nonConforming: "non-conforming",
    evidence: "evidence",
    reason: "reason",
    veto: "veto",
    selfAwarded: "self-assessed points",
    selfDeducted: "self-assessed deduction",
    earlierAwarded: "earlier points",
    other: "other",
  },
  problem: {
    UNCLEAR_MARK: ({ heading, found }) =>
      `“${found}” in the column “${heading === "applicable" ? "applicable" : "not applicable"}” may mean yes or no. Write yes or no, or clear the cell.`,
    TWO_VERDICTS: () => "More than one verdict is marked. Leave only one.",
    CONTRADICTION: ({ awarded, points, other }) =>
      `${awarded} points awarded do not fit “${other}” (the clause has ${points} points). Check and correct one of them.`,
    DEDUCTED_ABOVE_POINTS: ({ deducted, points }) =>
      `${deducted} points are deducted, but the clause has only ${points}. Check the deduction or the points.`,
    OPEN_WORD: ({ found }) =>
      `“${found}” means different things on different sheets. Say what it means here (command line: --words "${found}=conforms"), or write it out.`,
    PARTIAL_SHARE_UNKNOWN: () =>
      "“Partly” has no points beside it. Enter the points awarded, or settle the share that “partly” earns (command line: --partial 0.5).",
  },
  notice: {
    "ids-made": ({ from }) =>
      from === "sections"
        ? "The sheet has no clause numbers of its own kind; they were made from sections and order (2.3 is the third clause of the second section)."
        : "The sheet has no clause numbers; they were made from the order of the rows.",
    "id-repaired": ({ clause, cell, found }) =>
      `“${found}” in cell ${cell} is read as clause ${clause}, as its neighbours show; the sheet was not changed.`,
    "id-uncertain": ({ clause, cell, found }) =>
      `“${found}” in cell ${cell} was turned into a date or a number by Excel and is read as clause ${clause} for now. Check it, and enter it as text.`,
    "ids-joined": ({ prefix, group }) =>
      `Clause numbers stand in more than one table; those of “${group}” begin with ${prefix}`,
    "points-in-text": () => "Points were taken from the texts of the clauses, as in “… (3 points)”.",
    "points-in-heading": ({ points }) => `The heading says how many points every clause has: ${points}.`,
    "points-equal": () => "The sheet has no points; every clause weighs the same.",
    "ratings-scaled": ({ highest }) =>
      `The numbers entered are ratings up to ${highest}; each counts as that share of its clause's points or weight.`,
    "bonus-not-scored": ({ count }) =>
      `${plural(count, "row of bonus points is", "rows of bonus points are")} not scored, because they belong to no maximum; judge them yourself.`,
    "hidden-rows": ({ count }) =>
      `${plural(count, "clause stands", "clauses stand")} in hidden rows and counts all the same.`,
    "blank-deductions": ({ count, means }) =>
      means === "zero"
        ? `${plural(count, "clause has", "clauses have")} no deduction entered; as settled, that is a zero.`
        : `${plural(count, "clause has", "clauses have")} no deduction entered and count as not assessed. If a blank means that nothing is deducted, say so (command line: --blank zero).`,
    "veto-not-scored": ({ count }) =>
      `${plural(count, "clause is", "clauses are")} marked as a veto; a veto does not enter the score, so judge it yourself.`,
    "no-grades": () => "No scheme was chosen: the score is the percentage of applicable points, and no grade is given.",
  },
  ids: {
    column: "numbers of the sheet",
    text: "numbers in the texts",
    sections: "numbered by section",
    positions: "numbered by position",
  },
  points: {
    column: "points of the sheet",
    text: "points in the texts",
    heading: "points of the heading",
    equal: "all weigh the same",
  },
  meaning: (meaning) => meanings[meaning] ?? `earns ${meaning}`,
  file: {
    mixed: (place, other) =>
      `${place} and ${other} cannot be added up: they do not say in the same way what a clause got, or only one of them has points. Score them one by one.`,
    words: (place, words) =>
      `${place} has words whose meaning for the score is not known: ${words.map(({ word, count }) => `“${word}” (${count})`).join(", ")}. Say what each means: conforms, fails, excluded, notAssessed or a share such as 50%, for example --words "${words.map(({ word }) => `${word}=…`).join(",")}".`,
    unsure: (place, confidence, needed, columns) =>
      `${place} looks like a score sheet, but not surely enough (${confidence}; ${needed} is needed). Recognised: ${columns}. If it is the right table, name it with --bind "${place}", and correct columns with --columns where needed.`,
    nothingThere: (place) =>
      `No table of clauses with headings was found in ${place}. Check the range, or name the columns, for example --columns "text=B,points=C,awarded=D".`,
    noSheet: (sheet, found) => `There is no sheet “${sheet}”. The sheets are: ${found}.`,
    badPlace: (text) => `“${text}” is no place in a workbook. Write SHEET!RANGE, for example Scores!A3:F40.`,
    incomplete: (place, missing, columns) =>
      `${place} has no ${missing}, so it cannot be scored. Recognised: ${columns}. Name the column with --columns, for example --columns "points=C,awarded=D".`,
    otherScheme: (asked, found) =>
      `The audit belongs to the scheme ${found}, not to ${asked}. Score it without --scheme, or with the file of its own scheme.`,
    unknownScheme: (id, known) => `There is no scheme “${id}”. The schemes are: ${known}.`,
  },
  report: {
    also: "Also",
    words: "Words",
    wrongWords: (text) =>
      `--words “${text}” is not understood. Write WORD=MEANING, separated by commas; meanings: conforms, fails, excluded, notAssessed, or a share of the points such as 50%.`,
    title: "Table used",
    place: "Place",
    confidence: (confidence) => `recognised with confidence ${confidence}`,
    columns: "Columns",
    clauses: "Clauses",
    count: (clauses, ids, points) => `${clauses}, ${ids}, ${points}`,
    others: (places) =>
      `Other score sheets were not used: ${places}. Choose one with --bind; several, each with --bind, are scored as one audit.`,
    grade: "Grade",
    noGrade: "none (no scheme was chosen)",
    missing: {
      points: "column of points",
      entry: "column of points awarded, points deducted or verdicts",
      label: "column of clause texts",
    },
    wrongColumns: (text, roles) =>
      `--columns “${text}” is not understood. Write NAME=COLUMN, separated by commas, for example points=C,awarded=H. Names: ${roles}.`,
    wrongBlank: (text) => `--blank is notAssessed or zero, not “${text}”.`,
    wrongPartial: (text) => `--partial is a decimal number from 0 to 1, not “${text}”.`,
    oneFile: "--bind and --columns go with one file at a time.",
  },
};
