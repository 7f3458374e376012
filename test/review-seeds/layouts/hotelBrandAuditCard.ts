import { type Line } from "../book";
import {
  HEADER,
  at,
  FIRST,
  GUIDE,
  PRIOR,
  lastPrior,
  type Department,
  type List,
  type Columns,
} from "./hotelBrandAuditPlaces";

const moreHeads = ["Last year", "Change (pts)", "Trend", "Rating", "Rank", "Register"];

/** The scorecard: a line per department, then the hotel's score, rating and outcome. */
export function cardLines(departments: readonly Department[], lists: readonly List[]): Line[] {
  const heads = [
    "Department",
    "Weight",
    "Standards",
    "Yes",
    "No",
    "NA",
    "Pts avail",
    "Pts earned",
    "Score %",
    "Crit missed",
    "Final %",
    ...moreHeads,
  ];
  const note = `A department with a missed critical standard scores no more than 79%; 3 or more in the hotel: property no more than 84%.`;
  const lines: Line[] = [
    ["PROPERTY SCORECARD"],
    [note],
    ["Department weights total", 100, null, "Trend: within 1 point either way is level"],
    heads,
  ];
  const last = HEADER + 1 + departments.length;
  for (const { name, weight, sheet: where, columns } of departments) {
    const [r, end] = [
      lines.length + 1,
      (lists
        .find((one) => one.name === where)
        ?.departments.at(-1)
        ?.rows.at(-1) ?? 0) + 1,
    ];
    const area = (key: keyof Columns): string => `'${where}'!$${at(columns[key])}$${FIRST}:$${at(columns[key])}$${end}`;
    const said = (word: string): string => `=COUNTIFS(${area("dept")},$A${r},${area("answer")},"${word}")`;
    const points = (key: keyof Columns): string => `SUMIF(${area("dept")},$A${r},${area(key)})`;
    const register = (column: number): string =>
      `VLOOKUP(A${r},${GUIDE}!$A$14:$C$${13 + departments.length},${column},FALSE)`;
    const critical = `=COUNTIFS(${area("dept")},$A${r},${area("crit")},"C",${area("answer")},"N")`;
    lines.push([
      name,
      weight,
      `=COUNTIF(${area("dept")},$A${r})`,
      said("Y"),
      said("N"),
      said("NA"),
      `=${points("open")}`,
      `=${points("earned")}`,
      `=IF(G${r}=0,"N/A",ROUND(H${r}/G${r},4))`,
      critical,
      `=IF(I${r}="N/A","N/A",IF(J${r}>0,MIN(I${r},${GUIDE}!$B$9),I${r}))`,
      `=IFERROR(VLOOKUP(A${r},'${PRIOR}'!$A$4:$C$${lastPrior(departments)},3,FALSE),"new")`,
      `=IF(AND(ISNUMBER(K${r}),ISNUMBER(L${r})),ROUND((K${r}-L${r})*100,1),"-")`,
      trend(r),
      rating(r),
      `=IF(ISNUMBER(K${r}),RANK(K${r},K$5:K$${last}),"-")`,
      `=IF(AND(C${r}=${register(2)},${points("weight")}=${register(3)}),"OK","Check")`,
    ]);
  }
  const sum = (column: string): string => `=SUM(${column}5:${column}${last})`;
  const [t, w] = [last + 1, `B5:B${last}`];
  const control = `=IF(AND(B${t}=B3,C${t}=${GUIDE}!B${14 + departments.length}),"OK","Check")`;
  lines.push(
    [
      "HOTEL",
      ..."BCDEFGH".split("").map(sum),
      `=IF(G${t}=0,"N/A",ROUND(H${t}/G${t},4))`,
      sum("J"),
      ...Array.from({ length: 6 }, () => null),
      control,
    ],
    [],
  );
  lines.push([
    "Weighted score (departments with N/A left out)",
    `=IF(SUMIF(K5:K${last},">=0",${w})=0,"N/A",ROUND(SUMPRODUCT(${w},K5:K${last})/SUMIF(K5:K${last},">=0",${w}),4))`,
  ]);
  lines.push([
    "Property score",
    `=IF(B${t + 2}="N/A","N/A",IF(J${t}>=${GUIDE}!B10,MIN(B${t + 2},${GUIDE}!B11),B${t + 2}))`,
  ]);
  lines.push(
    ["Last year", `='${PRIOR}'!C${lastPrior(departments) + 1}`],
    ["Change (pts)", `=IF(B${t + 3}="N/A","-",ROUND((B${t + 3}-B${t + 4})*100,1))`],
  );
  lines.push(["Property rating", `=IF(B${t + 3}="N/A","N/A",VLOOKUP(B${t + 3},${GUIDE}!A4:B7,2,TRUE))`]);
  lines.push(["Departments below 60%", `=COUNTIF(K5:K${last},"<0.6")`]);
  lines.push([
    "Outcome (pass = 80% or more, no department below 60%)",
    `=IF(B${t + 3}="N/A","N/A",IF(AND(B${t + 3}>=0.8,B${t + 7}=0),"PASS","RE-AUDIT"))`,
  ]);
  return lines;
}

const trend = (r: number): string => `=IF(ISNUMBER(M${r}),IF(M${r}>1,"▲",IF(M${r}<-1,"▼","►")),"")`;
const rating = (r: number): string => `=IF(ISNUMBER(K${r}),VLOOKUP(K${r},${GUIDE}!$A$4:$B$7,2,TRUE),"N/A")`;
