import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const GUIDE = "Guide";
const LEAGUE = "League table";
const HEADER = 4;
const branchNames = ["Main St", "River Rd", "Station Sq", "Airport Rd"];
const names = ["Outside & access", "Welcome & queue", "Finding needs", "Product advice", "Follow-up"];
/** The three waves: the column of the answers and the column of the points. */
const waves = ["EH", "FI", "GJ"].map((pair) => ({ out: pair.charAt(0), at: pair.charAt(1) }));
const outs = [4, 5, 6];
const ins = [7, 8, 9];
const none = [null, null, null];
type Plan = ReturnType<typeof planned>;
const upTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const over = (letters: string, rows: readonly number[]): string =>
  `${letters}${(rows[0] ?? 0) + 1}:${letters}${(rows.at(-1) ?? 0) + 1}`;

/** Mystery shopping of bank branches: a sheet per branch with the answers of all waves side by side, then a league. */
export const mysteryShop: Layout = {
  id: "mystery-shop",
  heldOut: false,
  build(random) {
    const plan = planned(random);
    const visits = plan.branches.map((name) => {
      const questions = plan.categories.flatMap((one) => categoryLines(one, random));
      return sheet(name, branchLines(plan, name, questions), [list(`E6:G${plan.total}`, ["Y", "N", "NA"])]);
    });
    const sheets = [sheet(GUIDE, guideLines(plan)), ...visits, sheet(LEAGUE, leagueLines(plan))];
    return { book: calculated(sheets), parts: partsOf(plan) };
  },
};

/** Where things stand, zero-based; all branch sheets are alike. */
function planned(random: Random) {
  const weights = random.next() < 0.5 ? [0.25, 0.3, 0.3, 0.15] : [0.15, 0.2, 0.3, 0.25, 0.1];
  let total = HEADER + 1;
  const categories = weights.map((weight, index) => {
    const heading = total;
    const rows = upTo(random.whole(3, 4)).map((line) => heading + 1 + line);
    total += rows.length + 1;
    const points = rows.map(() => random.pick([2, 3, 4, 5]) ?? 2);
    const critical = index === 1 || index === 2 ? heading + 2 : null;
    return { code: "ABCDE".charAt(index), name: names[index] ?? "", weight, heading, rows, points, critical };
  });
  const results = weights.map((_, index) => total + 6 + index);
  const bands = upTo(4).map((index) => HEADER + weights.length + 4 + index);
  const branches = branchNames.slice(0, random.whole(3, 4));
  const [weighted, cap] = [total + 6 + weights.length, HEADER + weights.length + 9];
  return { branches, categories, total, results, weighted, bands, cap };
}

function guideLines({ categories }: Plan): Line[] {
  const rows = categories.map((_, index) => HEADER + 1 + index);
  const points = categories.flatMap((one) => one.points);
  return [
    ["MYSTERY SHOPPING PROGRAMME - how to read the results"],
    ["Y = standard met, N = standard missed, NA = could not be observed (comes off the possible points)."],
    [`The questionnaire has ${points.length} standards worth ${added(points)} points. Weights add up to 100%.`],
    [],
    ["Code", "Category", "Weight", "Standards", "Points"],
    ...categories.map((one) => [one.code, one.name, one.weight, one.rows.length, added(one.points)]),
    [null, "All categories", ...["C", "D", "E"].map((letters) => `=SUM(${over(letters, rows)})`)],
    [],
    ["Score from", "Rating", "What happens"],
    [0, "Poor", "Action plan within 2 weeks"],
    [0.6, "Fair", "Coaching by area manager"],
    [0.75, "Good", null],
    [0.9, "Excellent", "Candidate for branch of the year"],
    [],
    ["Cap", "If any critical standard (C) is missed, the wave scores at most", 0.69],
    ["Target", "Year average a branch should reach", 0.8],
  ];
}

function categoryLines(one: Plan["categories"][number], random: Random): Line[] {
  const { code, name, rows, points, critical } = one;
  const skipped = waves.map(() => critical === null && random.next() < 0.08);
  const lines = rows.map((row, line): Line => {
    const given = skipped.map((out) => {
      const chance = random.next();
      return out || (chance < 0.08 && row !== critical) ? "NA" : chance > 0.86 ? "N" : "Y";
    });
    const score = waves.map(({ out }) => `=IF(${out}${row + 1}="NA","",IF(${out}${row + 1}="Y",$C${row + 1},0))`);
    const remark = given[2] === "N" ? "see shopper's narrative" : null;
    const mark = row === critical ? "C" : null;
    return [`${code}${line + 1}`, `${name}: standard ${line + 1}`, points[line] ?? 0, mark, ...given, ...score, remark];
  });
  const sums = waves.map(({ at }) => `=SUM(${over(at, rows)})`);
  return [[code, name.toUpperCase(), `=SUM(${over("C", rows)})`, null, ...none, ...sums], ...lines];
}

function branchLines(plan: Plan, name: string, questions: readonly Line[]): Line[] {
  const all = upTo(plan.total - HEADER - 1).map((index) => HEADER + 1 + index);
  const whole = (at: string): string => `=${plan.categories.map((one) => at + (one.heading + 1)).join("+")}`;
  const count = (word: string): string[] => waves.map(({ out }) => `=COUNTIF(${over(out, all)},"${word}")`);
  const missed = waves.map(({ out }) => `=COUNTIFS(${over("$D", all)},"C",${over(out, all)},"N")`);
  const points = ["W1 pts", "W2 pts", "W3 pts"];
  return [
    ["Mystery shopping", null, "Branch", name],
    ["Visit reports, all waves of the year"],
    [null, "Month of visit", null, null, "Feb", "Jun", "Oct"],
    [],
    ["Ref", "Standard", "Max", "Crit", "W1", "W2", "W3", ...points, "Shopper's remark, W3"],
    ...questions,
    [null, "TOTAL POINTS", whole("C"), null, ...none, ...waves.map(({ at }) => whole(at))],
    [null, "Standards missed (N)", null, null, ...count("N")],
    [null, "Not observed (NA)", null, null, ...count("NA")],
    [null, "Critical standards missed", null, null, ...missed],
    [],
    ["Cat", "RESULT BY CATEGORY", "Weight", null, "W1 poss.", "W2 poss.", "W3 poss.", "W1 %", "W2 %", "W3 %"],
    ...resultLines(plan),
  ];
}

function resultLines({ categories, total, results, weighted, bands, cap }: Plan): Line[] {
  const guide = `${GUIDE}!$A$${HEADER + 2}:$C$${HEADER + 1 + categories.length}`;
  const lines = categories.map(({ code, name, heading, rows }, index): Line => {
    const row = (results[index] ?? 0) + 1;
    const possible = waves.map(({ out }) => `=$C${heading + 1}-SUMIF(${over(out, rows)},"NA",${over("$C", rows)})`);
    const rate = waves.map(({ out, at }) => `=IF(${out}${row}=0,"NA",${at}${heading + 1}/${out}${row})`);
    return [code, name, `=VLOOKUP(A${row},${guide},3,FALSE)`, null, ...possible, ...rate];
  });
  const weights = over("$C", results);
  const table = `${GUIDE}!$A$${(bands[0] ?? 0) + 1}:$B$${(bands[3] ?? 0) + 1}`;
  const rates = waves.map(({ at }) => over(at, results));
  const score = rates.map((of) => `=ROUND(SUMPRODUCT(${weights},${of})/SUMIF(${of},"<>NA",${weights}),3)`);
  const one = weighted + 1;
  const limit = `${GUIDE}!$C$${cap + 1}`;
  const final = waves.map(({ out, at }) => `=IF(${out}${total + 4}>0,MIN(${at}${one},${limit}),${at}${one})`);
  const rating = waves.map(({ at }) => `=VLOOKUP(${at}${one + 1},${table},2,TRUE)`);
  const sums = ["C", ...waves.map(({ out }) => out)].map((letters) => `=SUM(${over(letters, results)})`);
  return [
    ...lines,
    [null, "Weighted score", sums[0] ?? "", null, ...sums.slice(1), ...score],
    [null, "Final score (69% at most if a critical standard is missed)", null, null, ...none, ...final],
    [null, "Rating", null, null, ...none, ...rating],
  ];
}

function leagueLines({ branches, total, weighted, bands, cap }: Plan): Line[] {
  const rows = branches.map((_, index) => 3 + index);
  const guide = (column: string): string => `${GUIDE}!${over(`$${column}$`, bands)}`;
  const lines = branches.map((name, index): Line => {
    const row = 4 + index;
    const scores = waves.map(({ at }) => `='${name}'!${at}${weighted + 2}`);
    const grade = `=INDEX(${guide("B")},MATCH(E${row},${guide("A")},1))`;
    const found = `=SUM('${name}'!E${total + 4}:G${total + 4})`;
    const reached = `=IF(E${row}>=${GUIDE}!$C$${cap + 2},"Yes","No")`;
    const rank = `=RANK(E${row},${over("E$", rows)})`;
    return [name, ...scores, `=ROUND(AVERAGE(B${row}:D${row}),3)`, rank, `=D${row}-B${row}`, grade, found, reached];
  });
  const means = ["B", "C", "D", "E"].map((letters) => `=AVERAGE(${over(letters, rows)})`);
  return [
    ["BRANCH LEAGUE - final scores by wave"],
    ["Target and bands: see Guide. Change = wave 3 against wave 1."],
    ["Branch", "W1", "W2", "W3", "Average", "Rank", "Change", "Rating", "Critical misses", "On target"],
    ...lines,
    ["Network", ...means, null, null, null, `=SUM(${over("I", rows)})`, `=COUNTIF(${over("J", rows)},"Yes")`],
    ["Branch of the year", `=INDEX(${over("A", rows)},MATCH(1,${over("F", rows)},0))`],
  ];
}

function partsOf({ branches, categories, total, results, weighted, bands }: Plan): Parts {
  const visits = (at: readonly number[], columns: readonly number[]): Spot[] =>
    branches.flatMap((name) => at.flatMap((row) => columns.map((column) => spot(name, row, column))));
  const rows = categories.flatMap((one) => one.rows);
  const headings = categories.map((one) => one.heading);
  const guide = (column: number): Spot[] => categories.map((_, index) => spot(GUIDE, HEADER + 1 + index, column));
  const guideTotals = [2, 3, 4].map((column) => spot(GUIDE, HEADER + 1 + categories.length, column));
  const league = branches.map((_, index) => 3 + index);
  const lookups = [...visits([weighted + 2], ins), ...league.map((row) => spot(LEAGUE, row, 7))];
  const counts = visits([total + 1, total + 2, total + 3], outs);
  const sections = categories.map((one) => ({ heading: one.heading, rows: one.rows, sum: one.heading }));
  const form = { header: HEADER, sections, total, text: 1, points: 2, deducted: null };
  const columns = (sheetName: string, at: readonly number[], of: readonly number[]) =>
    of.map((column) => ({ sheet: sheetName, column, rows: at }));
  return {
    ...noParts,
    tables: branches.flatMap((name) => outs.map((verdict) => ({ ...form, sheet: name, score: verdict + 3, verdict }))),
    sectionSums: visits(headings, [2, ...ins]),
    totals: [...visits([total], [2, ...ins]), ...visits([weighted], [2, ...outs]), ...guideTotals],
    counts: [...counts, spot(LEAGUE, 3 + branches.length, 9)],
    ratios: visits([...results, weighted], ins),
    finals: [...visits([weighted + 1], ins), ...league.map((row) => spot(LEAGUE, row, 4))],
    grades: lookups,
    bands: [{ sheet: GUIDE, column: 0, rows: bands, lookups }],
    limits: visits([weighted + 1], ins),
    wordCells: [...visits([...rows, weighted], ins), ...visits(results, outs), ...counts],
    entries: branches.flatMap((name) => columns(name, rows, outs)),
    perSection: visits(results, [2, ...outs, ...ins]),
    calculated: [
      ...branches.flatMap((name) => [...columns(name, rows, ins), ...columns(name, results, [2, ...outs, ...ins])]),
      ...columns(LEAGUE, league, [4, 5, 6, 7, 9]),
    ],
    points: [...visits(rows, [2]), ...guide(2), ...guide(4)],
  };
}
