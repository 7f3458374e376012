import type { CellValue } from "../../src/core/book/book";
import type { Line } from "../review-seeds/book";
import { across, down, entry, letter, upTo, type Mistake, type Office } from "./office";

/** Wrong formulas in a column or row of cells, from one cell to another, by what each would hold. */
const columnOf = (at: string, from: number, to: number, of: (row: number) => CellValue): Mistake["edits"] =>
  Object.fromEntries(upTo(to - from + 1).map((index) => [`${at}${from + index}`, of(from + index)]));
const rowOf = (
  row: number,
  from: number,
  to: number,
  of: (at: string, column: number) => CellValue,
): Mistake["edits"] =>
  Object.fromEntries(
    upTo(to - from + 1).map((index) => [letter(from + index) + row, of(letter(from + index), from + index)]),
  );

/** A grade book: quizzes of which the worst is dropped, laboratories, two examinations; some marks are missing. */
const gradeBook: Office = {
  id: "grade book",
  sheets: {
    Grades: [
      ["CS 101, autumn term"],
      [],
      [
        null,
        null,
        "Quiz 1",
        "Quiz 2",
        "Quiz 3",
        "Quiz 4",
        "Quizzes",
        "Lab 1",
        "Lab 2",
        "Lab 3",
        "Labs",
        "Midterm",
        "Final",
        "Total",
        "Percent",
      ],
      [
        "Possible",
        null,
        20,
        20,
        20,
        20,
        "=SUM(C4:F4)-MIN(C4:F4)",
        50,
        50,
        25,
        "=SUM(H4:J4)",
        100,
        150,
        "=G4+K4+L4+M4",
        "=N4/N$4",
      ],
      ...down(5, 24, (row) => [
        `Student ${row - 4}`,
        70_000 + row * 13,
        ...across(2, 5, (_, at) =>
          row === 9 && at === 3 ? null : row === 17 && at === 5 ? "abs" : entry(row, at, 8, 20),
        ),
        `=SUM(C${row}:F${row})-MIN(C${row}:F${row})`,
        entry(row, 7, 25, 50),
        entry(row, 8, 25, 50),
        entry(row, 9, 10, 25),
        `=SUM(H${row}:J${row})`,
        entry(row, 11, 50, 100),
        row === 20 ? null : entry(row, 12, 70, 150),
        `=G${row}+K${row}+L${row}+M${row}`,
        `=N${row}/N$4`,
      ]),
      [],
      ["Average", null, ...across(2, 14, (at) => `=AVERAGE(${at}5:${at}24)`)],
      ["Median", null, ...across(2, 14, (at) => `=MEDIAN(${at}5:${at}24)`)],
      ["Highest", null, ...across(2, 14, (at) => `=MAX(${at}5:${at}24)`)],
    ],
  },
  faults: [
    { kind: "F04", what: "three totals typed in one run", sheet: "Grades", edits: { N11: 265, N12: 240, N13: 251 } },
    {
      kind: "F08",
      what: "all laboratories but the last, in every row",
      sheet: "Grades",
      edits: columnOf("K", 4, 24, (row) => `=SUM(H${row}:I${row})`),
    },
    { kind: "F03", what: "the worst quiz kept for one", sheet: "Grades", edits: { G15: "=SUM(C15:F15)" } },
    {
      kind: "F08",
      what: "averages with the row of possible points",
      sheet: "Grades",
      edits: rowOf(26, 2, 5, (at) => `=AVERAGE(${at}4:${at}24)`),
    },
    {
      kind: "F06",
      what: "possible points not fixed",
      sheet: "Grades",
      edits: columnOf("O", 5, 24, (row) => `=N${row}/N${row - 1}`),
    },
  ],
};

/** Movements of goods: opening, received, issued, balance; every month starts with what the one before left. */
const months = ["January", "February", "March", "April"];
const monthTop = (index: number): number => 3 + index * 10;
const month = (index: number): Line[] => {
  const top = monthTop(index);
  return [
    [months[index] ?? ""],
    ["Article", "Opening", "Received", "Issued", "Closing", "Unit cost", "Value"],
    ...down(top + 2, top + 7, (row) => [
      `Article ${row - top - 1}`,
      index === 0 ? entry(row, 1, 20, 80) : `=E${row - 10}`,
      entry(row, 2, 5, 40),
      entry(row, 3, 5, 30),
      `=B${row}+C${row}-D${row}`,
      entry(row - index * 10, 5, 3, 25),
      `=E${row}*F${row}`,
    ]),
    ["Total", ...across(1, 4, (at) => `=SUM(${at}${top + 2}:${at}${top + 7})`), null, `=SUM(G${top + 2}:G${top + 7})`],
    [],
  ];
};
const goods: Office = {
  id: "movements of goods",
  sheets: { Stores: [["Stores ledger"], [], ...upTo(4).flatMap(month)] },
  faults: [
    { kind: "F07", what: "opening of the article above", sheet: "Stores", edits: { B27: "=E16" } },
    { kind: "F03", what: "issued is added", sheet: "Stores", edits: { E18: "=B18+C18+D18" } },
    { kind: "F08", what: "a month's total without its last article", sheet: "Stores", edits: { G31: "=SUM(G25:G29)" } },
    { kind: "F04", what: "two openings typed", sheet: "Stores", edits: { B36: 60, B37: 44 } },
    { kind: "F03", what: "value of what was opened with", sheet: "Stores", edits: { G8: "=B8*F8" } },
  ],
};

/** An income statement by quarter: amount and share of sales side by side, narrow blank columns between. */
const quarterAt = [1, 4, 7, 10];
const amount = (of: (at: string, column: number) => readonly [CellValue, CellValue]): CellValue[] =>
  quarterAt.flatMap((column, index) => [...of(letter(column), column), ...(index < 3 ? [null] : [])]);
const year = (row: number): CellValue[] => [null, `=B${row}+E${row}+H${row}+K${row}`, `=N${row}/N$4`];
const line = (row: number, name: string, of: (at: string, column: number) => CellValue): Line => [
  name,
  ...amount((at, column) => [of(at, column), `=${at}${row}/${at}$4`]),
  ...year(row),
];
const income: Office = {
  id: "income statement",
  sheets: {
    Income: [
      ["Income statement, thousands"],
      [null, "Q1", "%", null, "Q2", "%", null, "Q3", "%", null, "Q4", "%", null, "Year", "%"],
      [],
      line(4, "Net sales", (_, column) => entry(4, column, 900, 1400)),
      line(5, "Cost of sales", (_, column) => entry(5, column, 400, 600)),
      line(6, "Gross profit", (at) => `=${at}4-${at}5`),
      [],
      line(8, "Salaries", (_, column) => entry(8, column, 90, 140)),
      line(9, "Rent", () => 24),
      line(10, "Utilities", (_, column) => entry(10, column, 5, 14)),
      line(11, "Advertising", (_, column) => entry(11, column, 10, 44)),
      line(12, "Depreciation", () => 18),
      line(13, "Total expenses", (at) => `=SUM(${at}8:${at}12)`),
      [],
      line(15, "Operating profit", (at) => `=${at}6-${at}13`),
      line(16, "Interest", (_, column) => entry(16, column, 4, 9)),
      line(17, "Profit before tax", (at) => `=${at}15-${at}16`),
      line(18, "Tax", (at) => `=${at}17*0.3`),
      line(19, "Net profit", (at) => `=${at}17-${at}18`),
    ],
  },
  faults: [
    {
      kind: "F08",
      what: "expenses without depreciation in one quarter",
      sheet: "Income",
      edits: { H13: "=SUM(H8:H11)" },
    },
    { kind: "F05", what: "another tax rate", sheet: "Income", edits: { E18: "=E17*0.35" } },
    { kind: "F06", what: "share of the wrong row", sheet: "Income", edits: { F11: "=E11/E$5" } },
    { kind: "F03", what: "the year without the last quarter", sheet: "Income", edits: { N10: "=B10+E10+H10" } },
    { kind: "F04", what: "gross profit typed", sheet: "Income", edits: { K6: 640 } },
  ],
};

/** Hours of two weeks, one below the other, five people each; a lunch break is taken off. */
const week = (top: number): Line[] => [
  [`Week of ${top}`, "Mon", "Tue", "Wed", "Thu", "Fri", "Hours", "Regular", "Overtime", "Rate", "Pay"],
  ...down(top + 1, top + 7, (row) => [
    `Person ${row - top}`,
    ...across(1, 5, (_, at) => (entry(row, at, 0, 9) === 3 ? null : entry(row, at, 14, 22) / 2)),
    `=SUM(B${row}:F${row})`,
    `=MIN(G${row},40)`,
    `=G${row}-H${row}`,
    entry(row, 9, 12, 30),
    `=H${row}*J${row}+I${row}*J${row}*1.5`,
  ]),
  ["Total", ...across(1, 8, (at) => `=SUM(${at}${top + 1}:${at}${top + 7})`), null, `=SUM(K${top + 1}:K${top + 7})`],
  [],
];
const hours: Office = {
  id: "hours",
  sheets: {
    Hours: [
      ["Time sheet"],
      ...[2, 12, 22].flatMap(week),
      ["All weeks", null, null, null, null, null, "=G10+G20+G30", "=H10+H20+H30", "=I10+I20+I30", null, "=K10+K20+K30"],
    ],
  },
  faults: [
    { kind: "F05", what: "overtime paid twice the rate", sheet: "Hours", edits: { K16: "=H16*J16+I16*J16*2" } },
    {
      kind: "F08",
      what: "Monday left out in a week",
      sheet: "Hours",
      edits: columnOf("G", 23, 29, (row) => `=SUM(C${row}:F${row})`),
    },
    { kind: "F04", what: "regular hours typed", sheet: "Hours", edits: { H6: 40 } },
    { kind: "F09", what: "persons and total together", sheet: "Hours", edits: { K32: "=SUM(K3:K30)" } },
    { kind: "F03", what: "a week missing from all weeks", sheet: "Hours", edits: { I32: "=I10+I30" } },
  ],
};

/** A travel claim: days across, kinds of expense down; miles are paid by the mile, an advance is taken off. */
const travel: Office = {
  id: "travel claim",
  sheets: {
    Claim: [
      ["Travel expense claim"],
      ["Rate per mile", 0.36],
      [],
      ["Date", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Total"],
      ["Miles", ...across(1, 7, (_, at) => (at > 5 ? null : entry(5, at, 10, 90))), "=SUM(B5:H5)"],
      ["Mileage", ...across(1, 7, (at) => `=${at}5*$B$2`), "=SUM(B6:H6)"],
      ...["Parking", "Air fare", "Lodging", "Breakfast", "Lunch", "Dinner", "Telephone"].map((name, index): Line => [
        name,
        ...across(1, 7, (_, at) => (entry(index, at, 0, 9) < 4 ? null : entry(index + 7, at, 6, 80))),
        `=SUM(B${index + 7}:H${index + 7})`,
      ]),
      ["Total", ...across(1, 8, (at) => `=SUM(${at}6:${at}13)`)],
      [],
      [null, null, null, null, null, null, "Total", "=I14"],
      [null, null, null, null, null, null, "Advance", 250],
      [null, null, null, null, null, null, "Due", "=H16-H17"],
    ],
  },
  faults: [
    {
      kind: "F08",
      what: "day totals with miles",
      unseen: true,
      sheet: "Claim",
      edits: rowOf(14, 1, 8, (at) => `=SUM(${at}5:${at}13)`),
    },
    { kind: "F08", what: "the weekend left out of lodging", sheet: "Claim", edits: { I9: "=SUM(B9:F9)" } },
    { kind: "F05", what: "another rate on one day", sheet: "Claim", edits: { D6: "=D5*0.31" } },
    { kind: "F04", what: "total of a kind typed", sheet: "Claim", edits: { I11: 140 } },
  ],
};

/** Depreciation of assets bought in different years: each row starts in its own year. */
const assets: Office = {
  id: "depreciation",
  sheets: {
    Assets: [
      ["Depreciation schedule"],
      ["Asset", "Bought", "Cost", "Life", "Salvage", ...across(5, 12, (_, at) => 2014 + at)],
      ...down(3, 10, (row) => [
        `Asset ${row - 2}`,
        2018 + Math.floor(row / 2),
        entry(row, 2, 40, 190) * 100,
        entry(row, 3, 3, 8),
        entry(row, 4, 1, 9) * 100,
        ...across(
          5,
          12,
          (at) => `=IF(AND(${at}$2>=$B${row},${at}$2<$B${row}+$D${row}),($C${row}-$E${row})/$D${row},0)`,
        ),
      ]),
      ["Total", null, "=SUM(C3:C10)", null, "=SUM(E3:E10)", ...across(5, 12, (at) => `=SUM(${at}3:${at}10)`)],
      [
        "Accumulated",
        null,
        null,
        null,
        null,
        "=F11",
        ...across(6, 12, (at, column) => `=${letter(column - 1)}12+${at}11`),
      ],
      ["Net book value", null, null, null, null, ...across(5, 12, (at) => `=$C$11-${at}12`)],
    ],
  },
  faults: [
    {
      kind: "F03",
      what: "salvage forgotten in one year",
      sheet: "Assets",
      edits: { I6: "=IF(AND(I$2>=$B6,I$2<$B6+$D6),$C6/$D6,0)" },
    },
    { kind: "F07", what: "accumulated skips a year", sheet: "Assets", edits: { J12: "=H12+J11" } },
    { kind: "F08", what: "total misses the last asset", sheet: "Assets", edits: { K11: "=SUM(K3:K9)" } },
    { kind: "F04", what: "one row of a year typed as zero", sheet: "Assets", edits: { H5: 0, I5: 0 } },
  ],
};

/** Volumes and prices by day of two delivery points side by side; weighted price below. */
const point = (left: number, row: number): CellValue[] => [
  entry(row, left, 5, 20) * 1000,
  entry(row, left + 1, 210, 420) / 100,
  `=${letter(left)}${row}*${letter(left + 1)}${row}`,
];
const volumes: Office = {
  id: "daily volumes",
  sheets: {
    Gas: [
      ["Deliveries"],
      [null, "North", null, null, null, "South", null, null, null, "Both"],
      ["Day", "Volume", "Price", "Amount", null, "Volume", "Price", "Amount", null, "Volume", "Amount"],
      ...down(4, 33, (row) => [
        row - 3,
        ...point(1, row),
        null,
        ...point(5, row),
        null,
        `=B${row}+F${row}`,
        `=D${row}+H${row}`,
      ]),
      [
        "Total",
        "=SUM(B4:B33)",
        "=D34/B34",
        "=SUM(D4:D33)",
        null,
        "=SUM(F4:F33)",
        "=H34/F34",
        "=SUM(H4:H33)",
        null,
        "=SUM(J4:J33)",
        "=SUM(K4:K33)",
      ],
      [
        "Per day",
        "=B34/COUNT($A$4:$A$33)",
        null,
        "=D34/COUNT($A$4:$A$33)",
        null,
        "=F34/COUNT($A$4:$A$33)",
        null,
        "=H34/COUNT($A$4:$A$33)",
        null,
        "=J34/COUNT($A$4:$A$33)",
        "=K34/COUNT($A$4:$A$33)",
      ],
    ],
  },
  faults: [
    { kind: "F07", what: "price of the day before", sheet: "Gas", edits: { D18: "=B18*C17" } },
    {
      kind: "F03",
      what: "price of the other point for a week",
      sheet: "Gas",
      edits: columnOf("H", 12, 18, (row) => `=F${row}*C${row}`),
    },
    { kind: "F08", what: "total ends a day early", sheet: "Gas", edits: { F34: "=SUM(F4:F32)" } },
    { kind: "F04", what: "amounts typed on two days", sheet: "Gas", edits: { K21: 84_000, K29: 66_000 } },
    {
      kind: "F03",
      what: "plain mean beside a weighted price",
      unseen: true,
      sheet: "Gas",
      edits: { G34: "=AVERAGE(G4:G33)" },
    },
  ],
};

/** A grant: people by effort, two fringe rates, yearly rise; overhead on everything but equipment. */
const grant: Office = {
  id: "grant budget",
  sheets: {
    Grant: [
      ["Rise", 0.03, "Fringe staff", 0.28, "Fringe students", 0.08, "Overhead", 0.45],
      [],
      [null, "Salary", "Effort", "Year 1", "Year 2", "Year 3", "Total"],
      ...down(4, 9, (row) => [
        row < 7 ? `Staff ${row - 3}` : `Student ${row - 6}`,
        entry(row, 1, 20, 90) * 1000,
        entry(row, 2, 1, 10) / 10,
        `=B${row}*C${row}`,
        `=D${row}*(1+$B$1)`,
        `=E${row}*(1+$B$1)`,
        `=SUM(D${row}:F${row})`,
      ]),
      ["Salaries", null, null, ...across(3, 6, (at) => `=SUM(${at}4:${at}9)`)],
      ["Fringe staff", null, null, ...across(3, 5, (at) => `=SUM(${at}4:${at}6)*$D$1`), "=SUM(D11:F11)"],
      ["Fringe students", null, null, ...across(3, 5, (at) => `=SUM(${at}7:${at}9)*$F$1`), "=SUM(D12:F12)"],
      ["Equipment", null, null, 12000, null, null, "=SUM(D13:F13)"],
      ["Supplies", null, null, 3000, 3500, 3500, "=SUM(D14:F14)"],
      ["Travel", null, null, 2000, 2000, 4000, "=SUM(D15:F15)"],
      ["Direct costs", null, null, ...across(3, 6, (at) => `=SUM(${at}10:${at}15)`)],
      ["Overhead", null, null, ...across(3, 5, (at) => `=(${at}16-${at}13)*$H$1`), "=SUM(D17:F17)"],
      ["Total costs", null, null, ...across(3, 6, (at) => `=${at}16+${at}17`)],
    ],
  },
  faults: [
    { kind: "F03", what: "overhead on equipment in one year", sheet: "Grant", edits: { E17: "=E16*$H$1" } },
    { kind: "F08", what: "fringe of staff without the last", sheet: "Grant", edits: { F11: "=SUM(F4:F5)*$D$1" } },
    { kind: "F09", what: "direct costs count salaries twice", sheet: "Grant", edits: { D16: "=SUM(D4:D15)" } },
    { kind: "F05", what: "another rise for one person", sheet: "Grant", edits: { F8: "=E8*(1+0.05)" } },
    { kind: "F04", what: "a second year typed", sheet: "Grant", edits: { E5: 41_000 } },
  ],
};

/** A league table: home and away, points, goals. */
const league: Office = {
  id: "league",
  sheets: {
    League: [
      ["Division two"],
      [null, "Home", null, null, null, null, "Away", null, null, null, null, "All"],
      ["Club", "W", "D", "L", "F", "A", "W", "D", "L", "F", "A", "Played", "For", "Against", "Diff", "Points"],
      ...down(4, 15, (row) => [
        `Club ${row - 3}`,
        ...across(1, 10, (_, at) =>
          entry(row, at, at % 5 > 3 || at % 5 === 0 ? 8 : 0, at % 5 > 3 || at % 5 === 0 ? 30 : 9),
        ),
        `=SUM(B${row}:D${row})+SUM(G${row}:I${row})`,
        `=E${row}+J${row}`,
        `=F${row}+K${row}`,
        `=M${row}-N${row}`,
        `=3*(B${row}+G${row})+C${row}+H${row}`,
      ]),
      ["All clubs", ...across(1, 13, (at) => `=SUM(${at}4:${at}15)`), null, "=SUM(P4:P15)"],
    ],
  },
  faults: [
    { kind: "F03", what: "two points for a win", sheet: "League", edits: { P9: "=2*(B9+G9)+C9+H9" } },
    {
      kind: "F07",
      what: "away draws counted as losses for three clubs",
      sheet: "League",
      edits: columnOf("P", 12, 14, (row) => `=3*(B${row}+G${row})+C${row}+I${row}`),
    },
    { kind: "F04", what: "difference typed", sheet: "League", edits: { O6: 4 } },
    { kind: "F08", what: "played without draws away", sheet: "League", edits: { L11: "=SUM(B11:D11)+SUM(H11:I11)" } },
  ],
};

/** A cash forecast: sales are collected in the month and the one after; the first month takes what was owed. */
const cash: Office = {
  id: "cash forecast",
  sheets: {
    Cash: [
      ["Cash forecast"],
      ["Paid at once", 0.6],
      ["Owed at start", 4200],
      [],
      [null, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Half year"],
      ["Sales", ...across(1, 6, (_, at) => entry(6, at, 70, 130) * 100), "=SUM(B6:G6)"],
      [],
      ["Opening balance", 1500, ...across(2, 6, (_, at) => `=${letter(at - 1)}20`), "=B8"],
      ["Collected at once", ...across(1, 6, (at) => `=${at}6*$B$2`), "=SUM(B9:G9)"],
      ["Collected later", "=B3", ...across(2, 6, (_, at) => `=${letter(at - 1)}6*(1-$B$2)`), "=SUM(B10:G10)"],
      ["Receipts", ...across(1, 7, (at) => `=${at}9+${at}10`)],
      [],
      ["Materials", ...across(1, 6, (at) => `=${at}6*0.4`), "=SUM(B13:G13)"],
      ["Wages", ...across(1, 6, () => 2400), "=SUM(B14:G14)"],
      ["Rent", ...across(1, 6, () => 900), "=SUM(B15:G15)"],
      ["Machine", null, null, 3000, null, null, null, "=SUM(B16:G16)"],
      ["Payments", ...across(1, 7, (at) => `=SUM(${at}13:${at}16)`)],
      [],
      ["Surplus", ...across(1, 7, (at) => `=${at}11-${at}17`)],
      ["Closing balance", ...across(1, 7, (at) => `=${at}8+${at}19`)],
    ],
  },
  faults: [
    { kind: "F07", what: "collected later from the same month", sheet: "Cash", edits: { E10: "=E6*(1-$B$2)" } },
    { kind: "F08", what: "payments without the machine", sheet: "Cash", edits: { D17: "=SUM(D13:D15)" } },
    { kind: "F05", what: "share of materials in one month", sheet: "Cash", edits: { F13: "=F6*0.45" } },
    { kind: "F04", what: "opening balance typed", sheet: "Cash", edits: { F8: 2100 } },
    { kind: "F03", what: "surplus with the opening balance", sheet: "Cash", edits: { C19: "=C8+C11-C17" } },
  ],
};

/** Plan and actual of departments; for income more is better, for costs less. */
const variance = (row: number, cost: boolean): Line => [
  cost ? `Cost ${row}` : `Revenue ${row}`,
  ...across(1, 2, (_, at) => entry(row, at, 200, 900)),
  cost ? `=B${row}-C${row}` : `=C${row}-B${row}`,
  `=D${row}/B${row}`,
  ...across(5, 6, (_, at) => entry(row, at, 200, 900)),
  cost ? `=F${row}-G${row}` : `=G${row}-F${row}`,
  `=H${row}/F${row}`,
];
const totalLine = (row: number, name: string, of: (at: string) => string, cost: boolean): Line => [
  name,
  of("B"),
  of("C"),
  cost ? `=B${row}-C${row}` : `=C${row}-B${row}`,
  `=D${row}/B${row}`,
  of("F"),
  of("G"),
  cost ? `=F${row}-G${row}` : `=G${row}-F${row}`,
  `=H${row}/F${row}`,
];
const departments: Office = {
  id: "plan and actual",
  sheets: {
    Variance: [
      [null, "March", null, null, null, "Year to date"],
      [null, "Plan", "Actual", "Better (worse)", "%", "Plan", "Actual", "Better (worse)", "%"],
      ["Revenue"],
      ...down(4, 7, (row) => variance(row, false)),
      totalLine(8, "Total revenue", (at) => `=SUM(${at}4:${at}7)`, false),
      ["Costs"],
      ...down(10, 16, (row) => variance(row, true)),
      totalLine(17, "Total costs", (at) => `=SUM(${at}10:${at}16)`, true),
      totalLine(18, "Result", (at) => `=${at}8-${at}17`, false),
    ],
  },
  faults: [
    { kind: "F03", what: "a cost compared like revenue", sheet: "Variance", edits: { D13: "=C13-B13" } },
    { kind: "F07", what: "percent of actual", sheet: "Variance", edits: { I12: "=H12/G12" } },
    { kind: "F08", what: "total costs without the last two", sheet: "Variance", edits: { G17: "=SUM(G10:G14)" } },
    { kind: "F04", what: "difference typed", sheet: "Variance", edits: { H6: 55 } },
  ],
};

/** Eleven more ordinary workbooks, written without a look at the rules. */
export const moreOffices: readonly Office[] = [
  gradeBook,
  goods,
  income,
  hours,
  travel,
  assets,
  volumes,
  grant,
  league,
  cash,
  departments,
];
