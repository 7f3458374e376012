import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const CHECKS = "Checks";
const RESULT = "Result";
const areas = ["Receiving", "Cold store", "Preparation", "Service", "Cleaning", "Staff"];
const branches = ["North", "South", "Harbour", "Airport"];
const HEADER = 2;
const FIRST = 3;
/** First column of answers and of points on the sheet of checks. */
const ANSWERS = 4;
const POINTS = ANSWERS + branches.length;
const MAX = 3;

/** First row of the areas on the sheet of results. */
const TOP = 4;
/** First columns of what was reached, what could be reached, and of the rates. */
const REACHED = 2;
const POSSIBLE = REACHED + branches.length;
const RATES = POSSIBLE + branches.length;

interface Area {
  readonly name: string;
  readonly rows: readonly number[];
}

const letter = (column: number): string => String.fromCharCode(65 + column);
const each = <T>(of: (index: number) => T): T[] => branches.map((_, index) => of(index));

/** One list of checks for several branches: answers side by side, points beside them, results by area and branch. */
export const branchesLayout: Layout = {
  id: "branches",
  heldOut: false,
  build(random) {
    const found: Area[] = [];
    const lines: Line[] = [
      ["Hygiene round, all branches"],
      [],
      ["Area", "No.", "Check", "Max", ...branches, ...branches.map((name) => `${name} pts`)],
    ];
    for (const [index, name] of areas.slice(0, random.whole(4, 6)).entries()) {
      const rows = addArea(lines, name, index, random);
      found.push({ name, rows });
    }
    const last = lines.length;
    const sum = (column: number): string => `=SUM(${letter(column)}${FIRST + 1}:${letter(column)}${last})`;
    lines.push(["Total", null, null, sum(MAX), ...each(() => null), ...each((index) => sum(POINTS + index))]);
    const options = each((index) =>
      list(`${letter(ANSWERS + index)}${FIRST + 1}:${letter(ANSWERS + index)}${last}`, ["Y", "P", "N", "NA"]),
    );
    const { lines: result, bounds } = resultLines(found, lines);
    const book = calculated([sheet(CHECKS, lines, options), sheet(RESULT, result)]);
    return { book, parts: partsOf(found, last, bounds) };
  },
};

function addArea(lines: Line[], name: string, area: number, random: Random): number[] {
  const rows: number[] = [];
  for (let index = 1; index <= random.whole(3, 7); index++) {
    const row = lines.length;
    rows.push(row);
    const answers = each(() => random.pick(["Y", "Y", "Y", "P", "N", "NA"]) ?? "Y");
    const points = each((at) => {
      const answer = `${letter(ANSWERS + at)}${row + 1}`;
      return `=IF(${answer}="Y",$D${row + 1},IF(${answer}="P",$D${row + 1}/2,0))`;
    });
    const max = random.pick([2, 4, 4, 6]) ?? 4;
    lines.push([name, `${area + 1}.${index}`, `Check ${index} of ${name.toLowerCase()}`, max, ...answers, ...points]);
  }
  return rows;
}

function resultLines(found: readonly Area[], checks: readonly Line[]): { lines: Line[]; bounds: number } {
  const lines: Line[] = [
    ["Result by area"],
    [],
    [null, null, "Reached", null, null, null, "Possible", null, null, null, "Rate"],
    ["Area", "Max", ...branches, ...branches, ...branches],
  ];
  for (const { name, rows } of found) {
    const row = lines.length + 1;
    const span = (column: string): string => `${column}${(rows[0] ?? 0) + 1}:${column}${(rows.at(-1) ?? 0) + 1}`;
    lines.push([
      name,
      rows.reduce((sum, at) => sum + Number(checks[at]?.[MAX]), 0),
      ...each((index) => `=SUM(${CHECKS}!${span(letter(POINTS + index))})`),
      ...each((index) => `=SUMIF(${CHECKS}!${span(letter(ANSWERS + index))},"<>NA",${CHECKS}!${span("$D")})`),
      ...each((index) => rate(index, row)),
    ]);
  }
  const [from, to, total] = [TOP + 1, lines.length, lines.length + 1];
  const sum = (column: number): string => `=SUM(${letter(column)}${from}:${letter(column)}${to})`;
  const sums = Array.from({ length: RATES - 1 }, (_, index) => sum(index + 1));
  lines.push(["All areas", ...sums, ...each((index) => rate(index, total))]);
  const last = FIRST + found.reduce((size, { rows }) => size + rows.length, 0);
  const bounds = lines.length + 8;
  lines.push([], ...finals(total, last, bounds), [], ["From", "Grade"], [0, "D"], [0.6, "C"], [0.75, "B"], [0.9, "A"]);
  return { lines, bounds };
}

const rate = (index: number, row: number): string => {
  const possible = `${letter(POSSIBLE + index)}${row}`;
  return `=IF(${possible}=0,"n/a",${letter(REACHED + index)}${row}/${possible})`;
};

/** Findings, what was left out, the rate that counts (three findings or more keep it below B) and the grade. */
function finals(total: number, last: number, bounds: number): Line[] {
  const count = (word: string) => (index: number) => {
    const column = letter(ANSWERS + index);
    return `=COUNTIF(${CHECKS}!${column}${FIRST + 1}:${column}${last},"${word}")`;
  };
  const own = (index: number): string => letter(REACHED + index);
  const [no, final] = [total + 3, total + 5];
  return [
    ["Branch", null, ...branches],
    ["Not met", null, ...each(count("N"))],
    ["Not applicable", null, ...each(count("NA"))],
    [
      "Final rate",
      null,
      ...each(
        (index) =>
          `=IF(${own(index)}${no}>=3,MIN(${letter(RATES + index)}${total},0.74),${letter(RATES + index)}${total})`,
      ),
    ],
    ["Grade", null, ...each((index) => `=VLOOKUP(${own(index)}${final},$A$${bounds + 1}:$B$${bounds + 4},2,TRUE)`)],
  ];
}

function partsOf(found: readonly Area[], last: number, bounds: number): Parts {
  const rows = found.flatMap((one) => one.rows);
  const total = TOP + found.length;
  const result = (row: number, from: number): Spot[] => each((index) => spot(RESULT, row, from + index));
  const lines = found.map((_, index) => TOP + index);
  const cells = (column: number): Spot[] => rows.map((row) => spot(CHECKS, row, column));
  const reached = lines.flatMap((row) => result(row, REACHED));
  const possible = lines.flatMap((row) => result(row, POSSIBLE));
  return {
    ...noParts,
    tables: each((index) => ({
      sheet: CHECKS,
      header: HEADER,
      sections: found.map((one) => ({ heading: null, rows: one.rows, sum: null })),
      total: last,
      text: 2,
      points: MAX,
      score: POINTS + index,
      deducted: null,
      verdict: ANSWERS + index,
    })),
    sectionSums: reached,
    totals: [...result(last, POINTS).map((at) => ({ ...at, sheet: CHECKS })), ...result(total, REACHED)],
    counts: [...result(total + 3, REACHED), ...result(total + 4, REACHED)],
    ratios: [...lines, total].flatMap((row) => result(row, RATES)),
    finals: result(total + 5, REACHED),
    grades: result(total + 6, REACHED),
    bands: [
      { sheet: RESULT, column: 0, rows: [0, 1, 2, 3].map((at) => bounds + at), lookups: result(total + 6, REACHED) },
    ],
    limits: result(total + 5, REACHED),
    wordCells: [...each((index) => cells(POINTS + index)).flat(), ...possible, ...result(total + 3, REACHED)],
    entries: each((index) => ({ sheet: CHECKS, column: ANSWERS + index, rows })),
    perSection: [...reached, ...possible],
    calculated: [
      ...each((index) => ({ sheet: CHECKS, column: POINTS + index, rows })),
      ...each((index) => ({ sheet: RESULT, column: RATES + index, rows: lines })),
    ],
    points: [...cells(MAX), ...lines.map((row) => spot(RESULT, row, 1))],
  };
}
