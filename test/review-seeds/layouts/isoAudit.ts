import { sheet, list, calculated, type Line } from "../book";
import type { Layout } from "../layout";
import type { Random } from "../random";
import {
  pages,
  letter,
  place,
  REPORT,
  SETUP,
  partsOf,
  tallied,
  sums,
  range,
  PLANNED,
  FIRST,
  pageEnd,
  type Block,
  type Page,
  type Chapter,
} from "./isoAuditPlaces";

const OUT = "N/A";
const RESULT = "Overall result (at most 69 % with MAJ, 89 % with more than 4 MIN)";
const classes = ["C", "OFI", "MIN", "MAJ", OUT];
const topics = "documents,responsibilities,records sampled,interview,objectives,review,follow-up,changes".split(",");

/**
 * A quality manager's checklist for internal audits after ISO 9001: questions with points on three sheets, the totals
 * of a chapter beside its heading, factors of the conformity classes and result classes on a set-up sheet, and a
 * report that limits the result when there are major or many minor nonconformities.
 */
export const isoAudit: Layout = {
  id: "iso-audit",
  heldOut: false,
  build(random) {
    const open = random.next() < 0.2 ? 0.06 : 0;
    const blocks: Block[] = [];
    const checklists = pages.map((page) => {
      const lines = pageLines(page, blocks, open, random);
      const column = letter(place(page, "Class"));
      return sheet(page.name, lines, [list(`${column}5:${column}${lines.length - 2}`, classes)]);
    });
    const report = sheet(REPORT, reportLines(blocks));
    return { book: calculated([report, ...checklists, sheet(SETUP, setupLines())]), parts: partsOf(blocks) };
  },
};

/** Whole steps of five points for each question; together the points of the chapter. */
function split(total: number, size: number, random: Random): number[] {
  const points = Array.from({ length: size }, () => 5);
  for (let left = total - 5 * size; left > 0; left -= 5) {
    const at = random.whole(0, size - 1);
    points[at] = (points[at] ?? 0) + 5;
  }
  return points;
}

/** Cells in the order of columns of a checklist. */
const placed = (page: Page, of: (head: string, column: string) => Line[number]): Line =>
  page.order.map((head) => of(head, letter(place(page, head))));

function pageLines(page: Page, blocks: Block[], open: number, random: Random): Line[] {
  const lines: Line[] = [
    [`Internal audit ISO 9001:2015 - checklist clauses ${page.name.slice(3)}`],
    ["Class: C conform, OFI opportunity for improvement, MIN / MAJ nonconformity, N/A not applicable (explain!)"],
    [],
    ["Ref.", "Requirement / question", ...page.order],
  ];
  const mine = page.chapters.map((one) => addChapter(lines, page, one, open, random));
  blocks.push(...mine);
  const plus = (column: string): string => `=${mine.map((one) => `${column}${one.heading + 1}`).join("+")}`;
  const totals = placed(page, (head, column) => (tallied.includes(head) ? plus(column) : null));
  lines.push([null, "Sheet total", ...totals]);
  return lines;
}

function addChapter(lines: Line[], page: Page, chapter: Chapter, open: number, random: Random): Block {
  const { clause, title, points } = chapter;
  const heading = lines.length;
  const rows = Array.from({ length: random.whole(4, points > 40 ? 8 : 6) }, (_, index) => heading + 1 + index);
  const sums = placed(page, (head) => (tallied.includes(head) ? `=SUM(${range(place(page, head), rows)})` : null));
  lines.push([clause, `${title} (${points} points)`, ...sums]);
  const skipped = clause === 8 ? 0.2 : random.next() < 0.05 ? 1 : 0.07;
  split(points, rows.length, random).forEach((worth, index) => {
    const chance = random.next();
    const judged = chance < 0.66 ? "C" : chance < 0.85 ? "OFI" : chance < 0.985 ? "MIN" : "MAJ";
    const verdict = random.next() < skipped ? OUT : random.next() < open ? null : judged;
    const cells = questionCells(page, heading + 2 + index, worth, verdict);
    lines.push([`${clause}.${index + 1}`, `${title}: ${topics[(index + clause) % topics.length] ?? ""}`, ...cells]);
  });
  lines.push([]);
  return { ...chapter, page, heading, rows };
}

function questionCells(page: Page, row: number, worth: number, verdict: string | null): Line {
  const [p, v] = [`${letter(place(page, "Points"))}${row}`, `${letter(place(page, "Class"))}${row}`];
  const of: Readonly<Record<string, Line[number]>> = {
    Points: worth,
    Class: verdict,
    Reached: `=IF(OR(${v}="",${v}="${OUT}"),"",${p}*VLOOKUP(${v},${SETUP}!$A$7:$C$10,3,FALSE))`,
    Possible: `=IF(${v}="${OUT}",0,${p})`,
    NC: `=IF(OR(${v}="MIN",${v}="MAJ"),1,0)`,
  };
  const note = verdict === OUT ? "outside scope" : verdict === "MAJ" ? "see 8D report" : null;
  return placed(page, (head) => (head in of ? (of[head] ?? null) : note));
}

function setupLines(): Line[] {
  const chapters = pages.flatMap((page) => page.chapters);
  const last = PLANNED + chapters.length;
  return [
    ["Settings - change only after agreement with the QM board"],
    ["Auditor", "K. Lindqvist", null, null, "Limits"],
    ["Site", "Plant 2", null, null, "Any MAJ: overall result not above", 0.69],
    ["Standard", "ISO 9001:2015", null, null, "Number of MIN tolerated", 4],
    [null, null, null, null, "More MIN than tolerated: overall result not above", 0.89],
    ["Class", "Meaning", "Factor", null, "from %", "Result class"],
    ["C", "conform", 1, null, 0, "D - not effective"],
    ["OFI", "opportunity for improvement", 0.8, null, 0.6, "C - re-audit"],
    ["MIN", "minor nonconformity", 0.4, null, 0.7, "B - conditionally effective"],
    ["MAJ", "major nonconformity", 0, null, 0.9, "A - effective"],
    [OUT, "not applicable, does not count", null],
    [],
    ["Points per chapter as approved (300 in all)"],
    ["Clause", "Title", "Points"],
    ...chapters.map(({ clause, title, points }): Line => [clause, title, points]),
    [null, "Sum (must be 300)", `=SUM(C${PLANNED + 1}:C${last})`, `=IF(C${last + 1}=300,"ok","check")`],
  ];
}

const left = ["Clause", "Chapter", "Points", "Possible", "Reached", "%"];
const heads = [...left, ...classes, "open", "Questions", "Result class", "Points as approved", "Count"];

function reportLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [["Audit report - summary"], ["Programme", "2019 / 2nd half"], [], [], heads];
  const last = FIRST + blocks.length;
  const end = last + 1;
  const rate = (row: number): string => `=IF(D${row}=0,"n/a",E${row}/D${row})`;
  const fit = (row: number): string => `=IF(SUM(G${row}:L${row})=M${row},"ok","check")`;
  blocks.forEach((one, index) => {
    const row = FIRST + index + 1;
    const { page } = one;
    const cell = (head: string): string => `='${page.name}'!${letter(place(page, head))}${one.heading + 1}`;
    const marks = `'${page.name}'!${range(place(page, "Class"), one.rows)}`;
    const counts = classes.map((_, mark) => `=COUNTIF(${marks},${letter(6 + mark)}$5)`);
    const own = [cell("Points"), cell("Possible"), cell("Reached"), rate(row)];
    const grade = `=IF(L${row}>0,"in progress",IF(F${row}="n/a","n/a",${band(`F${row}`)}))`;
    const approved = `=IF(C${row}=VLOOKUP(A${row},${SETUP}!$A$${PLANNED + 1}:$C$${PLANNED + 7},3,FALSE),"ok","check")`;
    const questions = `=COUNTA('${page.name}'!${range(1, one.rows)})`;
    const checks = [`=COUNTBLANK(${marks})`, questions, grade, approved, fit(row)];
    lines.push([one.clause, one.title, ...own, ...counts, ...checks]);
  });
  const sum = (column: number): string => `=SUM(${letter(column)}${FIRST + 1}:${letter(column)}${last})`;
  const tallies = sums.map(sum);
  lines.push([null, "Total", ...tallies.slice(0, 3), rate(end), ...tallies.slice(3), null, null, fit(end)], []);
  lines.push(...reportFoot(blocks, end));
  return lines;
}

const band = (value: string): string => `LOOKUP(${value},${SETUP}!$E$7:$E$10,${SETUP}!$F$7:$F$10)`;

function reportFoot(blocks: readonly Block[], end: number): Line[] {
  const capped = `MIN(F${end},${SETUP}!$F$3)`;
  const many = `IF(I${end}>${SETUP}!$F$4,MIN(F${end},${SETUP}!$F$5),F${end})`;
  const f = end + 3;
  const found = pages.map((page) => `'${page.name}'!${letter(place(page, "NC"))}${pageEnd(blocks, page) + 1}`);
  const foot = (label: string, formula: string, ...more: string[]): Line => [
    label,
    null,
    null,
    null,
    null,
    formula,
    ...more,
  ];
  const same = `=IF(F${f - 1}=I${end}+J${end},"ok","check")`;
  return [
    foot("Nonconformities in all", `=${found.join("+")}`, same),
    foot(RESULT, `=IF(D${end}=0,"n/a",IF(J${end}>0,${capped},${many}))`),
    foot("Result class", `=IF(L${end}>0,"in progress",IF(F${f}="n/a","n/a",${band(`F${f}`)}))`),
  ];
}
