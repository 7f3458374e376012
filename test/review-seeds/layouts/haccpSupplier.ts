import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type EntryColumn, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const GUIDE = "Guide";
const SUMMARY = "Summary";
const FIRST = 12;
const answers = ["A", "B", "C", "D", "NA"];
const meanings = ["Full compliance", "Minor deviation", "Major deviation", "No compliance"];
const bounds = [0, 0.6, 0.75, 0.9];
const grades = ["Not approved", "Conditional", "Silver", "Gold"];
/** A section and its questions; one that starts with "*" is a KO question. */
const questions = [
  "HACCP system|*HACCP study covers all products|*CCP limits validated|CCP records complete and signed|Flow diagrams verified on site|HACCP team trained|Yearly review documented",
  "Premises and hygiene|Walls, floors and drains sound|*No risk of cross contamination|Cleaning schedule followed|Swab results trended|Hand wash at every entrance|Glass register up to date",
  "Pest control|Contract and site plan current|*No sign of infestation|Recommendations closed in time|Bait points intact|Fly screens fitted",
  "Foreign bodies and allergens|*Metal detector tested each hour|*Allergen changeover verified|Sieves and magnets inspected|Knife and blade control|Label check at start of run",
  "Traceability and recall|*Trace test within 4 hours|Mass balance between 98 and 102 %|Recall test in last 12 months|Rework recorded by batch|Complaints analysed monthly",
  "Chilled storage and dispatch|*Chill stores below 5 °C|Vehicle temperatures recorded|First in, first out|Loading bay clean and closed|Thermometers calibrated",
];
interface Section {
  readonly name: string;
  readonly weight: number;
  readonly head: number;
  readonly rows: readonly number[];
  readonly asked: readonly (readonly [text: string, points: number])[];
}

/**
 * A retailer's supplier audits: one sheet per production site with the same questionnaire (section totals stand in the
 * section's heading), a guide with the marks, weights and grades, and a summary with sections down and sites across.
 */
export const haccpSupplier: Layout = {
  id: "haccp-supplier",
  heldOut: true,
  build(random) {
    const sections = questionnaire(random);
    const sites = ["Wrexham", "Boston Lincs", "Telford", "Kings Lynn"].slice(0, random.whole(2, 3));
    const drop = list(`E${FIRST + 2}:E${lastRow(sections) + 1}`, answers);
    const audits = sites.map((site) => sheet(site, siteLines(site, sections, random), [drop]));
    const sheets = [sheet(SUMMARY, summaryLines(sites, sections)), ...audits, sheet(GUIDE, guideLines(sections))];
    return { book: calculated(sheets), parts: partsOf(sites, sections) };
  },
};

function questionnaire(random: Random): Section[] {
  const weights = random.next() < 0.4 ? [0.25, 0.25, 0.15, 0.2, 0.15] : [0.2, 0.2, 0.1, 0.2, 0.15, 0.15];
  let head = FIRST;
  return weights.map((weight, index) => {
    const [name = "", ...texts] = (questions[index] ?? "").split("|");
    const chosen = texts.slice(0, random.whole(3, 5));
    const asked = chosen.map((text) => [text, text.startsWith("*") ? 15 : (random.pick([5, 10]) ?? 5)] as const);
    const rows = asked.map((_, line) => head + 1 + line);
    head += asked.length + 1;
    return { name, weight, head: (rows[0] ?? 0) - 1, rows, asked };
  });
}

const pointsOf = ({ asked }: Section): number => asked.reduce((sum, [, points]) => sum + points, 0);
const lastRow = (sections: readonly Section[]): number => sections.at(-1)?.rows.at(-1) ?? 0;
const weightsEnd = (sections: readonly Section[]): number => 13 + sections.length;

function guideLines(sections: readonly Section[]): Line[] {
  const last = weightsEnd(sections);
  return [
    ["Supplier hygiene audit - guide for auditors", null, null, null],
    ["Please answer every question. Questions that do not apply: NA (left out of the section).", null],
    [],
    ["Answer", "Share of points", "Meaning"],
    ...[1, 0.8, 0.4, 0].map((share, index): Line => [answers[index] ?? "", share, meanings[index] ?? ""]),
    [],
    ["KO limit", 0.59, "Highest overall result of a site with a KO question answered D (59 %)"],
    [],
    ["Sections (points as on the questionnaire, weights add up to 100 %)"],
    ["No.", "Section", "Points", "Weight"],
    ...sections.map((one, index): Line => [index + 1, one.name, pointsOf(one), one.weight]),
    [null, "All sections", `=SUM(C14:C${last})`, `=SUM(D14:D${last})`, `=IF(ROUND(D${last + 1},4)=1,"ok","weights?")`],
    [],
    ["Overall result from", "Grade"],
    ...grades.map((grade, index): Line => [bounds[index] ?? 0, grade]),
  ];
}

function siteLines(site: string, sections: readonly Section[], random: Random): Line[] {
  const end = lastRow(sections) + 1;
  const plus = (letter: string): string => `=${sections.map(({ head }) => `${letter}${head + 1}`).join("+")}`;
  const empty = sections.map(({ rows }) => `COUNTBLANK(E${(rows[0] ?? 0) + 1}:E${(rows.at(-1) ?? 0) + 1})`).join("+");
  const band = `${GUIDE}!$A$${weightsEnd(sections) + 4}:$B$${weightsEnd(sections) + 7}`;
  const all = sections.reduce((sum, one) => sum + pointsOf(one), 0);
  const mood = random.next();
  const asked = sections.flatMap((one, index): Line[] => {
    const ask = ([text, points]: readonly [string, number], line: number): Line => {
      const given = answer(text.startsWith("*"), index === 5 && Math.abs(mood - 0.5) < 0.15, mood / 4, random);
      const blank = mood > 0.9 && index === 3 && line === 0;
      return questionLine(text, points, `${index + 1}.${line + 1}`, one.head + line + 2, blank ? null : given);
    };
    return [headLine(one, index, weightsEnd(sections)), ...one.asked.map(ask)];
  });
  return [
    [`Supplier audit - ${site} site (questionnaire: ${all} points)`],
    ["Auditor", random.pick(["J. Marsh", "P. Oakley", "S. Devlin"]) ?? null],
    ["Answer A to D, or NA. A KO question answered D limits the overall result to 59 %."],
    [],
    [null, "Open questions", null, null, `=${empty}`],
    [null, "Weighted result", null, null, `=IF(I${end + 1}=0,0,ROUND(J${end + 1}/I${end + 1},3))`],
    [null, "KO questions answered D", null, null, `=COUNTIFS(C${FIRST + 1}:C${end},"KO",E${FIRST + 1}:E${end},"D")`],
    [null, "Overall result", null, null, `=IF(E7>0,MIN(E6,${GUIDE}!$B$10),E6)`],
    [null, "Grade", null, null, `=IF(E5>0,"open",VLOOKUP(E8,${band},2,TRUE))`],
    [],
    [],
    ["Ref", "Requirement", "KO", "Max", "Answer", "Counted", "Points", "%", "Weight", "Weighted"],
    ...asked,
    [null, "Total", null, plus("D"), null, plus("F"), plus("G"), null, plus("I"), plus("J")],
  ];
}

function answer(ko: boolean, out: boolean, quality: number, random: Random): string {
  const chance = random.next();
  if (out || chance < 0.05) return "NA";
  if (chance > (ko ? 0.97 : 0.96)) return "D";
  return chance < 0.5 + quality ? "A" : chance < 0.75 + quality ? "B" : "C";
}

function headLine(one: Section, index: number, end: number): Line {
  const row = one.head + 1;
  const sum = (letter: string): string => `=SUM(${letter}${row + 1}:${letter}${row + one.rows.length})`;
  const weight = `=IF(F${row}=0,0,VLOOKUP(A${row},${GUIDE}!$A$14:$D$${end},4,FALSE))`;
  const share = `=IF(F${row}=0,"NA",G${row}/F${row})`;
  const weighted = `=IF(F${row}=0,0,H${row}*I${row})`;
  const title = `${one.name} (${pointsOf(one)} points)`;
  return [index + 1, title, null, sum("D"), null, sum("F"), sum("G"), share, weight, weighted];
}

function questionLine(text: string, points: number, ref: string, row: number, given: string | null): Line {
  const counted = `=IF(OR(E${row}="",E${row}="NA"),0,D${row})`;
  const reached = `=IF(F${row}=0,"",F${row}*VLOOKUP(E${row},${GUIDE}!$A$5:$B$8,2,FALSE))`;
  const ko = text.startsWith("*") ? "KO" : null;
  return [ref, text.replace("*", ""), ko, points, given, counted, reached];
}

function summaryLines(sites: readonly string[], sections: readonly Section[]): Line[] {
  const last = String.fromCharCode(65 + sites.length);
  const of = (cell: string): string[] => sites.map((site) => `='${site}'!${cell}`);
  const both = (row: number): string[] =>
    ["AVERAGE", "MIN"].map((name) => `=IF(COUNT(B${row}:${last}${row})=0,"NA",${name}(B${row}:${last}${row}))`);
  const top = 4 + sections.length;
  const asked = `$E$${FIRST + 2}:$E$${lastRow(sections) + 1}`;
  const count = (row: number): string[] => sites.map((site) => `=COUNTIF('${site}'!${asked},$A${row})`);
  const sum = (row: number): string => `=SUM(B${row}:${last}${row})`;
  return [
    ["Supplier audits - summary of sites"],
    ["Section results in %; NA = no question of the section applied"],
    ["Section", ...sites, "Average", "Lowest"],
    ...sections.map((one, index): Line => [one.name, ...of(`H${one.head + 1}`), ...both(index + 4)]),
    ["Overall result", ...of("E8"), ...both(top)],
    ["KO answered D", ...of("E7"), sum(top + 1)],
    ["Grade", ...of("E9")],
    [],
    ["Answers", ...sites, "All sites"],
    ...answers.map((word, index): Line => [word, ...count(top + 5 + index), sum(top + 5 + index)]),
  ];
}

const column = (sheet: string, column: number, rows: readonly number[]): EntryColumn => ({ sheet, column, rows });

function partsOf(sites: readonly string[], sections: readonly Section[]): Parts {
  const rows = sections.flatMap((one) => one.rows);
  const heads = sections.map(({ head }) => head);
  const sectionRows = sections.map((_, index) => 3 + index);
  const total = lastRow(sections) + 1;
  const cells = (at: readonly number[], ...columns: number[]): Spot[] =>
    sites.flatMap((site) => at.flatMap((row) => columns.map((column) => spot(site, row, column))));
  const form = { header: FIRST - 1, total, text: 1, points: 3, score: 6, deducted: null, verdict: 4 };
  const tabled = sections.map((one) => ({ heading: one.head, rows: one.rows, sum: one.head }));
  const across = (row: number): Spot[] => sites.map((_, index) => spot(SUMMARY, row, 1 + index));
  const guide = (column: number): Spot[] => sections.map((_, index) => spot(GUIDE, 13 + index, column));
  const band = bounds.map((_, line) => weightsEnd(sections) + 3 + line);
  return {
    ...noParts,
    tables: sites.map((site) => ({ sheet: site, sections: tabled, ...form })),
    sectionSums: cells(heads, 3, 5, 6),
    totals: [...cells([total], 3, 5, 6, 8, 9), ...[2, 3].map((of) => spot(GUIDE, weightsEnd(sections), of))],
    counts: [...cells([4, 6], 4), ...answers.flatMap((_, index) => across(sections.length + 8 + index))],
    ratios: [...cells(heads, 7), ...cells([5], 4)],
    finals: cells([7], 4),
    grades: cells([8], 4),
    bands: [{ sheet: GUIDE, column: 0, rows: band, lookups: cells([8], 4) }],
    limits: cells([7], 4),
    wordCells: [...cells(rows, 5), ...cells(heads, 7), ...cells([6, 8], 4)],
    entries: sites.map((site) => column(site, 4, rows)),
    perSection: sectionRows.flatMap(across),
    calculated: [
      ...sites.flatMap((site) => [5, 6].map((of) => column(site, of, rows))),
      ...sites.flatMap((site) => [7, 8, 9].map((of) => column(site, of, heads))),
      ...[1, 2].map((more) => column(SUMMARY, sites.length + more, sectionRows)),
    ],
    points: [...cells(rows, 3), ...guide(2), ...guide(3)],
  };
}
