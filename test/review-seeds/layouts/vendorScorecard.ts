import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import { SAFETY, SETUP, across, chosen, formOf, vendorSheet, type Form } from "./vendorScorecardPage";

const OVER = "Overview";
const vendors: readonly (readonly [string, string])[] = [
  ["Brandt Tools", "Cutting tools"],
  ["Northgate Castings", "Castings"],
  ["Lumex Electric", "Electrical parts"],
  ["Pacific Fasteners", "Fasteners"],
];

/** A purchasing department's quarterly scorecard: one sheet per vendor on one form, points by thresholds, an overview. */
export const vendorScorecard: Layout = {
  id: "vendor-scorecard",
  heldOut: false,
  build(random) {
    const form = formOf(chosen(random.next() < 0.5));
    const mine = vendors.slice(0, random.whole(2, 3) + (random.next() < 0.2 ? 1 : 0));
    const closed = random.whole(1, 4);
    const pages = mine.map((vendor) => vendorSheet(vendor, form, closed, random));
    const setup = sheet(SETUP, setupLines(form), [list(`C5:C${4 + form.kpis.length}`, ["Higher", "Lower"])]);
    const names = mine.map(([name]) => name);
    const overview = sheet(OVER, overviewLines(names, form));
    return { book: calculated([overview, ...pages, setup]), parts: partsOf(names, form) };
  },
};

function setupLines({ kpis }: Form): Line[] {
  const end = 4 + kpis.length;
  return [
    ["KPI definitions - purchasing, FY 2018"],
    [
      "Weights must add up to 100. Values equal to a limit earn the points of that limit; anything worse earns 1 point.",
    ],
    [null, null, null, null, null, "Limit for ... points"],
    ["KPI", "Unit", "Better", "Weight", "Target", 5, 4, 3, 2],
    ...kpis.map(([, name, unit, better, weight, limits]): Line => {
      return [name, unit, better, weight, (name === SAFETY ? limits[0] : limits[1]) ?? null, ...limits];
    }),
    ["Total (must be 100)", null, null, `=SUM(D5:D${end})`],
    [],
    ["Safety cap: in a quarter with a safety incident the score is not above", null, null, 3],
    [],
    ["Score from", "Rating"],
    [1, "Exit plan"],
    [2.5, "Conditional"],
    [3.5, "Approved"],
    [4.25, "Preferred"],
  ];
}

function overviewLines(names: readonly string[], { kpis, total }: Form): Line[] {
  const end = 4 + names.length;
  const lines: Line[] = [
    ["Vendor overview FY 2018"],
    ["Scores after safety cap, 1 to 5"],
    [],
    ["Vendor", "Category", "Q1", "Q2", "Q3", "Q4", "YTD", "Rating", "Rank", "KPIs n/a"],
  ];
  names.forEach((name, index) => {
    const link = (cell: string): string => `='${name}'!${cell}`;
    const scores = [...across, "I"].map((letter) => link(`${letter}${total + 2}`));
    const rank = `=IF(G${index + 5}="","",RANK(G${index + 5},$G$5:$G$${end}))`;
    lines.push([link("B2"), link("E2"), ...scores, link(`I${total + 3}`), rank, link(`B${total + 4}`)]);
  });
  const mean = (letter: string): string =>
    `=IF(COUNT(${letter}5:${letter}${end})=0,"",AVERAGE(${letter}5:${letter}${end}))`;
  lines.push(["Average", null, ...["C", "D", "E", "F", "G"].map(mean)], [], ["Rating", "Vendors"]);
  for (const row of [13, 12, 11, 10]) {
    lines.push([`=${SETUP}!B${kpis.length + row}`, `=COUNTIF($H$5:$H$${end},A${lines.length + 1})`]);
  }
  return lines;
}

function partsOf(names: readonly string[], { kpis, head, rows, total }: Form): Parts {
  const flat = rows.flat();
  const sums = rows.map((some) => (some.at(-1) ?? 0) + 1);
  const sections = rows.map((some, index) => ({ heading: null, rows: some, sum: sums[index] ?? null }));
  const table = { header: head, sections, total, text: 0, points: 1, score: 8, deducted: null, verdict: 2 };
  const each = (of: readonly number[], columns: readonly number[]): Spot[] =>
    names.flatMap((name) => of.flatMap((row) => columns.map((column) => spot(name, row, column))));
  const lines = names.map((_, index) => index + 4);
  const overview = (of: readonly number[], columns: readonly number[]): Spot[] =>
    of.flatMap((row) => columns.map((column) => spot(OVER, row, column)));
  const columns = (of: readonly number[], those: readonly number[]): Parts["calculated"] =>
    names.flatMap((name) => those.map((column) => ({ sheet: name, column, rows: of })));
  const end = names.length + 4;
  const setup = kpis.map((_, index) => index + 4);
  const n = kpis.length;
  const ratings = [...each([total + 2], [4, 5, 6, 7, 8])];
  return {
    ...noParts,
    tables: names.map((name) => ({ sheet: name, ...table })),
    sectionSums: each(sums, [1, 3]),
    totals: [...each([total], [1, 3]), spot(SETUP, n + 4, 3)],
    counts: [
      ...each([total + 3], [1]),
      ...overview(
        [3, 4, 5, 6].map((at) => end + at),
        [1],
      ),
    ],
    ratios: each([...sums, total], [4, 5, 6, 7]),
    finals: each([total + 1], [4, 5, 6, 7, 8]),
    grades: ratings,
    bands: [{ sheet: SETUP, column: 0, rows: [9, 10, 11, 12].map((at) => n + at), lookups: ratings }],
    limits: each([total + 1], [4, 5, 6, 7]),
    wordCells: [...each(flat, [3, 4, 5, 6, 7]), ...each([total + 3], [1])],
    entries: [
      ...names.map((name) => ({ sheet: name, column: 2, rows: flat })),
      { sheet: SETUP, column: 2, rows: setup },
    ],
    perSection: overview(lines, [0, 1, 2, 3, 4, 5, 6, 7, 9]),
    calculated: [
      ...columns(
        setup.slice(0, -1).map((row) => row + 1),
        [6, 10, 14, 18, 19],
      ),
      ...columns(flat, [1, 3, 4, 5, 6, 7, 8]),
      { sheet: OVER, column: 8, rows: lines },
    ],
    points: setup.map((row) => spot(SETUP, row, 3)),
  };
}
