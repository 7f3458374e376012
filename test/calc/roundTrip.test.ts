import { createLiveBook } from "../../src/calc/createLiveBook";
import type { Book, Cell } from "../../src/core/book/book";
import { idOf, plainBook, plainSheet, plainTable, put, valueAt } from "./sheetOf";

const cells: Cell[] = [
  { row: 0, column: 0, value: "Clause", style: { bold: true, fill: "#EEEEEE" } },
  { row: 0, column: 1, value: "Points", note: "of the scheme" },
  { row: 1, column: 0, value: "5.1", style: { numberFormat: "@" } },
  { row: 1, column: 1, value: 0.1, style: { numberFormat: "0.00" } },
  { row: 2, column: 0, value: null, style: { locked: false } },
  { row: 2, column: 1, value: true },
  { row: 3, column: 0, value: { error: "#N/A" }, formula: "=NA()" },
  { row: 3, column: 1, value: 0.2, formula: "=Limit*2" },
  { row: 4, column: 0, value: 1, formula: "=SEQUENCE(1,2)", spill: "A5:B5" },
  { row: 4, column: 1, value: 2 },
  { row: 5, column: 0, value: 12, formula: "=UNREADABLE((" },
  { row: 6, column: 0, value: "", formula: '=""' },
];

const whole: Book = {
  sheets: [
    plainSheet("审核 1", [], {
      cells,
      columns: [{ column: 1, width: 12.5, hidden: true }],
      rows: [{ row: 0, height: 30 }],
      merges: ["D1:E2"],
      tables: [plainTable("StarsheetClauses", "A1:B3", ["Clause", "Points"])],
      validations: [
        { area: "B2:B3", rule: { kind: "decimal", min: "0", max: "=B2" }, prompt: { title: "Points", text: "0 …" } },
        { area: "C:C", rule: { kind: "custom", formula: "=C1>0" } },
      ],
      conditionalFormats: [{ area: "A1:B3", rule: { kind: "dataBar", color: "#00FF00" } }],
      protection: { password: false, allow: ["sort"] },
      frozen: { rows: 1, columns: 0 },
      page: { orientation: "landscape", fitToWidth: 1, titleRows: [0, 0], printArea: "A1:B9", footer: "&P" },
      showGridlines: false,
      tabColor: "#0F6CBD",
    }),
    plainSheet("hidden", [], { visibility: "hidden" }),
    plainSheet("last", []),
  ],
  names: [{ name: "Limit", formula: "='审核 1'!$B$2", visible: true }],
  activeSheet: "last",
  calculation: { mode: "auto", iterate: false },
};

test("a workbook comes out as it went in", () => {
  expect(createLiveBook(whole).toBook()).toEqual(whole);
});

test("the sheet that was in front is the same one after it got another name, and none when it is gone", () => {
  const book = createLiveBook(whole);
  book.renameSheet(idOf(book, "last"), "first", "user");
  expect(book.toBook().activeSheet).toBe("first");
  book.deleteSheet(idOf(book, "first"), "user");
  expect(book.toBook().activeSheet).toBeUndefined();
});

test("what comes out can be taken in again after edits", () => {
  const book = createLiveBook(whole);
  const sheet = idOf(book, "审核 1");
  put(book, sheet, "B2", 5);
  book.insertRows(sheet, 1, 1, "user");
  expect(createLiveBook(book.toBook()).toBook()).toEqual(book.toBook());
});

test("a formula that cannot be read keeps the value it came with", () => {
  const book = createLiveBook(whole);
  expect(valueAt(book, idOf(book, "审核 1"), "A6")).toBe(12);
});

describe("size", () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => {
    const row = at + 1;
    return [
      row,
      `=A${row}*2`,
      `=B${row}+${row === 1 ? "0" : `C${row - 1}`}`,
      `=IF(ISNUMBER(C${row}),ROUND(C${row}/3,2),"")`,
      `=SUM(A$1:A$100)+VLOOKUP(A${row},A$1:B$2500,2,FALSE)`,
    ];
  });

  test("10,000 formulas are loaded within two seconds, and one edit calculates only what depends on it", () => {
    // Processor time, because the clock also counts what else the machine does.
    const spent = (since: NodeJS.CpuUsage): number => {
      const { user, system } = process.cpuUsage(since);
      return (user + system) / 1_000;
    };
    const start = process.cpuUsage();
    const book = createLiveBook(plainBook(plainSheet("S", rows)));
    const loaded = spent(start);
    const sheet = idOf(book, "S");
    expect(valueAt(book, sheet, "C2500")).toBe(2_500 * 2_501);
    const before = process.cpuUsage();
    put(book, sheet, "Z1", 5);
    const edited = spent(before);
    expect(loaded).toBeLessThan(2_000);
    expect(edited).toBeLessThan(50);
  });
});
