import type { Line } from "../review-seeds/book";
import { across, down, entry, upTo, type Office } from "./office";

const items: readonly (readonly [string, string, number, number | null, number])[] = [
  ["Menu", "per guest", 68, 4650, 0.3],
  ["Aperitif", "per guest", 14.5, 990, 0.3],
  ["Wine and drinks", "per adult", 32, 2010, 0],
  ["Wedding cake", "per head", 6.5, 455, 0.2],
  ["Room hire", "flat", 1200, 1200, 0.5],
  ["Staff after midnight", "hours", 38, 440, 0],
  ["Registrar", "flat", 180, 180, 1],
  ["Flowers church", "flat", 420, 455, 0.25],
  ["Table flowers", "tables", 45, 405, 0.25],
  ["Chair covers", "per head", 3.2, null, 0.25],
  ["Lights", "flat", 350, 330, 0],
  ["Band", "hours", 260, 1560, 0.4],
  ["Choir", "flat", 300, 300, 0],
  ["Photographer", "hours", 145, 1305, 0.3],
  ["Photo book", "flat", 280, null, 0],
  ["Dress", "flat", 1650, 1780, 0.5],
  ["Suit", "flat", 620, 590, 0.5],
  ["Rings", "flat", 1400, 1490, 0.5],
  ["Invitations", "pieces", 3.9, 175.5, 1],
  ["Table cards", "per head", 1.1, 80, 0],
  ["Thank-you cards", "pieces", 2.4, null, 0],
];
const amounts: Readonly<Record<string, string | number>> = {
  "per guest": "=$B$5",
  "per adult": "=$B$2",
  "per head": "=$B$2+$B$3",
  flat: 1,
  tables: 9,
  hours: 6,
  pieces: 45,
};
/** Headings of the budget with their first and last row. */
const blocks: readonly (readonly [string, number, number])[] = [
  ["Reception and dinner", 12, 17],
  ["Ceremony and decoration", 20, 24],
  ["Music and photos", 27, 30],
  ["Attire and paper", 33, 38],
];
const summed = ["E", "F", "G", "I", "J", "K"];

function budgetItem(row: number, index: number): Line {
  const [name = "", basis = "", price = 0, agreed = null, share = 0] = items[index] ?? [];
  const quantity = name === "Photographer" ? 9 : name === "Staff after midnight" ? 12 : (amounts[basis] ?? 1);
  const paid = `=SUMIF(Payments!$C$6:$C$21,A${row},Payments!$D$6:$D$21)`;
  return [
    ...[name, basis, quantity, price, `=C${row}*D${row}`, agreed, `=IF(F${row}="","",F${row}-E${row})`, share],
    ...[`=IF(F${row}="",0,ROUND(F${row}*H${row},0))`, paid, `=IF(F${row}="",0,F${row}-J${row})`],
  ];
}

const overColumns = (label: string, of: (column: string) => string): Line => {
  const cells = across(4, 10, (column) => (summed.includes(column) ? of(column) : null));
  return [label, null, null, null, ...cells];
};

function budgetBlocks(): Line[] {
  let next = 0;
  return blocks.flatMap(([name, from, to]): Line[] => [
    [name],
    ...down(from, to, (row) => budgetItem(row, next++)),
    overColumns(`Subtotal ${name.toLowerCase()}`, (column) => `=SUM(${column}${from}:${column}${to})`),
  ]);
}

const budget: Line[] = [
  ["Budget wedding Hartmann / Okafor, 14 June"],
  ["Adults", 62],
  ["Children up to 12", 9],
  ["Children count as", 0.5],
  ["Guests counted", "=B2+B3*B4"],
  ["Contingency", 0.08],
  ["Planner's fee", 0.1],
  ["Fee at least", 1500],
  [],
  ["Item", "Basis", "Quantity", "Price", "Planned", "Agreed", "Difference", "Deposit %", "Deposit", "Paid", "Open"],
  ...budgetBlocks(),
  overColumns("Suppliers in all", (column) => `=${["18", "25", "31", "39"].map((row) => column + row).join("+")}`),
  ["Contingency, rounded to tens", null, null, null, "=ROUND(E40*$B$6,-1)"],
  ["Planner's fee", null, null, null, "=MAX($B$8,E40*$B$7)", "=MAX($B$8,F40*$B$7)"],
  ["Budget in all", null, null, null, "=SUM(E40:E42)", "=SUM(F40:F42)"],
  ["Per head", null, null, null, "=E43/($B$2+$B$3)", "=F43/($B$2+$B$3)"],
  [
    ...["of which depends on guests", null, null, null],
    '=SUMIF($B$12:$B$38,"per guest",E12:E38)+SUMIF($B$12:$B$38,"per adult",E12:E38)+SUMIF($B$12:$B$38,"per head",E12:E38)',
  ],
  ["Items without an offer", null, null, null, null, "=COUNTA(B12:B38)-COUNT(F12:F17,F20:F24,F27:F30,F33:F38)"],
];

const bookings: readonly (readonly [number, string, string | null, number | null, number | null])[] = [
  [45301, "deposit", "Room hire", 600, null],
  [45305, "deposit", "Menu", 1395, null],
  [45305, "deposit", "Aperitif", 297, null],
  [45312, "deposit", "Band", 624, null],
  [45320, "from parents", null, null, 5000],
  [45324, "deposit", "Photographer", 392, null],
  [45330, "deposit", "Dress", 890, null],
  [45330, "deposit", "Suit", 295, null],
  [45341, "invoice", "Invitations", 175.5, null],
  [45352, "deposit", "Rings", 745, null],
  [45360, "own savings", null, null, 2500],
  [45366, "second part", "Dress", 890, null],
  [45371, "fee", "Registrar", 180, null],
  [45374, "deposit", "Flowers church", 114, null],
  [45374, "deposit", "Table flowers", 101, null],
  [45380, "deposit", "Wedding cake", 91, null],
];
const payments: Line[] = [
  ["Wedding account"],
  ["Only payments to suppliers; the planner's fee is settled afterwards."],
  [],
  ["Date", "What", "Item", "Out", "In", "Balance"],
  [45292, "opening balance", null, null, 9000, "=E5"],
  ...bookings.map((one, index): Line => [...one, `=F${index + 5}+E${index + 6}-D${index + 6}`]),
  ["Sum", null, null, "=SUM(D6:D21)", "=SUM(E5:E21)", "=E22-D22"],
  ["Budget agrees", null, null, '=IF(ROUND(D22-Budget!J40,2)=0,"yes","no")'],
  ["Still open, and left after that", null, null, "=Budget!K40", null, "=F22-D24"],
];

/** A wedding's budget in blocks with a fee of at least so much, and what was paid so far. */
const wedding: Office = {
  id: "wedding-budget",
  sheets: { Budget: budget, Payments: payments },
  faults: [
    { what: "a subtotal leaves out the last item", sheet: "Budget", edits: { E25: "=SUM(E20:E23)" } },
    { what: "an agreed sum leaves out a block", sheet: "Budget", edits: { F40: "=F18+F25+F39" } },
    { what: "the least fee as the highest", sheet: "Budget", edits: { E42: "=MIN($B$8,E40*$B$7)" }, unseen: true },
    { what: "the balance skips a row", sheet: "Payments", edits: { F13: "=F11+E13-D13" } },
    { what: "a planned amount typed over its formula", sheet: "Budget", edits: { E28: 320 } },
  ],
};

const sites: readonly (readonly [string, number, number])[] = [
  ["Lindenhof", 7, 11],
  ["Waldrand", 14, 19],
  ["Rapsfeld", 22, 25],
];
const UNITED = 16;

function colony(row: number, from: number, to: number, name: string): Line {
  const net = (supers: string, gross: string): string =>
    `=IF(${supers}${row}="","",ROUND((${gross}${row}-${supers}${row}*$B$2)*(1-$B$3),1))`;
  const [spring, summer] = [entry(row, 2, 1, 2), entry(row, 5, 1, 3)];
  const late = row === UNITED ? [null, null] : [summer, summer * 17.5 + entry(row, 6, 0, 30) / 10];
  const deviation = `=IF(H${row}="","",I${row}-AVERAGE(I$${from}:I$${to}))`;
  const remark = row === UNITED ? "united with its neighbour in June" : null;
  const early = [spring, spring * 19 + entry(row, 3, 0, 40) / 10];
  return [
    `${name.slice(0, 1)}${row - from + 1}`,
    name,
    ...early,
    net("C", "D"),
    ...late,
    net("F", "G"),
    `=E${row}+N(H${row})`,
    deviation,
    remark,
  ];
}

const harvest: Line[] = [
  ["Harvest book 2023"],
  ["Empty super with combs, kg", 6.4],
  ["Loss (wax, sieve)", 0.03],
  [],
  [
    ...["Colony", "Site", "Supers spring", "Gross kg", "Net spring", "Supers summer", "Gross kg", "Net summer"],
    ...["Season kg", "against site", "Remark"],
  ],
  ...sites.flatMap(([name, from, to]): Line[] => [
    [name],
    ...down(from, to, (row) => colony(row, from, to, name)),
    [`${name} in all`, null, ...across(2, 8, (column) => `=SUM(${column}${from}:${column}${to})`)],
  ]),
  ["All sites", null, ...across(2, 8, (column) => `=${column}12+${column}20+${column}26`)],
  [],
  ["Site", "Colonies", "Season kg", "kg per colony", "Share", "Spring share"],
  ...sites.map(([name, from, to], index): Line => {
    const row = 30 + index;
    const cells = [`=COUNTA(A${from}:A${to})`, `=I${to + 1}`, `=C${row}/B${row}`, `=C${row}/C$33`];
    return [name, ...cells, `=E${to + 1}/I${to + 1}`];
  }),
  ["All", "=SUM(B30:B32)", "=SUM(C30:C32)", "=C33/B33", "=SUM(E30:E32)", "=E27/I27"],
  ["Best colony", "=INDEX(A7:A25,MATCH(MAX(I7:I11,I14:I19,I22:I25),I7:I25,0))"],
];

const filling: readonly (readonly (number | null)[])[] = [
  [0, 0, 0, 0],
  [160, 60, 70, 22],
  [180, 80, 85, 40],
  [150, 40, 60, 31],
  [140, 90, 96, 45],
  [120, 60, 88, 38],
  [80, 40, 141, 77],
  [null, null, null, null],
];
const jarMonths = ["May", "June", "July", "August", "September", "October", "November", "December"];

function jarMonth(month: string, index: number): Line {
  const row = index + 8;
  const [large, small, soldLarge, soldSmall] = filling[index] ?? [];
  const honey = month === "June" ? "=Harvest!E27" : month === "August" ? "=Harvest!H27" : null;
  const stock = (of: string, filled: string, sold: string): string =>
    index === 0 ? `=${filled}${row}-${sold}${row}` : `=${of}${row - 1}+${filled}${row}-${sold}${row}`;
  const tank = index === 0 ? `=$B$4+B${row}-E${row}` : `=F${row - 1}+B${row}-E${row}`;
  const used = `=C${row}*0.5+D${row}*0.25`;
  const earned = [`=G${row}*$B$2+H${row}*$B$3`, `=(C${row}+D${row})*$B$5`, `=K${row}-L${row}`];
  const sold = [soldLarge ?? null, soldSmall ?? null];
  const stocks = [stock("I", "C", "G"), stock("J", "D", "H")];
  return [month, honey, large ?? null, small ?? null, used, tank, ...sold, ...stocks, ...earned];
}

const jars: Line[] = [
  ["Jars and takings 2023 (December not yet entered)"],
  ["Price 500 g", 6.5],
  ["Price 250 g", 3.8],
  ["Honey left from last year, kg", 14],
  ["Jar with lid and label", 0.46],
  [],
  [
    ...["Month", "Honey in kg", "Filled 500 g", "Filled 250 g", "Honey used kg", "Tank kg", "Sold 500 g", "Sold 250 g"],
    ...["Stock 500 g", "Stock 250 g", "Takings", "Jars cost", "Surplus"],
  ],
  ...jarMonths.map(jarMonth),
  [
    "Year",
    ...across(1, 12, (column) => (["F", "I", "J"].includes(column) ? `=${column}15` : `=SUM(${column}8:${column}15)`)),
  ],
  ["Takings per closed month", null, null, null, null, null, null, null, null, null, "=K16/COUNT(G8:G15)"],
  ["Takings per kg sold", null, null, null, null, null, null, null, null, null, "=K16/(G16*0.5+H16*0.25)"],
];

/** Honey by colony and site, net of tare and loss; jars by month with stocks. */
const bees: Office = {
  id: "bee-harvest",
  sheets: { Harvest: harvest, Jars: jars },
  faults: [
    {
      what: "the loss taken for the weight of a super",
      sheet: "Harvest",
      edits: { H9: '=IF(F9="","",ROUND((G9-F9*$B$3)*(1-$B$3),1))' },
    },
    { what: "grams for kilograms", sheet: "Jars", edits: { E11: "=C11*500+D11*250" } },
    { what: "the sum of another site", sheet: "Harvest", edits: { I20: "=SUM(I7:I11)" } },
    { what: "sold jars added", sheet: "Jars", edits: { I12: "=I11+C12+G12" } },
    { what: "a site is missing in the total", sheet: "Harvest", edits: { H27: "=H12+H20" } },
  ],
};

const rates: Line[] = [
  ["Rates from January 2022"],
  [],
  ["Pair", "Client per word", "Translator per word", "Minimum"],
  ["DE-EN", 0.16, 0.09, 45],
  ["EN-DE", 0.155, 0.085, 45],
  ["DE-FR", 0.165, 0.095, 50],
  ["FR-DE", 0.16, 0.09, 50],
  ["DE-PL", 0.14, 0.08, 40],
  ["DE-JA", 0.22, 0.14, 75],
  [],
  ["Words count as"],
  ["new", 1],
  ["fuzzy match", 0.6],
  ["repeated", 0.25],
  [],
  ["Rush surcharge", 0.25],
  ["VAT", 0.19],
];
const clients = ["Bergmann GmbH", "Nordlicht AG", "Maison Perrin", "Stadtwerke", "Kowalski sp. z o.o."];
const countries = ["DE", "DE", "FR", "DE", "PL"];
const clientPairs = ["DE-EN", "DE-JA", "FR-DE", "EN-DE", "DE-PL"];
/** Places in the list of translations that are not paid yet. */
const unpaid = [12, 14, 15, 17];

function invoice(row: number): Line {
  const index = row - 4;
  const client = (index * 3 + Math.floor(index / 5)) % 5;
  const pair = index % 7 === 6 ? "DE-FR" : clientPairs[client];
  const short = index === 5;
  const words = [short ? 120 : entry(row, 5, 400, 4200), short ? 0 : entry(row, 6, 100, 900), entry(row, 7, 40, 700)];
  const look = (column: number): string => `VLOOKUP(E${row},Rates!$A$4:$D$9,${column},FALSE)`;
  const weighted = `=ROUND(F${row}*Rates!$B$12+G${row}*Rates!$B$13+H${row}*Rates!$B$14,0)`;
  const rush = index % 6 === 2 ? "x" : null;
  const net = `=ROUND(MAX(K${row},I${row}*J${row})*IF(L${row}="x",1+Rates!$B$16,1),2)`;
  const head = [2201 + index, Math.floor(index / 4) + 1, clients[client] ?? "", countries[client] ?? "", pair ?? ""];
  const paid = unpaid.includes(index) ? null : "yes";
  return [
    ...[...head, ...words, weighted, `=${look(2)}`, `=${look(4)}`, rush, net, ...taxed(row)],
    ...[`=ROUND(I${row}*${look(3)},2)`, `=M${row}-P${row}`, paid, openAmount(row)],
  ];
}

const taxed = (row: number): string[] => [`=IF(D${row}="DE",ROUND(M${row}*Rates!$B$17,2),0)`, `=M${row}+N${row}`];
const openAmount = (row: number): string => `=IF(R${row}="yes",0,O${row})`;

function flatJob(row: number, month: number, client: number, price: number, cost: number): Line {
  const head = [2301 + row - 25, month, clients[client] ?? "", countries[client] ?? "", "flat"];
  const paid = month < 4 ? "yes" : null;
  const blanks = upTo(7).map(() => null);
  return [...head, ...blanks, price, ...taxed(row), cost, `=M${row}-P${row}`, paid, openAmount(row)];
}

const money = "MNOPQS";
const sumLine = (label: string, columns: string, of: (column: string) => string): Line => [
  label,
  ...across(1, 18, (column) => (columns.includes(column) ? of(column) : null)),
];

const invoices: Line[] = [
  ["Invoices, first half of 2022 (June not yet invoiced)"],
  [],
  [
    ...["No.", "Month", "Client", "Country", "Pair", "New", "Fuzzy", "Repeated", "Weighted", "Rate", "Minimum", "Rush"],
    ...["Net", "VAT", "Gross", "Translator", "Margin", "Paid", "Open"],
  ],
  ...down(4, 21, invoice),
  sumLine("Translations", `FGHI${money}`, (column) => `=SUM(${column}4:${column}21)`),
  [],
  ["Interpreting and certified copies at a flat price"],
  flatJob(25, 1, 3, 480, 300),
  flatJob(26, 3, 0, 95, 20),
  flatJob(27, 5, 2, 760, 520),
  sumLine("Flat jobs", money, (column) => `=SUM(${column}25:${column}27)`),
  [],
  sumLine("All invoices", money, (column) => `=${column}22+${column}28`),
];

const perMonth = (row: number, column: string): string =>
  `=SUMIF(Invoices!$B$4:$B$27,$A${row},Invoices!${column}$4:${column}$27)`;
const evaluation: Line[] = [
  ["Months and clients"],
  [],
  ["Month", "Invoices", "Net", "VAT", "Gross", "Translators", "Margin", "Margin %"],
  ...down(4, 9, (row) => [
    ...[
      row - 3,
      `=COUNTIF(Invoices!$B$4:$B$27,A${row})`,
      ...["M", "N", "O", "P", "Q"].map((one) => perMonth(row, one)),
    ],
    `=IF(C${row}=0,"",G${row}/C${row})`,
  ]),
  ["Half-year", ...across(1, 6, (column) => `=SUM(${column}4:${column}9)`), '=IF(C10=0,"",G10/C10)'],
  ["as in the list", null, "=Invoices!M30", "=Invoices!N30", "=Invoices!O30", "=Invoices!P30", "=Invoices!Q30"],
  ["Difference", null, ...across(2, 6, (column) => `=ROUND(${column}10-${column}11,2)`)],
  [],
  ["Client", "Invoices", "Net", "Open", "Share of net"],
  ...down(15, 19, (row) => [
    ...[clients[row - 15] ?? "", `=COUNTIF(Invoices!$C$4:$C$27,A${row})`],
    `=SUMIF(Invoices!$C$4:$C$27,A${row},Invoices!$M$4:$M$27)`,
    `=SUMIF(Invoices!$C$4:$C$27,A${row},Invoices!$S$4:$S$27)`,
    `=C${row}/C$20`,
  ]),
  ["All", ...across(1, 4, (column) => `=SUM(${column}15:${column}19)`)],
  ["of which abroad", null, "=C17+C19", "=D17+D19", "=C21/C20"],
];

/** A translator's invoices: weights for repeated text, rush, VAT only inland; months and clients. */
const translations: Office = {
  id: "translation-invoices",
  sheets: { Rates: rates, Invoices: invoices, Evaluation: evaluation },
  faults: [
    {
      what: "the client's rate for the translator's",
      sheet: "Invoices",
      edits: { P9: "=ROUND(I9*VLOOKUP(E9,Rates!$A$4:$D$9,2,FALSE),2)" },
    },
    { what: "net is open instead of gross", sheet: "Invoices", edits: { S19: '=IF(R19="yes",0,M19)' } },
    {
      what: "the ranges lie one row apart",
      sheet: "Evaluation",
      edits: { E6: "=SUMIF(Invoices!$B$4:$B$27,$A6,Invoices!O$5:O$28)" },
    },
    {
      what: "repeated words left out",
      sheet: "Invoices",
      edits: { I10: "=ROUND(F10*Rates!$B$12+G10*Rates!$B$13,0)" },
    },
    { what: "the VAT of another year", sheet: "Invoices", edits: { N13: '=IF(D13="DE",ROUND(M13*0.16,2),0)' } },
  ],
};

/** Routes of the bus: name, row of the first stop, departure there in minutes after midnight, stops. */
const routes: readonly (readonly [string, number, number, readonly string[]])[] = [
  ["Route 1 North", 7, 410, ["Mill Lane", "Church Square", "Upper Farm", "Beech Road", "Quarry", "Fire Station"]],
  ["Route 2 East", 19, 402, ["Ferry", "Dyke Road", "Pump House", "Orchard", "Old School", "Sports Field", "Station"]],
  ["Route 3 South", 32, 415, ["Heath Cottage", "Sawmill", "Forest Edge", "Lower Farm", "Bridge", "Market", "Chapel"]],
];

const stopHeads = ["Stop", "km", "km/h", "Minutes", "Get on", "On board", "Arrives", "Leaves"];

function stopLine(row: number, first: number, school: number, start: number, name: string): Line {
  if (row === first) return [name, null, null, null, entry(row, 4, 2, 7), `=E${row}`, null, start / 1440];
  const drive = [entry(row, 1, 12, 48) / 10, entry(row, 2, 7, 12) * 5, `=ROUND(B${row}/C${row}*60,0)`];
  const arrives = `=H${row - 1}+D${row}/1440`;
  const board = `=F${row - 1}+E${row}`;
  if (row === school) return ["School (all get off)", ...drive, `=-SUM(E${first}:E${row - 1})`, board, arrives];
  return [name, ...drive, entry(row, 4, 1, 8), board, arrives, `=G${row}+$B$2/1440`];
}

function routeLines([name, first, start, stops]: (typeof routes)[number]): Line[] {
  const school = first + stops.length;
  const total = school + 1;
  return [
    [name],
    stopHeads,
    ...down(first, school, (row) => stopLine(row, first, school, start, stops[row - first] ?? "")),
    [
      "Whole run",
      `=SUM(B${first}:B${school})`,
      `=B${total}/D${total}*60`,
      `=SUM(D${first}:D${school})`,
      `=SUM(E${first}:E${school - 1})`,
    ],
    ["Travel time min", null, null, `=ROUND((G${school}-H${first})*1440,0)`],
    [],
  ];
}

const timetable: Line[] = [
  ["School bus, mornings, school year 2018/19"],
  ["Stopping time, minutes", 1],
  ["Bell rings", 455 / 1440],
  [],
  ...routes.flatMap(routeLines),
  ["Latest arrival", "=MAX(G13,G26,G39)"],
  ["Minutes before the bell", "=ROUND((B3-B43)*1440,0)"],
];

const costHeads = [
  ...["Route", "km per run", "Empty km", "Runs a day", "km a year", "Diesel", "Driver hours", "Driver"],
  ...["Bus and insurance", "Total", "Pupils", "Per pupil", "Subsidy", "Left to the town"],
];

function routeCosts(row: number): Line {
  const [name = "", first = 0, , stops = []] = routes[row - 11] ?? [];
  const total = first + stops.length + 1;
  const hours = `=(Timetable!D${total + 1}+$B$6)/60*D${row}*$B$2`;
  const diesel = `=E${row}/100*$B$3*$B$4`;
  return [
    ...[name, `=Timetable!B${total}`, entry(row, 2, 20, 95) / 10, 2, `=(B${row}+C${row})*D${row}*$B$2`, diesel, hours],
    ...[`=G${row}*$B$5`, 8400 + row * 150, `=F${row}+H${row}+I${row}`, `=Timetable!E${total}`, `=J${row}/K${row}`],
    ...[`=K${row}*$B$7`, `=MAX(0,J${row}-M${row})`],
  ];
}

const schoolDays = [4, 20, 15, 21, 14, 18, 19, 17, 16, 20, 19, 5];
const yearMonths = ["Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"];
const monthCosts = (row: number): Line => [
  ...[yearMonths[row - 19] ?? "", schoolDays[row - 19] ?? 0],
  ...[`=$F$14*B${row}/$B$2`, `=$H$14*B${row}/$B$2`, "=$I$14/12", `=SUM(C${row}:E${row})`],
  row === 19 ? "=F19" : `=G${row - 1}+F${row}`,
];

const costs: Line[] = [
  ["Costs of the school bus"],
  ["School days", 188],
  ["Diesel, litres per 100 km", 27],
  ["Diesel per litre", 1.24],
  ["Driver per hour", 22.8],
  ["Getting the bus ready, minutes per run", 15],
  ["Subsidy per pupil and year", 420],
  [],
  [],
  costHeads,
  ...down(11, 13, routeCosts),
  [
    "All routes",
    ...across(1, 13, (column) =>
      column === "D" ? null : column === "L" ? "=J14/K14" : `=SUM(${column}11:${column}13)`,
    ),
  ],
  ["Cost per km", null, null, null, null, null, null, null, null, "=J14/E14"],
  [],
  ["By month (diesel and driver by school days, bus in twelfths)"],
  ["Month", "School days", "Diesel", "Driver", "Bus", "Total", "so far"],
  ...down(19, 30, monthCosts),
  ["Year", ...across(1, 5, (column) => `=SUM(${column}19:${column}30)`)],
  ["Check", '=IF(B31=B2,"ok","days?")', null, null, null, '=IF(ROUND(F31-J14,2)=0,"ok","check")'],
];

/** A school bus: three routes with times of arrival, costs a route, months with a running sum. */
const schoolBus: Office = {
  id: "school-bus",
  sheets: { Timetable: timetable, Costs: costs },
  faults: [
    { what: "hours for minutes", sheet: "Timetable", edits: { D21: "=ROUND(B21/C21,0)" } },
    { what: "empty kilometres left out", sheet: "Costs", edits: { E12: "=B12*D12*$B$2" } },
    { what: "the driver's price for the diesel's", sheet: "Costs", edits: { F13: "=E13/100*$B$3*$B$5" } },
    { what: "the days of the month before", sheet: "Costs", edits: { C24: "=$F$14*B23/$B$2" } },
    { what: "the pupils of another route", sheet: "Timetable", edits: { E40: "=SUM(E19:E25)" } },
  ],
};

/** Budgets, harvests, invoices and a timetable as small offices keep them. */
export const tradeOffices: readonly Office[] = [wedding, bees, translations, schoolBus];
