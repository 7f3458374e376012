/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { addSpecial } from "../../../src/app/addSpecial";
import { openAudit } from "../../../src/app/openAudit";
import { schemeById } from "../../../src/schemes";
import type { Store } from "../../../src/taskpane/store/store";
import type { Book } from "../../../src/core/book/book";
import { templateBook } from "../../../src/workbook/layout/template";
import { excelWorkbook } from "../../../src/workbook/excel";
import { areaOf, bookWithAudit, cellValue, openExcel, sheetId, value } from "../../app/auditInExcel";
import type { StartedExcel } from "../../host/startExcel";
import { untilQuiet } from "../quiet";
import { showPane } from "../showPane";

jest.setTimeout(180_000);

let book: Book;
let excel: StartedExcel;
let store: Store;
beforeAll(async () => {
  book = await bookWithAudit();
});
beforeEach(async () => {
  excel = await openExcel(book);
  const item = {
    type: "deduction",
    kind: "law",
    clause: "5.1.4.2",
    site: "",
    description: "缺许可",
    evidence: "",
  } as const;
  value(await addSpecial(excelWorkbook, value(await openAudit(excelWorkbook, "")), item));
});

async function openSpecials() {
  ({ store } = showPane(excel));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("tab", { name: "特别项" }, { timeout: 20_000 }));
  await screen.findByRole("form", { name: "添加" });
  await quiet();
  return user;
}

const quiet = () => untilQuiet(excel, store);

const cells = (...letters: string[]): unknown[] =>
  letters.map((letter) => cellValue(excel.host.book, "特别项", `${letter}7`));
const edit = () => within(screen.getByRole("form", { name: "修改特别项" }));

async function openEdit() {
  const user = await openSpecials();
  await user.click(screen.getByRole("button", { name: "修改特别项：缺许可" }));
  return user;
}

test("an item and its corrective action are changed together", async () => {
  const user = await openEdit();
  expect(edit().getByRole("textbox", { name: "描述" })).toHaveFocus();
  await user.type(edit().getByRole("textbox", { name: "整改要求" }), "补办许可");
  await user.type(edit().getByRole("textbox", { name: "责任人" }), "李四");
  await user.type(edit().getByLabelText("期限"), "2026-12-31");
  await user.selectOptions(edit().getByRole("combobox", { name: "状态" }), "in-work");
  await user.click(edit().getByRole("button", { name: "保存修改" }));
  await quiet();
  // Day 46387 of Excel's calendar is 2026-12-31.
  expect(cells("G", "H", "I", "L")).toEqual(["补办许可", "李四", 46_387, "整改中"]);
  expect(screen.getByText("李四 · 2026-12-31 前完成")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "修改特别项：缺许可" })).toHaveFocus();
});

test("closing without proof is refused beside each field, and the keyboard goes to the first", async () => {
  const user = await openEdit();
  await user.selectOptions(edit().getByRole("combobox", { name: "状态" }), "closed");
  await user.type(edit().getByRole("textbox", { name: "验证人" }), "张三");
  const before = excel.host.requests.length;
  await user.click(edit().getByRole("button", { name: "保存修改" }));
  expect(excel.host.requests.length).toBe(before);
  const proof = edit().getByRole("textbox", { name: "整改证据" });
  expect(proof).toHaveAccessibleDescription("关闭之前，请填写整改证据。");
  expect(proof).toHaveFocus();
  expect(edit().getByLabelText("验证日期")).toHaveAccessibleDescription("关闭之前，请填写验证日期。");
  await user.type(proof, "新证照");
  await user.type(edit().getByLabelText("验证日期"), "2026-12-01");
  await user.click(edit().getByRole("button", { name: "保存修改" }));
  await quiet();
  expect(cells("J", "K", "L")).toEqual(["新证照", "张三 2026-12-01", "已关闭"]);
});

test("an overdue action stands out until it is closed", async () => {
  const area = areaOf(excel.host.book, "特别项", "I7");
  excel.host.book.write(area, [[{ value: 40_000 }]], "user");
  const user = await openSpecials();
  expect(screen.getByText("有 1 项整改已逾期。")).toBeInTheDocument();
  expect(screen.getByText("已逾期")).toBeInTheDocument();
  excel.host.book.type(sheetId(excel.host.book, "特别项"), 6, 11, "已关闭", "user");
  await quiet();
  expect(screen.queryByText("已逾期")).toBeNull();
  // The sheet lets it be closed without proof; the pane says what is missing.
  expect(screen.getByText("已关闭，但缺整改证据、验证人或验证日期。")).toBeInTheDocument();
  expect(user).toBeDefined();
});

test("what is typed survives another view, and cancelling forgets it", async () => {
  const user = await openEdit();
  await user.type(edit().getByRole("textbox", { name: "责任人" }), "李四");
  await user.click(screen.getByRole("tab", { name: "评分" }));
  await user.click(screen.getByRole("tab", { name: "特别项" }));
  expect(edit().getByRole("textbox", { name: "责任人" })).toHaveValue("李四");
  await user.click(edit().getByRole("button", { name: "取消" }));
  expect(screen.queryByRole("form", { name: "修改特别项" })).toBeNull();
  expect(cells("H")).toEqual([null]);
});

test("a changed and a removed item can be taken back", async () => {
  const user = await openEdit();
  await user.clear(edit().getByRole("textbox", { name: "描述" }));
  await user.type(edit().getByRole("textbox", { name: "描述" }), "许可过期");
  await user.click(edit().getByRole("button", { name: "保存修改" }));
  await quiet();
  await user.click(screen.getByRole("button", { name: "删除特别项：许可过期" }));
  await quiet();
  expect(cells("A", "E", "L")).toEqual([null, null, null]);
  act(() => store.dispatch({ type: "takeBackChosen", serial: null }));
  await quiet();
  expect(cells("A", "E", "L")).toEqual(["扣分", "许可过期", "待整改"]);
  act(() => store.dispatch({ type: "takeBackChosen", serial: null }));
  await quiet();
  expect(cells("A", "E", "L")).toEqual(["扣分", "缺许可", "待整改"]);
});

test("a sheet without the columns says which are missing", async () => {
  excel.host.book.type(sheetId(excel.host.book, "特别项"), 5, 9, "别的", "user");
  excel.host.book.type(sheetId(excel.host.book, "特别项"), 5, 11, "其他", "user");
  await openEdit();
  expect(edit().getByText(/缺少这些列：整改证据、状态，/)).toBeInTheDocument();
  expect(edit().queryByRole("combobox", { name: "状态" })).toBeNull();
});

test("a scheme that tells no kinds of deduction apart asks for none", async () => {
  cleanup();
  excel.dispose();
  const scheme = schemeById("t-szfa-1001.4-2019");
  if (scheme === null) throw new Error("There is no such scheme.");
  expect(scheme.deductions.kinds).toEqual([]);
  excel = await openExcel(templateBook(scheme, "zh-CN"));
  const user = await openSpecials();
  expect(screen.queryByRole("combobox", { name: "类别" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "添加" }));
  await quiet();
  expect(cells("A", "B")).toEqual(["扣分", null]);
  // What has neither description nor kind is called by its type.
  await user.click(screen.getByRole("button", { name: "修改特别项：扣分" }));
  expect(edit().queryByRole("combobox", { name: "类别" })).toBeNull();
});
