/** @jest-environment jsdom */
import { addFinding } from "../../src/app/addFinding";
import { addFindingsSheet } from "../../src/app/addFindingsSheet";
import { addSpecial } from "../../src/app/addSpecial";
import { addSpecialsSheet } from "../../src/app/addSpecialsSheet";
import { bindSheet, findScoreSheets } from "../../src/app/bindSheet";
import { changeFinding } from "../../src/app/changeFinding";
import { changeSpecial } from "../../src/app/changeSpecial";
import { changedRowDeed, rowDeed, verdictsDeed, type Deed } from "../../src/app/deed";
import { itemTables } from "../../src/app/itemTables";
import { openAudit } from "../../src/app/openAudit";
import { recordVerdicts, type Changes } from "../../src/app/recordVerdicts";
import { removeSpecial } from "../../src/app/removeSpecial";
import { takeBack } from "../../src/app/takeBack";
import type { NewSpecial, OpenAudit } from "../../src/app/audit";
import { proposeBindings } from "../../src/core/binding/propose";
import { toFloat } from "../../src/core/number/format";
import { excelWorkbook } from "../../src/workbook/excel";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import type { StartedExcel } from "../host/startExcel";
import { areaOf, cellValue, openExcel, outcome, sheetId, value } from "./auditInExcel";

jest.setTimeout(60_000);

const rows = [
  ["序号", "考核内容", "分值", "得分", "扣分原因"],
  [1, "制度健全", 40, 40],
  [2, "人员到位", 35, 30],
  [3, "回访及时", 25, 20],
];
const breach: NewSpecial = {
  type: "deduction",
  kind: "law",
  clause: "2",
  site: "",
  description: "未明码标价",
  evidence: "现场照片",
};

let excel: StartedExcel;
afterEach(() => excel.dispose());

async function bound(scheme: string | null = "gbt-27922-2011"): Promise<OpenAudit> {
  excel = await openExcel(bookOfSheets(sheetOfRows(rows)));
  const [proposal] = value(await findScoreSheets(excelWorkbook)).proposals;
  if (proposal === undefined) throw new Error("nothing proposed");
  return value(await bindSheet(excelWorkbook, { proposal, scheme, language: "zh-CN" }));
}
const score = ({ result }: OpenAudit): number | null =>
  result === null || result.score === null ? null : toFloat(result.score);
const reopened = async (): Promise<OpenAudit> => value(await openAudit(excelWorkbook, "bound:1"));
const sheets = (): readonly string[] => excel.host.book.sheets().map(({ name }) => name);
const cell = (address: string): unknown => cellValue(excel.host.book, "评分表", address);

function there(deed: Deed | null): Deed {
  if (deed === null) throw new Error("Nothing was done.");
  return deed;
}

describe("special items beside a sheet of one's own", () => {
  test("have no table until somebody asks for one", async () => {
    const audit = await bound();
    expect(sheets()).toEqual(["评分表", "绑定"]);
    expect(itemTables(audit)).toEqual({});
    expect(outcome(await addSpecial(excelWorkbook, audit, breach))).toBe("TABLE_MISSING");
    await addSpecialsSheet(excelWorkbook, audit);
    expect(sheets()).toEqual(["评分表", "绑定", "特别项"]);
    expect(excel.host.book.toBook().sheets[0]?.cells.length).toBe(17);
  });

  test("count in the score, survive reopening, and can be changed, removed and taken back", async () => {
    const audit = value(await addSpecialsSheet(excelWorkbook, await bound()));
    // 40 + 30 + 20 of 100.
    expect(score(audit)).toBe(90);
    const added = value(await addSpecial(excelWorkbook, audit, breach));
    expect(score(added)).toBe(89);
    expect(added.specials).toMatchObject([{ type: "deduction", kind: "law", clause: "2", description: "未明码标价" }]);
    const saved = excel.host.book.toBook();
    excel.dispose();
    excel = await openExcel(saved);
    const before = await reopened();
    expect(score(before)).toBe(89);
    const changed = value(await changeSpecial(excelWorkbook, before, 0, { type: "bonus", kind: null }));
    expect(score(changed)).toBe(91);
    const [was, is] = [itemTables(before).specials, itemTables(changed).specials];
    const deed = was === undefined || is === undefined ? null : changedRowDeed(was, is, 0);
    expect(score(value(await takeBack(excelWorkbook, changed, there(deed))))).toBe(89);
    const now = await reopened();
    const table = itemTables(now).specials;
    const removal = table === undefined ? null : rowDeed("removed", table, 0);
    const removed = value(await removeSpecial(excelWorkbook, now, 0));
    expect(score(removed)).toBe(90);
    expect(score(value(await takeBack(excelWorkbook, removed, there(removal))))).toBe(89);
  });

  test("five deductions close the gate", async () => {
    let audit = value(await addSpecialsSheet(excelWorkbook, await bound()));
    for (let count = 0; count < 5; count += 1) audit = value(await addSpecial(excelWorkbook, audit, breach));
    expect(score(audit)).toBe(85);
    expect(audit.result?.grade).toBe("not-passed");
  });
});

test("findings get a table of their own and are found again", async () => {
  const audit = value(await addFindingsSheet(excelWorkbook, await bound()));
  expect(sheets()).toEqual(["评分表", "绑定", "发现"]);
  const finding = { clause: "3", class: "minor", text: "两户未回访", evidence: "回访台账", link: "" };
  const added = value(await addFinding(excelWorkbook, audit, finding));
  expect(added.findings).toMatchObject([finding]);
  const changed = value(await changeFinding(excelWorkbook, added, 0, { class: "major" }));
  expect(changed.findings).toMatchObject([{ ...finding, class: "major" }]);
  expect((await reopened()).findings).toMatchObject([{ class: "major" }]);
});

describe("what was entered into a sheet of one's own is taken back", () => {
  async function enter(changes: Changes): Promise<Deed> {
    const before = await reopened();
    const after = value(await recordVerdicts(excelWorkbook, before, changes));
    return there(verdictsDeed(before, after, changes));
  }

  test("as one step, wherever the rows stand now", async () => {
    await bound();
    const deed = await enter(
      new Map([
        ["2", { verdict: "fails", reason: "缺岗" } as const],
        ["3", { verdict: "conforms" } as const],
      ]),
    );
    expect([cell("D3"), cell("E3"), cell("D4")]).toEqual([0, "缺岗", 25]);
    const sheet = sheetId(excel.host.book, "评分表");
    excel.host.book.insertRows(sheet, 1, 2, "user");
    const back = value(await takeBack(excelWorkbook, await reopened(), deed));
    expect([cell("D5"), cell("E5"), cell("D6")]).toEqual([30, null, 20]);
    expect(score(back)).toBe(90);
    excel.host.book.undo();
    expect([cell("D5"), cell("E5"), cell("D6")]).toEqual([0, "缺岗", 25]);
  });

  test("unless somebody wrote there since", async () => {
    await bound();
    const deed = await enter(new Map([["2", { verdict: "fails" } as const]]));
    const { sheet, row, column } = areaOf(excel.host.book, "评分表", "D3");
    excel.host.book.type(sheet, row, column, "12", "remote");
    expect(outcome(await takeBack(excelWorkbook, await reopened(), deed))).toBe("CELL_CHANGED");
    expect(cell("D3")).toBe(12);
  });

  test("and what Excel's own undo took back already is back", async () => {
    await bound();
    const deed = await enter(new Map([["2", { verdict: "fails" } as const]]));
    excel.host.book.undo();
    expect(score(value(await takeBack(excelWorkbook, await reopened(), deed)))).toBe(90);
  });

  test("a clause that is another one now is left alone", async () => {
    await bound();
    const deed = await enter(new Map([["2", { verdict: "fails" } as const]]));
    const { sheet, row, column } = areaOf(excel.host.book, "评分表", "B3");
    excel.host.book.type(sheet, row, column, "别的条款", "remote");
    expect(outcome(await takeBack(excelWorkbook, await reopened(), deed))).toBe("ROW_MISSING");
    expect(cell("D3")).toBe(0);
  });
});

test("the row of a binding names the scheme with its version", async () => {
  await bound();
  const row = excel.host.book.toBook().sheets.find(({ name }) => name === "绑定")?.cells ?? [];
  const texts = row.filter((one) => one.row === 4).map((one) => one.value);
  expect(texts).toEqual(expect.arrayContaining(["gbt-27922-2011", "1"]));
});

test("a version that never came with the product is not scored by another one", async () => {
  await bound();
  const { sheet, row } = areaOf(excel.host.book, "绑定", "A5");
  const place = excel.host.book.toBook().sheets.find(({ name }) => name === "绑定");
  const column = place?.cells.find((one) => one.value === "方案版本")?.column ?? -1;
  excel.host.book.type(sheet, row, column, "9", "user");
  expect(await openAudit(excelWorkbook, "bound:1")).toEqual({
    ok: false,
    error: { code: "UNKNOWN_SCHEME", id: "gbt-27922-2011 9" },
  });
});

describe("an audit in several tables", () => {
  const table = (name: string, ...got: readonly (number | null)[]) =>
    sheetOfRows([["序号", "考核内容", "分值", "得分"], ...got.map((one, at) => [at + 1, `内容 ${at + 1}`, 10, one])], {
      name,
    });

  async function boundBoth(): Promise<OpenAudit> {
    excel = await openExcel(bookOfSheets(table("管理", 8, 9, 10), table("服务", 5, null)));
    const [proposal, ...further] = value(await findScoreSheets(excelWorkbook)).proposals;
    if (proposal === undefined) throw new Error("nothing proposed");
    return value(await bindSheet(excelWorkbook, { proposal, further, scheme: null, language: "zh-CN" }));
  }

  test("is one row of the bindings, scored as one, and each clause is written into its own sheet", async () => {
    const audit = await boundBoth();
    expect(audit.rows.map(({ id, place }) => `${place.sheet} ${id}`)).toEqual([
      "管理 1.1",
      "管理 1.2",
      "管理 1.3",
      "服务 2.1",
      "服务 2.2",
    ]);
    expect(score(audit)).toBeNull();
    const changes = new Map([["2.2", { verdict: "conforms" } as const]]);
    const after = value(await recordVerdicts(excelWorkbook, audit, changes));
    expect(cellValue(excel.host.book, "服务", "D3")).toBe(10);
    expect(cellValue(excel.host.book, "管理", "D3")).toBe(9);
    // 27 of 30 and 15 of 20.
    expect(score(after)).toBe(84);
    await takeBack(excelWorkbook, after, there(verdictsDeed(audit, after, changes)));
    expect(cellValue(excel.host.book, "服务", "D3")).toBeNull();
  });

  test("finds each of its sheets again when it is renamed", async () => {
    await boundBoth();
    excel.host.book.renameSheet(sheetId(excel.host.book, "服务"), "客户服务", "user");
    excel.host.book.renameSheet(sheetId(excel.host.book, "管理"), "组织", "user");
    const audit = await reopened();
    expect(new Set(audit.rows.map(({ place }) => place.sheet))).toEqual(new Set(["组织", "客户服务"]));
  });

  test("tables below each other with the same headings in other columns are told apart", async () => {
    const shifted = [
      ["序号", "考核内容", "分值", "得分"],
      [1, "甲", 10, 8],
      [2, "乙", 10, 9],
      [],
      [null, "序号", "考核内容", "分值", "得分"],
      [null, 1, "丙", 10, 5],
      [null, 2, "丁", 10, 6],
    ];
    excel = await openExcel(bookOfSheets(sheetOfRows(shifted)));
    const [proposal, ...further] = value(await findScoreSheets(excelWorkbook)).proposals;
    if (proposal === undefined) throw new Error("nothing proposed");
    const audit = value(await bindSheet(excelWorkbook, { proposal, further, scheme: null, language: "zh-CN" }));
    // 8 + 9 + 5 + 6 of 40.
    expect(score(audit)).toBe(70);
    expect(score(await reopened())).toBe(70);
  });
});

describe("words that were settled", () => {
  const settled = async (): Promise<OpenAudit> => {
    const judged = ["优", "良", "差", "优", "良", "优", null].map((word, at) => [at + 1, `内容 ${at + 1}`, word]);
    excel = await openExcel(bookOfSheets(sheetOfRows([["序号", "考核内容", "评价等级"], ...judged])));
    const { book } = value(await findScoreSheets(excelWorkbook));
    const words = { 优: "100%", 良: "80%", 差: "0%" } as const;
    const [proposal] = proposeBindings(book, { choices: { words } });
    if (proposal === undefined) throw new Error("nothing proposed");
    return value(await bindSheet(excelWorkbook, { proposal, scheme: null, language: "zh-CN" }));
  };

  test("stand in the row of the binding and are read from it", async () => {
    await settled();
    const row = excel.host.book.toBook().sheets.find(({ name }) => name === "绑定")?.cells ?? [];
    expect(row.map((one) => one.value)).toContain("优 = 100%\n良 = 80%\n差 = 0%");
    expect((await reopened()).rows.map(({ raw }) => raw.awarded ?? raw.verdict)).toEqual([
      "conforms",
      "0.8",
      "fails",
      "conforms",
      "0.8",
      "conforms",
      null,
    ]);
  });

  test("are written for verdicts and for the shares that they stand for, and nothing else is", async () => {
    const audit = await settled();
    const enter = (awarded: string) =>
      recordVerdicts(excelWorkbook, audit, new Map([["7", { verdict: "partial", awarded } as const]]));
    expect(outcome(await enter("0.5"))).toBe("COLUMN_MISSING");
    expect(cell("C8")).toBeNull();
    await enter("0.8");
    expect(cell("C8")).toBe("良");
    const now = await reopened();
    value(await recordVerdicts(excelWorkbook, now, new Map([["7", { verdict: "conforms" } as const]])));
    expect(cell("C8")).toBe("优");
  });
});
