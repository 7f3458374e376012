import { format, formatShortest } from "../../core/number/format";
import { compare, ZERO } from "../../core/number/rational";
import type { Rational } from "../../core/number/rational";
import type { GateResult, NextGrade, ScoreResult } from "../../core/score/result";
import type { Localised, Scheme } from "../../core/scheme/scheme";
import { sayNotice } from "../../words/notices";
import { sayProblem } from "../../words/scoring";
import { bindingWords } from "../../words/binding";
import type { AuditSource } from "../source/source";
import type { Words } from "../words";
import { boundText } from "./boundText";
import { aligned, printable } from "./text";

/** What the parts of a report are written from. */
interface Page {
  readonly scheme: Scheme;
  readonly source: AuditSource;
  readonly result: ScoreResult;
  readonly words: Words;
}

/** A readable report of a scored audit, a line each, without the file's name. */
export function printScore(source: AuditSource, result: ScoreResult, words: Words, withLedger: boolean): string[] {
  const page: Page = { scheme: source.scheme, source, result, words };
  return [
    nameOf(page, page.scheme.name),
    "",
    ...(source.bound === undefined ? [] : [...boundText(source.bound, words), ""]),
    ...aligned(facts(page)),
    ...section(words.cli.report.groups, groupLines(page)),
    ...section(words.cli.report.notices, noticeLines(page)),
    ...(withLedger ? section(words.cli.report.ledger, ledgerLines(page)) : []),
  ].map((line) => (line === "" ? "" : `  ${line}`));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

const nameOf = (page: Page, name: Localised): string => printable(name[page.words.scoring.text]);

const shown = (page: Page, value: Rational): string => format(value, page.scheme.display.decimals);

function gradeName(page: Page, id: string): string {
  const grade = page.scheme.grades.find((one) => one.id === id);
  return grade ? nameOf(page, grade.name) : id;
}

/** Label and value. */
type Fact = readonly [string, string];

function facts(page: Page): Fact[] {
  const { result, words } = page;
  const { report } = words.cli;
  const { applicable, earned, points } = result;
  const sums = `${formatShortest(points)}，${report.applicable} ${formatShortest(applicable)}，${report.earned} ${formatShortest(earned)}`;
  return [
    ...scoreFacts(page),
    [report.points, words.language === "zh-CN" ? sums : sums.replaceAll("，", ", ")],
    [report.specials, specialsText(page)],
    ...result.gates.map((gate, index): Fact => [index === 0 ? report.gates : "", gateText(page, gate)]),
  ];
}

function scoreFacts(page: Page): Fact[] {
  const { result, words } = page;
  const { report } = words.cli;
  if (!result.complete) return openFacts(page);
  if (result.score === null) return [[report.score, report.nothingApplicable]];
  const { grade, noGrade } = bindingWords[words.language].report;
  if (result.grade === null)
    return [
      [report.score, shown(page, result.score)],
      [grade, noGrade],
    ];
  const stars = report.stars(result.stars ?? 0);
  return [
    [report.score, shown(page, result.score)],
    [report.grade, `${gradeName(page, result.grade)}${stars === "" ? "" : `  ${stars}`}`],
    ...(result.next === null ? [] : [["", wayUp(page, result.next)] as const]),
  ];
}

/** What is missing to the next grade; where the score is there already, the gates that stand in the way. */
function wayUp(page: Page, { grade, distance, points, blockedBy }: NextGrade): string {
  const { report } = page.words.cli;
  const name = gradeName(page, grade);
  if (compare(distance, ZERO) > 0) {
    // So near to a bound that it would be shown as nothing at all.
    const isTiny = shown(page, distance) === shown(page, ZERO);
    const score = isTiny ? formatShortest(distance, 12) : shown(page, distance);
    return report.next(name, score, formatShortest(points, isTiny ? 12 : 4));
  }
  const gates = blockedBy.map((id) => gateName(page, id));
  return report.onlyGates(name, gates.join(page.words.language === "zh-CN" ? "、" : ", "));
}

/** At most this many open clauses are named. */
const mostNamed = 6;

/** An incomplete audit has no score: what is known so far, and what is still possible. */
function openFacts(page: Page): Fact[] {
  const { result, words } = page;
  const { report } = words.cli;
  const { open, range, soFar } = result;
  const named = open
    .slice(0, mostNamed)
    .map(printable)
    .join(words.language === "zh-CN" ? "、" : ", ");
  const end = (score: Rational, grade: string): string =>
    grade === "" ? shown(page, score) : `${shown(page, score)} (${gradeName(page, grade)})`;
  return [
    [report.soFar, soFar === null ? "–" : shown(page, soFar)],
    ...(range
      ? [
          [
            report.range,
            `${end(range.lowest, range.lowestGrade)} ${report.to} ${end(range.highest, range.highestGrade)}`,
          ] as const,
        ]
      : []),
    ["", report.open(open.length, named, Math.max(0, open.length - mostNamed))],
  ];
}

function specialsText({ result, words }: Page): string {
  const { report } = words.cli;
  const { deductions, bonus } = result;
  const lost = report.deductions(deductions.count, formatShortest(deductions.points));
  return `${lost} · ${report.bonus(bonus.count, formatShortest(bonus.points))}`;
}

function gateText(page: Page, gate: GateResult): string {
  const { report } = page.words.cli;
  const state = gate.passed === null ? report.undecided : gate.passed ? report.passed : report.notPassed;
  return `${gate.passed === null ? "–" : gate.passed ? "✓" : "✗"} ${gateName(page, gate.id)} (${state})`;
}

function gateName(page: Page, id: string): string {
  const gate = page.scheme.gates.find((one) => one.id === id);
  return gate ? nameOf(page, gate.name) : id;
}

/** Groups with earned and applicable points, and what is still open in them. */
function groupLines(page: Page): string[] {
  const rows = page.result.groups.map((group) => {
    const name = page.scheme.groups.find((one) => one.id === group.id)?.name;
    const points = `/ ${formatShortest(group.applicable, 4)}`;
    const open = group.openCount === 0 ? "" : page.words.cli.report.openPoints(formatShortest(group.open, 4));
    return [printable(group.id), name ? nameOf(page, name) : "", formatShortest(group.earned, 4), points, open];
  });
  return aligned(rows, new Set([2, 3]));
}

function noticeLines(page: Page): string[] {
  const { result, source, words, scheme } = page;
  return [
    ...result.notices.map((notice) => `· ${printable(sayNotice(words.scoring, notice, scheme))}`),
    ...ignoredRows(source, words).map((line) => `· ${line}`),
    ...(source.others.length > 0 ? [`· ${words.cli.report.others(source.others.join(", "))}`] : []),
  ];
}

/** Rows of a scheme sheet that were left aside, as sentences. */
function ignoredRows(source: AuditSource, words: Words): string[] {
  return source.ignored.map((problem) => printable(sayProblem(words.scoring, problem)));
}

/** Lines that change nothing and only say where the sum stands. */
const isSubtotal: ReadonlySet<string> = new Set(["earned", "score", "soFar"]);

function ledgerLines(page: Page): string[] {
  const rows = page.result.ledger.map(({ kind, clause, change, running }) => [
    page.words.scoring.ledger[kind],
    printable(clause ?? ""),
    isSubtotal.has(kind) ? "" : signed(change),
    formatShortest(running, 4),
  ]);
  return aligned(rows, new Set([2, 3]));
}

function signed(change: Rational): string {
  const text = formatShortest(change, 4);
  return text.startsWith("-") ? `−${text.slice(1)}` : `+${text}`;
}
