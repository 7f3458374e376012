import type { Line } from "../review-seeds/book";
import { across, down, entry, type Office } from "./office";

const streets = ["Mill Lane", "Church Square", "Station Road", "Upper Vineyard"];
const meters = ["Q3 4", "Q3 4", "Q3 10", "Q3 4", "Q3 16"];

const waterTariff: readonly Line[] = [
  ["Tariff of the municipal waterworks, 1st quarter (translated from the German price sheet)"],
  ["All prices in EUR, without VAT; waste water is free of VAT"],
  [],
  ["Block", "up to m³", "Price per m³"],
  ["1", 30, 1.2],
  ["2", 80, 1.65],
  ["3", "no limit", 2.4],
  [],
  ["Standing charge"],
  ["Meter size", "per quarter"],
  ["Q3 4", 18],
  ["Q3 10", 42],
  ["Q3 16", 66],
  [],
  ["Waste water per m³", 2.1, null, "water metered in the garden is not charged"],
  ["VAT on drinking water", 0.07],
  [],
  ["Loss that needs no investigation", 0.1],
];

function reading(row: number): Line {
  const changed = row === 11;
  const vacant = row === 15;
  const old = changed ? 4226 : 1200 + entry(row * row, 2, 0, 2900);
  const now = changed ? 23 : vacant ? old : old + entry(row * row + 7, 5, 18, 118);
  const garden = vacant || row % 3 !== 2 ? 0 : entry(row * row, 6, 4, 12);
  return [
    2000 + row,
    streets[(row * 3) % 4] ?? "",
    meters[row % 5] ?? "",
    old,
    now,
    changed ? "=Q11-D11+E11" : `=E${row}-D${row}`,
    garden,
    `=MIN(F${row},Tariff!$B$5)`,
    `=MAX(0,MIN(F${row},Tariff!$B$6)-Tariff!$B$5)`,
    `=MAX(0,F${row}-Tariff!$B$6)`,
    `=ROUND(H${row}*Tariff!$C$5+I${row}*Tariff!$C$6+J${row}*Tariff!$C$7,2)`,
    `=VLOOKUP(C${row},Tariff!$A$11:$B$13,2,FALSE)`,
    `=ROUND((F${row}-G${row})*Tariff!$B$15,2)`,
    `=ROUND((K${row}+L${row})*Tariff!$B$16,2)`,
    `=SUM(K${row}:N${row})`,
    changed ? "meter changed on 14 February" : vacant ? "house vacant" : null,
    changed ? 4312 : null,
  ];
}

const readings: readonly Line[] = [
  ["Readings of the 1st quarter"],
  ["Consumption in m³; charges in EUR"],
  [],
  [
    "Customer",
    "Street",
    "Meter",
    "Old reading",
    "New reading",
    "Consumption",
    "of which garden",
    "Block 1",
    "Block 2",
    "Block 3",
    "Water",
    "Standing charge",
    "Waste water",
    "VAT",
    "Invoice",
    "Note",
    "Old meter at change",
  ],
  ...down(5, 20, reading),
  ["Total", null, null, null, null, ...across(5, 14, (column) => `=SUM(${column}5:${column}20)`)],
  [
    "Average",
    null,
    null,
    null,
    null,
    "=AVERAGE(F5:F20)",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "=AVERAGE(O5:O20)",
  ],
];

const waterSummary: readonly Line[] = [
  ["Summary for the works committee"],
  [],
  [],
  ["Street", "Customers", "Consumption m³", "Invoiced EUR", "EUR per customer", "Share of consumption"],
  ...down(5, 8, (row): Line => [
    streets[row - 5] ?? "",
    `=COUNTIF(Readings!$B$5:$B$20,A${row})`,
    `=SUMIF(Readings!$B$5:$B$20,A${row},Readings!$F$5:$F$20)`,
    `=SUMIF(Readings!$B$5:$B$20,A${row},Readings!$O$5:$O$20)`,
    `=IF(B${row}=0,0,D${row}/B${row})`,
    `=C${row}/C$9`,
  ]),
  ["Total", "=SUM(B5:B8)", "=SUM(C5:C8)", "=SUM(D5:D8)", "=IF(B9=0,0,D9/B9)", "=C9/C$9"],
  ["of which above 80 m³", null, "=Readings!J21"],
  [],
  ["Network", "Fed in m³", "Own use m³", "Flushing m³", "Available m³"],
  ["January", 402, 6, 9, "=B13-C13-D13"],
  ["February", 371, 5, 12, "=B14-C14-D14"],
  ["March", 398, 6, 8, "=B15-C15-D15"],
  ["Quarter", "=SUM(B13:B15)", "=SUM(C13:C15)", "=SUM(D13:D15)", "=SUM(E13:E15)"],
  [],
  ["Sold m³", "=C9"],
  ["Loss m³", "=E16-B18"],
  ["Loss in %", "=B19/E16", '=IF(B20>Tariff!B18,"investigate","within the limit")'],
];

/** Water meters: blocks of the tariff, a meter that was changed, a vacant house, a summary by street. */
const water: Office = {
  id: "water-readings",
  sheets: { Tariff: waterTariff, Readings: readings, Summary: waterSummary },
  faults: [
    { what: "old reading of the customer above", sheet: "Readings", edits: { F9: "=E9-D8" } },
    {
      what: "garden water added instead of taken off",
      sheet: "Readings",
      edits: { M14: "=ROUND((F14+G14)*Tariff!$B$15,2)" },
    },
    {
      what: "street's invoices taken from the water column",
      sheet: "Summary",
      edits: { D7: "=SUMIF(Readings!$B$5:$B$20,A7,Readings!$K$5:$K$20)" },
    },
    { what: "total without the last two customers", sheet: "Readings", edits: { O21: "=SUM(O5:O18)" } },
    {
      what: "third block at the price of the second",
      sheet: "Readings",
      edits: { K18: "=ROUND(H18*Tariff!$C$5+I18*Tariff!$C$6+J18*Tariff!$C$6,2)" },
    },
  ],
};

const grades = ["Mechanic", "Electrician", "Body shop", "Apprentice"];
const cars = ["Golf VII", "Astra K", "Fabia", "Transit", "C-Class", "Clio", "i30"];
const partNames = ["Brake pads", "Oil filter", "Battery", "Wiper set", "Headlamp", "Clutch kit"];

const rates: readonly Line[] = [
  ["Rates of the workshop"],
  ["EUR per hour; cost rate with social costs"],
  [],
  ["Grade", "Charged", "Cost"],
  ["Mechanic", 68, 41],
  ["Electrician", 74, 44],
  ["Body shop", 72, 43],
  ["Apprentice", 38, 17],
  [],
  ["Surcharges"],
  ["Mark-up on parts", 0.18],
  ["Disposal, on parts sold", 0.03],
  ["VAT", 0.19],
];

const jobs: readonly Line[] = [
  ["Job costing March"],
  ["Type P = customer pays, W = warranty (nothing invoiced, the cost stays with us)"],
  [],
  [
    "Job",
    "Car",
    "Type",
    "Grade",
    "Hours quoted",
    "Hours booked",
    "Rate",
    "Labour",
    "Parts at cost",
    "Parts sold",
    "Disposal",
    "Net",
    "VAT",
    "Invoice",
    "Own cost",
    "Margin",
    "Hours over quote",
  ],
  ...down(5, 18, (row): Line => [
    300 + row,
    cars[row % 7] ?? "",
    row === 9 || row === 16 ? "W" : "P",
    grades[(row * 3) % 4] ?? "",
    entry(row * row, 4, 3, 13) / 2,
    entry(row * row, 4, 3, 13) / 2 + ([0, 0.5, 0, -0.5, 1, 0, 1.5][row % 7] ?? 0),
    `=VLOOKUP(D${row},Rates!$A$5:$C$8,2,FALSE)`,
    `=F${row}*G${row}`,
    `=SUMIF(Parts!$A$4:$A$25,A${row},Parts!$E$4:$E$25)`,
    `=ROUND(I${row}*(1+Rates!$B$11),2)`,
    `=ROUND(J${row}*Rates!$B$12,2)`,
    `=IF(C${row}="W",0,H${row}+J${row}+K${row})`,
    `=ROUND(L${row}*Rates!$B$13,2)`,
    `=L${row}+M${row}`,
    `=F${row}*VLOOKUP(D${row},Rates!$A$5:$C$8,3,FALSE)+I${row}`,
    `=L${row}-O${row}`,
    `=F${row}-E${row}`,
  ]),
  [
    "Total",
    null,
    null,
    null,
    "=SUM(E5:E18)",
    "=SUM(F5:F18)",
    null,
    ...across(7, 16, (column) => `=SUM(${column}5:${column}18)`),
  ],
];

const parts: readonly Line[] = [
  ["Parts taken from stock in March"],
  [],
  ["Job", "Part", "Quantity", "Unit cost", "Amount"],
  ...down(4, 25, (row): Line => [
    305 + ((row * 5) % 14),
    partNames[row % 6] ?? "",
    [1, 4, 2, 1, 5, 1, 2][row % 7] ?? 1,
    entry(row * row, 3, 900, 12900) / 100,
    `=C${row}*D${row}`,
  ]),
  ["Total", null, "=SUM(C4:C25)", null, "=SUM(E4:E25)"],
];

const workshopMonth: readonly Line[] = [
  ["Month at a glance"],
  [],
  [],
  ["Grade", "Hours booked", "Hours available", "Utilisation", "Labour value", "Average rate"],
  ...down(5, 8, (row): Line => [
    grades[row - 5] ?? "",
    `=SUMIF(Jobs!$D$5:$D$18,A${row},Jobs!$F$5:$F$18)`,
    [24, 20, 24, 20][row - 5] ?? 0,
    `=IF(C${row}=0,0,B${row}/C${row})`,
    `=SUMIF(Jobs!$D$5:$D$18,A${row},Jobs!$H$5:$H$18)`,
    `=IF(B${row}=0,0,E${row}/B${row})`,
  ]),
  ["Total", "=SUM(B5:B8)", "=SUM(C5:C8)", "=IF(C9=0,0,B9/C9)", "=SUM(E5:E8)", "=IF(B9=0,0,E9/B9)"],
  [],
  ["Result", "EUR"],
  ["Invoiced net", '=SUMIF(Jobs!C5:C18,"P",Jobs!L5:L18)'],
  ["Cost of paid jobs", '=SUMIF(Jobs!C5:C18,"P",Jobs!O5:O18)'],
  ["Margin of paid jobs", "=B12-B13"],
  ["Cost of warranty jobs", '=SUMIF(Jobs!C5:C18,"W",Jobs!O5:O18)'],
  ["Margin after warranty", "=B14-B15"],
  ["in % of invoiced", "=IF(B12=0,0,B16/B12)"],
  ["Parts not booked to a job", "=ROUND(Parts!E26-Jobs!I19,2)", '=IF(B18=0,"ok","look for the job number")'],
  ["Agrees with the job list", '=IF(ROUND(B16-Jobs!P19,2)=0,"yes","no")'],
];

/** A car workshop: rates, jobs (some under warranty), parts, the month. */
const workshop: Office = {
  id: "workshop-jobs",
  sheets: { Rates: rates, Jobs: jobs, Parts: parts, Month: workshopMonth },
  faults: [
    {
      what: "charged rate instead of the cost rate",
      sheet: "Jobs",
      edits: { O12: "=F12*VLOOKUP(D12,Rates!$A$5:$C$8,2,FALSE)+I12" },
    },
    { what: "VAT typed over", sheet: "Jobs", edits: { M10: 61.5 } },
    { what: "disposal left out of the net amount", sheet: "Jobs", edits: { L14: '=IF(C14="W",0,H14+J14)' } },
    { what: "amount divided instead of multiplied", sheet: "Parts", edits: { E15: "=D15/C15" } },
    {
      what: "hours of a grade summed over part of the jobs",
      sheet: "Month",
      edits: { B6: "=SUMIF(Jobs!$D$5:$D$14,A6,Jobs!$F$5:$F$14)" },
    },
  ],
};

const kinds = ["试剂", "抗体", "细胞培养", "塑料耗材", "测序服务", "实验动物"];
const budgets = [42000, 36000, 25000, 18000, 48000, 22000];
const grants = ["校级培育", "省重点研发", "国自然面上"];

const purchases: readonly Line[] = [
  ["耗材采购登记(含运费,单位:元)"],
  [],
  ["月份", "类别", "规格", "数量", "单价", "折扣", "货款", "经费来源", "运费", "合计"],
  ...down(4, 39, (row): Line => [
    1 + Math.floor((row - 4) / 4),
    kinds[(row * 5) % 6] ?? "",
    `${["盒", "支", "瓶", "包"][row % 4] ?? ""}装`,
    entry(row * row + row, 3, 1, 11),
    entry(row * row, 4, 120, 890),
    [0, 0.05, 0, 0.1][row % 4] ?? 0,
    `=ROUND(D${row}*E${row}*(1-F${row}),2)`,
    grants[(row * 2) % 3] ?? "",
    row % 5 === 0 ? 35 : 0,
    `=G${row}+I${row}`,
  ]),
  ["合计", null, null, "=SUM(D4:D39)", null, null, "=SUM(G4:G39)", null, "=SUM(I4:I39)", "=SUM(J4:J39)"],
];

const spent = (column: string, row: number): string =>
  `=IF(${column}$4>$B$2,"",SUMIFS(采购登记!$J$4:$J$39,采购登记!$B$4:$B$39,$A${row},采购登记!$A$4:$A$39,${column}$4))`;
const before = (column: string): string => String.fromCharCode(column.charCodeAt(0) - 1);
const running = (column: string): string =>
  column === "C" ? "=C11" : `=IF(${column}$4>$B$2,"",${before(column)}12+${column}11)`;

const months: readonly Line[] = [
  ["课题组耗材预算执行(元)"],
  ["已结账月份", 9, "未结账的月份留空"],
  [],
  ["类别", "年度预算", ...across(2, 13, (_, column) => column - 1), "累计支出", "执行率", "结余"],
  ...down(5, 10, (row): Line => [
    kinds[row - 5] ?? "",
    budgets[row - 5] ?? 0,
    ...across(2, 13, (column) => spent(column, row)),
    `=SUM(C${row}:N${row})`,
    `=IF(B${row}=0,0,O${row}/B${row})`,
    `=B${row}-O${row}`,
  ]),
  [
    "合计",
    "=SUM(B5:B10)",
    ...across(2, 13, (column) => `=IF(${column}$4>$B$2,"",SUM(${column}5:${column}10))`),
    "=SUM(O5:O10)",
    "=IF(B11=0,0,O11/B11)",
    "=B11-O11",
  ],
  ["累计", null, ...across(2, 13, running)],
  ["累计执行率", null, ...across(2, 13, (column) => `=IF(${column}12="","",${column}12/$B$11)`)],
  ["时间进度", null, ...across(2, 13, (column) => `=${column}$4/12`)],
  ["偏差", null, ...across(2, 13, (column) => `=IF(${column}13="","",${column}13-${column}14)`)],
  ["其中:试剂与抗体", "=SUM(B5:B6)", ...across(2, 13, (column) => `=SUM(${column}5:${column}6)`), "=SUM(O5:O6)"],
  [],
  ["经费来源", "到账", "已用", "余额", "使用率"],
  ...down(19, 21, (row): Line => [
    grants[row - 19] ?? "",
    [45000, 66000, 80000][row - 19] ?? 0,
    `=SUMIF(采购登记!$H$4:$H$39,A${row},采购登记!$J$4:$J$39)`,
    `=B${row}-C${row}`,
    `=IF(B${row}=0,0,C${row}/B${row})`,
  ]),
  ["合计", "=SUM(B19:B21)", "=SUM(C19:C21)", "=SUM(D19:D21)", "=IF(B22=0,0,C22/B22)"],
  ["与登记核对", null, '=IF(ROUND(C22-采购登记!J40,2)=0,"一致","不一致")'],
];

/** 实验室耗材:采购记录与各月预算执行,后三个月未结账,含“其中”行。 */
const lab: Office = {
  id: "lab-consumables",
  sheets: { 采购登记: purchases, 月度执行: months },
  faults: [
    {
      what: "freight left out of the month",
      sheet: "月度执行",
      edits: { D7: '=IF(D$4>$B$2,"",SUMIFS(采购登记!$G$4:$G$39,采购登记!$B$4:$B$39,$A7,采购登记!$A$4:$A$39,D$4))' },
    },
    { what: "discount added", sheet: "采购登记", edits: { G21: "=ROUND(D21*E21*(1+F21),2)" } },
    {
      what: "running total leaves out the month before",
      sheet: "月度执行",
      edits: { G12: '=IF(G$4>$B$2,"",E12+G11)' },
    },
    { what: "rate against the budget of one kind", sheet: "月度执行", edits: { H13: '=IF(H12="","",H12/$B$10)' } },
    { what: "rest taken from the row below", sheet: "月度执行", edits: { Q8: "=B9-O8" } },
  ],
};

const classes = ["Erwachsen", "Familie", "Jugend", "Ehren"];
const fees = [60, 95, 25, 0];
const people = [
  "Adler",
  "Brandt",
  "Conrad",
  "Dietz",
  "Ebner",
  "Falk",
  "Gruber",
  "Huber",
  "Iser",
  "Jung",
  "Kern",
  "Lang",
  "Moser",
  "Neu",
];

const feeTable: readonly Line[] = [
  ["Sätze des Wandervereins 2025"],
  [],
  ["Jahresbeiträge"],
  ["Kategorie", "EUR"],
  ...classes.map((name, at): Line => [name, fees[at] ?? 0]),
  [],
  ["Aufnahmegebühr im Eintrittsjahr", 15],
  ["Beitragsjahr", 2025],
  ["Mahngebühr", 5],
  [],
  ["Hütte, je Person und Nacht"],
  ["Mitglied", 12],
  ["Gast", 22],
  ["Kind", 6],
  ["Endreinigung je Buchung", 30],
  ["Kurtaxe je Erwachsenem und Nacht", 1.5, "Kinder frei"],
];

function member(row: number): Line {
  const at = [0, 1, 0, 2, 0, 1, 3][row % 7] ?? 0;
  const joined = at < 3 && row % 6 === 1 ? 2025 : 2004 + entry(row, 3, 0, 18);
  const due = (fees[at] ?? 0) + (joined === 2025 ? 15 : 0);
  const paid = row % 8 === 4 ? 0 : row === 15 ? 50 : due;
  return [
    100 + row,
    people[row - 5] ?? "",
    classes[at] ?? "",
    joined,
    `=VLOOKUP(C${row},Sätze!$A$5:$B$8,2,FALSE)`,
    `=IF(D${row}=Sätze!$B$11,Sätze!$B$10,0)`,
    `=E${row}+F${row}`,
    paid,
    `=G${row}-H${row}`,
    `=IF(I${row}>0,Sätze!$B$12,0)`,
    `=I${row}+J${row}`,
    paid === 0 ? null : 1 + (row % 4),
  ];
}

const members: readonly Line[] = [
  ["Mitgliederliste und Beiträge 2025"],
  ["Zahlmonat leer = noch nichts eingegangen oder beitragsfrei"],
  [],
  [
    "Nr.",
    "Name",
    "Kategorie",
    "Eintritt",
    "Beitrag",
    "Aufnahme",
    "Soll",
    "gezahlt",
    "offen",
    "Mahnung",
    "zu fordern",
    "Zahlmonat",
  ],
  ...down(5, 18, member),
  ["Summe", null, null, null, ...across(4, 10, (column) => `=SUM(${column}5:${column}18)`)],
];

const nights: readonly Line[] = [
  ["Hüttenbuch 2025"],
  [],
  [],
  [
    "Buchung",
    "Anreise",
    "Abreise",
    "Nächte",
    "Mitglieder",
    "Gäste",
    "Kinder",
    "Übernachtungen",
    "Preis",
    "Kurtaxe",
    "Reinigung",
    "Rechnung",
    "Monat",
    "Bemerkung",
  ],
  ...down(5, 18, (row): Line => {
    const off = row === 12;
    const from = 45780 + (row - 5) * 11;
    const one = (of: string): number => (off ? 0 : Number(of.charAt(row - 5)));
    return [
      `H${row - 4}`,
      from,
      from + Number("21327121421362".charAt(row - 5)),
      `=C${row}-B${row}`,
      one("46283507261534"),
      one("20514836104215"),
      one("02103140212001"),
      `=D${row}*SUM(E${row}:G${row})`,
      `=D${row}*(E${row}*Sätze!$B$15+F${row}*Sätze!$B$16+G${row}*Sätze!$B$17)`,
      `=D${row}*(E${row}+F${row})*Sätze!$B$19`,
      `=IF(H${row}=0,0,Sätze!$B$18)`,
      `=SUM(I${row}:K${row})`,
      `=MONTH(B${row})`,
      off ? "storniert, ohne Kosten" : null,
    ];
  }),
  ["Summe", null, null, null, null, null, null, ...across(7, 11, (column) => `=SUM(${column}5:${column}18)`)],
];

const cash: readonly Line[] = [
  ["Kassenbuch nach Monaten"],
  [],
  [],
  [
    "Monat",
    "Beiträge",
    "Hütte",
    "Spenden",
    "Einnahmen",
    "Hüttenkosten",
    "Wege",
    "Sonstiges",
    "Ausgaben",
    "Saldo",
    "Kassenstand",
  ],
  ["Übertrag 2024", null, null, null, null, null, null, null, null, null, 1840.5],
  ...down(6, 17, (row): Line => [
    row - 5,
    `=SUMIF(Mitglieder!$L$5:$L$18,A${row},Mitglieder!$H$5:$H$18)`,
    `=SUMIF(Hütte!$M$5:$M$18,A${row},Hütte!$L$5:$L$18)`,
    row % 5 === 0 ? 150 : 0,
    `=SUM(B${row}:D${row})`,
    entry(row * row, 5, 40, 190),
    entry(row * row, 6, 0, 120),
    entry(row * row, 7, 5, 60),
    `=SUM(F${row}:H${row})`,
    `=E${row}-I${row}`,
    `=K${row - 1}+J${row}`,
  ]),
  ["Summe", ...across(1, 9, (column) => `=SUM(${column}6:${column}17)`), "=K17"],
  [
    "Kontrolle",
    '=IF(B18=Mitglieder!H19,"stimmt","prüfen")',
    '=IF(ROUND(C18-Hütte!L19,2)=0,"stimmt","prüfen")',
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    '=IF(ROUND(K5+J18-K18,2)=0,"stimmt","prüfen")',
  ],
  [],
  ["Kategorie", "Anzahl", "Soll", "gezahlt", "Quote"],
  ...down(22, 25, (row): Line => [
    classes[row - 22] ?? "",
    `=COUNTIF(Mitglieder!$C$5:$C$18,A${row})`,
    `=SUMIF(Mitglieder!$C$5:$C$18,A${row},Mitglieder!$G$5:$G$18)`,
    `=SUMIF(Mitglieder!$C$5:$C$18,A${row},Mitglieder!$H$5:$H$18)`,
    `=IF(C${row}=0,"frei",D${row}/C${row})`,
  ]),
  ["Summe", "=SUM(B22:B25)", "=SUM(C22:C25)", "=SUM(D22:D25)", '=IF(C26=0,"frei",D26/C26)'],
];

/** A hiking club in German: fees, members, nights at the hut, cash book with an opening balance. */
const hiking: Office = {
  id: "hiking-club",
  sheets: { Sätze: feeTable, Mitglieder: members, Hütte: nights, Kasse: cash },
  faults: [
    {
      what: "guests at the price of members",
      sheet: "Hütte",
      edits: { I9: "=D9*(E9*Sätze!$B$15+F9*Sätze!$B$15+G9*Sätze!$B$17)" },
    },
    { what: "balance carried from two months before", sheet: "Kasse", edits: { K11: "=K9+J11" } },
    { what: "expenses without the last column", sheet: "Kasse", edits: { I14: "=SUM(F14:G14)" } },
    { what: "open amount typed over", sheet: "Mitglieder", edits: { I12: 60 } },
    {
      what: "what was paid taken from the target column",
      sheet: "Kasse",
      edits: { D23: "=SUMIF(Mitglieder!$C$5:$C$18,A23,Mitglieder!$G$5:$G$18)" },
    },
  ],
};

/** Meters, a workshop, a laboratory and a club: readings, jobs, purchases, members. */
export const worksOffices: readonly Office[] = [water, workshop, lab, hiking];
