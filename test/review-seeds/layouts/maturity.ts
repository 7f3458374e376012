import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const INTERVIEW = "Interview";
const CARD = "Scorecard";
const ANSWERS = "Answers";
const practices = ["Strategy", "Policy", "Education", "Threats", "Requirements", "Design Review", "Testing"];
const words = ["No", "Some", "Most", "All", "Not relevant"];

interface Section {
  readonly name: string;
  readonly rows: readonly number[];
}

/** A maturity interview: answers with values from a list, and a scorecard with targets, gaps and weights. */
export const maturity: Layout = {
  id: "maturity",
  heldOut: false,
  build(random) {
    const lines: Line[] = [["Practice", "Question", "Response", "Score", "Interview notes"]];
    const sections = practices.slice(0, random.whole(5, 7)).map((name) => addSection(lines, name, random));
    const last = lines.length;
    const answers: Line[] = [
      ["Response", "Value"],
      ["No", 0],
      ["Some", 1],
      ["Most", 2],
      ["All", 3],
      ["Not relevant", ""],
    ];
    const table = sheet(INTERVIEW, lines, [list(`C2:C${last}`, `=${ANSWERS}!$A$2:$A$6`)]);
    return {
      book: calculated([sheet(CARD, cardLines(sections)), table, sheet(ANSWERS, answers)]),
      parts: partsOf(sections),
    };
  },
};

function addSection(lines: Line[], name: string, random: Random): Section {
  const first = lines.length;
  const size = random.whole(4, 7);
  for (let index = 0; index < size; index++) {
    const row = lines.length + 1;
    const response = words[random.next() < 0.12 ? 4 : random.whole(0, 3)] ?? "";
    const score = `=IF(OR(C${row}="",C${row}="Not relevant"),"",VLOOKUP(C${row},${ANSWERS}!$A$2:$B$6,2,FALSE))`;
    lines.push([name, `Is ${name.toLowerCase()} activity ${index + 1} performed?`, response, score, null]);
  }
  return { name, rows: Array.from({ length: size }, (_, index) => first + index) };
}

function cardLines(sections: readonly Section[]): Line[] {
  const lines: Line[] = [
    ["Practice", "Answered", "Not relevant", "Current score", "Target", "Gap", "Weight", "Weighted score"],
  ];
  for (const { name, rows } of sections) {
    const row = lines.length + 1;
    const over = (letter: string): string =>
      `${INTERVIEW}!$${letter}$${(rows[0] ?? 0) + 1}:$${letter}$${(rows.at(-1) ?? 0) + 1}`;
    const current = `=IF(COUNT(${over("D")})=0,"",SUM(${over("D")})/COUNT(${over("D")}))`;
    lines.push([
      name,
      `=COUNT(${over("D")})`,
      `=COUNTIF(${over("C")},"Not relevant")`,
      current,
      2.5,
      `=IF(D${row}="","",E${row}-D${row})`,
      row % 2 === 0 ? 2 : 1,
      `=IF(D${row}="","",D${row}*G${row})`,
    ]);
  }
  const last = lines.length;
  const sum = (letter: string): string => `=SUM(${letter}2:${letter}${last})`;
  lines.push(["Total", sum("B"), sum("C"), null, null, null, sum("G"), sum("H")], []);
  lines.push(["Weighted average", `=IF(COUNT(D2:D${last})<ROWS(D2:D${last}),"",H${last + 1}/G${last + 1})`]);
  lines.push([
    "Maturity level",
    `=IF(B${last + 3}="","",IF(B${last + 3}>=2.5,"Leading",IF(B${last + 3}>=1.5,"Established",IF(B${last + 3}>=0.5,"Basic","Initial"))))`,
  ]);
  return lines;
}

function partsOf(sections: readonly Section[]): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const card = sections.map((_, index) => index + 1);
  const end = sections.length + 1;
  const at = (row: number, column: number): Spot => spot(CARD, row, column);
  const blocks = sections.map((section) => ({ heading: null, rows: section.rows, sum: null }));
  return {
    ...noParts,
    tables: [
      {
        sheet: INTERVIEW,
        header: 0,
        sections: blocks,
        total: null,
        text: 1,
        points: null,
        score: 3,
        deducted: null,
        verdict: 2,
      },
    ],
    totals: [at(end, 1), at(end, 2), at(end, 7)],
    counts: card.map((row) => at(row, 2)),
    ratios: card.map((row) => at(row, 3)),
    finals: [at(end + 2, 1)],
    grades: [at(end + 3, 1)],
    wordCells: [...card.map((row) => at(row, 2)), ...rows.map((row) => spot(INTERVIEW, row, 3))],
    entries: [{ sheet: INTERVIEW, column: 2, rows }],
    perSection: card.flatMap((row) => [at(row, 1), at(row, 2), at(row, 3)]),
    calculated: [
      { sheet: INTERVIEW, column: 3, rows },
      { sheet: CARD, column: 5, rows: card },
      { sheet: CARD, column: 7, rows: card },
    ],
  };
}
