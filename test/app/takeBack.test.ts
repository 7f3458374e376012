/** @jest-environment jsdom */
import { addSpecial } from "../../src/app/addSpecial";
import type { ClausePatch, OpenAudit } from "../../src/app/audit";
import { rowDeed, verdictsDeed, type Deed } from "../../src/app/deed";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdicts } from "../../src/app/recordVerdicts";
import { removeSpecial } from "../../src/app/removeSpecial";
import { takeBack } from "../../src/app/takeBack";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, bookWithAudit, cellValue, openExcel, outcome, rowOf, value } from "./auditInExcel";

jest.setTimeout(120_000);

let book: Book;
let excel: StartedExcel;
beforeAll(async () => {
  book = await bookWithAudit();
});
beforeEach(async () => {
  excel = await openExcel(book);
});
afterEach(() => excel.dispose());

const open = async (): Promise<OpenAudit> => value(await openAudit(excelWorkbook, ""));

/** Writes entries and answers what was done. */
async function enter(...entries: readonly (readonly [string, ClausePatch])[]): Promise<Deed> {
  const before = await open();
  const changes = new Map(entries);
  const after = value(await recordVerdicts(excelWorkbook, before, changes));
  return there(verdictsDeed(before, after, changes));
}

function there(deed: Deed | null): Deed {
  if (deed === null) throw new Error("Nothing was done.");
  return deed;
}

/** Somebody types into a cell of the scoring sheet. */
function type(address: string, text: string): void {
  const { sheet, row, column } = areaOf(excel.host.book, "评分表", address);
  excel.host.book.type(sheet, row, column, text, "remote");
}

/** The formula in a cell of the scoring sheet; null = a plain value. */
function formulaIn(address: string): string | null {
  const { sheet, row, column } = areaOf(excel.host.book, "评分表", address);
  return excel.host.book.cell(sheet, row, column).formula ?? null;
}

describe("taking back what was entered for clauses", () => {
  test("writes the former cells of all of them as one step of Excel's undo", async () => {
    await enter(["5.1.1.1", { verdict: "fails" }]);
    const deed = await enter(
      ["5.1.1.1", { verdict: "conforms" }],
      ["5.1.2.2", { verdict: "sampled", sampled: "20", failed: "2", reason: "抽查" }],
    );
    const audit = value(await takeBack(excelWorkbook, await open(), deed));
    expect(rowOf(audit, "5.1.1.1").verdict).toBe("fails");
    expect(rowOf(audit, "5.1.2.2")).toMatchObject({ verdict: "notAssessed", reason: "" });
    expect(rowOf(audit, "5.1.2.2").raw).toMatchObject({ sampled: null, failed: null });
    excel.host.book.undo();
    expect(rowOf(await open(), "5.1.1.1").verdict).toBe("conforms");
    expect(rowOf(await open(), "5.1.2.2").verdict).toBe("sampled");
  });

  test("finds the row by its clause after the table was sorted", async () => {
    const deed = await enter(["5.1.1.1", { verdict: "fails" }]);
    const { book: live } = excel.host;
    const table = live.tables().find(({ name }) => name === "StarsheetClauses");
    if (table === undefined) throw new Error("There is no clause table.");
    const { sheet, row, column, rows, columns } = table.area;
    const below = { sheet, row: row + 1, column, rows: rows - 1, columns };
    live.sort(below, column, true, "user");
    const audit = value(await takeBack(excelWorkbook, await open(), deed));
    expect(rowOf(audit, "5.1.1.1").verdict).toBe("notAssessed");
    expect(rowOf(audit, "5.1.1.1").place.address).not.toMatch(/^A7:/);
  });

  test("is refused when a cell was changed since, and says what it holds now", async () => {
    const deed = await enter(["5.1.1.1", { verdict: "conforms" }], ["5.1.1.2", { verdict: "conforms" }]);
    type("E7", "不符合");
    const result = await takeBack(excelWorkbook, await open(), deed);
    expect(result).toMatchObject({
      ok: false,
      error: { code: "CELL_CHANGED", cells: [{ sheet: "评分表", address: "E7", found: "不符合" }] },
    });
    expect(cellValue(excel.host.book, "评分表", "E8")).toBe("符合");
  });

  test("counts as done when Excel's own undo was quicker", async () => {
    const deed = await enter(["5.1.1.1", { verdict: "conforms" }]);
    excel.host.book.undo();
    expect(outcome(await takeBack(excelWorkbook, await open(), deed))).toBe("done");
    expect(rowOf(await open(), "5.1.1.1").verdict).toBe("notAssessed");
  });

  test.each([
    ["another verdict", "fails"],
    ["the very verdict that it gave", "conforms"],
  ] as const)("puts a formula back in whose place %s was written", async (_, verdict) => {
    const formula = '=IF(1+1=2,"符合","不符合")';
    type("E7", formula);
    const deed = await enter(["5.1.1.1", { verdict }], ["5.1.1.2", { verdict: "fails" }]);
    expect(formulaIn("E7")).toBeNull();
    const audit = value(await takeBack(excelWorkbook, await open(), deed));
    expect([formulaIn("E7"), formulaIn("E8")]).toEqual([formula, null]);
    expect(rowOf(audit, "5.1.1.1").verdict).toBe("conforms");
    expect(rowOf(audit, "5.1.1.2").verdict).toBe("notAssessed");
  });

  test("leaves alone what was written where a formula had stood before", async () => {
    type("E7", '=IF(1+1=2,"符合","")');
    const deed = await enter(["5.1.1.1", { verdict: "fails" }]);
    type("E7", "抽样");
    expect(outcome(await takeBack(excelWorkbook, await open(), deed))).toBe("CELL_CHANGED");
    expect(cellValue(excel.host.book, "评分表", "E7")).toBe("抽样");
  });

  test("is nothing where the cells held that already", async () => {
    const audit = await open();
    expect(verdictsDeed(audit, audit, new Map([["5.1.1.1", { evidence: "" }]]))).toBeNull();
  });
});

describe("taking back special items", () => {
  const item = {
    type: "deduction",
    kind: "law",
    clause: "5.1.4.2",
    site: "",
    description: "夸大宣传",
    evidence: "",
  } as const;
  const add = async () => value(await addSpecial(excelWorkbook, await open(), item));
  const table = (audit: OpenAudit) => {
    if (audit.source === undefined) throw new Error("The audit has no tables.");
    return audit.source.specials;
  };

  test("removes the one that was added", async () => {
    const deed = there(rowDeed("added", table(await add()), 0));
    const audit = value(await takeBack(excelWorkbook, await open(), deed));
    expect(audit.specials).toEqual([]);
  });

  test("leaves the one that was added when somebody has changed it since", async () => {
    const deed = there(rowDeed("added", table(await add()), 0));
    const changed = table(await open());
    const { sheet, row, column } = areaOf(excel.host.book, changed.sheet, "A1");
    const place = changed.headers.indexOf("描述");
    excel.host.book.type(sheet, row + changed.row + 1, column + changed.column + place, "另一件事", "remote");
    expect(outcome(await takeBack(excelWorkbook, await open(), deed))).toBe("ROW_MISSING");
    expect((await open()).specials).toHaveLength(1);
  });

  test("adds the one that was removed again, with all it held", async () => {
    const before = await add();
    const deed = there(rowDeed("removed", table(before), 0));
    value(await removeSpecial(excelWorkbook, before, 0));
    const audit = value(await takeBack(excelWorkbook, await open(), deed));
    expect(audit.specials).toMatchObject([
      { type: "deduction", kind: "law", clause: "5.1.4.2", description: "夸大宣传" },
    ]);
  });
});
