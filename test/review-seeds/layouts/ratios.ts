import { calculated, list, sheet, spot, type Line } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const RESULTS = "Results";
const names = [
  "Architecture",
  "Authentication",
  "Session Management",
  "Access Control",
  "Input Validation",
  "Cryptography",
  "Business Logic",
  "Malicious Code",
];
const words = ["Valid", "Non-valid", "Not Applicable"];

interface Section {
  readonly name: string;
  /** Number of requirements; they stand in rows 2 and on. */
  readonly size: number;
}

/** A verification checklist: a sheet of requirements for each section, a results sheet with ratios. */
export const ratios: Layout = {
  id: "ratios",
  heldOut: false,
  build(random) {
    const sections = names.slice(0, random.whole(5, 8)).map((name) => ({ name, size: random.whole(6, 14) }));
    const sheets = sections.map((section) => checklist(section, random));
    return { book: calculated([sheet(RESULTS, resultLines(sections)), ...sheets]), parts: partsOf(sections) };
  },
};

function checklist({ name, size }: Section, random: Random): ReturnType<typeof sheet> {
  const lines: Line[] = [["#", "Level", "Verification Requirement", "Status", "Comments"]];
  for (let index = 1; index <= size; index++) {
    const chance = random.next();
    const status = words[chance < 0.7 ? 0 : chance < 0.88 ? 1 : 2] ?? "";
    lines.push([
      `V${names.indexOf(name) + 1}.${index}`,
      random.whole(1, 3),
      `Verify control ${index} of ${name.toLowerCase()}`,
      status,
      null,
    ]);
  }
  return sheet(name, lines, [list(`D2:D${size + 1}`, words)]);
}

function resultLines(sections: readonly Section[]): Line[] {
  const lines: Line[] = [
    ["Security Category", "Valid criteria", "Total criteria", "Validity Percentage", "Level 1 share"],
  ];
  for (const { name, size } of sections) {
    const row = lines.length + 1;
    const over = (letter: string): string => `'${name}'!$${letter}$2:$${letter}$${size + 1}`;
    const level = `COUNTIFS(${over("B")},1,${over("D")},"<>Not Applicable")`;
    lines.push([
      name,
      `=COUNTIF(${over("D")},"Valid")`,
      `=COUNTA(${over("D")})-COUNTIF(${over("D")},"Not Applicable")`,
      `=IF(C${row}=0,"n/a",COUNTIF(${over("D")},"Valid")/(COUNTA(${over("D")})-COUNTIF(${over("D")},"Not Applicable")))`,
      `=IF(${level}=0,"n/a",COUNTIFS(${over("B")},1,${over("D")},"Valid")/${level})`,
    ]);
  }
  const last = lines.length;
  const rate = `=IF(C${last + 1}=0,"n/a",B${last + 1}/C${last + 1})`;
  lines.push(["Total", `=SUM(B2:B${last})`, `=SUM(C2:C${last})`, rate, null]);
  return lines;
}

function partsOf(sections: readonly Section[]): Parts {
  const rows = sections.map((_, index) => index + 1);
  const end = sections.length + 1;
  const at = (row: number, column: number): ReturnType<typeof spot> => spot(RESULTS, row, column);
  const requirements = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);
  return {
    ...noParts,
    tables: sections.map(({ name, size }) => ({
      sheet: name,
      header: 0,
      sections: [{ heading: null, rows: requirements(size), sum: null }],
      total: null,
      text: 2,
      points: null,
      score: null,
      deducted: null,
      verdict: 3,
    })),
    totals: [at(end, 1), at(end, 2)],
    counts: rows.flatMap((row) => [at(row, 1), at(row, 2)]),
    ratios: [...rows.flatMap((row) => [at(row, 3), at(row, 4)]), at(end, 3)],
    finals: [at(end, 3)],
    wordCells: rows.flatMap((row) => [at(row, 1), at(row, 2), at(row, 3), at(row, 4)]),
    entries: sections.map(({ name, size }) => ({ sheet: name, column: 3, rows: requirements(size) })),
    perSection: rows.flatMap((row) => [at(row, 1), at(row, 2), at(row, 3), at(row, 4)]),
    calculated: [],
  };
}
