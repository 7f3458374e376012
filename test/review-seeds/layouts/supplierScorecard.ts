import { sheet, list, calculated, type Line } from "../book";
import type { Layout } from "../layout";
import type { Random } from "../random";
import {
  SETUP,
  HEADER,
  letterOf,
  CARD,
  OUT,
  RESULT,
  partsOf,
  upTo,
  maturity,
  effective,
  reached,
  flags,
  FLAG,
  FLAGS,
  type Pillar,
} from "./supplierScorecardPlaces";
import { resultLines } from "./supplierScorecardResult";

const pillars = ["Environment", "Social", "Governance"];
const topics: readonly (readonly string[])[] = [
  ["Energy and climate", "Water use", "Waste and circularity", "Chemicals", "Biodiversity", "Packaging"],
  [
    "Working hours and wages",
    "Health and safety",
    "Child and forced labour",
    "Freedom of association",
    "Training",
    "Grievance channel",
  ],
  ["Anti-corruption", "Data protection", "Sub-supplier control", "Reporting and targets", "Conflict of interest"],
];
const suppliers = ["Arvo Metals", "Bexley Plastics", "Cordoba Textil", "Dunmore Logistics", "Estwick Foods"];

/** A purchasing department's ESG scorecard: suppliers side by side, maturity 0 to 4 per topic, weights of topics that do not apply spread over the rest of their pillar, red flags that hold the class down. */
export const supplierScorecard: Layout = {
  id: "supplier-scorecard",
  heldOut: false,
  build(random) {
    const size = random.whole(3, 5);
    const weights = random.pick([
      [35, 40, 25],
      [40, 35, 25],
      [30, 40, 30],
    ]) ?? [35, 40, 25];
    const lines = headLines(size);
    const parts = weights.map((weight, index) => addPillar(lines, weight, index, size, random));
    const total = lines.length;
    const plus = (letter: string): string => `=${parts.map(({ sum }) => `${letter}${sum + 1}`).join("+")}`;
    lines.push([null, "ALL PILLARS", null, plus("D"), ...blocks(size, () => null, plus, plus)]);
    const check = `=IF(ROUND(D${total + 1},4)=${SETUP}!B7,"ok","weights do not add up to 100")`;
    lines.push([], [null, "Weight check", null, check]);
    const range = `E${HEADER + 3}:${letterOf(3 + size)}${total}`;
    const card = sheet(CARD, lines, [list(range, ["0", "1", "2", "3", "4", OUT])]);
    const result = sheet(RESULT, resultLines(parts, total + 1, size));
    return {
      book: calculated([sheet(SETUP, setupLines(weights)), card, flagSheet(size, random), result]),
      parts: partsOf(parts, total, size),
    };
  },
};

type Make = (letter: string, index: number) => string | number | null;

/** The three blocks of a line: maturity, effective weight, points, a blank column between. */
function blocks(size: number, first: Make, second: Make, third: Make): (string | number | null)[] {
  const all = upTo(size);
  const head = all.map((index) => first(maturity(index), index));
  const middle = all.map((index) => second(effective(size, index), index));
  return [...[...head, null, ...middle, null], ...all.map((index) => third(reached(size, index), index))];
}

function headLines(size: number): Line[] {
  const title =
    (text: string): Make =>
    (_, index) =>
      index === 0 ? text : null;
  const linked: Make = (_, index) => `=${maturity(index)}$5`;
  const names: Make = (_, index) => suppliers[index] ?? null;
  return [
    ["Supplier ESG scorecard"],
    [
      "Maturity: 0 no evidence, 1 ad hoc, 2 policy in place, 3 managed and measured, 4 leading practice, n/a = topic does not apply.",
    ],
    ["The weight of an n/a topic is spread over the other topics of its pillar in proportion to their weights."],
    [null, null, null, null, ...blocks(size, title("MATURITY"), title("EFFECTIVE WEIGHT"), title("POINTS"))],
    ["Ref", "Topic", "Evidence looked at", "Weight", ...blocks(size, names, linked, linked)],
  ];
}

function addPillar(lines: Line[], weight: number, index: number, size: number, random: Random): Pillar {
  const heading = lines.length;
  const name = pillars[index] ?? "";
  const known = topics[index] ?? [];
  const count = random.whole(4, known.length);
  const rows = upTo(count).map((at) => heading + 1 + at);
  const [first, last] = [heading + 2, heading + 1 + count];
  const [from, to] = [random.whole(0, count - 1), random.whole(0, count - 1)];
  const dropped = index === 0 && random.next() < 0.15 ? random.whole(0, size - 1) : -1;
  lines.push([name.slice(0, 1), `${name.toUpperCase()} (weight ${weight})`]);
  rows.forEach((row, at) => {
    const n = row + 1;
    const worth =
      Math.floor(weight / count) + (at === 0 ? weight % count : 0) + (at === from ? -2 : 0) + (at === to ? 2 : 0);
    const chosen: Make = (_, which) =>
      which === dropped || random.next() < 0.1 ? OUT : (random.pick([0, 1, 2, 3, 3, 3, 4, 4, 4]) ?? 2);
    const share: Make = (_, which) => {
      const own = maturity(which);
      const applicable = `SUMIF(${own}$${first}:${own}$${last},"<>${OUT}",$D$${first}:$D$${last})`;
      return `=IF(${own}${n}="${OUT}",0,$D${n}*$D$${last + 1}/${applicable})`;
    };
    const points: Make = (_, which) =>
      `=IF(${maturity(which)}${n}="${OUT}",0,${maturity(which)}${n}/${SETUP}!$B$15*${effective(size, which)}${n})`;
    lines.push([
      `${name.slice(0, 1)}${at + 1}`,
      known[at] ?? "",
      at === 0 ? "policy, KPI sheet" : null,
      worth,
      ...blocks(size, chosen, share, points),
    ]);
  });
  const sum: Make = (letter) => `=SUM(${letter}${first}:${letter}${last})`;
  const open: Make = (letter) => `=COUNTBLANK(${letter}${first}:${letter}${last})`;
  lines.push(
    [null, `Subtotal ${name} (open entries | weight | points)`, null, sum("D", 0), ...blocks(size, open, sum, sum)],
    [],
  );
  return { name, heading, rows, sum: last };
}

function setupLines(weights: readonly number[]): Line[] {
  return [
    ["Setup - owner: Group Procurement, changes only by the ESG board"],
    ...[[], ["Pillar", "Weight"]],
    ...pillars.map((name, index): Line => [name, weights[index] ?? 0]),
    ["Total", "=SUM(B4:B6)", "must be 100"],
    [],
    ["Rules"],
    ["Highest score with one open red flag", 59],
    ["Highest score with two or more open red flags", 39],
    ["Lowest share a pillar may have for class A", 0.5],
    ["Highest score if a pillar is below that share", 79],
    [],
    ["Top of the maturity scale", 4],
    [],
    ["Score from", "Class", "Next audit in months", "Action"],
    [0, "D", 6, "Block new orders"],
    [40, "C", 12, "Improvement plan"],
    [60, "B", 24, "Approved"],
    [80, "A", 36, "Preferred"],
  ];
}

function flagSheet(size: number, random: Random): ReturnType<typeof sheet> {
  const lines: Line[] = [
    ["Red flags"],
    ["open = confirmed and not remedied"],
    ["Flag", ...upTo(size).map((index) => `=${CARD}!${maturity(index)}5`)],
  ];
  const state = (): string => (random.next() < 0.06 ? "open" : random.next() < 0.15 ? "closed" : "none");
  for (const name of flags) lines.push([name, ...upTo(size).map(state)]);
  const of = (index: number): string =>
    `=COUNTIF(${letterOf(1 + index)}4:${letterOf(1 + index)}${FLAG + flags.length},"open")`;
  lines.push(["Open flags", ...upTo(size).map(of)]);
  return sheet(FLAGS, lines, [list(`B4:${letterOf(size)}${FLAG + flags.length}`, ["none", "open", "closed"])]);
}
