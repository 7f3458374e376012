/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Book } from "../../../src/core/book/book";
import { bookWithAudit, openExcel } from "../../app/auditInExcel";
import { startExcel, type StartedExcel } from "../../host/startExcel";
import { showPane } from "../showPane";

jest.setTimeout(90_000);

let book: Book;
let excel: StartedExcel;
beforeAll(async () => {
  book = await bookWithAudit();
});

/** The workbook as another program left it: each formula of the add-in under another name. */
const renamed = (call: string): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula?.includes("AUDIT.") === true
        ? { ...cell, value: { error: "#NAME?" as const }, formula: cell.formula.replaceAll("AUDIT.", call) }
        : cell,
    ),
  })),
});

/** Formulas that ask the add-in, as they stand now. */
const asking = (): string[] =>
  excel.host.book
    .toBook()
    .sheets.flatMap(({ cells }) => cells.flatMap(({ formula = "" }) => (formula.includes("AUDIT") ? [formula] : [])));

function withUser() {
  showPane(excel);
  return userEvent.setup();
}

const wait = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

test.each(["_xll.AUDIT.", "[1]!AUDIT.", "'C:\\Users\\li\\audit.xlam'!AUDIT."])(
  "functions under the name %s are noticed when the audit opens, and mended",
  async (call) => {
    excel = await openExcel(renamed(call));
    const count = asking().length;
    expect(count).toBeGreaterThanOrEqual(6);
    const user = withUser();
    expect(await screen.findByText(`${count} 个单元格的 AUDIT 函数名带有其他前缀，因此无法计算。`)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "修复函数名" }));
    expect(await screen.findByText("AUDIT 公式已恢复计算。")).toBeTruthy();
    expect(asking().every((formula) => /(^=|[^\]!_.])AUDIT\.[A-Z]+\(/.test(formula))).toBe(true);
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByText("AUDIT 公式已恢复计算。")).toBeNull();
  },
);

test("functions that nobody answers: recalculating is offered, then the copy that needs none", async () => {
  excel = await startExcel({ book: renamed("AUDIT.") });
  const user = withUser();
  const said = await screen.findByText(/个 AUDIT 单元格显示 #NAME\? 或 #BUSY!/);
  const bar = said.closest(".message");
  expect(bar).not.toBeNull();
  const buttons = [...(bar?.querySelectorAll("button") ?? [])];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(["重新计算", "关闭"]);
  await user.click(buttons[0] ?? document.body);
  expect(await screen.findByText(/^重新计算后仍有 \d+ 个 AUDIT 单元格没有结果/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "转为通用副本" }));
  expect(await screen.findByRole("tab", { name: "方案", selected: true })).toBeTruthy();
});

test("nothing is said while the functions answer, and once they start", async () => {
  excel = await openExcel(book);
  withUser();
  await screen.findByRole("tab", { name: "评分" });
  await wait(7_000);
  expect(document.querySelector(".hint-bar")).toBeNull();
});

test("a protected sheet is not unprotected to mend it", async () => {
  const spoilt = renamed("[1]!AUDIT.");
  excel = await openExcel({
    ...spoilt,
    sheets: spoilt.sheets.map((sheet) => ({ ...sheet, protection: { password: false, allow: [] } })),
  });
  const before = asking();
  const user = withUser();
  await user.click(await screen.findByRole("button", { name: "修复函数名" }));
  await waitFor(() => expect(screen.getByText(/受保护/)).toBeTruthy());
  expect(asking()).toEqual(before);
});
