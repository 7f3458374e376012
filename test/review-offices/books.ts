import type { CellValue } from "../../src/core/book/book";
import type { Line } from "../review-seeds/book";
import { across, down, entry, letter, type Office } from "./office";

/** Marks of a course: homework average, examination, weighted mark, letter; one student has left. */
const course: Office = {
  id: "course marks",
  sheets: {
    Marks: [
      ["Introduction to statistics"],
      ["Homework", 0.4, "Examination", 0.6],
      ["Student", "H1", "H2", "H3", "H4", "H5", "Average", "Exam", "Mark", "Letter"],
      ...down(4, 21, (row) =>
        row === 12
          ? ["Student 9 (left)", 40]
          : [
              `Student ${row - 3}`,
              ...across(1, 5, (_, at) => entry(row, at, 40, 100)),
              `=AVERAGE(B${row}:F${row})`,
              entry(row, 9, 35, 98),
              `=G${row}*$B$2+H${row}*$D$2`,
              `=IF(I${row}>=85,"A",IF(I${row}>=70,"B",IF(I${row}>=55,"C","F")))`,
            ],
      ),
      [],
      ["Mean", ...across(1, 8, (at) => `=AVERAGE(${at}4:${at}21)`)],
      ["Highest", ...across(1, 8, (at) => `=MAX(${at}4:${at}21)`)],
      ["Lowest", ...across(1, 8, (at) => `=MIN(${at}4:${at}21)`)],
    ],
  },
  faults: [
    { what: "last homework left out", sheet: "Marks", edits: { G8: "=AVERAGE(B8:E8)" } },
    { what: "mark typed over", sheet: "Marks", edits: { I15: 71 } },
    { what: "highest of one homework stops early", sheet: "Marks", edits: { D24: "=MAX(D4:D19)" } },
    { what: "weight as a number", sheet: "Marks", edits: { I19: "=G19*0.5+H19*$D$2" } },
  ],
};

/** Income and expenses by month, totals to the right, subtotals below, the balance at the end. */
const household: Office = {
  id: "yearly budget",
  sheets: {
    Budget: [
      ["Budget of the year"],
      [
        null,
        ...["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        "Year",
        "Average",
      ],
      ["Income"],
      ...down(4, 6, (row) => [
        `Income ${row - 3}`,
        ...across(1, 12, (_, at) => entry(row, at, 900, 2500)),
        `=SUM(B${row}:M${row})`,
        `=N${row}/12`,
      ]),
      ["Total income", ...across(1, 13, (at) => `=SUM(${at}4:${at}6)`), "=N7/12"],
      [],
      ["Expenses"],
      ...down(10, 16, (row) => [
        `Expense ${row - 9}`,
        ...across(1, 12, (_, at) => entry(row, at, 50, 700)),
        `=SUM(B${row}:M${row})`,
        `=N${row}/12`,
      ]),
      ["Total expenses", ...across(1, 13, (at) => `=SUM(${at}10:${at}16)`), "=N17/12"],
      [],
      ["Balance", ...across(1, 13, (at) => `=${at}7-${at}17`)],
      ["Carried over", "=B19", ...across(2, 12, (at, column) => `=${letter(column - 1)}20+${at}19`)],
    ],
  },
  faults: [
    { what: "December left out", sheet: "Budget", edits: { N12: "=SUM(B12:L12)" } },
    { what: "last expense left out in one month", sheet: "Budget", edits: { G17: "=SUM(G10:G15)" } },
    { what: "balance typed over", sheet: "Budget", edits: { J19: 1200 } },
    { what: "carried over from the wrong month", sheet: "Budget", edits: { I20: "=G20+I19" } },
  ],
};

/** A projection: the first year is entered, later years grow; costs as shares; a terminal value in the last year. */
const projection: Office = {
  id: "projection",
  sheets: {
    Plan: [
      ["Growth", 0.06],
      ["Tax rate", 0.25],
      ["Discount rate", 0.09],
      [],
      [null, null, ...across(2, 9, (_, at) => 2019 + at)],
      ["Sales", null, 1200, ...across(3, 9, (_, at) => `=${letter(at - 1)}6*(1+$B$1)`)],
      ["Cost of sales", 0.55, ...across(2, 9, (at) => `=${at}$6*$B7`)],
      ["Administration", 0.12, ...across(2, 9, (at) => `=${at}$6*$B8`)],
      ["Marketing", 0.08, ...across(2, 9, (at) => `=${at}$6*$B9`)],
      ["Rent", null, 60, ...across(3, 9, (_, at) => `=${letter(at - 1)}10`)],
      ["Total costs", null, ...across(2, 9, (at) => `=SUM(${at}7:${at}10)`)],
      ["Profit before tax", null, ...across(2, 9, (at) => `=${at}6-${at}11`)],
      ["Tax", null, ...across(2, 9, (at) => `=${at}12*$B$2`)],
      ["Profit after tax", null, ...across(2, 9, (at) => `=${at}12-${at}13`)],
      ["Terminal value", null, ...across(2, 8, () => null), "=J14*(1+$B$1)/($B$3-$B$1)"],
      ["Cash flow", null, ...across(2, 9, (at) => `=${at}14+${at}15`)],
      ["Discount factor", null, 1, ...across(3, 9, (_, at) => `=${letter(at - 1)}17/(1+$B$3)`)],
      ["Present value", null, ...across(2, 9, (at) => `=${at}16*${at}17`)],
      [],
      ["Value", "=SUM(C18:J18)"],
    ],
  },
  faults: [
    { what: "growth as a number", sheet: "Plan", edits: { G6: "=F6*1.08" } },
    { what: "share of the wrong year", sheet: "Plan", edits: { F8: "=E$6*$B8" } },
    { what: "costs without rent in one year", sheet: "Plan", edits: { H11: "=SUM(H7:H9)" } },
    { what: "tax typed over", sheet: "Plan", edits: { E13: 55 } },
  ],
};

/** A loan in 24 instalments; the last instalment pays what is left. */
const loan: Office = {
  id: "loan",
  sheets: {
    Loan: [
      ["Amount", 24000],
      ["Rate a year", 0.06],
      ["Months", 24],
      ["Instalment", "=ROUND(PMT(B2/12,B3,-B1),2)"],
      [],
      ["Month", "Opening", "Interest", "Repayment", "Instalment", "Closing"],
      ...down(7, 30, (row) => [
        row - 6,
        row === 7 ? "=$B$1" : `=F${row - 1}`,
        `=ROUND(B${row}*$B$2/12,2)`,
        row === 30 ? "=B30" : `=E${row}-C${row}`,
        row === 30 ? "=C30+D30" : "=$B$4",
        `=B${row}-D${row}`,
      ]),
      ["Total", null, "=SUM(C7:C30)", "=SUM(D7:D30)", "=SUM(E7:E30)"],
    ],
  },
  faults: [
    { what: "interest of a typed rate", sheet: "Loan", edits: { C14: "=ROUND(B14*0.05/12,2)" } },
    { what: "opening from two rows above", sheet: "Loan", edits: { B20: "=F18" } },
    { what: "instalment typed over", sheet: "Loan", edits: { E24: 1000 } },
    { what: "total stops a row early", sheet: "Loan", edits: { C31: "=SUM(C7:C29)" } },
  ],
};

/** Stock with three categories, each with its subtotal, and a total of the subtotals. */
const stockRows = (from: number, to: number): Line[] =>
  down(from, to, (row) => [
    `Item ${row}`,
    entry(row, 1, 5, 120),
    entry(row, 2, 2, 40),
    `=B${row}*C${row}`,
    `=C${row}*(1+$H$1)`,
    entry(row, 5, 10, 60),
    `=IF(B${row}<F${row},"order","")`,
  ]);
const stock: Office = {
  id: "stock",
  sheets: {
    Stock: [
      ["Stock", null, null, null, null, null, "Markup", 0.35],
      ["Item", "Quantity", "Cost", "Value", "Price", "Reorder level", "Action"],
      ["Tools"],
      ...stockRows(4, 9),
      ["Subtotal", "=SUM(B4:B9)", null, "=SUM(D4:D9)"],
      ["Paint"],
      ...stockRows(12, 15),
      ["Subtotal", "=SUM(B12:B15)", null, "=SUM(D12:D15)"],
      ["Wood"],
      ...stockRows(18, 26),
      ["Subtotal", "=SUM(B18:B26)", null, "=SUM(D18:D26)"],
      [],
      ["Total", "=B10+B16+B27", null, "=D10+D16+D27"],
    ],
  },
  faults: [
    { what: "value as a sum", sheet: "Stock", edits: { D7: "=B7+C7" } },
    { what: "markup not fixed", sheet: "Stock", edits: { E20: "=C20*(1+H3)" } },
    { what: "subtotal misses an item", sheet: "Stock", edits: { D27: "=SUM(D18:D25)" } },
    { what: "total misses a category", sheet: "Stock", edits: { B29: "=B10+B27" } },
    { what: "value typed over", sheet: "Stock", edits: { D14: 300 } },
  ],
};

/** Sales by month with a quarter behind every three months. */
const quarter = (first: number, row: number): Line => [
  ...across(first, first + 2, (_, at) => entry(row, at, 100, 900)),
  `=SUM(${letter(first)}${row}:${letter(first + 2)}${row})`,
];
const sales: Office = {
  id: "sales by quarter",
  sheets: {
    Sales: [
      ["Sales"],
      [
        "Region",
        "Jan",
        "Feb",
        "Mar",
        "Q1",
        "Apr",
        "May",
        "Jun",
        "Q2",
        "Jul",
        "Aug",
        "Sep",
        "Q3",
        "Oct",
        "Nov",
        "Dec",
        "Q4",
        "Year",
        "Share",
      ],
      ...down(3, 9, (row) => [
        `Region ${row - 2}`,
        ...quarter(1, row),
        ...quarter(5, row),
        ...quarter(9, row),
        ...quarter(13, row),
        `=E${row}+I${row}+M${row}+Q${row}`,
        `=R${row}/R$10`,
      ]),
      ["Total", ...across(1, 17, (at) => `=SUM(${at}3:${at}9)`), "=SUM(S3:S9)"],
    ],
  },
  faults: [
    { what: "a month left out of a quarter", sheet: "Sales", edits: { M6: "=SUM(J6:K6)" } },
    { what: "quarters and months together", sheet: "Sales", edits: { R8: "=SUM(B8:Q8)" } },
    { what: "a region left out", sheet: "Sales", edits: { H10: "=SUM(H4:H9)" } },
    { what: "share of the wrong whole", sheet: "Sales", edits: { S5: "=R5/R$9" } },
  ],
};

/** Four plants with a sheet each of the same form, and a summary. */
const plants = ["Lyon", "Turin", "Bilbao", "Porto"];
const plant = (sheet: number): Line[] => [
  [plants[sheet] ?? ""],
  [null, "Plan", "Actual", "Difference"],
  ["Units", 1000 + sheet * 120, 980 + sheet * 90, "=C3-B3"],
  ["Price", 12, 12.5, "=C4-B4"],
  ["Revenue", "=B3*B4", "=C3*C4", "=C5-B5"],
  ["Material", 5000 + sheet * 300, 5200 + sheet * 310, "=C6-B6"],
  ["Wages", 2500 + sheet * 90, 2400 + sheet * 120, "=C7-B7"],
  ["Energy", 400 + sheet * 10, 450 + sheet * 20, "=C8-B8"],
  ["Costs", "=SUM(B6:B8)", "=SUM(C6:C8)", "=C9-B9"],
  ["Profit", "=B5-B9", "=C5-C9", "=C10-B10"],
  ["Margin", "=B10/B5", "=C10/C5", "=C11-B11"],
  [],
  ["Break-even units", "=B9/B4", "=C9/C4"],
];
const groupOfPlants: Office = {
  id: "plants",
  sheets: {
    ...Object.fromEntries(plants.map((name, index) => [name, plant(index)])),
    Group: [
      ["Group"],
      [null, "Revenue", "Costs", "Profit", "Margin"],
      ...plants.map((name, index): Line => [
        name,
        `=${name}!C5`,
        `=${name}!C9`,
        `=${name}!C10`,
        `=D${index + 3}/B${index + 3}`,
      ]),
      ["Total", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=D7/B7"],
    ],
  },
  faults: [
    { what: "costs of one plant without energy", sheet: "Bilbao", edits: { B9: "=SUM(B6:B7)", C9: "=SUM(C6:C7)" } },
    { what: "margin of one plant on costs", sheet: "Porto", edits: { B11: "=B10/B9", C11: "=C10/C9" } },
    { what: "summary reads another row", sheet: "Group", edits: { C4: "=Turin!C8" } },
    { what: "break-even typed over in one plant", sheet: "Turin", edits: { C13: 640 } },
  ],
};

/** Wages of a week. */
const wages: Office = {
  id: "wages",
  sheets: {
    Week: [
      ["Overtime from", 40, null, "Overtime factor", 1.5, null, "Tax", 0.2],
      [],
      ["Name", "Hours", "Rate", "Regular", "Overtime", "Gross", "Tax", "Net"],
      ...down(4, 17, (row) => [
        `Worker ${row - 3}`,
        entry(row, 1, 30, 52),
        entry(row, 2, 11, 24),
        `=MIN(B${row},$B$1)*C${row}`,
        `=IF(B${row}>$B$1,(B${row}-$B$1)*C${row}*$E$1,0)`,
        `=D${row}+E${row}`,
        `=F${row}*$H$1`,
        `=F${row}-G${row}`,
      ]),
      ["Total", "=SUM(B4:B17)", null, ...across(3, 7, (at) => `=SUM(${at}4:${at}17)`)],
      ["Mean", "=AVERAGE(B4:B17)", "=AVERAGE(C4:C17)", ...across(3, 7, (at) => `=AVERAGE(${at}4:${at}17)`)],
    ],
  },
  faults: [
    { what: "another factor in one row", sheet: "Week", edits: { E9: "=IF(B9>$B$1,(B9-$B$1)*C9*1.25,0)" } },
    { what: "tax added", sheet: "Week", edits: { H12: "=F12+G12" } },
    { what: "gross without overtime", sheet: "Week", edits: { F6: "=D6" } },
    { what: "total starts a row late", sheet: "Week", edits: { G18: "=SUM(G5:G17)" } },
  ],
};

/** A balance sheet of three years with the change to the year before. */
const balance: Office = {
  id: "balance sheet",
  sheets: {
    Balance: [
      [null, 2023, 2024, 2025, "Change 24", "Change 25"],
      ["Current assets"],
      ...down(3, 6, (row) => [
        `Asset ${row}`,
        ...across(1, 3, (_, at) => entry(row, at, 100, 900)),
        `=C${row}/B${row}-1`,
        `=D${row}/C${row}-1`,
      ]),
      ["Total current assets", ...across(1, 3, (at) => `=SUM(${at}3:${at}6)`), "=C7/B7-1", "=D7/C7-1"],
      ["Fixed assets"],
      ...down(9, 11, (row) => [
        `Asset ${row}`,
        ...across(1, 3, (_, at) => entry(row, at, 500, 2900)),
        `=C${row}/B${row}-1`,
        `=D${row}/C${row}-1`,
      ]),
      ["Less depreciation", ...across(1, 3, (_, at) => -entry(12, at, 100, 300)), "=C12/B12-1", "=D12/C12-1"],
      ["Total fixed assets", ...across(1, 3, (at) => `=SUM(${at}9:${at}12)`), "=C13/B13-1", "=D13/C13-1"],
      ["Total assets", ...across(1, 3, (at) => `=${at}7+${at}13`), "=C14/B14-1", "=D14/C14-1"],
      [],
      ["Liabilities"],
      ...down(17, 20, (row) => [
        `Liability ${row}`,
        ...across(1, 3, (_, at) => entry(row, at, 100, 600)),
        `=C${row}/B${row}-1`,
        `=D${row}/C${row}-1`,
      ]),
      ["Total liabilities", ...across(1, 3, (at) => `=SUM(${at}17:${at}20)`), "=C21/B21-1", "=D21/C21-1"],
      ["Equity", ...across(1, 3, (at) => `=${at}14-${at}21`), "=C22/B22-1", "=D22/C22-1"],
      [],
      ["Current ratio", ...across(1, 3, (at) => `=${at}7/${at}21`)],
      ["Debt to equity", ...across(1, 3, (at) => `=${at}21/${at}22`)],
      ["Equity ratio", ...across(1, 3, (at) => `=${at}22/${at}14`)],
    ],
  },
  faults: [
    { what: "depreciation left out in one year", sheet: "Balance", edits: { C13: "=SUM(C9:C11)" } },
    { what: "change against the wrong year", sheet: "Balance", edits: { F18: "=D18/B18-1" } },
    { what: "ratio of the wrong whole", sheet: "Balance", edits: { D26: "=D22/D13" } },
  ],
};

/** A survey: answers on one sheet, counts and shares by group on another. */
const survey: Office = {
  id: "survey",
  sheets: {
    Answers: [
      ["No.", "Group", "Answer"],
      ...down(2, 61, (row) => [
        row - 1,
        `G${(row % 5) + 1}`,
        ["Yes", "No", "Unsure"][entry(row, row % 4, 0, 98) % 3] ?? "Yes",
      ]),
    ],
    Table: [
      ["Counts"],
      ["Group", "Yes", "No", "Unsure", "All"],
      ...down(3, 7, (row) => [
        `G${row - 2}`,
        ...across(1, 3, (at) => `=COUNTIFS(Answers!$B$2:$B$61,$A${row},Answers!$C$2:$C$61,${at}$2)`),
        `=SUM(B${row}:D${row})`,
      ]),
      ["All", ...across(1, 4, (at) => `=SUM(${at}3:${at}7)`)],
      [],
      ["Shares"],
      ["Group", "Yes", "No", "Unsure"],
      ...down(12, 16, (row) => [`G${row - 11}`, ...across(1, 3, (at) => `=${at}${row - 9}/$E${row - 9}`)]),
      ["All", ...across(1, 3, (at) => `=${at}8/$E8`)],
    ],
  },
  faults: [
    {
      what: "range shorter in one cell",
      sheet: "Table",
      edits: { C5: "=COUNTIFS(Answers!$B$2:$B$60,$A5,Answers!$C$2:$C$60,C$2)" },
    },
    { what: "share of the wrong whole", sheet: "Table", edits: { C14: "=C5/$E6" } },
    {
      what: "most rows leave the last answer out",
      sheet: "Table",
      edits: { E3: "=SUM(B3:C3)", E4: "=SUM(B4:C4)", E5: "=SUM(B5:C5)", E7: "=SUM(B7:C7)" },
    },
  ],
};

/** Measurements of unequal number, with what is counted below each series. */
const sizes = [14, 12, 14, 9, 13, 11];
const series = (of: (letters: string, last: number) => CellValue): CellValue[] =>
  sizes.map((size, index) => of(letter(index + 1), 3 + size));
const laboratory: Office = {
  id: "laboratory",
  sheets: {
    Series: [
      ["Measurements"],
      [],
      ["Run", ...sizes.map((_, index) => `Series ${index + 1}`)],
      ...down(4, 17, (row) => [
        row - 3,
        ...sizes.map((size, at) => (row - 3 <= size ? entry(row, at, 180, 240) / 10 : null)),
      ]),
      [],
      ["Count", ...series((at, last) => `=COUNT(${at}4:${at}${last})`)],
      ["Mean", ...series((at, last) => `=AVERAGE(${at}4:${at}${last})`)],
      ["Highest", ...series((at, last) => `=MAX(${at}4:${at}${last})`)],
      ["Spread", ...series((at) => `=${at}21/SQRT(${at}19)`)],
      ["Upper", ...series((at) => `=${at}20+1.96*${at}22`)],
      ["Lower", ...series((at) => `=${at}20-1.96*${at}22`)],
    ],
  },
  faults: [
    { what: "highest of fewer runs than the mean", sheet: "Series", edits: { D21: "=MAX(D4:D15)" } },
    { what: "mean typed over", sheet: "Series", edits: { F20: 21 } },
    { what: "upper bound with another factor", sheet: "Series", edits: { C23: "=C20+1.69*C22" } },
  ],
};

/** An estimate by trades; some lines are lump sums without quantity and rate. */
const work = (from: number, to: number, lump: number): Line[] =>
  down(from, to, (row) =>
    row === lump
      ? [`Work ${row} (lump sum)`, null, null, null, entry(row, 4, 400, 900)]
      : [`Work ${row}`, entry(row, 1, 2, 60), "m2", entry(row, 3, 8, 45), `=B${row}*D${row}`],
  );
const estimate: Office = {
  id: "estimate",
  sheets: {
    Estimate: [
      ["Estimate"],
      ["Work", "Quantity", "Unit", "Rate", "Amount"],
      ["Ground"],
      ...work(4, 8, 6),
      ["Subtotal ground", null, null, null, "=SUM(E4:E8)"],
      ["Walls"],
      ...work(11, 17, 13),
      ["Subtotal walls", null, null, null, "=SUM(E11:E17)"],
      ["Roof"],
      ...work(20, 24, 0),
      ["Subtotal roof", null, null, null, "=SUM(E20:E24)"],
      [],
      ["Works", null, null, null, "=E9+E18+E25"],
      ["Contingency", null, null, 0.1, "=E27*D28"],
      ["Overhead", null, null, 0.15, "=E27*D29"],
      ["Total", null, null, null, "=SUM(E27:E29)"],
      ["Tax", null, null, 0.2, "=E30*D31"],
      ["To pay", null, null, null, "=E30+E31"],
    ],
  },
  faults: [
    { what: "rate of the row above", sheet: "Estimate", edits: { E15: "=B15*D14" } },
    { what: "subtotal misses its last work", sheet: "Estimate", edits: { E25: "=SUM(E20:E23)" } },
    { what: "a trade left out", sheet: "Estimate", edits: { E27: "=E9+E18" } },
    { what: "amount typed over although quantity and rate are there", sheet: "Estimate", edits: { E21: 500 } },
  ],
};

/** Twelve ordinary workbooks. */
export const offices: readonly Office[] = [
  course,
  household,
  projection,
  loan,
  stock,
  sales,
  groupOfPlants,
  wages,
  balance,
  survey,
  laboratory,
  estimate,
];
