/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Store } from "../../../src/taskpane/store/store";
import type { Book } from "../../../src/core/book/book";
import { gbt27922 } from "../../../src/schemes/gbt27922";
import { bookWithAudit, cellValue, openExcel, sheetId } from "../../app/auditInExcel";
import type { StartedExcel } from "../../host/startExcel";
import { untilQuiet } from "../quiet";
import { showPane } from "../showPane";

jest.setTimeout(60_000);

let book: Book;
let excel: StartedExcel;
let store: Store;
beforeAll(async () => {
  book = await bookWithAudit();
});

const quiet = () => untilQuiet(excel, store);

async function openScheme() {
  excel = await openExcel(book);
  ({ store } = showPane(excel));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "方案" }, { timeout: 20_000 }));
  await screen.findByRole("heading", { name: "与方案的差异" }, { timeout: 20_000 });
  await quiet();
  return user;
}

const paste = (rows: readonly (readonly string[])[]) =>
  fireEvent.change(screen.getByRole("textbox", { name: "条款号和分值" }), {
    target: { value: rows.map((row) => row.join("\t")).join("\n") },
  });

/** Demonstration points with 5.1.1.1 and 5.1.1.2 changed: 3 and 1 instead of 2 and 2, so that 5.1 is still 40. */
const licensed = gbt27922.clauses.map(({ id, points }) => [
  id,
  id === "5.1.1.1" ? "3" : id === "5.1.1.2" ? "1" : points.value,
]);

test("the workbook is compared with its scheme: nothing, then a value typed over a formula", async () => {
  const user = await openScheme();
  await user.click(screen.getByRole("button", { name: "检查工作簿" }));
  await quiet();
  expect(await screen.findByText("没有差异。")).toBeTruthy();
  act(() => excel.host.book.type(sheetId(excel.host.book, "评分表"), 6, 8, "2", "remote"));
  await quiet();
  await user.click(screen.getByRole("button", { name: "检查工作簿" }));
  await quiet();
  expect(await screen.findByText(/公式被“2”覆盖/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "转到 评分表!I7" })).toBeTruthy();
});

test("points are checked, written as one step into both sheets, and taken back by one undo", async () => {
  const schemeSheet = book.sheets.at(-1);
  const user = await openScheme();
  paste(licensed);
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(screen.getByText("29 个条款核对无误，合计相符。")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
  await quiet();
  expect(screen.getByText(/分值标记为用户录入/)).toBeTruthy();
  expect(cellValue(excel.host.book, "评分表", "D7")).toBe(3);
  const row = (schemeSheet?.cells.find(({ value }) => value === "clause.5.1.1.1")?.row ?? 0) + 1;
  const onScheme = ["B", "E"].map((letter) => cellValue(excel.host.book, schemeSheet?.name ?? "", `${letter}${row}`));
  expect(onScheme).toEqual([3, "userEntered"]);
  act(() => {
    excel.host.book.undo();
  });
  await quiet();
  expect(cellValue(excel.host.book, "评分表", "D7")).toBe(2);
});

test("a table whose sums are wrong is refused, and nothing is written", async () => {
  const user = await openScheme();
  paste(licensed.map(([id = "", points = ""]) => [id, id === "5.3.2" ? "14" : points]));
  await user.click(screen.getByRole("button", { name: "核对" }));
  expect(screen.getByText("5.3 各条款合计 26 分，应为 25 分。请核对分值。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^写入/ })).toBeNull();
});

test("publishing writes the record; a second time points need a new version", async () => {
  const user = await openScheme();
  await user.click(screen.getByRole("button", { name: "发布此版本" }));
  await quiet();
  expect(screen.getByText("已发布，指纹已写入方案表。")).toBeTruthy();
  expect(screen.getByText(/已发布，没有改动/)).toBeTruthy();
  paste(licensed);
  await user.click(screen.getByRole("button", { name: "核对" }));
  await user.click(screen.getByRole("button", { name: /^写入 \d+ 处$/ }));
  await quiet();
  expect(screen.getByText(/已发布的版本被修改/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "发布此版本" }));
  expect(screen.getByText(/版本 1 已经发布/)).toBeTruthy();
  const field = screen.getByRole("textbox", { name: "版本号" });
  await user.clear(field);
  fireEvent.change(field, { target: { value: "2" } });
  await user.click(screen.getByRole("button", { name: "发布此版本" }));
  await quiet();
  expect(screen.getByText(/版本 2 · 已发布，没有改动/)).toBeTruthy();
});
