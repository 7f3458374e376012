/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Book, Cell, Sheet } from "../../../../src/core/book/book";
import { emptySheet } from "../../../../src/core/book/emptySheet";
import type { Store } from "../../../../src/taskpane/store/store";
import { excelWorkbook } from "../../../../src/workbook/excel";
import { startExcel, type StartedExcel } from "../../../host/startExcel";
import { showPane } from "../../showPane";

jest.setTimeout(60_000);

/** Ten rows that multiply points with a share; row 6 adds instead. A total that leaves the last row out. */
function faulty(): Book {
  const head = ["条款", "分值", "符合率", "得分"].map((value, column): Cell => ({ row: 0, column, value }));
  const rows = Array.from({ length: 10 }, (_, at): Cell[] => {
    const row = at + 1;
    const formula = row === 5 ? "=B6+C6" : `=B${row + 1}*C${row + 1}`;
    return [
      { row, column: 0, value: `5.${row}` },
      { row, column: 1, value: row + 1 },
      { row, column: 2, value: 0.5 },
      { row, column: 3, value: row === 5 ? 6.5 : (row + 1) / 2, formula },
    ];
  });
  const sheet = { ...emptySheet("得分"), cells: [...head, ...rows.flat()] };
  const locked = {
    ...emptySheet("受保护"),
    cells: [{ row: 0, column: 0, value: { error: "#REF!" as const }, formula: "=#REF!+1" }],
    protection: { password: false, allow: [] },
  };
  const hidden: Sheet = {
    ...emptySheet("隐藏"),
    visibility: "hidden",
    cells: [{ row: 0, column: 0, value: { error: "#REF!" }, formula: "=#REF!*2" }],
  };
  return { sheets: [sheet, locked, hidden], names: [] };
}

let excel: StartedExcel;
let store: Store;
beforeEach(async () => {
  localStorage.clear();
  excel = await startExcel({ book: faulty() });
});

/** Opens the pane over a workbook that has no audit, goes through the door of the review, and reviews. */
async function reviewed() {
  const pane = showPane(excel);
  store = pane.store;
  const user = userEvent.setup();
  await screen.findByText("复核公式");
  act(() => store.dispatch({ type: "doorChosen", door: "review" }));
  // The view is fetched when it is opened first.
  await user.click(await screen.findByRole("button", { name: "开始复核" }, { timeout: 10_000 }));
  await screen.findByRole("group", { name: "复核内容" }, { timeout: 20_000 });
  return { user, view: pane.view };
}

const cell = (sheet: string, row: number, column: number) =>
  excel.host.book.cell(excel.host.book.sheets().find(({ name }) => name === sheet)?.id ?? "", row, column);
const flag = () => screen.getByRole("button", { name: /得分!D6.*=B6\+C6/ });

test("the odd formula is flagged beside its expected one, and choosing it selects the cell", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await waitFor(() => expect(excel.host.selection).toMatchObject({ row: 5, column: 3 }));
  const shown = [...document.querySelectorAll(".formula-pair dd")].map(({ textContent }) => textContent);
  expect(shown).toEqual(["=B6+C6", "=B6*C6"]);
  expect([...document.querySelectorAll(".formula-pair mark")].map(({ textContent }) => textContent)).toEqual([
    "+",
    "*",
  ]);
});

test("a trace leads to the cells that a formula reads", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "在表中选中 得分!C6" }));
  await waitFor(() => expect(excel.host.selection).toMatchObject({ row: 5, column: 2 }));
});

test("a fix is shown before it is written, and taken back with one press", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "修正…" }));
  expect(screen.getByRole("table", { name: "修正前后对照" })).toHaveTextContent("=B6+C6=B6*C6");
  expect(cell("得分", 5, 3).formula).toBe("=B6+C6");
  await user.click(screen.getByRole("button", { name: "写入 1 个单元格" }));
  const back = await screen.findByRole("button", { name: "撤回" });
  expect(cell("得分", 5, 3).formula).toBe("=B6*C6");
  await user.click(back);
  await screen.findByText("已撤回。");
  expect(cell("得分", 5, 3).formula).toBe("=B6+C6");
});

test("a corrected flag says so, is not corrected twice, and is taken back where it stands", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "修正…" }));
  await user.click(screen.getByRole("button", { name: "写入 1 个单元格" }));
  await waitFor(() => expect(flag()).toHaveTextContent("已修正"));
  expect(screen.queryByRole("button", { name: "修正…" })).toBeNull();
  // Another deed takes the place of the sentence above the list, not of the way back.
  await user.click(screen.getByRole("button", { name: "存疑" }));
  await screen.findByText("得分!D6 已标记为存疑。");
  await user.click(screen.getByRole("button", { name: "撤回" }));
  await screen.findByText("已撤回。");
  expect(cell("得分", 5, 3).formula).toBe("=B6+C6");
  expect(screen.getByRole("button", { name: "修正…" })).toBeInTheDocument();
});

test("a correction can still be taken back after the next review", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "修正…" }));
  await user.click(screen.getByRole("button", { name: "写入 1 个单元格" }));
  await screen.findByText("已修正 得分!D6。");
  await user.click(screen.getAllByRole("button", { name: "重新复核" })[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByRole("button", { name: /得分!D6.*=B6/ })).toBeNull(), { timeout: 20_000 });
  await user.click(screen.getByRole("button", { name: "撤回" }));
  await screen.findByText("已撤回。");
  expect(cell("得分", 5, 3).formula).toBe("=B6+C6");
});

test("a cell of a hidden sheet is not put in front, and the way there is said", async () => {
  const { user } = await reviewed();
  const before = excel.host.selection;
  await user.click(screen.getByRole("button", { name: /隐藏!A1/ }));
  await screen.findByText(/工作表“隐藏”已隐藏，无法选中/);
  expect(excel.host.selection).toEqual(before);
});

test("a fix is not written over what somebody has entered meanwhile", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "修正…" }));
  const sheet = excel.host.book.sheets()[0]?.id ?? "";
  excel.host.book.type(sheet, 5, 3, "=B6-C6", "remote");
  await user.click(screen.getByRole("button", { name: "写入 1 个单元格" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("得分!D6");
  expect(cell("得分", 5, 3).formula).toBe("=B6-C6");
});

test("an ignored flag needs a reason, leaves the list, stands in the workbook and can be heeded again", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "忽略…" }));
  await user.click(screen.getByRole("button", { name: "忽略" }));
  expect(screen.getByRole("alert")).toHaveTextContent("请写明理由");
  await user.type(screen.getByRole("textbox", { name: "忽略的理由" }), "该条款按加法计分");
  await user.click(screen.getByRole("button", { name: "忽略" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /得分!D6.*=B6\+C6/ })).toBeNull());
  const marks = excel.host.book.tables().find(({ name }) => name === "StarsheetMarks");
  expect(marks?.columns.slice(0, 5)).toEqual(["工作表", "单元格", "标记", "规则", "说明"]);
  expect([0, 1, 2, 4].map((column) => cell("复核标记", 4, column).value)).toEqual([
    "得分",
    "D6",
    "忽略",
    "该条款按加法计分",
  ]);
  await screen.findByText("已忽略 得分!D6 处的疑点。");
  expect(screen.getByText(/^错误 .* · 已忽略 1$/)).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "显示已忽略的疑点" }));
  expect(flag()).toHaveTextContent("已忽略");
  if (flag().getAttribute("aria-expanded") === "false") await user.click(flag());
  await user.click(await screen.findByRole("button", { name: "恢复" }));
  await waitFor(() => expect(flag()).not.toHaveTextContent("已忽略"));
  expect(cell("复核标记", 4, 2).value).toBeNull();
  expect(screen.getByText(/^错误 \d+ · 可疑 \d+ · 提示 \d+$/)).toBeInTheDocument();
});

test("a mark carries the reviewer's name, counts in the coverage and expires when the formula changes", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("button", { name: "标记" }));
  await user.type(screen.getByRole("textbox", { name: "复核人" }), "王五");
  excel.host.selection = {
    sheet: excel.host.book.sheets()[0]?.id ?? "",
    row: 1,
    column: 3,
    rows: 4,
    columns: 1,
  };
  const group = screen.getByRole("group", { name: "标记表中选中的单元格" });
  await user.click(within(group).getByRole("button", { name: "已核对" }));
  await screen.findByText("得分!D2:D5 已标记为已核对。");
  // Four of twelve formulas.
  expect(screen.getByText("公式已复核 33%（4 / 12）")).toBeInTheDocument();
  expect(cell("复核标记", 4, 5).value).toBe("王五");
  excel.host.book.type(excel.host.book.sheets()[0]?.id ?? "", 2, 3, "=B3", "remote");
  await user.click((await screen.findAllByRole("button", { name: "重新复核" }))[0] as HTMLElement);
  await screen.findByText("已失效：内容改变", {}, { timeout: 20_000 });
  expect(screen.getByText("公式已复核 0%（0 / 12）")).toBeInTheDocument();
});

test("colours are gone when the review is left, and a protected sheet is named and left alone", async () => {
  const { user, view } = await reviewed();
  const before = excel.host.book.toBook();
  await user.click(screen.getByRole("checkbox", { name: "在表中着色" }));
  await screen.findByText("受保护的工作表没有着色：受保护。");
  expect(excel.host.book.toBook().sheets[0]?.conditionalFormats.length).toBeGreaterThan(0);
  expect(excel.host.book.toBook().sheets[1]).toEqual(before.sheets[1]);
  view.unmount();
  await store.idle();
  expect(excel.host.book.toBook()).toEqual(before);
});

test("colours follow what is marked and ignored while they are shown", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("checkbox", { name: "在表中着色" }));
  await screen.findByText(/处着色（.*得分/);
  const fills = () =>
    excel.host.book.toBook().sheets[0]?.conditionalFormats.map(({ area, style }) => [area, style?.fill]);
  expect(fills()).toContainEqual(["D6", "#F4B6B6"]);
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "忽略…" }));
  await user.type(screen.getByRole("textbox", { name: "忽略的理由" }), "按加法计分");
  await user.click(screen.getByRole("button", { name: "忽略" }));
  await waitFor(() => expect(fills()).not.toContainEqual(["D6", "#F4B6B6"]));
});

test("colours that an earlier pane left are offered for removal", async () => {
  const painted = await excelWorkbook.paint([{ sheet: "得分", address: "D6", fill: "#F4B6B6" }]);
  expect(painted.ok).toBe(true);
  const { user } = await reviewed();
  await user.click(await screen.findByRole("button", { name: "清除着色" }));
  await waitFor(() => expect(excel.host.book.toBook().sheets[0]?.conditionalFormats).toEqual([]));
});

test("colours that an earlier pane left are offered for removal before the review is opened", async () => {
  const painted = await excelWorkbook.paint([{ sheet: "得分", address: "D6", fill: "#F4B6B6" }]);
  expect(painted.ok).toBe(true);
  showPane(excel);
  await screen.findByText("上次复核留下 1 处着色（得分）。", {}, { timeout: 20_000 });
  await userEvent.setup().click(screen.getByRole("button", { name: "清除着色" }));
  await waitFor(() => expect(excel.host.book.toBook().sheets[0]?.conditionalFormats).toEqual([]));
  await waitFor(() => expect(screen.queryByText(/上次复核留下/)).toBeNull());
});

test("a review sheet is new each time, and no text in it is a formula", async () => {
  const { user } = await reviewed();
  await user.click(screen.getByRole("button", { name: "标记" }));
  await user.click(screen.getByRole("button", { name: "写入复核记录表" }));
  await screen.findByText("复核记录已写入工作表“复核记录”。");
  await user.click(screen.getByRole("button", { name: "写入复核记录表" }));
  await screen.findByText("复核记录已写入工作表“复核记录 (2)”。");
  // What the review itself writes changes nothing that was reviewed.
  expect(screen.queryByText(/^复核之后工作簿可能有改动/)).toBeNull();
  const sheet = excel.host.book.toBook().sheets.find(({ name }) => name === "复核记录");
  expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const texts = sheet?.cells.map(({ value }) => (typeof value === "string" ? value : "")).join("\n") ?? "";
  expect(texts).toContain("得分!D6");
  expect(texts).toContain("=B6*C6");
});

test("a mark that is removed goes from the list, the coverage and the sheet; the others stay", async () => {
  const { user } = await reviewed();
  await user.click(flag());
  await user.click(screen.getByRole("button", { name: "有误" }));
  await screen.findByText("得分!D6 已标记为有误。");
  await user.click(screen.getByRole("button", { name: "存疑" }));
  await screen.findByText("得分!D6 已标记为存疑。");
  await user.click(screen.getByRole("button", { name: "标记" }));
  await user.click(screen.getAllByRole("button", { name: "删除 得分!D6 的标记" })[0] as HTMLElement);
  await waitFor(() => expect(screen.getAllByRole("button", { name: "删除 得分!D6 的标记" })).toHaveLength(1));
  expect(screen.getByText("已核对 0 · 存疑 1 · 有误 0")).toBeInTheDocument();
  expect([4, 5].map((row) => cell("复核标记", row, 2).value)).toEqual(["存疑", null]);
});

test("a workbook without formulas says so", async () => {
  excel.dispose();
  const texts = { ...emptySheet("清单"), cells: [{ row: 0, column: 0, value: "条款" }] };
  excel = await startExcel({ book: { sheets: [texts], names: [] } });
  const { user } = await reviewed();
  await screen.findByText(/^没有发现疑点。 工作簿中没有公式/);
  await user.click(screen.getByRole("button", { name: "覆盖" }));
  await screen.findByText(/^工作簿中没有公式/);
});

test("stopping while the workbook is read leaves nothing behind", async () => {
  ({ store } = showPane(excel, "en-US"));
  const user = userEvent.setup();
  await waitFor(() => expect(store.model().phase.kind).toBe("welcome"));
  act(() => store.dispatch({ type: "doorChosen", door: "review" }));
  const start = await screen.findByRole("button", { name: "Start review" });
  const before = excel.host.book.toBook();
  await user.click(start);
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  await screen.findByText("Stopped.");
  expect(excel.host.book.toBook()).toEqual(before);
});
