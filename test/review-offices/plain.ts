import { across, down, entry, type Office } from "./office";

/** A project by phases: days by role with a table of rates, materials, reserve; a phase without cost. */
const phase = (
  top: number,
  name: string,
  reserve: number,
  roles: readonly (string | null)[],
): Office["sheets"][string] => [
  [name, null, null, null, null, null, null, "Reserve", reserve],
  ...roles.map((role, index) => {
    const row = top + 1 + index;
    return role === null
      ? ["Steering group (own staff)", null, null, 0, 0, 0, 0]
      : [
          `Task ${row}`,
          role,
          entry(row, 2, 2, 25),
          `=C${row}*VLOOKUP(B${row},Rates!$A$4:$B$8,2,FALSE)`,
          entry(row, 4, 0, 4) * 450,
          `=(D${row}+E${row})*$I$${top}`,
          `=SUM(D${row}:F${row})`,
        ];
  }),
  [`Total ${name.toLowerCase()}`, null, ...across(2, 6, (at) => `=SUM(${at}${top + 1}:${at}${top + roles.length})`)],
  [],
];
const phases: Office = {
  id: "project phases",
  sheets: {
    Budget: [
      ["Project budget"],
      ["Currency: EUR, without VAT"],
      ["Task", "Role", "Days", "Labour", "Materials", "Reserve", "Cost"],
      ...phase(4, "Design", 0.05, ["Architect", "Engineer", "Engineer", "Clerk"]),
      ...phase(11, "Build", 0.12, ["Engineer", "Fitter", "Fitter", null, "Fitter", "Foreman"]),
      ...phase(20, "Handover", 0.08, ["Clerk", "Engineer", "Foreman"]),
      ["Project", null, ...across(2, 6, (at) => `=${at}9+${at}18+${at}24`)],
      ["Overhead", null, null, null, null, 0.07, "=G26*F27"],
      ["Project with overhead", null, null, null, null, null, "=G26+G27"],
      ["Share of labour", null, null, null, null, null, "=D26/G26"],
    ],
    Rates: [
      ["Rates a day, as agreed"],
      [],
      ["Role", "Rate"],
      ["Architect", 780],
      ["Engineer", 640],
      ["Foreman", 520],
      ["Fitter", 430],
      ["Clerk", 350],
    ],
  },
  faults: [
    { kind: "F06", what: "reserve of the phase above", sheet: "Budget", edits: { F14: "=(D14+E14)*$I$4" } },
    { kind: "F04", what: "labour typed", sheet: "Budget", edits: { D7: 9600 } },
    { kind: "F08", what: "a phase without its last task", sheet: "Budget", edits: { G18: "=SUM(G12:G16)" } },
    { kind: "F03", what: "cost without reserve", sheet: "Budget", edits: { G16: "=SUM(D16:E16)" } },
    { kind: "F03", what: "project without the handover", sheet: "Budget", edits: { E26: "=E9+E18" } },
  ],
};

/** Homework of which the worst is dropped, an examination, the mark from a table; somebody left. */
const student = (row: number): Office["sheets"][string][number] =>
  row === 11
    ? ["Left in week 3"]
    : [
        `Student ${row - 4}`,
        ...across(1, 6, (_, column) => entry(row, column, 4, 20)),
        `=(SUM(B${row}:G${row})-MIN(B${row}:G${row}))/(COUNT(B${row}:G${row})-1)`,
        entry(row, 8, 20, 60),
        `=H${row}/20*$B$2+I${row}/60*$D$2`,
        `=LOOKUP(J${row},$M$5:$N$9)`,
        `=IF(J${row}>=50%,"passed","repeat")`,
      ];
const grades = [
  [0, "E"],
  [0.5, "D"],
  [0.6, "C"],
  [0.75, "B"],
  [0.88, "A"],
] as const;
const dropped: Office = {
  id: "worst homework dropped",
  sheets: {
    Marks: [
      ["Statistics I"],
      ["Homework counts", 0.4, "Examination counts", "=1-B2"],
      [],
      [
        "Name",
        "HW 1",
        "HW 2",
        "HW 3",
        "HW 4",
        "HW 5",
        "HW 6",
        "Homework",
        "Exam",
        "Result",
        "Grade",
        "Outcome",
        "From",
        "Grade",
      ],
      ...down(5, 18, (row) => {
        const line = student(row);
        const grade = grades[row - 5];
        return grade === undefined ? line : [...line, ...Array<null>(12 - line.length).fill(null), ...grade];
      }),
      [],
      ["Mean", ...across(1, 9, (at) => `=AVERAGE(${at}5:${at}18)`)],
      ["Best", ...across(1, 9, (at) => `=MAX(${at}5:${at}18)`)],
      ["Worst", ...across(1, 9, (at) => `=MIN(${at}5:${at}18)`)],
      ["Passed", null, null, null, null, null, null, null, null, null, null, '=COUNTIF(L5:L18,"passed")'],
    ],
  },
  faults: [
    { kind: "F03", what: "the worst is not dropped", sheet: "Marks", edits: { H9: "=SUM(B9:G9)/COUNT(B9:G9)" } },
    {
      kind: "F08",
      what: "one homework left out",
      sheet: "Marks",
      edits: { H14: "=(SUM(B14:F14)-MIN(B14:F14))/(COUNT(B14:F14)-1)" },
    },
    { kind: "F08", what: "mean without the first one", sheet: "Marks", edits: { F20: "=AVERAGE(F6:F18)" } },
    { kind: "F04", what: "result typed", sheet: "Marks", edits: { J16: 0.62 } },
    { kind: "F05", what: "another bound to pass", sheet: "Marks", edits: { L8: '=IF(J8>=45%,"passed","repeat")' } },
  ],
};

/** Readings of meters: use is the difference, the first month begins at the reading of delivery, one was exchanged. */
const month = (row: number): string =>
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ][row] ?? "";
const reading = (index: number, meter: number): number =>
  12_000 * (meter + 1) + index * 310 + entry(index, meter, 0, 90);
const meters: Office = {
  id: "meter readings",
  sheets: {
    Electricity: [
      ["Electricity by meter", null, null, null, null, null, null, null, null, "Price kWh", 0.27],
      ["Month", "Hall 1", null, "Hall 2", null, "Offices", null, "All", "Cost", "Base charge", 145],
      [null, "Reading", "kWh", "Reading", "kWh", "Reading", "kWh", "kWh", "EUR"],
      ["Taken over", 11_700, null, 23_650, null, 35_720],
      ...down(5, 16, (row) => [
        month(row - 5),
        reading(row - 5, 0),
        `=B${row}-B${row - 1}`,
        row < 12 ? reading(row - 5, 1) : reading(row - 5, 1) - 26_000,
        row === 12 ? `=D${row}-D${row - 1}+26000` : `=D${row}-D${row - 1}`,
        reading(row - 5, 2),
        `=F${row}-F${row - 1}`,
        `=C${row}+E${row}+G${row}`,
        `=H${row}*$K$1+$K$2`,
        row === 12 ? "Meter of hall 2 exchanged, old one ended 26,000 higher" : null,
      ]),
      ["Year", null, "=SUM(C5:C16)", null, "=SUM(E5:E16)", null, "=SUM(G5:G16)", "=SUM(H5:H16)", "=SUM(I5:I16)"],
      ["Check", null, null, null, null, null, null, "=C17+E17+G17-H17"],
      [],
      ["Quarter", "kWh", "EUR", "EUR a kWh"],
      ...[0, 1, 2, 3].map((quarter) => [
        `Q${quarter + 1}`,
        `=SUM(H${5 + quarter * 3}:H${7 + quarter * 3})`,
        `=SUM(I${5 + quarter * 3}:I${7 + quarter * 3})`,
        `=C${21 + quarter}/B${21 + quarter}`,
      ]),
      ["Year", "=SUM(B21:B24)", "=SUM(C21:C24)", "=C25/B25"],
    ],
  },
  faults: [
    { kind: "F03", what: "use from the month before last", sheet: "Electricity", edits: { G10: "=F10-F8" } },
    { kind: "F06", what: "price not fixed", sheet: "Electricity", edits: { I9: "=H9*K1+$K$2" } },
    { kind: "F03", what: "offices forgotten", sheet: "Electricity", edits: { H13: "=C13+E13" } },
    { kind: "F08", what: "quarter of two months", sheet: "Electricity", edits: { B23: "=SUM(H11:H12)" } },
    { kind: "F04", what: "use estimated and typed", sheet: "Electricity", edits: { C14: 330 } },
  ],
};

/** Machines by shift: availability, performance, quality; a line's rate is made of its sums, not of its rates. */
const machineLine = (row: number, name: string): Office["sheets"][string][number] => [
  name,
  480,
  entry(row, 2, 0, 70),
  `=B${row}-C${row}`,
  `=IF(B${row}=0,0,D${row}/B${row})`,
  entry(row, 5, 300, 380),
  entry(row, 6, 0, 14),
  `=F${row}-G${row}`,
  `=IF(F${row}=0,0,H${row}/F${row})`,
];
const lineRows = (top: number, name: string, count: number, idle: number): Office["sheets"][string] => [
  [name],
  ...down(top + 1, top + count, (row) =>
    row === idle ? [`Machine ${row}`, 0, 0, 0, 0, 0, 0, 0, 0, "no order"] : machineLine(row, `Machine ${row}`),
  ),
  [
    `${name} together`,
    ...["B", "C", "D"].map((at) => `=SUM(${at}${top + 1}:${at}${top + count})`),
    `=IF(B${top + count + 1}=0,0,D${top + count + 1}/B${top + count + 1})`,
    ...["F", "G", "H"].map((at) => `=SUM(${at}${top + 1}:${at}${top + count})`),
    `=IF(F${top + count + 1}=0,0,H${top + count + 1}/F${top + count + 1})`,
  ],
];
const shiftSheet = (idle: number): Office["sheets"][string] => [
  ["Shift report"],
  ["Machine", "Planned min", "Stops min", "Running min", "Availability", "Pieces", "Scrap", "Good", "Quality"],
  ...lineRows(3, "Line A", 5, idle),
  ...lineRows(10, "Line B", 4, 0),
  [],
  [
    "Plant",
    ...["B", "C", "D"].map((at) => `=${at}9+${at}15`),
    "=IF(B17=0,0,D17/B17)",
    ...["F", "G", "H"].map((at) => `=${at}9+${at}15`),
    "=IF(F17=0,0,H17/F17)",
  ],
];
const shifts: Office = {
  id: "shifts",
  sheets: {
    Early: shiftSheet(6),
    Late: shiftSheet(0),
    Night: shiftSheet(8),
    Day: [
      ["Day"],
      ["Shift", "Planned", "Running", "Availability", "Pieces", "Good", "Quality"],
      ...["Early", "Late", "Night"].map((name, index) => [
        name,
        `=${name}!B17`,
        `=${name}!D17`,
        `=C${index + 3}/B${index + 3}`,
        `=${name}!F17`,
        `=${name}!H17`,
        `=F${index + 3}/E${index + 3}`,
      ]),
      ["Day", "=SUM(B3:B5)", "=SUM(C3:C5)", "=C6/B6", "=SUM(E3:E5)", "=SUM(F3:F5)", "=F6/E6"],
    ],
  },
  faults: [
    { kind: "F03", what: "another shift", sheet: "Day", edits: { C4: "=Early!D17" } },
    { kind: "F03", what: "mean of rates", sheet: "Late", edits: { E9: "=AVERAGE(E4:E8)" } },
    { kind: "F08", what: "sum without the last machine", sheet: "Night", edits: { G15: "=SUM(G11:G13)" } },
    { kind: "F03", what: "added instead of taken off", sheet: "Early", edits: { H12: "=F12+G12" } },
    { kind: "F09", what: "plant of everything", sheet: "Late", edits: { F17: "=SUM(F4:F15)" } },
  ],
};

/** Stock by month on sheets: what a month ends with the next begins with; groups with subtotals; an article discontinued. */
const articles = ["轴承", "密封圈", "螺栓", "垫片", "皮带", "润滑油", "滤芯"];
const stockMonth = (before: string | null): Office["sheets"][string] => [
  [before === null ? "一月收发存" : "收发存"],
  ["品名", "单价", "期初数量", "入库", "出库", "期末数量", "期末金额", "备注"],
  ...articles.flatMap((article, index): Office["sheets"][string] => {
    const row = index + 3 + (index > 3 ? 2 : 0);
    const opening = before === null ? 40 + entry(row, 3, 0, 60) : `=${before}!F${row}`;
    const line =
      article === "皮带"
        ? [article, 0, 0, 0, 0, 0, 0, "已停用"]
        : [
            article,
            entry(row, 1, 3, 90),
            opening,
            entry(row, before?.length ?? 1, 10, 40),
            entry(row, before === null ? 5 : 9, 1, 30),
            `=C${row}+D${row}-E${row}`,
            `=F${row}*B${row}`,
          ];
    return index === 3 ? [line, ["标准件小计", null, ...across(2, 6, (at) => `=SUM(${at}3:${at}6)`)], []] : [line];
  }),
  ["消耗品小计", null, ...across(2, 6, (at) => `=SUM(${at}9:${at}11)`)],
  ["合计", null, ...across(2, 6, (at) => `=${at}7+${at}12`)],
];
const stores: Office = {
  id: "monthly stores",
  sheets: {
    "1月": stockMonth(null),
    "2月": stockMonth("'1月'"),
    "3月": stockMonth("'2月'"),
    季度: [
      ["一季度收发存"],
      ["品名", "入库", "出库", "期末数量"],
      ...[3, 4, 5, 6, 9, 10, 11].map((row, index) => [
        articles[index] ?? null,
        `='1月'!D${row}+'2月'!D${row}+'3月'!D${row}`,
        `='1月'!E${row}+'2月'!E${row}+'3月'!E${row}`,
        `='3月'!F${row}`,
      ]),
      ["合计", "=SUM(B3:B9)", "=SUM(C3:C9)", "=SUM(D3:D9)"],
    ],
  },
  faults: [
    { kind: "F03", what: "opening of another month", sheet: "3月", edits: { C5: "='1月'!F5" } },
    { kind: "F03", what: "issues added", sheet: "2月", edits: { F10: "=C10+D10+E10" } },
    { kind: "F04", what: "closing typed", sheet: "1月", edits: { F4: 66 } },
    { kind: "F08", what: "group without its first article", sheet: "2月", edits: { G7: "=SUM(G4:G6)" } },
    { kind: "F03", what: "a month left out", sheet: "季度", edits: { C6: "='1月'!E6+'3月'!E6" } },
  ],
};

/** Written by somebody who had not seen the rules. */
export const plainOffices: readonly Office[] = [phases, dropped, meters, shifts, stores];
