/** @jest-environment jsdom */
import { goBackFromPortable, makePortable, readCopyState } from "../../src/app/portableCopies";
import type { Book } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import { bookWithAudit, openExcel, value } from "./auditInExcel";

/** Sheet, cell and formula of everything that asks the add-in. */
const asking = (book: Book): string[] =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) =>
      formula?.includes("AUDIT.") === true ? [`${name} ${row},${column} ${formula}`] : [],
    ),
  );

test("the open workbook becomes a portable copy and goes back to what it was", async () => {
  const excel = await openExcel(await bookWithAudit());
  const before = excel.host.book.toBook();
  expect(asking(before).length).toBeGreaterThanOrEqual(6);
  const made = value(await makePortable(excelWorkbook, "zh-CN", "2026-11-22"));
  expect(made).toMatchObject({ cells: asking(before).length, untwinned: [], elsewhere: [], sheet: "通用副本" });
  await excel.host.settled();
  expect(asking(excel.host.book.toBook())).toEqual([]);
  expect(value(await readCopyState(excelWorkbook))).toMatchObject({ portable: "通用副本", misnamed: 0, silent: 0 });
  const back = value(await goBackFromPortable(excelWorkbook));
  expect(back).toEqual({ cells: made.cells, kept: null, left: [] });
  await excel.host.settled();
  const after = excel.host.book.toBook();
  expect(asking(after)).toEqual(asking(before));
  expect(value(await readCopyState(excelWorkbook)).portable).toBeNull();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  excel.dispose();
}, 120_000);
