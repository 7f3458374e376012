import { calculated, list, sheet, spot, type Line } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const AUDIT = "Audit";
const DASH = "Dashboard";
const names = ["Management", "Purchasing", "Production", "Inspection", "Delivery", "After-sales"];
const answers = ["Yes", "Partly", "No", "N/A"];

interface Section {
  readonly name: string;
  readonly heading: number;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** A supplier audit: questions with answers worth points, subtotals by section, a dashboard with a rating. */
export const supplier: Layout = {
  id: "supplier",
  heldOut: false,
  build(random) {
    const lines: Line[] = [
      ["Supplier quality audit"],
      [],
      ["Clause No.", "Question", "Max Score", "Answer", "Score", "Evidence", "Comments"],
    ];
    const sections = names.slice(0, random.whole(3, 6)).map((name, index) => addSection(lines, name, index, random));
    const last = lines.length;
    const sum = (letter: string): string => `=${sections.map((one) => `${letter}${one.sum + 1}`).join("+")}`;
    lines.push(["Total", null, sum("C"), null, sum("E"), null, null]);
    const sheets = [sheet(AUDIT, lines, [list(`D4:D${last}`, answers)]), sheet(DASH, dashLines(sections, last + 1))];
    return { book: calculated(sheets), parts: partsOf(sections, last) };
  },
};

function addSection(lines: Line[], name: string, index: number, random: Random): Section {
  const heading = lines.length;
  lines.push([`${index + 1}`, name, null, null, null, null, null]);
  const size = random.whole(4, 9);
  const rows = Array.from({ length: size }, (_, line) => heading + 1 + line);
  for (const at of rows) {
    const row = at + 1;
    const chance = random.next();
    const given = answers[chance < 0.6 ? 0 : chance < 0.75 ? 1 : chance < 0.9 ? 2 : 3] ?? "";
    const score = `=IF(OR(D${row}="",D${row}="N/A"),"",IF(D${row}="Yes",C${row},IF(D${row}="Partly",C${row}/2,0)))`;
    lines.push([
      `${index + 1}.${at - heading}`,
      `Is requirement ${at - heading} met?`,
      random.pick([2, 4, 6, 10]) ?? 4,
      given,
      score,
      null,
      null,
    ]);
  }
  const range = (letter: string): string => `${letter}${heading + 2}:${letter}${heading + 1 + size}`;
  lines.push([
    "Subtotal",
    null,
    `=SUMIF(${range("D")},"<>N/A",${range("C")})`,
    null,
    `=SUM(${range("E")})`,
    null,
    null,
  ]);
  return { name, heading, rows, sum: lines.length - 1 };
}

function dashLines(sections: readonly Section[], total: number): Line[] {
  const lines: Line[] = [["Section", "Maximum", "Achieved", "Percentage", "Not applicable"]];
  for (const { name, rows, sum } of sections) {
    const over = `${AUDIT}!$D$${(rows[0] ?? 0) + 1}:$D$${(rows.at(-1) ?? 0) + 1}`;
    const row = lines.length + 1;
    const rate = `=IF(B${row}=0,"N/A",C${row}/B${row})`;
    lines.push([name, `=${AUDIT}!C${sum + 1}`, `=${AUDIT}!E${sum + 1}`, rate, `=COUNTIF(${over},"N/A")`]);
  }
  const rate = `=IF(${AUDIT}!C${total}=0,"N/A",${AUDIT}!E${total}/${AUDIT}!C${total})`;
  lines.push(["Overall", `=${AUDIT}!C${total}`, `=${AUDIT}!E${total}`, rate, `=SUM(E2:E${lines.length})`], []);
  const at = `D${lines.length - 1}`;
  lines.push(["Rating", `=IF(${at}="N/A","",IF(${at}>=0.9,"A",IF(${at}>=0.8,"B",IF(${at}>=0.6,"C","D"))))`]);
  return lines;
}

function partsOf(sections: readonly Section[], total: number): Parts {
  const rows = sections.flatMap((section) => section.rows);
  const dash = sections.map((_, index) => index + 1);
  const end = sections.length + 1;
  const at = (row: number, column: number): ReturnType<typeof spot> => spot(DASH, row, column);
  return {
    ...noParts,
    tables: [{ sheet: AUDIT, header: 2, sections, total, text: 1, points: 2, score: 4, deducted: null, verdict: 3 }],
    sectionSums: sections.flatMap(({ sum }) => [spot(AUDIT, sum, 2), spot(AUDIT, sum, 4)]),
    totals: [spot(AUDIT, total, 2), spot(AUDIT, total, 4)],
    counts: dash.map((row) => at(row, 4)),
    ratios: [...dash.map((row) => at(row, 3)), at(end, 3)],
    finals: [at(end, 3)],
    grades: [at(end + 2, 1)],
    wordCells: [...dash.map((row) => at(row, 4)), ...rows.map((row) => spot(AUDIT, row, 4))],
    entries: [{ sheet: AUDIT, column: 3, rows }],
    perSection: dash.flatMap((row) => [at(row, 1), at(row, 2), at(row, 4)]),
    calculated: [
      { sheet: AUDIT, column: 4, rows },
      { sheet: DASH, column: 3, rows: dash },
    ],
    points: rows.map((row) => spot(AUDIT, row, 2)),
  };
}
