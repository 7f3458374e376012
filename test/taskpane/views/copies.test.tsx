/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Book } from "../../../src/core/book/book";
import type { Store } from "../../../src/taskpane/store/store";
import { bookWithAudit, openExcel, sheetId } from "../../app/auditInExcel";
import type { StartedExcel } from "../../host/startExcel";
import { untilQuiet } from "../quiet";
import { showPane } from "../showPane";

jest.setTimeout(90_000);

let book: Book;
let excel: StartedExcel;
let store: Store;
beforeAll(async () => {
  book = await bookWithAudit();
});

const quiet = () => untilQuiet(excel, store);

/** The part about copies of the scheme view, over this workbook. */
async function openCopies(content: Book) {
  excel = await openExcel(content);
  ({ store } = showPane(excel));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "方案" }));
  const heading = await screen.findByRole("heading", { name: "通用副本" });
  await quiet();
  const section = heading.closest("section");
  if (section === null) throw new Error("There is no such part.");
  const part = within(section);
  const push = async (name: string): Promise<void> => {
    await user.click(part.getByRole("button", { name }));
    await quiet();
  };
  return { part, push };
}

const now = (): Book => excel.host.book.toBook();
/** Every cell that holds something, of every sheet. */
const contents = ({ sheets }: Book) =>
  sheets.map(({ name, cells }) => [
    name,
    cells.flatMap(({ row, column, formula, value }) =>
      formula === undefined && value === null ? [] : [[row, column, formula ?? value]],
    ),
  ]);
const formulas = ({ sheets }: Book) => sheets.map(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
const asking = ({ sheets }: Book): number =>
  sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes("AUDIT.") === true)).length;

test("the question comes first, and saying no changes nothing", async () => {
  const { part, push } = await openCopies(book);
  const before = now();
  await push("转为通用副本");
  expect(part.getByText(/请先用“文件 > 另存为”保存一份副本/)).toBeTruthy();
  expect(part.queryByText(/已换成普通公式/)).toBeNull();
  await push("取消");
  expect(part.getByRole("button", { name: "转为通用副本" })).toBeTruthy();
  expect(now()).toEqual(before);
});

test("there and back: every cell, format, list, name and sheet is what it was", async () => {
  const { part, push } = await openCopies(book);
  const before = now();
  await push("转为通用副本");
  await push("已保存，继续");
  expect(part.getByText(`${asking(before)} 个单元格已换成普通公式，清单见工作表“通用副本”。`)).toBeTruthy();
  expect(asking(now())).toBe(0);
  await push("恢复原公式");
  expect(part.getByText(`已恢复 ${asking(before)} 个单元格的原公式，并删除了加入的工作表。`)).toBeTruthy();
  expect(contents(now())).toEqual(contents(before));
  expect(now()).toEqual(before);
});

test("what somebody changed since stays, is named, and so stays the list", async () => {
  const { part, push } = await openCopies(book);
  await push("转为通用副本");
  await push("已保存，继续");
  const summary = sheetId(excel.host.book, "汇总");
  const cell = book.sheets
    .find(({ name }) => name === "汇总")
    ?.cells.find(({ formula }) => formula?.includes("AUDIT.SCORE") === true);
  act(() => excel.host.book.type(summary, cell?.row ?? -1, cell?.column ?? -1, "90", "remote"));
  await quiet();
  await push("恢复原公式");
  expect(part.getByText(/^以下单元格在转换后改动过，未恢复：汇总!E8$/)).toBeTruthy();
  expect(excel.host.book.cell(summary, cell?.row ?? -1, cell?.column ?? -1).value).toBe(90);
  expect(now().sheets.map(({ name }) => name)).toContain("通用副本");
});

test("a note on the sheet of the list keeps the sheet, without the list", async () => {
  const { part, push } = await openCopies(book);
  await push("转为通用副本");
  await push("已保存，继续");
  const list = sheetId(excel.host.book, "通用副本");
  act(() => excel.host.book.type(list, 2, 12, "发给李工", "remote"));
  await quiet();
  await push("恢复原公式");
  expect(part.getByText(/工作表“通用副本”中有后来填写的内容，因此保留/)).toBeTruthy();
  expect(excel.host.book.cell(list, 2, 12).value).toBe("发给李工");
  expect(asking(now())).toBe(asking(book));
});

test("a protected sheet is named, and nothing is added", async () => {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, protection: { password: false, allow: [] } }));
  const { part, push } = await openCopies({ ...book, sheets });
  const before = now();
  await push("转为通用副本");
  await push("已保存，继续");
  expect(part.getByRole("alert").textContent).toMatch(/汇总.*受保护/);
  expect(now()).toEqual(before);
});

test("names of functions with a foreign prefix are mended on request", async () => {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll("AUDIT.", "[1]!AUDIT.") },
    ),
  }));
  const { part, push } = await openCopies({ ...book, sheets });
  const count = asking(book);
  expect(part.getByText(`${count} 个单元格的 AUDIT 函数名带有其他前缀，因此无法计算。`)).toBeTruthy();
  await push("修复函数名");
  expect(part.getByText(`已修复 ${count} 个单元格。`)).toBeTruthy();
  expect(part.queryByRole("button", { name: "修复函数名" })).toBeNull();
  expect(formulas(now())).toEqual(formulas(book));
});

test("a template opens beside the workbook, which stays as it is", async () => {
  const { part, push } = await openCopies(book);
  const before = now();
  await push("另存为模板");
  expect(part.getByText("模板已在新窗口中打开。请在新窗口中保存。")).toBeTruthy();
  expect(now()).toEqual(before);
});
