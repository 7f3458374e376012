import { across, down, entry, letter, type Office } from "./office";

/** Rents by unit: area, rate, monthly and yearly rent; some units are vacant; totals by building. */
const building = (top: number, name: string): Office["sheets"][string] => [
  [name],
  ["Unit", "Area", "Rate", "Monthly", "Yearly", "Charges", "All"],
  ...down(top + 2, top + 8, (row) =>
    row === top + 5
      ? [`Unit ${row}`, entry(row, 1, 40, 120), null, 0, 0, 0, 0]
      : [
          `Unit ${row}`,
          entry(row, 1, 40, 120),
          entry(row, 2, 9, 15),
          `=B${row}*C${row}`,
          `=D${row}*12`,
          `=B${row}*$J$1`,
          `=E${row}+F${row}`,
        ],
  ),
  ["Sum", `=SUM(B${top + 2}:B${top + 8})`, null, ...across(3, 6, (at) => `=SUM(${at}${top + 2}:${at}${top + 8})`)],
  [],
];
const rents: Office = {
  id: "rents",
  sheets: {
    Rents: [
      ["Rents", null, null, null, null, null, null, null, "Charge per m2", 22],
      ...building(2, "North house"),
      ...building(13, "South house"),
      ["Both", "=B11+B22", null, "=D11+D22", "=E11+E22", "=F11+F22", "=G11+G22"],
    ],
  },
  faults: [
    { kind: "F05", what: "eleven months", sheet: "Rents", edits: { E8: "=D8*11" } },
    { kind: "F04", what: "monthly rent typed", sheet: "Rents", edits: { D17: 900 } },
    { kind: "F06", what: "charge not fixed", sheet: "Rents", edits: { F20: "=B20*J2" } },
    { kind: "F03", what: "one house left out", sheet: "Rents", edits: { F24: "=F11" } },
    { kind: "F03", what: "all without charges in one unit", sheet: "Rents", edits: { G10: "=E10" }, unseen: true },
  ],
};

/** Votes by ward and candidate, turnout and shares; postal votes beside. */
const votes: Office = {
  id: "votes",
  sheets: {
    Votes: [
      ["Ward", "Voters", "Adams", "Baker", "Clark", "Void", "Cast", "Turnout", "Adams %", "Baker %", "Clark %"],
      ...down(2, 15, (row) => [
        `Ward ${row - 1}`,
        entry(row, 1, 3000, 5000),
        ...across(2, 5, (_, at) => entry(row, at, at === 5 ? 5 : 300, at === 5 ? 40 : 900)),
        `=SUM(C${row}:F${row})`,
        `=G${row}/B${row}`,
        ...across(8, 10, (_, at) => `=${letter(at - 6)}${row}/($G${row}-$F${row})`),
      ]),
      [
        "All",
        ...across(1, 6, (at) => `=SUM(${at}2:${at}15)`),
        "=G16/B16",
        ...across(8, 10, (_, at) => `=${letter(at - 6)}16/($G16-$F16)`),
      ],
      ["Largest ward", ...across(1, 6, (at) => `=MAX(${at}2:${at}15)`)],
    ],
  },
  faults: [
    { kind: "F08", what: "void votes left out in one ward", sheet: "Votes", edits: { G7: "=SUM(C7:E7)" } },
    { kind: "F03", what: "share of all cast", sheet: "Votes", edits: { J9: "=D9/$G9" } },
    { kind: "F07", what: "turnout of another ward", sheet: "Votes", edits: { H12: "=G12/B11" } },
    { kind: "F04", what: "sum of one candidate typed", sheet: "Votes", edits: { D16: 8000 } },
    { kind: "F08", what: "largest ward without the last two", sheet: "Votes", edits: { E17: "=MAX(E2:E13)" } },
  ],
};

/** A fuel log: distance from the reading before, consumption, cost, running total. */
const fuel: Office = {
  id: "fuel log",
  sheets: {
    Fuel: [
      ["Date", "Reading", "Distance", "Litres", "Price", "Cost", "Per 100 km", "Running cost"],
      ["Start", 12000],
      ...down(3, 22, (row) => [
        `Fill ${row - 2}`,
        12000 + (row - 2) * 520 + entry(row, 1, 0, 90),
        `=B${row}-B${row - 1}`,
        entry(row, 3, 30, 45),
        entry(row, 4, 150, 190) / 100,
        `=D${row}*E${row}`,
        `=D${row}/C${row}*100`,
        row === 3 ? "=F3" : `=H${row - 1}+F${row}`,
      ]),
      ["All", null, "=SUM(C3:C22)", "=SUM(D3:D22)", "=F23/D23", "=SUM(F3:F22)", "=D23/C23*100"],
    ],
  },
  faults: [
    { kind: "F07", what: "distance over two fills", sheet: "Fuel", edits: { C9: "=B9-B7" } },
    { kind: "F04", what: "running cost typed", sheet: "Fuel", edits: { H14: 700 }, unseen: true },
    { kind: "F03", what: "distance by litre", sheet: "Fuel", edits: { G18: "=C18/D18*100" } },
    { kind: "F08", what: "litres from the second fill on", sheet: "Fuel", edits: { D23: "=SUM(D4:D22)" } },
    {
      kind: "F03",
      what: "plain mean of prices",
      sheet: "Fuel",
      edits: { E23: "=AVERAGE(E3:E22)" },
      unseen: true,
    },
  ],
};

/** A roster: hours by day and team with a blank row between the teams, weekly sums, and a check. */
const team = (top: number): Office["sheets"][string] => [
  [`Team ${top}`, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Week", "Target", "Over"],
  ...down(top + 1, top + 4, (row) => [
    `Person ${row}`,
    ...across(1, 7, (_, at) => (entry(row, at, 0, 5) > 3 ? null : entry(row, at, 4, 9))),
    `=SUM(B${row}:H${row})`,
    38,
    `=I${row}-J${row}`,
  ]),
  ["Staffed", ...across(1, 7, (at) => `=COUNT(${at}${top + 1}:${at}${top + 4})`), `=SUM(I${top + 1}:I${top + 4})`],
  [],
];
const roster: Office = {
  id: "roster",
  sheets: { Roster: [["Roster"], ...[2, 9, 16, 23].flatMap(team)] },
  faults: [
    { kind: "F08", what: "Sunday left out for one", sheet: "Roster", edits: { I11: "=SUM(B11:G11)" } },
    {
      kind: "F08",
      what: "weekend left out for a whole team",
      sheet: "Roster",
      edits: { I17: "=SUM(B17:F17)", I18: "=SUM(B18:F18)", I19: "=SUM(B19:F19)", I20: "=SUM(B20:F20)" },
    },
    { kind: "F08", what: "staffed without the last person", sheet: "Roster", edits: { D14: "=COUNT(D10:D12)" } },
    { kind: "F03", what: "over the wrong way round", sheet: "Roster", edits: { K25: "=J25-I25" } },
    { kind: "F04", what: "week typed", sheet: "Roster", edits: { I4: 40 } },
  ],
};

/** Four workbooks that nobody had in sight when the rules were last changed. */
export const freshOffices: readonly Office[] = [rents, votes, fuel, roster];
