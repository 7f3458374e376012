import type { Finding } from "../core/review/finding";
import { ok } from "../core/result";
import { sayFinding, reviewWords, type ReviewWords } from "../words/review";
import { reviewPaneWords } from "../words/reviewPane";
import type { ReviewPaneWords } from "../words/shape/reviewPane";
import { freeSheetName } from "../workbook/layout/names";
import { REVIEW_TABLE } from "../workbook/layout/reviewMarks";
import { reviewSheet, type Section } from "../workbook/layout/reviewSheet";
import type { Outline, WorkbookPort } from "../workbook/port";
import type { Done, Language } from "./audit";
import { flagsOf, ignoredBy, placeText } from "./flagState";
import { figureName, figureState, shownFigure } from "./recomputedText";
import type { ReviewReport } from "./reviewReport";

/** Who has reviewed, and when (yyyy-mm-dd). */
export interface Signed {
  readonly reviewer: string;
  readonly date: string;
}

/** Writes a review into a new sheet of the workbook and shows it; earlier ones stay. Answers the sheet's name. */
export async function writeReviewSheet(
  port: WorkbookPort,
  report: ReviewReport,
  signed: Signed,
  language: Language,
): Done<string> {
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const say: Say = { words: reviewPaneWords[language], rules: reviewWords[language], language };
  const { words } = say;
  const taken = outline.value.sheets.map(({ name }) => name);
  const name = freeSheetName(words.sheet.reviewSheet, "", taken);
  const sheet = reviewSheet({
    sheet: name,
    table: freeTable(outline.value),
    title: words.sheet.reviewTitle,
    facts: factsOf(report, signed, say),
    flags: flagSection(report, say, false),
    sections: [flagSection(report, say, true), recomputationSection(report, say), marksSection(report, words)],
    footer: words.sheet.footer,
  });
  const built = await port.build({ sheets: [sheet], names: [] }, name);
  return built.ok ? ok(name) : built;
}

interface Say {
  readonly words: ReviewPaneWords;
  readonly rules: ReviewWords;
  readonly language: Language;
}

function freeTable({ tables, names }: Outline): string {
  const used = new Set([...tables.map(({ name }) => name), ...names].map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(tableName(number).toLowerCase())) number += 1;
  return tableName(number);
}

const tableName = (number: number): string => (number === 1 ? REVIEW_TABLE : `${REVIEW_TABLE}_${number}`);

function factsOf({ review, coverage }: ReviewReport, signed: Signed, { words, rules }: Say): [string, string][] {
  const { marked, formulas } = coverage;
  const looked = marked.verified + marked.questionable + marked.wrong;
  const share = words.percent(formulas === 0 ? 0 : looked / formulas);
  const { notAnalysed, rulesFailed, analysed, readInPart, followed } = review.coverage;
  const left = notAnalysed.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
  const failed = rulesFailed.map(({ rule }) => rules.rules[rule].title).join(", ");
  return [
    [words.sheet.date, signed.date],
    [words.sheet.reviewer, signed.reviewer],
    [words.parts.coverage, words.coverage.analysed(analysed, review.coverage.formulas)],
    [words.parts.marks, words.marks.coverage(share, looked, formulas)],
    ...(left === "" ? [] : [["", `${words.coverage.notAnalysed(notAnalysed.length)} ${left}`] as [string, string]]),
    ...(failed === "" ? [] : [["", words.coverage.rulesFailed(failed)] as [string, string]]),
    ...(readInPart.length === 0 ? [] : [["", words.coverage.inPart(readInPart.join(", "))] as [string, string]]),
    ...(followed ? [] : [["", rules.report.notFollowed] as [string, string]]),
    ["", words.coverage.leftOut],
  ];
}

function flagSection(report: ReviewReport, say: Say, ignored: boolean): Section {
  const { sheet, severity, filter } = say.words;
  const found = flagsOf(report).map((finding) => ({ finding, by: ignoredBy(finding, report.marks) }));
  return {
    title: ignored ? sheet.ignoredFlags : sheet.openFlags,
    head: [sheet.severity, sheet.mark.rule, sheet.place, sheet.message, ignored ? say.words.flag.reason : sheet.state],
    rows: found
      .filter(({ by }) => (by !== null) === ignored)
      .map(({ finding, by }) => [
        severity[finding.severity],
        say.rules.rules[finding.rule].title,
        placeText(finding.sheet, finding.cells, 12) || filter.workbook,
        messageOf(finding, say),
        by === null
          ? influenceOf(finding, say.words)
          : say.words.flag.ignoredBecause(by.mark.note, by.mark.reviewer, by.mark.date),
      ]),
    empty: sheet.nothing,
  };
}

function messageOf(finding: Finding, { words, rules }: Say): string {
  const expected = finding.expected === null ? "" : `\n${words.flag.expected}: ${finding.expected}`;
  return `${sayFinding(rules, finding)}${expected}`;
}

/** What a flag can do to the result, as a sentence; "" when that is not known or nothing. */
export function influenceOf({ influence }: Finding, words: ReviewPaneWords): string {
  if (influence === null) return "";
  const score =
    influence.score === null || influence.score === 0 ? [] : [words.flag.influence(signed(influence.score))];
  return [...score, ...(influence.grade === null ? [] : [words.flag.becomes(influence.grade)])].join(" · ");
}

const signed = (score: number): string => {
  const shown = String(Math.round(Math.abs(score) * 1e4) / 1e4);
  return score < 0 ? `−${shown}` : `+${shown}`;
};

function recomputationSection({ review }: ReviewReport, { words, language }: Say): Section {
  const { recomputation: w, sheet } = words;
  return {
    title: words.parts.recomputation,
    head: [sheet.state, w.figure, sheet.place, w.shown, w.expected],
    rows: review.recomputation.map((figure) => [
      figureState(figure, w),
      figureName(figure, w, language),
      placeText(figure.sheet, figure.cell === null ? [] : [figure.cell]),
      shownFigure(figure, w),
      figure.expected ?? w.nothing,
    ]),
    empty: w.none,
  };
}

function marksSection({ marks }: ReviewReport, words: ReviewPaneWords): Section {
  const { marks: w, sheet } = words;
  return {
    title: words.parts.marks,
    head: [sheet.mark.mark, sheet.state, sheet.place, sheet.mark.note, sheet.mark.reviewer],
    rows: marks
      .filter(({ mark }) => mark.kind !== "ignored")
      .map(({ mark, sheet: name, state, cells }) => [
        w.kinds[mark.kind],
        w.states[state],
        placeText(name, cells, 12),
        mark.note,
        w.by(mark.reviewer, mark.date),
      ]),
    empty: sheet.nothing,
  };
}
