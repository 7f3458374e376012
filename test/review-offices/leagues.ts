import type { Line } from "../review-seeds/book";
import { across, down, entry, type Office } from "./office";

// A photographer: straight-line depreciation by months, a rate list, a log of what was lent out.
type Item = readonly [name: string, year: number, month: number, cost: number, life: number];
const cameras: readonly Item[] = [
  ["Body R5", 2021, 4, 4290, 5],
  ["Body R6 II", 2023, 9, 2780, 5],
  ["Body 5D IV (spare)", 2017, 11, 3199, 5],
  ["Drone", 2024, 3, 1649, 3],
];
const lenses: readonly Item[] = [
  ["24-70 f/2.8", 2021, 4, 2499, 7],
  ["70-200 f/2.8", 2022, 6, 2899, 7],
  ["50 f/1.2", 2023, 2, 2550, 7],
  ["100 macro", 2018, 8, 1049, 7],
  ["15-35 f/2.8", 2024, 10, 2389, 7],
];
const lights: readonly Item[] = [
  ["Flash head 1", 2020, 5, 1195, 5],
  ["Flash head 2", 2020, 5, 1195, 5],
  ["LED panel", 2024, 1, 899, 4],
];

function itemLine([name, year, month, cost, life]: Item, row: number): Line {
  const before = `=MIN(F${row}*12,MAX(0,($B$2-C${row})*12-D${row}+1))`;
  const months = `=MAX(0,MIN(12,F${row}*12-H${row},($B$2-C${row})*12+13-D${row}))`;
  const book = [`=ROUND(E${row}-G${row}*H${row},2)`, months, `=ROUND(G${row}*J${row},2)`, `=I${row}-K${row}`];
  return [null, name, year, month, cost, life, `=E${row}/(F${row}*12)`, before, ...book];
}

const sums = (label: string, of: (letters: string) => string): Line => [
  ...[null, label, null, null, of("E"), null, null, null, of("I"), null, of("K"), of("L")],
];

const equipment: readonly Line[] = [
  ["Equipment register"],
  ["Year", 2024],
  ["Straight line by months, first month counts; items under 250 are written off at once"],
  [
    "Group",
    "Item",
    "Year",
    "Month",
    "Cost",
    "Life (years)",
    "Per month",
    "Months before",
    "Opening",
    "Months",
    "Depreciation",
    "Closing",
  ],
  ["Cameras"],
  ...cameras.map((item, index) => itemLine(item, 6 + index)),
  sums("Cameras", (at) => `=SUM(${at}6:${at}9)`),
  ["Lenses"],
  ...lenses.map((item, index) => itemLine(item, 12 + index)),
  sums("Lenses", (at) => `=SUM(${at}12:${at}16)`),
  ["Lighting"],
  ...lights.map((item, index) => itemLine(item, 19 + index)),
  [null, "Light stands (low value)", 2024, 7, 219, null, null, null, "=E22", null, "=I22", "=I22-K22"],
  sums("Lighting", (at) => `=SUM(${at}19:${at}22)`),
  [],
  sums("All equipment", (at) => `=${at}10+${at}17+${at}23`),
  [
    null,
    "of which fully written off",
    null,
    null,
    "=SUMIF(L6:L9,0,E6:E9)+SUMIF(L12:L16,0,E12:E16)+SUMIF(L19:L22,0,E19:E22)",
  ],
];

const rateOf = [85, 70, 45, 48, 32, 22];
const codes = ["BODY", "DRONE", "ZOOM", "TELE", "FLASH", "LED"];
const rates: readonly Line[] = [
  ["VAT", 0.19],
  ["From days", "Discount"],
  [1, 0],
  [3, 0.1],
  [7, 0.25],
  [],
  ["Code", "What", "Deposit", "Rate per day"],
  ...codes.map((code, index) => [
    code,
    `Set ${code.toLowerCase()}`,
    [800, 600, 500, 600, 250, 150][index] ?? 0,
    rateOf[index] ?? 0,
  ]),
];
const clients = [
  "Berg",
  "Kanzlei Ott",
  "Berg",
  "Theater",
  "Nowak",
  "Verein",
  "Theater",
  "Nowak",
  "Berg",
  "Hotel See",
  "Verein",
  "Hotel See",
];
const days = (row: number): number => entry(row, 3, 1, 9);
/** What came in: nothing yet for two invoices, a part for one. */
function paid(row: number): number | null {
  if (row === 13 || row === 15) return null;
  const discount = days(row) >= 7 ? 0.25 : days(row) >= 3 ? 0.1 : 0;
  const cents = Math.round(days(row) * (rateOf[(row * 5) % 6] ?? 0) * (1 - discount) * 100);
  return row === 9 ? 150 : (cents + Math.round(cents * 0.19)) / 100;
}
const rentals: readonly Line[] = [
  ["Rentals 4th quarter"],
  [],
  ["No.", "Client", "Set", "Days", "Per day", "Gross", "Discount", "Net", "VAT", "Invoice", "Paid", "Open"],
  ...down(4, 15, (row) => [
    `R${row + 97}`,
    clients[row - 4] ?? "",
    codes[(row * 5) % 6] ?? "",
    days(row),
    `=VLOOKUP(C${row},Rates!$A$8:$D$13,4,FALSE)`,
    `=D${row}*E${row}`,
    `=VLOOKUP(D${row},Rates!$A$3:$B$5,2)`,
    `=ROUND(F${row}*(1-G${row}),2)`,
    `=ROUND(H${row}*Rates!$B$1,2)`,
    `=H${row}+I${row}`,
    paid(row),
    `=J${row}-K${row}`,
  ]),
  ["Total", null, null, "=SUM(D4:D15)", null, "=SUM(F4:F15)", null, ...across(7, 11, (at) => `=SUM(${at}4:${at}15)`)],
  [],
  ["Set", "Days out", "Net", "Share", "Used of 92 days"],
  ...codes.map((code, index) => {
    const row = 19 + index;
    const share = [`=C${row}/C$25`, `=B${row}/92`];
    return [code, `=SUMIF(C$4:C$15,A${row},D$4:D$15)`, `=SUMIF(C$4:C$15,A${row},H$4:H$15)`, ...share];
  }),
  ["Total", "=SUM(B19:B24)", "=SUM(C19:C24)", "=SUM(D19:D24)", null],
  ["Depreciation of the year", null, "=Equipment!K25"],
  ["Net rentals less a quarter of it", null, "=C25-C26/4"],
];

const photographer: Office = {
  id: "photographer",
  sheets: { Equipment: equipment, Rates: rates, Rentals: rentals },
  faults: [
    { what: "depreciation of the lenses without the last lens", sheet: "Equipment", edits: { K17: "=SUM(K12:K15)" } },
    { what: "all equipment without the lighting", sheet: "Equipment", edits: { L25: "=L10+L17" } },
    { what: "a lens's closing value adds the depreciation", sheet: "Equipment", edits: { L14: "=I14+K14" } },
    {
      what: "one rental takes the deposit for the day rate",
      sheet: "Rentals",
      edits: { E8: "=VLOOKUP(C8,Rates!$A$8:$D$13,3,FALSE)" },
    },
    { what: "VAT typed over", sheet: "Rentals", edits: { I11: 21.5 } },
  ],
};

// A kindergarten: who eats on which day, grams a head, costs of the week, the month's balance.
const classes = ["小一班", "小二班", "中一班", "中二班", "大一班", "大二班"];
const attendance: readonly Line[] = [
  ["第四周用餐人数"],
  ["大二班周五春游,不在园用餐"],
  ["班级", "周一", "周二", "周三", "周四", "周五", "合计", "日均"],
  ...classes.map((name, index) => {
    const row = 4 + index;
    const heads = across(1, 5, (_, column) => (row === 9 && column === 5 ? "春游" : entry(row, column, 21, 31)));
    return [name, ...heads, `=SUM(B${row}:F${row})`, `=ROUND(AVERAGE(B${row}:F${row}),1)`];
  }),
  ["幼儿合计", ...across(1, 6, (at) => `=SUM(${at}4:${at}9)`), "=ROUND(AVERAGE(B10:F10),1)"],
  ["教职工", 18, 18, 17, 18, 15, "=SUM(B11:F11)", "=ROUND(AVERAGE(B11:F11),1)"],
  ["用餐合计", ...across(1, 6, (at) => `=${at}10+${at}11`), "=ROUND(AVERAGE(B12:F12),1)"],
];

const food = (name: string, price: number, grams: readonly (number | null)[], row: number): Line => [
  ...[name, price, ...grams],
  `=SUMPRODUCT(C${row}:G${row},出勤!$B$12:$F$12)/1000`,
  `=ROUND(B${row}*H${row},2)`,
];
const foods: readonly Line[] = [
  ["第四周带量食谱成本(每人克数)"],
  ["调味品按周定量领用,不按人数"],
  ["食材", "单价(元/公斤)", "周一", "周二", "周三", "周四", "周五", "周用量(公斤)", "金额(元)"],
  food("大米", 5.6, [60, 50, null, 60, 50], 4),
  food("面粉", 4.8, [30, 40, 90, 30, 35], 5),
  food("杂粮", 9.5, [10, null, 15, 10, 10], 6),
  ["主食小计", null, ...across(2, 6, (at) => `=SUM(${at}4:${at}6)`), "=SUM(H4:H6)", "=SUM(I4:I6)"],
  food("猪肉", 32, [30, 20, 25, null, 30], 8),
  food("鸡肉", 22, [null, 30, null, 35, null], 9),
  food("鱼虾", 46, [null, null, 30, null, 25], 10),
  food("鸡蛋", 11, [40, 30, 30, 40, 30], 11),
  food("牛奶", 12, [200, 200, 200, 200, 200], 12),
  ["肉蛋奶小计", null, ...across(2, 6, (at) => `=SUM(${at}8:${at}12)`), "=SUM(H8:H12)", "=SUM(I8:I12)"],
  food("叶菜", 7.5, [80, 60, 70, 90, 60], 14),
  food("根茎菜", 5.2, [40, 60, 50, 40, 60], 15),
  food("豆制品", 8.4, [20, 15, null, 20, 20], 16),
  food("水果", 10.5, [100, 100, 120, 100, 100], 17),
  ["菜果小计", null, ...across(2, 6, (at) => `=SUM(${at}14:${at}17)`), "=SUM(H14:H17)", "=SUM(I14:I17)"],
  ["食用油", 15.5, null, null, null, null, null, 20, "=ROUND(B19*H19,2)"],
  ["盐糖酱", 8, null, null, null, null, null, 9, "=ROUND(B20*H20,2)"],
  ["调味小计", null, null, null, null, null, null, "=SUM(H19:H20)", "=SUM(I19:I20)"],
  ["本周合计", null, null, null, null, null, null, "=H7+H13+H18+H21", "=I7+I13+I18+I21"],
  [],
  [
    "每日成本",
    null,
    ...across(
      2,
      6,
      (at, column) =>
        `=SUMPRODUCT($B4:$B6,${at}4:${at}6)/1000*出勤!${"BCDEF"[column - 2]}12+SUMPRODUCT($B8:$B12,${at}8:${at}12)/1000*出勤!${"BCDEF"[column - 2]}12+SUMPRODUCT($B14:$B17,${at}14:${at}17)/1000*出勤!${"BCDEF"[column - 2]}12`,
    ),
    null,
    "=SUM(C24:G24)",
  ],
  [
    "人均(元,不含调味)",
    null,
    ...across(2, 6, (at, column) => `=ROUND(${at}24/出勤!${"BCDEF"[column - 2]}12,2)`),
    null,
    "=ROUND(I24/出勤!G12,2)",
  ],
];

const closed = (row: number, formula: string): string => `=IF(C${row}="","",${formula})`;
const weeks: readonly (readonly [number, number | string | null, number | string | null, number | null])[] = [
  [4, 690, 5080, 320],
  [5, 842, 6150, 385],
  [5, 861, 6580, 395],
  [5, "=出勤!G12", "=食材!I22", 385],
  [3, null, null, null],
];
const balance: readonly Line[] = [
  ["十月膳食费收支"],
  ["每人每日收费(元)", 8, "允许结余率", 0.05],
  ["第五周未结账"],
  ["周次", "供餐天数", "用餐人次(含教职工)", "收费", "食材", "燃料", "支出", "结余", "累计结余", "结余率", "说明"],
  ...weeks.map(([days, heads, cost, fuel], index) => {
    const row = 5 + index;
    const running = index === 0 ? closed(row, `H${row}`) : closed(row, `I${row - 1}+H${row}`);
    const money = [
      closed(row, `C${row}*$B$2`),
      cost,
      fuel,
      closed(row, `E${row}+F${row}`),
      closed(row, `D${row}-G${row}`),
    ];
    const note = closed(row, `IF(ABS(J${row})>$D$2,"超出","正常")`);
    return [`第${index + 1}周`, days, heads, ...money, running, closed(row, `H${row}/D${row}`), note];
  }),
  ["合计", ...across(1, 7, (at) => `=SUM(${at}5:${at}9)`), "=H10", "=H10/D10", '=IF(ABS(J10)>$D$2,"超出","正常")'],
  ["日均人次", null, '=ROUND(C10/SUMIF(C5:C9,">0",B5:B9),1)'],
];

const kindergarten: Office = {
  id: "kindergarten-meals",
  sheets: { 出勤: attendance, 食材: foods, 膳食费: balance },
  faults: [
    { what: "周三合计少一个班", sheet: "出勤", edits: { D10: "=SUM(D4:D8)" } },
    { what: "鸡蛋用量按教职工人数算", sheet: "食材", edits: { H11: "=SUMPRODUCT(C11:G11,出勤!$B$11:$F$11)/1000" } },
    {
      what: "水果用量没有换算成公斤",
      sheet: "食材",
      edits: { H17: "=SUMPRODUCT(C17:G17,出勤!$B$12:$F$12)" },
      unseen: true,
    },
    { what: "本周合计漏了菜果小计", sheet: "食材", edits: { I22: "=I7+I13+I21" } },
    { what: "第三周累计结余没有接上周", sheet: "膳食费", edits: { I7: '=IF(C7="","",I5+H7)' } },
  ],
};

// A print shop: sheets, spoilage, plates and press time, finishing, markup by size of the job.
const prices: readonly Line[] = [
  ["Paper"],
  ["Code", "Paper", "Per 1000 sheets"],
  ["P80", "offset 80 g", 38],
  ["P115", "matt 115 g", 61],
  ["P170", "gloss 170 g", 88],
  ["P300", "board 300 g", 164],
  ["PREC", "recycled 100 g", 57],
  [],
  ["Press", "Value", "Unit"],
  ["Plate", 14.5, "each"],
  ["Make-ready", 0.25, "hours per plate"],
  ["Press hour", 98, "per hour"],
  ["Speed", 7500, "sheets per hour"],
  ["Spoilage", 0.03, "of sheets"],
  ["Spoilage at least", 120, "sheets"],
  [],
  ["Finishing"],
  ["Code", "Per 1000 copies", "Setting up"],
  ["none", 0, 0],
  ["fold", 11, 18],
  ["stitch", 27, 36],
  ["film", 44, 40],
  [],
  ["Markup"],
  ["Cost from", "Markup"],
  [0, 0.45],
  [500, 0.35],
  [1500, 0.28],
  [],
  ["VAT", 0.2],
];
type Job = readonly [
  customer: string,
  what: string,
  copies: number,
  up: number | string,
  paper: string,
  plates: number,
  finish: string,
  status: string,
];
const jobs: readonly (Job | null)[] = [
  ["Brook & Son", "leaflet A5", 5000, 8, "P115", 4, "none", "won"],
  ["City Museum", "poster A2", 800, 1, "P170", 4, "none", "open"],
  ["Hartley Ltd", "folder DL", 12000, 6, "P170", 8, "fold", "won"],
  ["City Museum", "catalogue 48 p.", 1500, "=1/3", "P115", 24, "stitch", "won"],
  ["Parish Office", "newsletter", 2200, 2, "PREC", 2, "fold", "won"],
  null,
  ["Hartley Ltd", "business cards", 4000, 21, "P300", 8, "film", "lost"],
  ["Brook & Son", "menu cards", 600, 4, "P300", 8, "film", "open"],
  ["Hartley Ltd", "letterheads", 10000, 4, "P80", 2, "none", "won"],
  ["Parish Office", "hymn sheets", 900, 4, "P80", 1, "fold", "lost"],
  ["City Museum", "tickets", 25000, 16, "P300", 5, "none", "won"],
  ["Brook & Son", "price list 16 p.", 3000, 1, "P115", 8, "stitch", "open"],
];
const quotes: readonly Line[] = [
  ["Quotes in May"],
  ["Catalogue: three sheets a copy, hence a third up"],
  [],
  [
    ..."No.,Customer,Job,Copies,Up,Paper,Plates,Finish,Sheets,Spoilage,Paper cost,Press,Finishing,Cost,Markup,Net,Per 1000,Status".split(
      ",",
    ),
  ],
  ...jobs.map((job, index): Line => {
    const row = 5 + index;
    if (job === null) return [`Q${300 + index}`, "number not used"];
    const finish = (column: number): string => `VLOOKUP(H${row},Prices!$A$19:$C$22,${column},FALSE)`;
    return [
      ...[`Q${300 + index}`, ...job.slice(0, 7)],
      `=ROUNDUP(D${row}/E${row},0)`,
      `=MAX(Prices!$B$15,ROUNDUP(I${row}*Prices!$B$14,0))`,
      `=(I${row}+J${row})*VLOOKUP(F${row},Prices!$A$3:$C$7,3,FALSE)/1000`,
      `=G${row}*Prices!$B$10+(G${row}*Prices!$B$11+(I${row}+J${row})/Prices!$B$13)*Prices!$B$12`,
      `=${finish(3)}+D${row}/1000*${finish(2)}`,
      `=SUM(K${row}:M${row})`,
      `=VLOOKUP(N${row},Prices!$A$26:$B$28,2,TRUE)`,
      `=ROUND(N${row}*(1+O${row}),2)`,
      `=P${row}/D${row}*1000`,
      job[7],
    ];
  }),
  [
    "Total",
    ...across(1, 9, () => null),
    ...across(10, 13, (at) => `=SUM(${at}5:${at}16)`),
    "=P17/N17-1",
    "=SUM(P5:P16)",
  ],
  [
    "of which won",
    ...across(1, 12, () => null),
    ...["N", null, "P"].map((at) => at && `=SUMIF($R5:$R16,"won",${at}5:${at}16)`),
  ],
];
const customers = ["Brook & Son", "City Museum", "Hartley Ltd", "Parish Office"];
const digest: readonly Line[] = [
  ["May at a glance"],
  ["Status", "Quotes", "Cost", "Net", "Margin", "Share"],
  ...["won", "open", "lost"].map((status, index) => {
    const row = 3 + index;
    const money = ["N", "P"].map((at) => `=SUMIF(Quotes!$R$5:$R$16,$A${row},Quotes!${at}$5:${at}$16)`);
    return [status, `=COUNTIF(Quotes!$R$5:$R$16,A${row})`, ...money, `=1-C${row}/D${row}`, `=D${row}/D$6`];
  }),
  ["All", ...across(1, 3, (at) => `=SUM(${at}3:${at}5)`), "=1-C6/D6", "=SUM(F3:F5)"],
  [],
  ["Customer", "Quoted net", "Won net", "Won with VAT", "Hit rate"],
  ...customers.map((name, index) => {
    const row = 9 + index;
    const quoted = `=SUMIF(Quotes!$B$5:$B$16,A${row},Quotes!$P$5:$P$16)`;
    const won = `=SUMIFS(Quotes!$P$5:$P$16,Quotes!$B$5:$B$16,A${row},Quotes!$R$5:$R$16,"won")`;
    return [name, quoted, won, `=ROUND(C${row}*(1+Prices!$B$30),2)`, `=C${row}/B${row}`];
  }),
  ["All", "=SUM(B9:B12)", "=SUM(C9:C12)", "=SUM(D9:D12)", "=C13/B13"],
];

const printShop: Office = {
  id: "print-shop-quotes",
  sheets: { Prices: prices, Quotes: quotes, Summary: digest },
  faults: [
    {
      what: "finishing of one job charges the setting up per thousand and the rate once",
      sheet: "Quotes",
      edits: { M8: "=VLOOKUP(H8,Prices!$A$19:$C$22,2,FALSE)+D8/1000*VLOOKUP(H8,Prices!$A$19:$C$22,3,FALSE)" },
    },
    {
      what: "paper of one job without spoilage",
      sheet: "Quotes",
      edits: { K13: "=I13*VLOOKUP(F13,Prices!$A$3:$C$7,3,FALSE)/1000" },
    },
    { what: "cost of one job leaves out the finishing", sheet: "Quotes", edits: { N7: "=SUM(K7:L7)" } },
    {
      what: "won net of one customer looks for the customer above",
      sheet: "Summary",
      edits: { C11: '=SUMIFS(Quotes!$P$5:$P$16,Quotes!$B$5:$B$16,A10,Quotes!$R$5:$R$16,"won")' },
    },
    {
      what: "press of one job multiplies by the speed",
      sheet: "Quotes",
      edits: { L11: "=G11*Prices!$B$10+(G11*Prices!$B$11+(I11+J11)*Prices!$B$13)*Prices!$B$12" },
    },
  ],
};

// A football league: results, the table with a deduction of points, and who gets what of the gate.
const clubs = ["Albion", "Borough", "Celtic", "Dynamo", "Eagles", "Forest"];
/** Home, away, goals, adults, concessions; the last round is not played yet. */
const played: readonly string[] = [
  ..."0 5 2 1 312 85,1 4 0 0 188 40,2 3 1 3 254 77,5 3 2 2 205 61,4 2 1 0 176 58,0 1 3 1 340 90".split(","),
  ..."1 5 2 0 199 52,2 0 1 1 287 94,3 4 4 2 230 66,5 4 0 1 180 47,0 3 2 0 365 101,1 2 3 0 0 0".split(","),
  ..."2 5,3 1,4 0".split(","),
];
const matches: readonly Line[] = [
  ["Matches and gates, first half of the season"],
  ["Points for a win", 3],
  ["Borough v Celtic awarded 3-0, Celtic did not appear; no gate"],
  [],
  [
    ..."Round,Home,Away,Goals home,Goals away,Points home,Points away,Adults,Concessions,Gate,Levy,Visitors,Home keeps".split(
      ",",
    ),
  ],
  ...played.map((text, index): Line => {
    const row = 6 + index;
    const [home = 0, away = 0, ...given] = text.split(" ").map(Number);
    const [us = null, them = null, adults = null, others = null] = given;
    const points = (mine: string, other: string): string =>
      `=IF(${mine}${row}="","",IF(${mine}${row}>${other}${row},$B$2,IF(${mine}${row}=${other}${row},1,0)))`;
    return [
      ...[
        Math.floor(index / 3) + 1,
        clubs[home] ?? "",
        clubs[away] ?? "",
        us,
        them,
        points("D", "E"),
        points("E", "D"),
      ],
      ...[adults, others, `=H${row}*Money!$B$2+I${row}*Money!$B$3`, `=ROUND(J${row}*Money!$B$4,2)`],
      ...[`=ROUND((J${row}-K${row})*Money!$B$5,2)`, `=J${row}-K${row}-L${row}`],
    ];
  }),
  ["Total", null, null, ...across(3, 12, (at) => `=SUM(${at}6:${at}20)`)],
  [
    "Average of gates held",
    null,
    null,
    ...across(3, 6, () => null),
    ...across(7, 9, (at) => `=${at}21/COUNTIF($H6:$H20,">0")`),
  ],
];
const [HOME, AWAY] = ["Matches!$B$6:$B$20", "Matches!$C$6:$C$20"];
const of = (column: string): string => `Matches!$${column}$6:$${column}$20`;
const table: readonly Line[] = [
  ["Table after round 4"],
  ["Eagles: one point taken off (ineligible player)"],
  [..."Team,Played,Won,Drawn,Lost,For,Against,Difference,Taken off,Points,Place".split(",")],
  ...clubs.map((club, index) => {
    const row = 4 + index;
    const count = (mark: string): string =>
      `=COUNTIFS(${HOME},A${row},${of("F")},${mark})+COUNTIFS(${AWAY},A${row},${of("G")},${mark})`;
    const goals = (home: string, away: string): string =>
      `=SUMIF(${HOME},A${row},${of(home)})+SUMIF(${AWAY},A${row},${of(away)})`;
    const place = `=RANK(J${row},J$4:J$9)+SUMPRODUCT((J$4:J$9=J${row})*(H$4:H$9>H${row}))`;
    return [
      ...[club, count('">=0"'), count("Matches!$B$2"), count("1"), `=B${row}-C${row}-D${row}`],
      ...[goals("D", "E"), goals("E", "D"), `=F${row}-G${row}`, index === 4 ? 1 : null],
      ...[`=C${row}*Matches!$B$2+D${row}-I${row}`, place],
    ];
  }),
  ["All", ...across(1, 9, (at) => `=SUM(${at}4:${at}9)`), '=IF(AND(F10=G10,C10=E10),"agrees","check")'],
];
const money: readonly Line[] = [
  ["Gate money"],
  ["Adult", 7.5],
  ["Concession", 3.5],
  ["League levy", 0.06],
  ["Visitors' share", 0.25],
  ["Ground costs per gate", 180],
  [],
  ["Club", "Home gates", "Kept at home", "As visitors", "Ground costs", "Result", "Advance", "Still due"],
  ...clubs.map((_, index) => {
    const row = 9 + index;
    const held = `=COUNTIFS(${HOME},A${row},${of("H")},">0")`;
    const shares = [`=SUMIF(${HOME},A${row},${of("M")})`, `=SUMIF(${AWAY},A${row},${of("L")})`];
    return [
      `=Table!A${4 + index}`,
      held,
      ...shares,
      `=B${row}*$B$6`,
      `=C${row}+D${row}-E${row}`,
      entry(row, 6, 5, 12) * 100,
      `=F${row}-G${row}`,
    ];
  }),
  ["All clubs", ...across(1, 7, (at) => `=SUM(${at}9:${at}14)`)],
  ["League levy", null, "=Matches!K21"],
  ["Gates in all", null, "=C15+D15+C16", '=IF(ROUND(C17-Matches!J21,2)=0,"agrees","check")'],
];

const league: Office = {
  id: "football-league",
  sheets: { Matches: matches, Table: table, Money: money },
  faults: [
    {
      what: "an away win gives the home side's points",
      sheet: "Matches",
      edits: { G8: '=IF(D8="","",IF(D8>E8,$B$2,IF(E8=D8,1,0)))' },
    },
    {
      what: "concessions of one match at the adult price",
      sheet: "Matches",
      edits: { J11: "=H11*Money!$B$2+I11*Money!$B$2" },
    },
    {
      what: "goals against of one team counts its home goals",
      sheet: "Table",
      edits: { G6: "=SUMIF(Matches!$B$6:$B$20,A6,Matches!$D$6:$D$20)+SUMIF(Matches!$C$6:$C$20,A6,Matches!$D$6:$D$20)" },
    },
    { what: "points taken off are added", sheet: "Table", edits: { J8: "=C8*Matches!$B$2+D8+I8" } },
    {
      what: "one club's share as visitors ends before the last rounds",
      sheet: "Money",
      edits: { D13: "=SUMIF(Matches!$C$6:$C$14,A13,Matches!$L$6:$L$14)" },
    },
  ],
};

/** A photographer, a kindergarten's kitchen, a print shop and a football league. */
export const leagueOffices: readonly Office[] = [photographer, kindergarten, printShop, league];
