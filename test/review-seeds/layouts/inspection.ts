import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const CHECK = "Checklist";
const REPORT = "Report";
const names = ["Cold store", "Preparation", "Cooking", "Serving", "Washing up", "Staff"];

interface Section {
  readonly name: string;
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** A kitchen inspection: what is out costs its points, repeated faults a little more, a serious one limits the score. */
export const inspection: Layout = {
  id: "inspection",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["Kitchen inspection"],
      ["IN: in order, OUT: not in order, N/O: not observed, N/A: not applicable"],
      ["Item", "Requirement", "Points", "Result", "Repeated", "Points lost", "To be corrected by"],
    ];
    const sections = names.slice(0, random.whole(3, 6)).map((name, index) => addSection(lines, name, index, random));
    const last = lines.length;
    const sum = (letter: string): string => `=SUM(${sections.map((one) => `${letter}${one.sum + 1}`).join(",")})`;
    lines.push(["All", null, sum("C"), null, null, sum("F")]);
    const words = [list(`D4:D${last}`, ["IN", "OUT", "N/O", "N/A"]), list(`E4:E${last}`, ["R"])];
    const sheets = [sheet(CHECK, lines, words), sheet(REPORT, reportLines(sections, last, random))];
    return { book: calculated(sheets), parts: partsOf(sections, last) };
  },
};

function addSection(lines: Line[], name: string, index: number, random: Random): Section {
  const heading = lines.length;
  lines.push([String.fromCharCode(65 + index), name]);
  const rows = Array.from({ length: random.whole(4, 8) }, (_, line) => heading + 1 + line);
  for (const at of rows) {
    const row = at + 1;
    const chance = random.next();
    const result = chance < 0.65 ? "IN" : chance < 0.85 ? "OUT" : chance < 0.93 ? "N/O" : "N/A";
    const repeated = result === "OUT" && random.next() < 0.3 ? "R" : null;
    lines.push([
      `${String.fromCharCode(65 + index)}${at - heading}`,
      `Requirement ${at - heading}`,
      random.pick([1, 2, 2, 3, 5]) ?? 2,
      result,
      repeated,
      `=IF(D${row}="","",IF(D${row}="OUT",C${row},0))`,
    ]);
  }
  const range = (letter: string): string => `${letter}${heading + 2}:${letter}${lines.length}`;
  const possible = `=SUM(${range("C")})-SUMIF(${range("D")},"N/A",${range("C")})`;
  lines.push([null, `Sum ${name}`, possible, null, null, `=SUM(${range("F")})`]);
  return { name, heading, rows, sum: lines.length - 1 };
}

const bounds: readonly (readonly [number, string])[] = [
  [95, "Excellent"],
  [85, "Good"],
  [70, "Acceptable"],
  [0, "Closed"],
];

function reportLines(sections: readonly Section[], last: number, random: Random): Line[] {
  const lines: Line[] = [["Report"], ["Section", "Possible", "Lost", "Reached", "Out", "Not observed"]];
  const reached = (row: number): string => `=IF(B${row}=0,"n/a",(B${row}-C${row})/B${row})`;
  for (const { name, rows, sum } of sections) {
    const row = lines.length + 1;
    const over = `${CHECK}!$D$${(rows[0] ?? 0) + 1}:$D$${(rows.at(-1) ?? 0) + 1}`;
    const count = (word: string): string => `=COUNTIF(${over},"${word}")`;
    lines.push([name, `=${CHECK}!C${sum + 1}`, `=${CHECK}!F${sum + 1}`, reached(row), count("OUT"), count("N/O")]);
  }
  const end = lines.length;
  const all = end + 1;
  const down = (letter: string): string => `=SUM(${letter}3:${letter}${end})`;
  lines.push(["All", down("B"), down("C"), reached(all), down("E"), down("F")], []);
  lines.push(["Courses attended", random.whole(0, 6)]);
  lines.push(["Bonus for courses", `=MIN(B${all + 2},3)`]);
  lines.push(["Repeated faults", `=MIN(COUNTIF(${CHECK}!E4:E${last},"R"),5)`]);
  lines.push(["Serious faults", `=COUNTIFS(${CHECK}!C4:C${last},5,${CHECK}!D4:D${last},"OUT")`]);
  const score = `D${all}*100+B${all + 3}-B${all + 4}`;
  lines.push(["Score", `=IF(D${all}="n/a","",MAX(0,MIN(100,${score})))`]);
  lines.push(["Score that counts", `=IF(B${all + 6}="","",IF(B${all + 5}>0,MIN(B${all + 6},84),B${all + 6}))`]);
  const mark = bounds.map(([from, word]) => `IF(B${all + 7}>=${from},"${word}",`).slice(0, 3);
  lines.push(["Mark", `=IF(B${all + 7}="","",${mark.join("")}"Closed"${")".repeat(mark.length)})`]);
  return lines;
}

function partsOf(sections: readonly Section[], total: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const report = sections.map((_, index) => index + 2);
  const all = sections.length + 2;
  const at = (row: number, column: number): Spot => spot(REPORT, row, column);
  return {
    ...noParts,
    tables: [{ sheet: CHECK, header: 2, sections, total, text: 1, points: 2, score: null, deducted: 5, verdict: 3 }],
    sectionSums: sections.flatMap(({ sum }) => [spot(CHECK, sum, 2), spot(CHECK, sum, 5)]),
    totals: [spot(CHECK, total, 2), spot(CHECK, total, 5), at(all, 1), at(all, 2)],
    counts: report.flatMap((row) => [at(row, 4), at(row, 5)]),
    ratios: [...report, all].map((row) => at(row, 3)),
    finals: [at(all + 6, 1), at(all + 7, 1)],
    grades: [at(all + 8, 1)],
    limits: [at(all + 3, 1), at(all + 4, 1), at(all + 7, 1)],
    wordCells: [...rows.map((row) => spot(CHECK, row, 5)), ...report.flatMap((row) => [at(row, 4), at(row, 5)])],
    entries: [{ sheet: CHECK, column: 3, rows }],
    perSection: report.flatMap((row) => [at(row, 1), at(row, 2), at(row, 4), at(row, 5)]),
    calculated: [
      { sheet: CHECK, column: 5, rows },
      { sheet: REPORT, column: 3, rows: report },
    ],
    points: rows.map((row) => spot(CHECK, row, 2)),
  };
}
