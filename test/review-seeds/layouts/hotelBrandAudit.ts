import { sheet, list, calculated, type Line } from "../book";
import { noParts, type Layout } from "../layout";
import type { Random } from "../random";
import { cardLines } from "./hotelBrandAuditCard";
import {
  FRONT,
  front,
  BACK,
  back,
  at,
  FIRST,
  answers,
  CARD,
  GUIDE,
  PRIOR,
  listParts,
  cardParts,
  known,
  type List,
  type Department,
} from "./hotelBrandAuditPlaces";

const frontHeads = ["Ref", "Dept", "Standard", "Crit", "Wt", "Y/N/NA", "Pts avail", "Pts earned", "Auditor comments"];
const backHeads = ["Dept", "Ref", "Standard", "Method", "Wt", "Crit", "Answer", "Earned", "Available", "Comments"];
/** Name, sheet, weight, standards. */
const catalogue: readonly (readonly [string, "front" | "back", number, string])[] = [
  [
    "Front Office",
    "front",
    18,
    "Guest greeted within 30 seconds|Name used at check-in|ID copied and stored securely|Key card in sleeve, room number not spoken|Folio correct at check-out|Luggage help offered",
  ],
  [
    "Guest Rooms",
    "front",
    22,
    "Bed made to brand fold|Bathroom free of hair and scale|Smoke detector present and tested|Minibar stocked per list|Air filter clean|Amenities complete|Blackout curtains closing",
  ],
  [
    "Food & Beverage",
    "front",
    16,
    "Breakfast hot items above 63 C|Allergen cards displayed|Table cleared in 3 minutes|Menu covers clean|Wine served at table",
  ],
  [
    "Public Areas",
    "front",
    10,
    "Lobby scent and music per brand|Washrooms checked hourly|Emergency exits unobstructed|Signage current logo",
  ],
  [
    "Spa & Pool",
    "front",
    6,
    "Pool water tested twice daily|Lifeguard or sign in place|Towels replenished|Treatment menu current",
  ],
  [
    "Kitchen",
    "back",
    10,
    "Fridge logs complete|Date labels on opened food|Hand wash basin stocked|Hood filters degreased",
  ],
  [
    "Engineering",
    "back",
    8,
    "Boiler certificate valid|Legionella flush log|Lift inspection valid|Generator test monthly|PPM plan on schedule",
  ],
  ["Security", "back", 6, "CCTV keeps 30 days|Master key register signed|Fire drill in last 6 months"],
  ["Human Resources", "back", 4, "Brand induction within 30 days|Training hours logged|Grooming checks recorded"],
];

/** A hotel brand's yearly standards audit: yes/no/NA standards in two lists, a scorecard by department, last year beside it. */
export const hotelBrandAudit: Layout = {
  id: "hotel-brand-audit",
  heldOut: false,
  build(random) {
    const title = (name: string): Line => [`BRAND STANDARDS AUDIT - ${name.toUpperCase()}`];
    const lists: readonly List[] = [
      {
        name: FRONT,
        columns: front,
        lines: [title(FRONT), ["C in Crit = critical standard. NA is left out of the points."], [], frontHeads],
        departments: [],
      },
      {
        name: BACK,
        columns: back,
        lines: [title(BACK), ["Method: O observed, D document, I interview. NA is left out."], [], backHeads],
        departments: [],
      },
    ];
    const spare = random.pick(["Spa & Pool", "Human Resources", "none"]);
    const chosen = catalogue.filter(([name]) => name !== spare);
    const lead = 100 - chosen.slice(1).reduce((sum, one) => sum + one[2], 0);
    chosen.forEach(([name, side, weight, texts], index) => {
      const target = lists[side === "front" ? 0 : 1];
      if (target) addDepartment(target, name, index === 0 ? lead : weight, texts.split("|"), random);
    });
    const departments = lists.flatMap((one) => one.departments);
    const sheets = lists.map((one) => {
      const end = one.lines.length;
      const sums = [one.columns.weight, one.columns.open, one.columns.earned];
      const area = `${at(one.columns.answer)}${FIRST}:${at(one.columns.answer)}${end}`;
      const sum = (column: number): string => `=SUM(${at(column)}${FIRST}:${at(column)}${end})`;
      one.lines.push(
        [],
        Array.from({ length: 9 }, (_, column) =>
          column === 2 ? "SHEET TOTAL" : sums.includes(column) ? sum(column) : null,
        ),
      );
      return sheet(one.name, one.lines, [list(area, answers)]);
    });
    const rest = [
      sheet(CARD, cardLines(departments, lists)),
      sheet(GUIDE, guideLines(departments)),
      sheet(PRIOR, priorLines(departments, random)),
    ];
    return {
      book: calculated([...sheets, ...rest]),
      parts: { ...noParts, ...listParts(lists), ...cardParts(departments) },
    };
  },
};

function addDepartment(to: List, name: string, weight: number, texts: readonly string[], random: Random): void {
  const { columns, lines } = to;
  const start = lines.length;
  const used = texts.slice(0, random.whole(3, texts.length));
  const closed = name === "Spa & Pool" && random.next() < 0.25;
  let max = 0;
  used.forEach((text, index) => {
    const [row, chance, critical] = [lines.length + 1, random.next(), index > 0 && random.next() < 0.3];
    const worth = critical ? 5 : (random.pick([1, 2, 2, 3]) ?? 2);
    max += worth;
    const answer = closed || chance < 0.08 ? "NA" : chance < 0.22 ? "N" : "Y";
    const [said, points] = [`${at(columns.answer)}${row}`, `${at(columns.weight)}${row}`];
    const line: (string | number | null)[] = Array.from({ length: 10 }, () => null);
    if (columns === back) line[3] = random.pick(["O", "D", "I"]) ?? "O";
    line[columns.ref] = `${name.slice(0, 2).toUpperCase()}-${String(index + 1).padStart(2, "0")}`;
    line[columns.dept] = name;
    line[columns.text] = text;
    line[columns.crit] = critical ? "C" : null;
    line[columns.weight] = worth;
    line[columns.answer] = answer;
    line[columns.open] = `=IF(OR(${said}="NA",${said}=""),0,${points})`;
    line[columns.earned] = `=IF(${said}="Y",${points},0)`;
    line[columns.note] =
      answer === "N"
        ? (random.pick(["Seen on tour", "Log missing for 2 days", "Corrected on site"]) ?? null)
        : closed
          ? "Closed for refurbishment"
          : null;
    lines.push(line);
  });
  to.departments.push({ name, weight, sheet: to.name, columns, rows: used.map((_, index) => start + index), max });
}

function guideLines(departments: readonly Department[]): Line[] {
  return [
    ["RATING GUIDE"],
    [],
    ["From", "Rating"],
    [0, "Red zone"],
    [0.7, "Needs improvement"],
    [0.8, "Meets standard"],
    [0.9, "Exceeds standard"],
    [],
    ["Department limit when a critical standard is missed", 0.79],
    ["Critical misses that limit the property", 3],
    ["Property limit", 0.84],
    [],
    ["Register of standards (issued by brand)", "Standards", "Max points"],
    ...departments.map((one): Line => [one.name, one.rows.length, one.max]),
    ["All departments", `=SUM(B14:B${13 + departments.length})`, `=SUM(C14:C${13 + departments.length})`],
  ];
}

function priorLines(departments: readonly Department[], random: Random): Line[] {
  const old = known(departments);
  const lead = 100 - old.slice(1).reduce((sum, one) => sum + one.weight, 0);
  const lines: Line[] = [
    ["LAST YEAR'S RESULT AS ISSUED"],
    ["Department weights total 100"],
    ["Department", "Weight", "Final %"],
  ];
  old.forEach((one, index) => lines.push([one.name, index === 0 ? lead : one.weight, random.whole(690, 985) / 1000]));
  const end = lines.length;
  lines.push(["Property", `=SUM(B4:B${end})`, `=ROUND(SUMPRODUCT(B4:B${end},C4:C${end})/B${end + 1},4)`]);
  return lines;
}
