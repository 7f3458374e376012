import { calculated, list, sheet, spot, type Line, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const METHOD = "Method";
const CONTROLS = "Controls";
const BOARD = "Dashboard";
const OUT = "n/a";
const shares = ["30,30,20,20", "25,25,20,15,15", "25,20,20,15,10,10"];
const levels = ["Initial", "Repeatable", "Defined", "Managed", "Optimised"];
const bounds = [0, 1, 2, 3, 4.2];
const priorities = ["High", "Medium", "Low", "OK"];
const topics: readonly (readonly [string, string, string])[] = [
  ["Governance", "GV", "DPO appointed;Policy set approved;Risk register;Roles assigned;Management review;Audit plan"],
  ["Lawfulness & notices", "LN", "Record of processing;Legal basis;Privacy notices;Consent log;Minimisation;Retention"],
  ["Data subject rights", "DS", "Access requests;Erasure;Portability;Objection;Identity check;Deadline tracking"],
  ["Access control", "AC", "Joiners/leavers;Privileged accounts;MFA;Access review;Passwords;Remote access"],
  ["Suppliers", "SU", "Processor contracts;Due diligence;Transfers;Exit plans;Sub-processors;Supplier review"],
  ["Incidents & continuity", "IC", "Breach log;72-hour notice;Backups;Restore test;Crisis team;Lessons learned"],
];

type Domain = readonly [name: string, weight: number, rows: readonly number[]];

/** A consultant's GDPR and information security self-assessment: one flat list of controls and a dashboard over it. */
export const securityMaturity: Layout = {
  id: "security-maturity",
  heldOut: false,
  build(random) {
    const weights = (random.pick(shares) ?? "100").split(",").map(Number);
    const lines: Line[] = [
      ["Information security & GDPR self-assessment - controls"],
      ["Rate every control 0-5 (see Method); use n/a where the processing does not take place. K = key control."],
      [],
      "Domain,Ref,K,Control,Weight,Target,Rating,Gap (min. 0),In scope,Points,Priority,Owner".split(","),
    ];
    const domains = weights.map((weight, i) => addDomain(lines, i, weight, random));
    const end = lines.length;
    const over = (c: string): string => `=SUM(${c}5:${c}${end})`;
    lines.push([], ["All controls", null, null, null, over("E"), null, null, over("H"), over("I"), over("J")]);
    const drops = [list(`G5:G${end}`, ["0", "1", "2", "3", "4", "5", OUT]), list(`C5:C${end}`, ["K"])];
    const board = sheet(BOARD, [...domainLines(domains), ...overallLines(domains, end), ...heatLines(domains, end)]);
    const sheets = [sheet(METHOD, methodLines(domains)), sheet(CONTROLS, lines, drops), board];
    return { book: calculated(sheets), parts: partsOf(domains, end) };
  },
};

function addDomain(lines: Line[], index: number, weight: number, random: Random): Domain {
  const [name, code, texts] = topics[index] ?? ["Other", "OT", "Other"];
  const rows = Array.from({ length: random.whole(4, 6) }, (_, i) => lines.length + i);
  const none = index === 4 && random.next() < 0.15;
  rows.forEach((at, i) => {
    const row = at + 1;
    const key = i === 0 || random.next() < 0.15;
    const target = key ? 4 : random.whole(3, 4);
    const low = random.next() < (key ? 0.05 : 0.15);
    const rating = none || (!key && random.next() < 0.08) ? OUT : low ? random.whole(0, 1) : random.whole(2, 5);
    const priority = `IF(H${row}*E${row}>=6,"High",IF(H${row}*E${row}>=3,"Medium",IF(H${row}>0,"Low","OK")))`;
    const text = texts.split(";")[i] ?? name;
    lines.push([
      ...[name, `${code}-${i + 1}`, key ? "K" : null, text, key ? 3 : random.whole(1, 3), target, rating],
      `=IF(ISNUMBER(G${row}),MAX(0,F${row}-G${row}),0)`,
      `=IF(G${row}="${OUT}",0,E${row})`,
      `=IF(ISNUMBER(G${row}),E${row}*G${row},0)`,
      `=IF(G${row}="${OUT}","-",IF(G${row}="","open",${priority}))`,
      random.pick(["CISO", "DPO", "IT", "HR", null]) ?? null,
    ]);
  });
  return [name, weight, rows];
}

function methodLines(domains: readonly Domain[]): Line[] {
  const last = domains.length + 3;
  const scale = "Not in place,Ad hoc,Partly in place,In place and documented,Measured,Improved regularly".split(",");
  return [
    ["Method and parameters"],
    [],
    ["Domain", "Domain weight", "Remark", null, "From", "Level"],
    ...domains.map(([name, weight], i): Line => [name, weight / 100, null, null, ...band(i)]),
    ["Total", `=SUM(B4:B${last})`, "must be 100%", null, ...band(domains.length)],
    ...levels.slice(domains.length + 1).map((_, i): Line => [null, null, null, null, ...band(domains.length + 1 + i)]),
    [],
    ["Rating", "Meaning"],
    ...scale.map((text, i): Line => [i, text]),
    [OUT, "Not applicable: left out of averages and weights"],
    ["Priority by gap x weight: High from 6, Medium from 3, Low below 3, OK without a gap."],
    ["If a key control (K) is rated below 2, the reported overall maturity is limited to 2.5."],
  ];
}

const band = (index: number): Line => [bounds[index] ?? null, levels[index] ?? null];

/** Dashboard row of the first domain, zero-based. */
const TOP = 4;

function domainLines(domains: readonly Domain[]): Line[] {
  const last = TOP + domains.length;
  const sum = (c: string): string => `=SUM(${c}${TOP + 1}:${c}${last})`;
  return [
    ["Maturity dashboard"],
    ["Averages are weighted by control weight; domains by the weights on Method."],
    [],
    "Domain,Weight,Controls,In scope,Points,Weight in scope,Average,Target,Gap,Counted,Level".split(","),
    ...domains.map(([name, , rows], i): Line => {
      const row = TOP + i + 1;
      const of = (c: string): string => `${CONTROLS}!${c}${(rows[0] ?? 0) + 1}:${c}${(rows.at(-1) ?? 0) + 1}`;
      return [
        ...[name, `=VLOOKUP(A${row},${METHOD}!$A$4:$B$${domains.length + 3},2,FALSE)`],
        ...[`=COUNTA(${of("B")})`, `=C${row}-COUNTIF(${of("G")},"${OUT}")`, `=SUM(${of("J")})`, `=SUM(${of("I")})`],
        `=IF(F${row}=0,"${OUT}",E${row}/F${row})`,
        `=IF(F${row}=0,"${OUT}",SUMPRODUCT(${of("I")},${of("F")})/F${row})`,
        `=IF(F${row}=0,"${OUT}",H${row}-G${row})`,
        `=IF(F${row}=0,0,B${row})`,
        `=IF(F${row}=0,"${OUT}",VLOOKUP(G${row},${bandArea},2,TRUE))`,
      ];
    }),
    ["Total", ...["B", "C", "D", "E", "F"].map(sum), null, null, null, sum("J")],
    [],
  ];
}

const bandArea = `${METHOD}!$E$4:$F$8`;

function overallLines(domains: readonly Domain[], end: number): Line[] {
  const [first, last] = [TOP + 1, TOP + domains.length];
  const row = last + 3;
  const all = (c: string): string => `${CONTROLS}!$${c}$5:$${c}$${end}`;
  const mean = (c: string): string => `SUMPRODUCT(J${first}:J${last},${c}${first}:${c}${last})/J${last + 1}`;
  return [
    ["Overall maturity, calculated", `=IF(J${last + 1}=0,"${OUT}",ROUND(${mean("G")},2))`],
    ["Overall target", `=IF(J${last + 1}=0,"${OUT}",ROUND(${mean("H")},2))`],
    ["Key controls rated below 2", `=COUNTIFS(${all("C")},"K",${all("G")},"<2")`],
    ["Overall maturity, reported", `=IF(B${row + 2}>0,MIN(B${row},2.5),B${row})`, "max. 2.5 if key control < 2"],
    ["Level", `=IF(ISNUMBER(B${row + 3}),VLOOKUP(B${row + 3},${bandArea},2,TRUE),"${OUT}")`],
    ["Target reached", `=IF(ISNUMBER(B${row + 1}),MIN(100%,B${row + 3}/B${row + 1}),"${OUT}")`, "not above 100%"],
    ...priorities.map((word): Line => [`Priority ${word}`, `=COUNTIF(${all("K")},"${word}")`]),
    [],
  ];
}

function heatLines(domains: readonly Domain[], end: number): Line[] {
  const head = heatRow(domains);
  const all = (c: string): string => `${CONTROLS}!$${c}$5:$${c}$${end}`;
  const columns = ["B", "C", "D", "E", "F", "G", "H"];
  const last = head + 1 + domains.length;
  return [
    ["Heat map (number of controls by rating)", 0, 1, 2, 3, 4, 5, OUT, "Controls"],
    ...domains.map(([name], i): Line => {
      const row = head + 2 + i;
      const cell = (c: string): string => `=COUNTIFS(${all("A")},$A${row},${all("G")},${c}$${head + 1})`;
      return [name, ...columns.map(cell), `=SUM(B${row}:H${row})`];
    }),
    ["All domains", ...[...columns, "I"].map((c) => `=SUM(${c}${head + 2}:${c}${last})`)],
    ["Check", `=IF(I${last + 1}=C${TOP + domains.length + 1},"complete","ratings missing")`],
  ];
}

const heatRow = (domains: readonly Domain[]): number => TOP + domains.length + 13;

function partsOf(domains: readonly Domain[], end: number): Parts {
  const rows = domains.flatMap((one) => one[2]);
  const listed = domains.map((_, i) => TOP + i);
  const total = TOP + domains.length;
  const [overall, heat] = [total + 2, heatRow(domains)];
  const at = (row: number, column: number): Spot => spot(BOARD, row, column);
  const down = (...columns: number[]): Spot[] => listed.flatMap((row) => columns.map((column) => at(row, column)));
  const control = (column: number): Spot[] => rows.map((row) => spot(CONTROLS, row, column));
  const map = domains.map((_, i) => heat + 1 + i);
  const table = { sheet: CONTROLS, header: 3, total: end + 1, text: 3, deducted: null };
  const sums = [spot(METHOD, domains.length + 3, 1), ...[4, 7, 8, 9].map((column) => spot(CONTROLS, end + 1, column))];
  const byPriority = priorities.map((_, i) => at(overall + 6 + i, 1));
  const heatCells = map.flatMap((row) => [1, 2, 3, 4, 5, 6, 7].map((column) => at(row, column)));
  const weights = domains.map((_, i) => spot(METHOD, 3 + i, 1));
  const sections = domains.map((one) => ({ heading: null, rows: one[2], sum: null }));
  const calc = (name: string, own: readonly number[], ...columns: number[]): Parts["calculated"] =>
    columns.map((column) => ({ sheet: name, column, rows: own }));
  return {
    ...noParts,
    tables: [{ ...table, points: 4, score: 9, verdict: 6, sections }],
    sectionSums: down(4, 5),
    totals: [...[1, 2, 3, 4, 5, 9].map((column) => at(total, column)), at(overall, 1), ...sums],
    counts: [...down(2, 3), at(overall + 2, 1), ...byPriority, ...heatCells],
    ratios: [...down(6), at(overall, 1), at(overall + 5, 1)],
    finals: [at(overall + 3, 1)],
    grades: [...down(10), at(overall + 4, 1)],
    bands: [{ sheet: METHOD, column: 4, rows: [3, 4, 5, 6, 7], lookups: [...down(10), at(overall + 4, 1)] }],
    limits: [at(overall + 3, 1), at(overall + 5, 1), ...control(7)],
    wordCells: [...control(8), ...control(10), ...down(3), ...byPriority],
    entries: [{ sheet: CONTROLS, column: 6, rows }],
    perSection: down(2, 3, 4, 5, 7),
    calculated: [
      ...calc(CONTROLS, rows, 7, 8, 9, 10),
      ...calc(BOARD, listed, 1, 6, 8, 9, 10),
      ...calc(BOARD, map, 1, 2, 3, 4, 5, 6, 7, 8),
    ],
    points: weights,
  };
}
