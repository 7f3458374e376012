import type { Sheet } from "../../src/core/book/book";
import { bindingSheet } from "../../src/workbook/layout/bindingSheet";
import type { KeptBinding } from "../../src/workbook/layout/keptBinding";
import { sheetWords } from "../../src/workbook/layout/headers";
import { specialsSheet } from "../../src/workbook/layout/specialsSheet";
import { bindingSheetZh } from "../../src/words/zh/bindingSheet";
import { writeXlsx } from "../../src/xlsx";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { runWith } from "./memoryIo";

const headings = { clause: "条款", text: "要求", points: "分值", verdict: "判定" };
const table = (name: string, ...words: readonly string[]): Sheet =>
  sheetOfRows([Object.values(headings), ...words.map((word, at) => [at + 1, `要求 ${at + 1}`, 10, word])], { name });
const kept: KeptBinding = {
  number: "1",
  tables: [
    { sheet: "管理", headings },
    { sheet: "服务", headings },
  ],
  blankMeans: "notAssessed",
  partialShare: null,
  words: { OFI: "50%" },
  scheme: { id: "gbt-27922-2011", version: "1" },
};

/** One deduction stands on the sheet beside the bound ones. */
function specials(): Sheet {
  const words = sheetWords("zh-CN");
  const sheet = specialsSheet({ words, sheet: "特别项", table: "StarsheetSpecials_B1", kinds: [] });
  const entries = ["扣分", "违反法律法规"].map((value, column) => ({ row: 6, column, value }));
  const isEntry = (row: number, column: number): boolean =>
    entries.some((one) => one.row === row && one.column === column);
  return { ...sheet, cells: [...sheet.cells.filter(({ row, column }) => !isEntry(row, column)), ...entries] };
}

async function score(binding: KeptBinding, ...more: readonly Sheet[]) {
  const sheets = [table("管理", "符合", "OFI"), table("服务", "符合", "符合", "符合")];
  const file = await writeXlsx(bookOfSheets(...sheets, bindingSheet("绑定", binding, bindingSheetZh), ...more));
  const { objects } = await runWith({ "a.xlsx": file }, ["score", "--json", "a.xlsx"]);
  return objects[0];
}

test("tables, words and special items of a binding count as it was agreed in Excel", async () => {
  // 10 + 5 + 30 of 50 is 90.
  expect(await score(kept)).toMatchObject({ errors: [], score: 90, grade: "four-star", deductions: 0 });
  // One deduction costs 1.
  expect(await score(kept, specials())).toMatchObject({ errors: [], score: 89, grade: "three-star", deductions: 1 });
});

test("another version than the one that was agreed is not taken", async () => {
  const report = await score({ ...kept, scheme: { id: "gbt-27922-2011", version: "7" } });
  expect(report).toMatchObject({ score: null, errors: [{ code: "BINDING_SCHEME", id: "gbt-27922-2011 7" }] });
});
