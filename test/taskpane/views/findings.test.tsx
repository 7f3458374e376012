/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Store } from "../../../src/taskpane/store/store";
import type { Book } from "../../../src/core/book/book";
import { bookWithAudit, cellValue, openExcel, sheetId } from "../../app/auditInExcel";
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

async function openPane(from: Book = book) {
  excel = await openExcel(from);
  ({ store } = showPane(excel));
  await screen.findByRole("tab", { name: "发现" }, { timeout: 20_000 });
  await quiet();
  return userEvent.setup();
}

const quiet = () => untilQuiet(excel, store);

const cells = (row: number): unknown[] =>
  ["A", "B", "C", "D", "E"].map((letter) => cellValue(excel.host.book, "发现", `${letter}${row}`));
const remote = (row: number, column: number, text: string): void =>
  excel.host.book.type(sheetId(excel.host.book, "发现"), row, column, text, "remote");

async function openFindings() {
  const user = await openPane();
  await user.click(screen.getByRole("tab", { name: "发现" }));
  await screen.findByRole("form", { name: "添加发现" });
  return user;
}
const form = () => within(screen.getByRole("form", { name: "添加发现" }));

async function add(user: ReturnType<typeof userEvent.setup>, clause: string, is: string, text: string) {
  await user.selectOptions(form().getByRole("combobox", { name: "条款" }), clause);
  await user.selectOptions(form().getByRole("combobox", { name: "类别" }), is);
  await user.type(form().getByRole("textbox", { name: "发现" }), text);
  await user.click(form().getByRole("button", { name: "添加发现" }));
  await quiet();
}
const texts = () =>
  within(screen.getByRole("tabpanel"))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

test("a finding is written, listed, said, and the keyboard stays for the next one", async () => {
  const user = await openFindings();
  await add(user, "5.2.3", "minor", "两份超时未告知");
  expect(cells(7)).toEqual(["5.2.3", "轻微", "两份超时未告知", null, null]);
  expect(texts()).toEqual([expect.stringContaining("两份超时未告知")]);
  expect(screen.getByText("发现已写入工作表。")).toBeInTheDocument();
  const field = form().getByRole("textbox", { name: "发现" });
  expect(field).toHaveValue("");
  expect(field).toHaveFocus();
  expect(form().getByRole("combobox", { name: "条款" })).toHaveValue("5.2.3");
});

test("without class or text nothing is written and each field says what it lacks", async () => {
  const user = await openFindings();
  const before = excel.host.requests.length;
  await user.click(form().getByRole("button", { name: "添加发现" }));
  expect(form().getByRole("combobox", { name: "类别" })).toHaveAccessibleDescription("请选择类别。");
  expect(form().getByRole("textbox", { name: "发现" })).toHaveAccessibleDescription("请写明发现的内容。");
  expect(form().getByRole("combobox", { name: "类别" })).toHaveFocus();
  expect(excel.host.requests.length).toBe(before);
});

test("what is typed survives another view", async () => {
  const user = await openFindings();
  await user.type(form().getByRole("textbox", { name: "发现" }), "还没写完");
  await user.click(screen.getByRole("tab", { name: "得分明细" }));
  await screen.findByText("从满分到得分");
  await user.click(screen.getByRole("tab", { name: "发现" }));
  expect(form().getByRole("textbox", { name: "发现" })).toHaveValue("还没写完");
});

test("findings are shown by clause or class, and one class alone", async () => {
  const user = await openFindings();
  await add(user, "5.2.3", "major", "丙");
  await add(user, "5.1.1.1", "observation", "甲");
  await add(user, "5.1.1.1", "major", "乙");
  const order = () => texts().map((text) => /[甲乙丙]/.exec(text ?? "")?.[0]);
  expect(order()).toEqual(["甲", "乙", "丙"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "排列" }), "class");
  expect(order()).toEqual(["丙", "乙", "甲"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "显示" }), "major");
  expect(order()).toEqual(["丙", "乙"]);
  expect(screen.getByRole("option", { name: "严重（2）" })).toBeInTheDocument();
});

test("a finding is changed in its place, and the keyboard comes back to its button", async () => {
  const user = await openFindings();
  await add(user, "5.2.3", "minor", "两份超时");
  await user.click(screen.getByRole("button", { name: "修改发现：5.2.3 两份超时" }));
  const edit = within(screen.getByRole("form", { name: "修改发现" }));
  expect(edit.getByRole("textbox", { name: "发现" })).toHaveFocus();
  await user.type(edit.getByRole("textbox", { name: "发现" }), "未告知");
  await user.selectOptions(edit.getByRole("combobox", { name: "类别" }), "major");
  await user.click(edit.getByRole("button", { name: "保存修改" }));
  await quiet();
  expect(cells(7)).toEqual(["5.2.3", "严重", "两份超时未告知", null, null]);
  expect(screen.getByRole("button", { name: "修改发现：5.2.3 两份超时未告知" })).toHaveFocus();
});

test("a removed finding can be taken back", async () => {
  const user = await openFindings();
  await add(user, "5.2.3", "minor", "甲");
  await add(user, "5.2.3", "minor", "乙");
  await user.click(screen.getByRole("button", { name: "删除发现：5.2.3 甲" }));
  await quiet();
  expect(cells(7)[2]).toBe("乙");
  expect(screen.getByRole("button", { name: "删除发现：5.2.3 乙" })).toHaveFocus();
  act(() => store.dispatch({ type: "takeBackChosen", serial: null }));
  await quiet();
  expect([cells(7)[2], cells(8)[2]]).toEqual(["乙", "甲"]);
});

test("where somebody else wrote first, both values are shown and the choice is the person's", async () => {
  const user = await openFindings();
  await add(user, "5.2.3", "minor", "甲");
  await user.click(screen.getByRole("button", { name: "修改发现：5.2.3 甲" }));
  const edit = () => within(screen.getByRole("form", { name: "修改发现" }));
  await user.type(edit().getByRole("textbox", { name: "发现" }), "，我的");
  remote(6, 2, "别人的");
  await quiet();
  await user.click(edit().getByRole("button", { name: "保存修改" }));
  await quiet();
  expect(edit().getByText("C7 现为“别人的”。")).toBeInTheDocument();
  expect(cells(7)[2]).toBe("别人的");
  await user.click(edit().getByRole("button", { name: "写入我的" }));
  await quiet();
  expect(cells(7)[2]).toBe("甲，我的");
});

test("the card of a clause takes a finding for it and shows what does not fit together", async () => {
  const user = await openPane();
  const card = () => within(screen.getByRole("region", { name: /^条款 \d/ }));
  await card().findByRole("button", { name: "添加发现" });
  await user.keyboard("n");
  await user.keyboard("{ArrowUp}");
  await quiet();
  expect(card().getByText("判定不符合，还没有写说明。")).toBeInTheDocument();
  await user.click(card().getByRole("button", { name: "添加发现" }));
  const own = () => within(screen.getByRole("form", { name: "添加发现" }));
  await user.selectOptions(own().getByRole("combobox", { name: "类别" }), "observation");
  await user.type(own().getByRole("textbox", { name: "发现" }), "cnspx");
  await user.click(own().getByRole("button", { name: "添加发现" }));
  await quiet();
  expect(cells(7)).toEqual(["5.1.1.1", "观察项", "cnspx", null, null]);
  expect(card().getByText("cnspx")).toBeInTheDocument();
  expect(card().getByRole("button", { name: "添加发现" })).toHaveFocus();
});

test("hints are counted and lead to their clauses", async () => {
  const user = await openPane();
  await user.keyboard("cn");
  await quiet();
  await user.click(screen.getByRole("tab", { name: "发现" }));
  await screen.findByText("值得再看一眼：2 处");
  await user.click(screen.getByText("值得再看一眼：2 处"));
  expect(screen.getByText("判定符合，没有写依据")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "5.1.1.2" }));
  expect(screen.getByRole("region", { name: "条款 5.1.1.2" })).toBeInTheDocument();
});

test("a workbook without the table gets it only when asked", async () => {
  const older: Book = { ...book, sheets: book.sheets.filter(({ name }) => name !== "发现") };
  const user = await openPane(older);
  await user.click(screen.getByRole("tab", { name: "发现" }));
  const button = await screen.findByRole("button", { name: "增加发现表" });
  expect(excel.host.book.sheets().map(({ name }) => name)).not.toContain("发现");
  await user.click(button);
  await waitFor(() => expect(screen.getByRole("form", { name: "添加发现" })).toBeInTheDocument(), { timeout: 20_000 });
  expect(excel.host.book.sheets().map(({ name }) => name)).toContain("发现");
});
