/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Book } from "../../src/core/book/book";
import type { Store } from "../../src/taskpane/store/store";
import type { StartedExcel } from "../host/startExcel";
import { bookWithAudit, cellValue, openExcel, sheetId } from "../app/auditInExcel";
import { untilQuiet } from "./quiet";
import { showPane } from "./showPane";

jest.setTimeout(180_000);

let audited: Book;
let excel: StartedExcel;
let store: Store;
beforeAll(async () => {
  audited = await bookWithAudit();
});
beforeEach(async () => {
  excel = await openExcel(audited);
  ({ store } = showPane(excel));
  await quiet();
});

const quiet = () => untilQuiet(excel, store);

async function change(edit: () => unknown) {
  await act(async () => void edit());
  await quiet();
}

const book = () => excel.host.book;
const sheet = (name: string) => sheetId(book(), name);
const header = () => screen.getByRole("banner");
const row = (clause: string) => screen.getByRole("button", { name: new RegExp(`^${clause.replaceAll(".", "\\.")}`) });
const verdictColumn = 4;

describe("an audit that loses a part", () => {
  test("names the deleted column, shows no score, and is whole again by undo alone", async () => {
    await change(() => book().type(sheet("评分表"), 6, verdictColumn, "符合", "user"));
    expect(header()).toHaveTextContent("100.00");
    await change(() => book().deleteColumns(sheet("评分表"), verdictColumn, 1, "user"));
    expect(screen.getByRole("alert")).toHaveTextContent("工作表“评分表”缺少“判定”列");
    expect(header()).not.toHaveTextContent("100.00");
    await change(() => book().undo());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(header()).toHaveTextContent("100.00");
  });

  test.each(["特别项", "方案"])("names the deleted sheet %s, and no table of ours", async (name) => {
    await change(() => book().deleteSheet(sheet(name), "user"));
    expect(screen.getByRole("alert")).toHaveTextContent(`“${name}”`);
    expect(screen.getByRole("alert")).not.toHaveTextContent("Starsheet");
    await change(() => book().undo());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("keeps what is entered meanwhile and writes it when it is whole again", async () => {
    const user = userEvent.setup();
    await change(() => book().deleteSheet(sheet("方案"), "user"));
    await user.click(row("5.1.1.1"));
    await user.keyboard("c");
    await quiet();
    expect(cellValue(book(), "评分表", "E7")).toBeNull();
    await change(() => book().undo());
    expect(cellValue(book(), "评分表", "E7")).toBe("符合");
  });
});

describe("a copied scoring sheet", () => {
  test("is offered at once, told from the original, and opened when asked for", async () => {
    const user = userEvent.setup();
    await change(() => {
      const copy = book().copySheet(sheet("评分表"), "user");
      excel.host.selection = { sheet: copy, row: 6, column: verdictColumn, rows: 1, columns: 1 };
    });
    const picker = screen.getByRole("combobox", { name: "当前评审" });
    expect(
      within(picker)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^评分表 · /), "评分表 (2) · 复制的工作表", "其他评审或新建"]);
    expect(screen.getByText(/窗格中是“评分表”/)).toHaveTextContent("“评分表 (2)”");
    await user.click(screen.getByRole("button", { name: "改为“评分表 (2)”" }));
    await quiet();
    expect(picker).not.toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "当前评审" })).toHaveDisplayValue(/^评分表 \(2\) · /);
    expect(screen.queryByText(/窗格中是/)).not.toBeInTheDocument();
  });
});

describe("what no cell can hold", () => {
  test("a text of 32,768 characters is refused with the limit and stays in the pane", async () => {
    const user = userEvent.setup();
    const field = screen.getByRole("textbox", { name: "依据" });
    await user.click(field);
    await user.paste("长".repeat(32_768));
    await user.tab();
    await quiet();
    expect(screen.getByRole("alert")).toHaveTextContent(/“依据”有 32768 个字符.*最多 32767 个/);
    expect(field).toHaveValue("长".repeat(32_768));
    expect(cellValue(book(), "评分表", "J7")).toBeNull();
  });
});

test("the verdict after a refused sampling brings none of its numbers into the sheet", async () => {
  const user = userEvent.setup();
  await user.click(row("5.2.6"));
  await user.keyboard("sabc{Enter}2{Enter}");
  await quiet();
  await user.keyboard("{Escape}n");
  await quiet();
  const table = book()
    .tables()
    .find(({ name }) => name === "StarsheetClauses");
  const rows = Array.from({ length: table?.area.rows ?? 0 }, (_, index) => (table?.area.row ?? 0) + index);
  const at = rows.find((one) => book().cell(sheet("评分表"), one, 0).value === "5.2.6") ?? -1;
  expect([4, 5, 6].map((column) => book().cell(sheet("评分表"), at, column).value)).toEqual(["不符合", null, null]);
});
