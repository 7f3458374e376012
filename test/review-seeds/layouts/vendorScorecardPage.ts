import type { Sheet } from "../../../src/core/book/book";
import { list, sheet, type Line } from "../book";
import type { Random } from "../random";

/** The sheet with the KPIs, their weights and limits. */
export const SETUP = "Setup";
const TOP = 5;

/** Group, name, unit, which is better, weight, from which values 5, 4, 3 and 2 points are given, usual spread. */
export type Kpi = readonly [string, string, string, "Higher" | "Lower", number, readonly number[], number];
const all: readonly Kpi[] = [
  ["Quality", "Rejected parts", "ppm", "Lower", 25, [50, 150, 300, 600], 90],
  ["Quality", "Certificates complete", "%", "Higher", 10, [100, 98, 95, 90], 2],
  ["Delivery", "On-time delivery", "%", "Higher", 20, [98, 95, 90, 85], 3],
  ["Delivery", "Order fill rate", "%", "Higher", 10, [99, 97, 95, 90], 2],
  ["Delivery", "Average days late", "days", "Lower", 10, [0.5, 1, 2, 4], 1],
  ["Service", "Complaint reply time", "hours", "Lower", 10, [8, 24, 48, 72], 14],
  ["Service", "Safety incidents", "number", "Lower", 15, [0, 1, 2, 3], 0],
];
const groups = ["Quality", "Delivery", "Service"];
export const SAFETY = "Safety incidents";

/** Without the order fill rate its weight goes to on-time delivery. */
export const chosen = (withFill: boolean): readonly Kpi[] =>
  withFill
    ? all
    : all.flatMap((one): Kpi[] => {
        const [group, name, unit, better, weight, limits, step] = one;
        if (name === "Order fill rate") return [];
        return name === "On-time delivery" ? [[group, name, unit, better, weight + 10, limits, step]] : [one];
      });

/** Where things stand: block of KPIs by month above, block of points by quarter below, alike on all vendors' sheets. */
export interface Form {
  readonly kpis: readonly Kpi[];
  readonly head: number;
  readonly rows: readonly (readonly number[])[];
  readonly total: number;
}

export function formOf(kpis: readonly Kpi[]): Form {
  const head = TOP + kpis.length + 3;
  let next = head;
  const rows = groups.map((name) => {
    next += 1;
    return kpis.filter(([group]) => group === name).map(() => next++);
  });
  return { kpis, head, rows, total: next + 1 };
}

/** One vendor: figures by month above, points by quarter below. */
export function vendorSheet(
  [name, category]: readonly [string, string],
  form: Form,
  closed: number,
  random: Random,
): Sheet {
  const { kpis, head, total } = form;
  const skip = random.next() < 0.5 ? random.whole(0, kpis.length - 2) : -1;
  const months = "Jan Feb Mar Q1 Apr May Jun Q2 Jul Aug Sep Q3 Oct Nov Dec Q4".split(" ");
  const lines: Line[] = [
    ["VENDOR PERFORMANCE SCORECARD"],
    ["Vendor", name, null, "Category", category],
    [
      "Monthly figures are typed by the buyer; Q columns and YTD calculate. Months not yet closed stay empty. Safety incidents are added up.",
    ],
    [],
    ["KPI", "Unit", "Target", ...months, "YTD"],
    ...kpis.map((_, index) => monthLine(kpis, index, index === skip ? 0 : closed, random)),
    [],
    [],
    ["Points (5 = best, 1 = worst)"],
    ["KPI", "Weight", "Applies", "Weight used", "Q1", "Q2", "Q3", "Q4", "Average"],
  ];
  let index = 0;
  form.rows.forEach((rows, at) => {
    rows.forEach(() => lines.push(pointLine(form, index, index++ !== skip)));
    lines.push(groupLine(groups[at] ?? "", rows));
  });
  lines.push(...endLines(form));
  return sheet(name, lines, [list(`C${head + 2}:C${total}`, ["Yes", "No"])]);
}

const QUARTERS = [
  ["D", "F", "G"],
  ["H", "J", "K"],
  ["L", "N", "O"],
  ["P", "R", "S"],
] as const;

function monthLine(kpis: readonly Kpi[], index: number, closed: number, random: Random): Line {
  const [, name, unit, better, , limits, step] = kpis[index] ?? all[0] ?? [];
  const row = TOP + index + 1;
  const how = name === SAFETY ? "SUM" : "AVERAGE";
  const entry = (): number => {
    if (name === SAFETY) return random.next() < 0.08 ? 1 : 0;
    const value = (limits?.[1] ?? 0) + (random.next() * 3 - 1.3) * (better === "Higher" ? -1 : 1) * (step ?? 0);
    return Math.round(Math.min(Math.max(value, 0), unit === "%" ? 100 : 9999) * 10) / 10;
  };
  const setup = (column: number): string => `=VLOOKUP($A${row},${SETUP}!$A$5:$I$${4 + kpis.length},${column},FALSE)`;
  const cells = QUARTERS.flatMap(([from, to], quarter): Line => {
    const range = `${from}${row}:${to}${row}`;
    const typed = Array.from({ length: 3 }, () => (quarter < closed ? entry() : null));
    return [...typed, `=IF(COUNT(${range})=0,"",${how}(${range}))`];
  });
  const year = QUARTERS.map(([from, to]) => `${from}${row}:${to}${row}`).join(",");
  const whole = `=IF(COUNT(${year})=0,"",${how}(${year}))`;
  return [name ?? null, setup(2), setup(5), ...cells, whole];
}

function pointLine({ rows, kpis }: Form, index: number, applies: boolean): Line {
  const row = (rows.flat()[index] ?? 0) + 1;
  const limits = `${SETUP}!$F$${index + 5}:$I$${index + 5}`;
  const points = QUARTERS.map(([, , quarter]) => {
    const value = `${quarter}${TOP + index + 1}`;
    const count = (sign: string): string => `1+COUNTIF(${limits},"${sign}"&${value})`;
    return `=IF(OR($C${row}<>"Yes",${value}=""),"",IF(${SETUP}!$C$${index + 5}="Higher",${count("<=")},${count(">=")}))`;
  });
  const average = `=IF(COUNT(E${row}:H${row})=0,"",AVERAGE(E${row}:H${row}))`;
  const used = `=IF(C${row}="Yes",B${row},0)`;
  return [kpis[index]?.[1] ?? "", `=${SETUP}!D${index + 5}`, applies ? "Yes" : "No", used, ...points, average];
}

export const across = ["E", "F", "G", "H"] as const;
const run = (letter: string, rows: readonly number[]): string =>
  `${letter}${(rows[0] ?? 0) + 1}:${letter}${(rows.at(-1) ?? 0) + 1}`;

function groupLine(name: string, rows: readonly number[]): Line {
  const own = (rows.at(-1) ?? 0) + 2;
  const score = (letter: string): string => {
    const range = run(letter, rows);
    return `=IF(OR($D${own}=0,COUNT(${range})=0),"",SUMPRODUCT($${run("D", rows).replace(":", ":$")},${range})/$D${own})`;
  };
  const average = `=IF(COUNT(E${own}:H${own})=0,"",AVERAGE(E${own}:H${own}))`;
  return [`${name} total`, `=SUM(${run("B", rows)})`, null, `=SUM(${run("D", rows)})`, ...across.map(score), average];
}

/** The overall score, the one that counts after the safety cap, its rating and what was left out. */
function endLines({ kpis, rows, total }: Form): Line[] {
  const n = kpis.length;
  const [own, last] = [total + 1, total + 2];
  const plus = (letter: string): string => `=${rows.map((some) => `${letter}${(some.at(-1) ?? 0) + 2}`).join("+")}`;
  const overall = across.map((letter) => {
    const parts = rows.map((some) => `SUMPRODUCT(${run("$D", some)},${run(letter, some)})`);
    return `=IF(COUNT(${rows.map((some) => run(letter, some)).join(",")})=0,"",ROUND((${parts.join("+")})/$D${own},2))`;
  });
  const capped = across.map((letter, index) => {
    const incidents = `${QUARTERS[index]?.[2] ?? ""}${TOP + n}`;
    return `=IF(${letter}${own}="","",IF(N(${incidents})>0,MIN(${letter}${own},${SETUP}!$D$${n + 7}),${letter}${own}))`;
  });
  const year = (row: number): string => `=IF(COUNT(E${row}:H${row})=0,"",ROUND(AVERAGE(E${row}:H${row}),2))`;
  const rating = [...across, "I"].map((letter) => {
    const [from, to] = [n + 10, n + 13];
    return `=IF(${letter}${last}="","",LOOKUP(${letter}${last},${SETUP}!$A$${from}:$A$${to},${SETUP}!$B$${from}:$B$${to}))`;
  });
  return [
    ["Overall", plus("B"), null, plus("D"), ...overall, year(own)],
    [
      "Score after safety cap (in a quarter with a safety incident not above 3)",
      null,
      null,
      null,
      ...capped,
      year(last),
    ],
    ["Rating", null, null, null, ...rating],
    ["KPIs not applicable", `=COUNTIF(C${(rows[0]?.[0] ?? 0) + 1}:C${total},"No")`],
  ];
}
