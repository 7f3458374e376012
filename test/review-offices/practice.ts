import type { Line } from "../review-seeds/book";
import { across, down, entry, type Office } from "./office";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Entries of a dental practice from January to October; the year is not over. */
const closed = (words: string, row: number, from: number, to: number, year = `=SUM(B${row}:M${row})`): Line => [
  words,
  ...across(1, 12, (_, column) => (column > 10 ? null : entry(row, column, from, to))),
  year,
];
const monthly = (words: string, of: (at: string) => string, year: string): Line => [words, ...across(1, 12, of), year];
const budgetLine = (row: number, words: string, budget: number, from: string): Line => {
  return [
    words,
    budget,
    `=B${row}*$B$3/12`,
    `=Figures!${from}`,
    `=D${row}-C${row}`,
    `=IF(C${row}=0,"",D${row}/C${row})`,
  ];
};
const before = (at: string): string => String.fromCharCode(at.charCodeAt(0) - 1);

/** Months of a dental practice: income, costs, key figures, budget to date; two months are not closed yet. */
const dental: Office = {
  id: "dental-practice-months",
  sheets: {
    Figures: [
      ["Dental practice - monthly figures (EUR)"],
      ["Nov and Dec not closed yet. Plan fees = members x fee on sheet Budget."],
      [null, ...months, "Year"],
      ["INCOME"],
      closed("Check-ups and hygiene", 5, 11200, 14800),
      closed("Fillings, root canals", 6, 9100, 13900),
      closed("Crowns and bridges", 7, 7800, 15600),
      monthly("Plan fees", (at) => `=${at}21*Budget!$B$4`, "=SUM(B8:M8)"),
      monthly("Income total", (at) => `=SUM(${at}5:${at}8)`, "=SUM(B9:M9)"),
      [],
      ["COSTS"],
      closed("Wages", 12, 15800, 17400),
      closed("Materials", 13, 2300, 3900),
      closed("Laboratory", 14, 2900, 5200),
      ["Rent", ...across(1, 12, (_, column) => (column > 10 ? null : column < 7 ? 3150 : 3240)), "=SUM(B15:M15)"],
      closed("Other", 16, 900, 2700),
      monthly("Costs total", (at) => `=SUM(${at}12:${at}16)`, "=SUM(B17:M17)"),
      monthly("Result", (at) => `=${at}9-${at}17`, "=N9-N17"),
      monthly(
        "Result since January",
        (at) => (at === "B" ? "=B18" : `=IF(${at}9=0,"",${before(at)}19+${at}18)`),
        "=N18",
      ),
      [],
      closed("Plan members at month end", 21, 412, 468, "=AVERAGE(B21:M21)"),
      closed("Appointments booked", 22, 480, 610),
      closed("Not turned up", 23, 19, 44),
      monthly("No-show rate", (at) => `=IF(${at}22=0,"",${at}23/${at}22)`, "=N23/N22"),
      closed("Surgery hours", 25, 268, 322),
      monthly("Income per surgery hour", (at) => `=IF(${at}25=0,"",${at}9/${at}25)`, "=N9/N25"),
      monthly("Laboratory in % of crowns", (at) => `=IF(${at}7=0,"",${at}14/${at}7)`, "=N14/N7"),
    ],
    Budget: [
      ["Budget against actual, year to date"],
      [],
      ["Months closed", '=COUNTIF(Figures!B9:M9,">0")'],
      ["Plan fee per member and month", 14.5],
      [],
      [null, "Budget year", "Budget to date", "Actual", "Difference", "Reached"],
      budgetLine(7, "Income", 510000, "N9"),
      budgetLine(8, "Wages", 200000, "N12"),
      budgetLine(9, "Materials", 37000, "N13"),
      budgetLine(10, "Laboratory", 48000, "N14"),
      budgetLine(11, "Rent", 38340, "N15"),
      budgetLine(12, "Other", 21000, "N16"),
      ["Costs", ...across(1, 4, (at) => `=SUM(${at}8:${at}12)`), '=IF(C13=0,"",D13/C13)'],
      ["Result", ...across(1, 4, (at) => `=${at}7-${at}13`), '=IF(C14=0,"",D14/C14)'],
    ],
  },
  faults: [
    { what: "June's income leaves out the plan fees", sheet: "Figures", edits: { G9: "=SUM(G5:G7)" } },
    { what: "April's costs typed over", sheet: "Figures", edits: { E17: 26140 } },
    { what: "August carries on from June", sheet: "Figures", edits: { I19: '=IF(I9=0,"",G19+I18)' } },
    { what: "the year adds up monthly rates", sheet: "Figures", edits: { N24: "=SUM(B24:M24)" }, unseen: true },
    { what: "the number of months slipped when copied", sheet: "Budget", edits: { C8: "=B8*$B$4/12" } },
  ],
};

const beers = ["Pale Ale", "Stout", "Helles", "Wheat", "IPA"];
/** Batch 13 still ferments; batch 6 went sour and was poured away. */
const batchLine = (row: number): Line => {
  const [beer, open] = [beers[(row * 3) % 5] ?? "", row === 17];
  const wort = entry(row, 4, 940, 1010);
  const after = 1000 + entry(row, 5, 9, 14);
  const original = after + 36 + ((row * 3) % 5) * 2 + entry(row, 6, 0, 2);
  const [kegs, bottles] = row === 10 ? [0, 0] : [entry(row, 8, 18, 22), entry(row, 9, 640, 840)];
  return [
    ...[`B${row - 4}`, beer, entry(row, 2, 198, 262), wort, original / 1000],
    ...(open ? [null, null, null] : [after / 1000, kegs, bottles]),
    `=IF(F${row}="","",ROUND((E${row}-F${row})*131.25,1))`,
    `=IF(F${row}="","",G${row}*Beers!$B$11+H${row}*Beers!$B$12)`,
    `=IF(J${row}="","",1-J${row}/D${row})`,
    `=C${row}*VLOOKUP(B${row},Beers!$A$4:$D$8,3,FALSE)+VLOOKUP(B${row},Beers!$A$4:$D$8,4,FALSE)`,
    `=IF(J${row}="","",J${row}/100*I${row}*Beers!$B$13)`,
    `=IF(OR(J${row}="",J${row}=0),"",(L${row}+M${row})/J${row})`,
    open ? "in tank 3" : row === 10 ? "sour, poured away" : null,
  ];
};
const head = ["Batch", "Beer", "Malt kg", "Wort L", "OG", "FG", "Kegs", "Bottles", "ABV %", "Packaged L", "Loss"];

/** A brewery's batch book with recipes, rates and a summary by beer. */
const brewery: Office = {
  id: "brewery-batches",
  sheets: {
    Batches: [
      ["Batch book, first half-year"],
      ["Loss and duty only once packaged. ABV = (OG-FG) x 131.25"],
      [],
      [...head, "Malt and hops", "Duty", "Cost per L", "Remark"],
      ...down(5, 18, batchLine),
      [
        "Total",
        null,
        ...["C", "D"].map((at) => `=SUM(${at}5:${at}18)`),
        null,
        null,
        "=SUM(G5:G18)",
        "=SUM(H5:H18)",
        null,
      ]
        .concat(["=SUM(J5:J18)", '=1-J19/SUMIF(F5:F18,">0",D5:D18)', "=SUM(L5:L18)", "=SUM(M5:M18)"])
        .concat(['=(SUMIF(F5:F18,">0",L5:L18)+M19)/J19']),
    ],
    Beers: [
      ["Recipes and rates"],
      [],
      ["Beer", "Target ABV %", "Malt per kg", "Hops per batch"],
      ...beers.map((beer, index): Line => [
        beer,
        4.7 + index * 0.3,
        [0.92, 1.08, 0.88, 0.97, 1.02][index] ?? 1,
        46 + 17 * index,
      ]),
      [],
      ["Rates"],
      ["Keg, litres", 30],
      ["Bottle, litres", 0.33],
      ["Duty per hl and % ABV", 1.97],
    ],
    "By beer": [
      ["By beer"],
      ["Beer", "Batches", "Packaged L", "Share", "ABV, mean", "Target", "Off target", "Duty"],
      ...beers.map((beer, index): Line => {
        const row = index + 3;
        const sum = (at: string): string => `=SUMIF(Batches!$B$5:$B$18,$A${row},Batches!${at}$5:${at}$18)`;
        const mean = `=AVERAGEIF(Batches!$B$5:$B$18,$A${row},Batches!I$5:I$18)`;
        const target = `=VLOOKUP(A${row},Beers!$A$4:$D$8,2,FALSE)`;
        return [
          beer,
          `=COUNTIF(Batches!$B$5:$B$18,A${row})`,
          sum("J"),
          `=C${row}/C$8`,
          mean,
          target,
          `=E${row}-F${row}`,
          sum("M"),
        ];
      }),
      ["All", "=SUM(B3:B7)", "=SUM(C3:C7)", "=SUM(D3:D7)", "=AVERAGE(Batches!I5:I18)", null, null, "=SUM(H3:H7)"],
      ["Difference to batch book", null, "=C8-Batches!J19", null, null, null, null, "=H8-Batches!M19"],
    ],
  },
  faults: [
    { what: "duty total stops a batch early", sheet: "Batches", edits: { M19: "=SUM(M5:M17)" } },
    { what: "bottles in centilitres", sheet: "Batches", edits: { J12: '=IF(F12="","",G12*Beers!$B$11+H12*33)' } },
    { what: "what is left instead of what is lost", sheet: "Batches", edits: { K8: '=IF(J8="","",J8/D8)' } },
    {
      what: "the target is looked up in the price column",
      sheet: "By beer",
      edits: { F5: "=VLOOKUP(A5,Beers!$A$4:$D$8,3,FALSE)" },
    },
    {
      what: "litres one row off their beers",
      sheet: "By beer",
      edits: { C6: "=SUMIF(Batches!$B$5:$B$18,$A6,Batches!J$6:J$19)" },
    },
  ],
};

/** A performance; row 6 is a preview at half price, row 10 was cancelled. */
const performance = (row: number, type: string, royalty: string, note: string | null = null): Line => [
  `${row < 15 ? row - 4 : row} Mar`,
  type,
  ...[0, 1, 2, 3].map((of) =>
    row === 10 ? 0 : entry(row, of + 3, [150, 70, 35, 24][of] ?? 0, [205, 108, 76, 60][of] ?? 0),
  ),
  `=SUM(C${row}:F${row})`,
  `=IF(G${row}=0,"",G${row}/Prices!$B$8)`,
  `=SUMPRODUCT(C${row}:F${row},Prices!$B$4:$E$4)${row === 6 ? "*Prices!$B$11" : ""}`,
  `=ROUND(I${row}-I${row}/(1+Prices!$B$9),2)`,
  `=ROUND((I${row}-J${row})*Prices!${royalty},2)`,
  `=I${row}-J${row}-K${row}`,
  note,
];
const showSum = (words: string, from: number, to: number): Line => {
  const sum = (at: string): string => `=SUM(${at}${from}:${at}${to})`;
  const seats = `COUNTIF(G${from}:G${to},">0")*Prices!$B$8`;
  return [words, null, ...across(2, 6, sum), `=G${to + 1}/(${seats})`, ...across(8, 11, sum)];
};
const sold = ["Stalls", "Circle", "Balcony", "Concession"];
const byType = (row: number, type: string): Line => [
  type,
  `=COUNTIFS(Sales!$B$6:$B$22,A${row},Sales!$G$6:$G$22,">0")`,
  ...["G", "I"].map((at) => `=SUMIF(Sales!$B$6:$B$22,$A${row},Sales!${at}$6:${at}$22)`),
  `=C${row}/B${row}`,
  `=D${row}/D$6`,
];

/** A theatre's performances of two plays: seats sold by type of ticket, royalties, a report. */
const theatre: Office = {
  id: "theatre-performances",
  sheets: {
    Sales: [
      ["Ticket sales by performance, March"],
      ["Concessions: students and groups in all parts of the house"],
      [],
      ["Date", "Type", ...sold, "Sold", "Occupancy", "Gross", "VAT", "Royalty", "To the house", "Note"],
      ["THE CHERRY ORCHARD"],
      performance(6, "Evening", "$B$14", "preview, half price"),
      ...down(7, 12, (row) =>
        performance(row, row % 3 ? "Evening" : "Matinee", "$B$14", row === 10 ? "cancelled" : null),
      ),
      showSum("Cherry Orchard", 6, 12),
      [],
      ["NOISES OFF"],
      ...down(16, 22, (row) => performance(row, row % 3 ? "Evening" : "Matinee", "$B$15")),
      showSum("Noises Off", 16, 22),
      [],
      ["Both", null, ...across(2, 6, (at) => `=${at}13+${at}23`), null, ...across(8, 11, (at) => `=${at}13+${at}23`)],
    ],
    Prices: [
      ["Prices and terms"],
      [],
      [null, ...sold],
      ["Price", 34, 27, 18, 12.5],
      ["Seats", 210, 110, 80, null, "concessions sit anywhere"],
      ["Side seats (concessions first)", 60],
      [],
      ["Seats in the house", "=SUM(B5:D5)+B6"],
      ["VAT, contained in the price", 0.07],
      [],
      ["Preview price factor", 0.5],
      [],
      ["Royalties on net takings"],
      ["The Cherry Orchard (translation only)", 0.04],
      ["Noises Off", 0.1],
    ],
    Report: [
      ["March report to the board"],
      [],
      ["Type", "Performances", "Sold", "Gross", "Sold per performance", "Share of gross"],
      byType(4, "Evening"),
      byType(5, "Matinee"),
      ["All", ...["B", "C", "D"].map((at) => `=SUM(${at}4:${at}5)`), "=C6/B6", "=SUM(F4:F5)"],
      [],
      ["Average ticket, gross", "=D6/C6"],
      ["Royalties in % of net takings", "=Sales!K25/(Sales!I25-Sales!J25)"],
      ["Best performance, sold", "=MAX(Sales!G6:G12,Sales!G16:G22)"],
    ],
  },
  faults: [
    { what: "the second show's takings start a day late", sheet: "Sales", edits: { I23: "=SUM(I17:I22)" } },
    { what: "royalty at the other play's rate", sheet: "Sales", edits: { K18: "=ROUND((I18-J18)*Prices!$B$14,2)" } },
    { what: "VAT added on instead of taken out", sheet: "Sales", edits: { J9: "=ROUND(I9*Prices!$B$9,2)" } },
    { what: "concessions not counted", sheet: "Sales", edits: { G20: "=SUM(C20:E20)" } },
    { what: "the house's part typed over", sheet: "Sales", edits: { L11: 7900 } },
  ],
};

const machines = ["Tractor 6R", "Tractor 5M", "Combine", "Loader", "Sprayer", "Old Deutz"];
/** A tank log: a delivery now and then, everything else is drawn for a machine. */
const fuelLine = (row: number): Line => {
  const delivery = row === 6 || row === 13 || row === 20;
  const amounts = delivery ? [null, entry(row, 2, 1400, 1700)] : [entry(row, 3, 85, 260), null];
  return [
    `${row - 4}.`,
    delivery ? "delivery" : (machines[(row * 2) % 5] ?? ""),
    ...amounts,
    row === 5 ? "=B2-C5+D5" : `=E${row - 1}-C${row}+D${row}`,
    delivery ? entry(row, 5, 92, 101) / 100 : null,
    `=IF(D${row}="","",D${row}*F${row})`,
  ];
};
/** The old tractor stood still all season. */
const machineLine = (row: number, start: number, hours: number, interval: number, last: number): Line => [
  machines[row - 4] ?? "",
  start,
  start + hours,
  `=C${row}-B${row}`,
  `=SUMIF(Fuel!$B$5:$B$24,A${row},Fuel!$C$5:$C$24)`,
  `=IF(D${row}=0,"",E${row}/D${row})`,
  `=E${row}*(Fuel!$B$28-Fuel!$B$29)`,
  interval,
  last,
  `=I${row}+H${row}-C${row}`,
  `=IF(J${row}<=$B$12,"service due","")`,
];
const jobLine = (row: number): Line => {
  const area = entry(row, 2, 42, 148) / 10;
  const litres = Math.round(area * entry(row, 3, 9, 21));
  const machine = machines[(row * 2) % 5] ?? "";
  const cost = `=E${row}*(Fuel!$B$28-Fuel!$B$29)+D${row}*VLOOKUP(B${row},Machines!$A$15:$B$20,2,FALSE)`;
  return [
    `Field ${row - 2}`,
    machine,
    area,
    entry(row, 4, 5, 16) / 2,
    litres,
    `=E${row}/C${row}`,
    cost,
    `=G${row}/C${row}`,
  ];
};

/** A farm's tank log with a running balance, machines with their service, field jobs. */
const farm: Office = {
  id: "farm-fuel-machines",
  sheets: {
    Fuel: [
      ["Farm tank, diesel log of the season (litres)"],
      ["Opening", 1850],
      [],
      ["No", "For", "Drawn", "Delivered", "In the tank", "Price per L", "Value"],
      ...down(5, 24, fuelLine),
      ["Total", null, "=SUM(C5:C24)", "=SUM(D5:D24)", "=B2-C25+D25", null, "=SUM(G5:G24)"],
      ["Dipstick at the end", null, null, null, 3560, null, "read off"],
      ["Missing", null, null, null, "=E25-E26"],
      ["Mean price per L", "=G25/D25"],
      ["Tax refund per L", 0.2148],
    ],
    Machines: [
      ["Machines: hours, fuel, service"],
      [],
      [
        "Machine",
        "Hours, start",
        "Hours, end",
        "Run",
        "Litres",
        "L per hour",
        "Fuel cost",
        "Interval",
        "Last at",
        "Left",
        null,
      ],
      machineLine(4, 3120, 96, 500, 2980),
      machineLine(5, 5412, 71, 500, 5004),
      machineLine(6, 1208, 44, 250, 1190),
      machineLine(7, 2766, 58, 250, 2601),
      machineLine(8, 944, 39, 200, 905),
      machineLine(9, 11870, 0, 250, 11702),
      [
        "All",
        null,
        null,
        "=SUM(D4:D9)",
        "=SUM(E4:E9)",
        "=E10/D10",
        "=SUM(G4:G9)",
        null,
        null,
        null,
        '=COUNTIF(K4:K9,"service due")',
      ],
      [],
      ["Warn at hours left", 50],
      ["Not booked on a machine", "=Fuel!C25-E10"],
      ["Machine cost per hour", null],
      ...machines.map((name, index): Line => [name, [31, 24, 88, 17, 22, 12][index] ?? 0]),
    ],
    Fields: [
      ["Field jobs"],
      ["Field", "Machine", "Hectares", "Hours", "Litres", "L per ha", "Cost", "Cost per ha"],
      ...down(3, 14, jobLine),
      ["All", null, "=SUM(C3:C14)", "=SUM(D3:D14)", "=SUM(E3:E14)", "=E15/C15", "=SUM(G3:G14)", "=G15/C15"],
    ],
  },
  faults: [
    { what: "a delivery taken off instead of added", sheet: "Fuel", edits: { E13: "=E12-C13-D13" } },
    {
      what: "the log's last rows left out for one machine",
      sheet: "Machines",
      edits: { E5: "=SUMIF(Fuel!$B$5:$B$19,A5,Fuel!$C$5:$C$19)" },
    },
    { what: "hours left without the interval", sheet: "Machines", edits: { J7: "=I7-C7" } },
    {
      what: "the tax refund added instead of taken off",
      sheet: "Fields",
      edits: { G9: "=E9*(Fuel!$B$28+Fuel!$B$29)+D9*VLOOKUP(B9,Machines!$A$15:$B$20,2,FALSE)" },
    },
    { what: "litres per hour instead of per hectare", sheet: "Fields", edits: { F11: "=E11/D11" } },
  ],
};

/** A practice, a brewery, a theatre and a farm: months, batches, performances, a tank log. */
export const practiceOffices: readonly Office[] = [dental, brewery, theatre, farm];
