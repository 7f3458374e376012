/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Store } from "../../src/taskpane/store/store";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { startExcel, type StartedExcel } from "../host/startExcel";
import { untilQuiet } from "./quiet";
import { showPane } from "./showPane";

// Each test starts a workbook and writes a whole audit into it.
jest.setTimeout(90_000);

let excel: StartedExcel;
let store: Store;
beforeEach(async () => {
  excel = await startExcel();
});

const quiet = () => untilQuiet(excel, store);

/** A pane over a new audit in which every clause conforms but these. */
async function auditExcept(failed: readonly string[]) {
  ({ store } = showPane(excel));
  await quiet();
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "建立评分表" }));
  await screen.findByRole("tab", { name: "评分" }, { timeout: 60_000 });
  await quiet();
  await act(async () => {
    for (const { id } of gbt27922.clauses) typeVerdict(id, failed.includes(id) ? "不符合" : "符合");
  });
  await quiet();
  return user;
}

function cellOf(clause: string, header = "判定") {
  const { book } = excel.host;
  const table = book.tables().find(({ name }) => name === "StarsheetClauses");
  if (table === undefined) throw new Error("There is no clause table.");
  const { area, columns } = table;
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const row = rows.find((one) => book.cell(area.sheet, one, area.column + columns.indexOf("条款")).value === clause);
  if (row === undefined) throw new Error(`No clause ${clause}.`);
  return { sheet: area.sheet, row, column: area.column + columns.indexOf(header) };
}

function verdictOf(clause: string) {
  const { sheet, row, column } = cellOf(clause);
  return excel.host.book.cell(sheet, row, column).value;
}

function typeVerdict(clause: string, word: string, source: "user" | "remote" = "user") {
  const { sheet, row, column } = cellOf(clause);
  excel.host.book.type(sheet, row, column, word, source);
}

const row = (clause: string) => screen.getByRole("button", { name: new RegExp(`^${clause.replaceAll(".", "\\.")}`) });
const begin = () => screen.getByRole("button", { name: /^试算：/ });

describe("what would be if", () => {
  test("93 points become 95 and five stars in the pane only, and then in both cells by one step", async () => {
    const user = await auditExcept(["5.1.1.1", "5.1.1.2", "5.1.2.2"]);
    expect(verdictOf("5.1.1.1")).toBe("不符合");
    await user.click(begin());
    const bar = await screen.findByRole("region", { name: "试算（不写入工作簿）" });
    await user.click(row("5.1.1.1"));
    await user.keyboard("c");
    await user.click(row("5.1.1.2"));
    await user.keyboard("c");
    await quiet();
    // 5.1.1.1 and 5.1.1.2 carry 2 points each, 5.1.2.2 carries 5: 91 and 95 of 100.
    const scores = within(within(bar).getByRole("row", { name: /^得分/ })).getAllByRole("cell");
    expect(scores.map((cell) => cell.textContent.trim())).toEqual(["91.00", "95.00"]);
    expect(within(bar).getByRole("row", { name: /^等级/ })).toHaveTextContent("四星级 五星级");
    expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["不符合", "不符合"]);

    await user.click(within(bar).getByRole("button", { name: "写入…" }));
    const dialog = screen.getByRole("dialog", { name: "把试算写入工作簿" });
    expect(dialog).toHaveTextContent("5.1.1.1");
    expect(within(dialog).getAllByRole("row", { name: "判定 不符合 符合" })).toHaveLength(2);
    await user.click(within(dialog).getByRole("button", { name: "写入 2 条" }));
    await quiet();
    expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["符合", "符合"]);
    expect(screen.queryByRole("region", { name: "试算（不写入工作簿）" })).toBeNull();
    expect(screen.getByRole("banner")).toHaveTextContent("95.00");
    // Taking it back is one step, too.
    expect(store.model().acts).toHaveLength(1);
    act(() => store.dispatch({ type: "takeBackChosen", serial: null }));
    await quiet();
    expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["不符合", "不符合"]);
  });

  test("a cell that somebody changed meanwhile stops all of it; what it holds now is listed, and nothing is lost", async () => {
    const user = await auditExcept(["5.1.1.1", "5.1.1.2"]);
    await user.click(begin());
    const bar = await screen.findByRole("region", { name: "试算（不写入工作簿）" });
    for (const clause of ["5.1.1.1", "5.1.1.2"]) {
      await user.click(row(clause));
      await user.keyboard("c");
    }
    await user.click(within(bar).getByRole("button", { name: "写入…" }));
    typeVerdict("5.1.1.2", "不适用", "remote");
    const dialog = screen.getByRole("dialog", { name: "把试算写入工作簿" });
    await user.click(within(dialog).getByRole("button", { name: "写入 2 条" }));
    await quiet();
    expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["不符合", "不适用"]);
    expect(within(dialog).getByRole("alert")).toHaveTextContent("不适用");
    expect(within(dialog).getByRole("row", { name: "判定 不适用 符合" })).toBeInTheDocument();
    await user.click(within(dialog).getByRole("button", { name: "写入 2 条" }));
    await quiet();
    expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["符合", "符合"]);
  });
});

describe("the ledger", () => {
  test("leads from the score to its cell of the summary", async () => {
    const user = await auditExcept([]);
    await user.click(screen.getByRole("tab", { name: "得分明细" }));
    await user.click(await screen.findByRole("button", { name: "最终得分" }));
    await quiet();
    const { sheet, row: at, column } = excel.host.selection;
    expect(excel.host.book.sheets().find(({ id }) => id === sheet)?.name).toBe("汇总");
    expect(excel.host.book.cell(sheet, at, column).value).toBe(100);
  });
});
