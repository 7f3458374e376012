import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { createLiveBook } from "../../src/calc/createLiveBook";
import type { Cell, CellValue } from "../../src/core/book/book";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { bookOf } from "../xlsx/books";
import { runWith } from "./memoryIo";

const sample = readFileSync(join(__dirname, "../../assets/sample-audit.xlsx"));

/** Every part of a file by its path. */
const partsOf = (bytes: Uint8Array | undefined): Record<string, Uint8Array> => unzipSync(bytes ?? new Uint8Array());

function changedParts(before: Uint8Array, after: Uint8Array | undefined): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const all = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...all].filter((path) => !Buffer.from(old[path] ?? []).equals(Buffer.from(now[path] ?? []))).sort();
}

async function cellsOf(bytes: Uint8Array | undefined, sheet: string): Promise<ReadonlyMap<string, Cell>> {
  const read = await readXlsx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.code);
  const found = read.value.book.sheets.find(({ name }) => name === sheet);
  return new Map((found?.cells ?? []).map((cell) => [`${cell.row},${cell.column}`, cell]));
}

test("only the sheet with AUDIT formulas changes, and going back gives every part of the file again", async () => {
  // A part that no plain workbook holds, such as a chart.
  const file = zipSync({ ...unzipSync(sample), "xl/charts/chart1.xml": new TextEncoder().encode("<c:chart/>") });
  const made = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--out", "p.xlsx"], "zh-CN");
  expect([made.code, made.err]).toEqual([0, ""]);
  const copy = made.written["p.xlsx"];
  const changed = changedParts(file, copy).filter((path) => path in partsOf(file));
  const sheets = changed.filter((path) => path.startsWith("xl/worksheets/"));
  expect(changed.filter((path) => !sheets.includes(path))).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
  ]);
  const asking = Object.entries(partsOf(file)).filter(([, part]) => new TextDecoder().decode(part).includes("AUDIT_"));
  expect(sheets).toEqual(asking.map(([path]) => path));
  expect(new TextDecoder().decode(partsOf(copy)[sheets[0] ?? ""])).not.toContain("AUDIT");
  const back = await runWith({ "p.xlsx": copy ?? "" }, ["portable", "p.xlsx", "--back", "--out", "b.xlsx"]);
  expect([back.code, back.err]).toEqual([0, ""]);
  expect(changedParts(file, back.written["b.xlsx"])).toEqual([]);
});

/** Five clauses of 20 points in A2:B6; 20 + 20 + 10 (half of the samples) + 0 of 80 applicable: 62.5. */
const rows: readonly (readonly CellValue[])[] = [
  ["5.1.1", 20, "C", null, null],
  ["5.1.2", 20, "符合", null, null],
  ["5.1.3", 20, "S", 4, 2],
  ["5.2.1", 20, "N", null, null],
  ["5.2.2", 20, "X", null, null],
];
const entries = rows.flatMap((row, index) => row.map((value, column) => ({ row: index + 1, column, value })));
const ask = (row: number, formula: string, value: CellValue = null, spill?: string): Cell => ({
  row,
  column: 7,
  value,
  formula,
  ...(spill === undefined ? {} : { spill }),
});
const ranges = "B2:B6,C2:C6,D2:D6,E2:E6";

test("formulas that users wrote themselves give the same numbers, inside larger formulas too", async () => {
  const file = await writeXlsx(
    bookOf([
      ...entries,
      ask(0, `=ROUND(AUDIT.SCORE(${ranges}),1)&" / "&AUDIT.GRADE(${ranges},,,A2:A6,"gbt-27922-2011","en-US")`),
      ask(1, `=AUDIT.DEDUCTIONS({3,1})+1`),
      ask(2, `=AUDIT.STARS(${ranges},,{1,0})`),
      ask(3, `=INDEX(AUDIT.TOTALS(${ranges},,,A2:A6),2,3)`),
      ask(4, `=AUDIT.RANGE(${ranges},,{1,0})`, 1, "H5:K5"),
      ask(6, `=INDEX(AUDIT.LEDGER(${ranges},,{1,0},A2:A6,,"en"),2,3)`),
      ask(7, `=AUDIT.GAP(${ranges})`, 1, "H8:I8"),
    ]),
  );
  const made = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--out", "p.xlsx"]);
  expect([made.code, made.err]).toEqual([0, ""]);
  const cells = await cellsOf(made.written["p.xlsx"], "Data");
  const value = (row: number, column = 7): CellValue => cells.get(`${row},${column}`)?.value ?? null;
  expect(value(0)).toBe("62.5 / Not passed");
  expect(value(1)).toBe(4);
  expect(value(2)).toBe(0);
  // Group 5.2: 40 points, of which 20 are excluded.
  expect(value(3)).toBe(20);
  expect(value(4)).toBe(61.5);
  // After full marks the excluded clause: 20 points less.
  expect(value(6)).toBe(-20);
  // 70 is 7.5 above 62.5: 7.5 % of 80 points.
  expect(value(7)).toBe(6);
});

/** A thousand clauses of 1 point in ten groups: 800 conform, 100 do not, the last 100 are excluded. */
const manyClauses = Array.from({ length: 1000 }, (_, index) => ({
  id: `5.${1 + Math.floor(index / 100)}.${1 + (index % 100)}`,
  verdict: index < 800 ? "C" : index < 900 ? "N" : "X",
}));

async function portableOfMany(): Promise<Uint8Array> {
  const cells = manyClauses.flatMap(({ id, verdict }, row) =>
    [id, 1, verdict].map((value, column) => ({ row: row + 1, column, value })),
  );
  const columns = "B2:B1001,C2:C1001";
  const file = await writeXlsx(
    bookOf([
      ...cells,
      ask(0, `=AUDIT.SCORE(${columns},,,,,A2:A1001)`),
      ask(1, `=INDEX(AUDIT.TOTALS(${columns},,,,,A2:A1001),9,4)`),
      ask(2, `=INDEX(AUDIT.LEDGER(${columns},,,,,A2:A1001),102,4)`),
      ask(3, `=COUNT(INDEX(AUDIT.LEDGER(${columns},,,,,A2:A1001),0,3))`),
    ]),
  );
  const made = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--out", "p.xlsx"]);
  expect([made.code, made.err]).toEqual([0, ""]);
  return made.written["p.xlsx"] ?? new Uint8Array();
}

test("a thousand clauses", async () => {
  const cells = await cellsOf(await portableOfMany(), "Data");
  const value = (row: number): CellValue => cells.get(`${row},7`)?.value ?? null;
  // 800 of 900 applicable points.
  expect(value(0)).toBeCloseTo(800 / 9, 9);
  // The ninth group conforms in nothing.
  expect(value(1)).toBe(0);
  // Full marks, 100 lines of excluded clauses, then the first lost point: 1000 − 100 − 1.
  expect(value(2)).toBe(899);
  // Full, 100 excluded, 100 lost, earned, normalisation, score.
  expect(value(3)).toBe(204);
}, 60_000);

test("in a long list, too, an id that was not there and one that stands twice are not passed over", async () => {
  const read = await readXlsx(await portableOfMany());
  if (!read.ok) throw new Error(read.error.code);
  const live = createLiveBook(read.value.book);
  const data = live.sheets()[0]?.id ?? "";
  const value = (row: number): CellValue => live.cell(data, row, 7).value;
  live.type(data, 500, 0, "9.9.9", "user");
  expect([value(0), value(1), value(2)]).toEqual([expect.closeTo(800 / 9, 9), { error: "#N/A" }, { error: "#N/A" }]);
  live.type(data, 500, 0, "5.1.1", "user");
  expect(value(0)).toEqual({ error: "#N/A" });
}, 60_000);

test("what cannot be written row by row stays as it is and is named", async () => {
  const file = await writeXlsx(bookOf([...entries, ask(0, `=AUDIT.SCORE(SORT(B2:B6),C2:C6)`)]));
  const made = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--out", "p.xlsx"]);
  expect(made.code).toBe(1);
  expect(made.err).toContain("Cell H1");
  expect(made.err).toContain("SORT");
  expect(made.written).toEqual({});
});

test.each(["_xll.AUDIT.SCORE", "AUDIT.AUDIT.SCORE", "_xldudf_AUDIT_AUDIT_SCORE"])("%s is mended", async (name) => {
  const file = await writeXlsx(bookOf([...entries, ask(0, `=${name}(${ranges})`, { error: "#NAME?" })]));
  const mended = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--repair", "--out", "m.xlsx"]);
  expect([mended.code, mended.err]).toEqual([0, ""]);
  const cells = await cellsOf(mended.written["m.xlsx"], "Data");
  expect(cells.get("0,7")?.formula).toBe(`=AUDIT.SCORE(${ranges})`);
});

test.each([
  ["nothing at all", new Uint8Array(), "empty"],
  [
    "an old .xls",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ".xls",
  ],
  ["half a file", sample.subarray(0, sample.length / 2), "damaged"],
  ["a text", new TextEncoder().encode("=HYPERLINK(1)"), "not an Excel workbook"],
])("%s is refused with a message, and nothing is written", async (_, bytes, said) => {
  const { code, err, written } = await runWith({ "a.xlsx": bytes }, ["portable", "a.xlsx", "--out", "p.xlsx"]);
  expect(code).toBe(1);
  expect(err).toContain(said);
  expect(written).toEqual({});
});

test.each([[["portable"]], [["portable", "a.xlsx"]], [["portable", "a.xlsx", "--back", "--repair", "--out", "x"]]])(
  "a line that cannot be meant is refused: %j",
  async (args) => {
    expect((await runWith({}, args)).code).toBe(2);
  },
);
